import { expect } from 'chai';
import { endConversation } from '../../src/conversation-requests.js';
import { ending } from '../../src/features/ending.js';
import type { Message } from '../../src/types.js';
import { codeOf } from '../support/conversation-bench.js';
import { FeatureBench } from './support.js';

describe('the end of a conversation', () => {
  let bench: FeatureBench;
  let ended = 0;
  beforeEach(async () => {
    ended = 0;
    bench = new FeatureBench(ending);
    Object.assign(bench.transport, {
      capabilities: { ...bench.transport.capabilities, ending: true },
      endConversation: async () => {
        ended++;
        bench.transport.report({ type: 'ended', by: 'visitor' });
      },
    });
    await bench.bench.connect();
    bench.transport.report({ type: 'conversation', id: 'c1' });
  });
  afterEach(() => bench.dispose());

  const menu = () => (bench.view().menu ?? []).map(({ id }) => id);
  const ask = (confirmed?: boolean) =>
    bench.feature.handle?.({
      type: 'end-conversation',
      ...(confirmed === undefined ? {} : { confirmed }),
    });

  it('is offered where the service knows one, and there is something to end', () => {
    expect(menu()).to.deep.equal(['end-conversation']);
    bench.transport.report({ type: 'conversation', id: undefined });
    expect(menu()).to.deep.equal([]);
    bench.transport.report({ type: 'conversation', id: 'c1' });
    const { capabilities } = bench.transport;
    bench.transport.capabilities = { ...capabilities, ending: false };
    expect(menu()).to.deep.equal([]);
    expect(ask()).to.be.false;
  });

  it('comes only after the visitor was asked', async () => {
    expect(ask()).to.be.true;
    await bench.bench.settle();
    expect(ended).to.equal(0);
    expect(bench.notices).to.deep.equal(['confirm-end']);
    ask(true);
    await bench.bench.settle();
    expect(ended).to.equal(1);
    await bench.update();
    expect(bench.notices).to.deep.equal(['ended']);
    expect(bench.view().notices).to.deep.equal([{ kind: 'ended', by: 'visitor' }]);
  });

  it('does not come when he does not want it', async () => {
    ask();
    ask(false);
    await bench.bench.settle();
    expect(ended).to.equal(0);
    expect(bench.notices).to.deep.equal([]);
  });

  it('is asked for once, however often the button is pressed', async () => {
    ask();
    ask(true);
    ask(true);
    await bench.bench.settle();
    expect(ended).to.equal(1);
  });

  it('keeps the question where it fails, and tells the page', async () => {
    Object.assign(bench.transport, { endConversation: () => Promise.reject(new Error('no')) });
    ask();
    ask(true);
    await bench.bench.settle();
    expect(bench.notices).to.deep.equal(['confirm-end']);
    expect(bench.reported.map(({ code }) => code)).to.deep.equal(['send-failed']);
  });

  it('puts the focus on the way back', async () => {
    bench.root.append(document.createElement('div'));
    const notice = bench.root.firstElementChild;
    notice?.setAttribute('data-notice', 'confirm-end');
    notice?.append(document.createElement('button'));
    const button = notice?.appendChild(document.createElement('button'));
    ask();
    await bench.bench.settle();
    expect(bench.root.activeElement).to.equal(button);
  });

  it('may come from the other side, and nothing can be written then', () => {
    bench.transport.report({ type: 'ended', by: 'agent' });
    const { notices, inputBlocked } = bench.view();
    expect(notices).to.deep.equal([{ kind: 'ended', by: 'agent' }]);
    expect(inputBlocked).to.be.true;
    expect(menu()).to.deep.equal([]);
    expect(bench.feature.handle?.({ type: 'send', text: 'Hello' })).to.be.false;
    const action = { type: 'reply', text: 'Yes' } as const;
    expect(bench.feature.handle?.({ type: 'act', action, messageId: 'm' })).to.be.false;
  });

  it('is a new beginning when the visitor goes on', async () => {
    bench.transport.say('Goodbye');
    bench.transport.report({ type: 'ended', by: 'agent' });
    expect(bench.feature.handle?.({ type: 'open-conversation', id: undefined })).to.be.true;
    await bench.bench.settle();
    expect(bench.controller.state.messages).to.deep.equal([]);
    expect(bench.view().inputBlocked).to.be.false;
    expect(bench.notices).to.deep.equal([]);
    expect(bench.transport.started).to.equal(0);
  });

  it('lets the bot speak first again', async () => {
    bench.config = { ...bench.config, scenarioBot: true };
    bench.transport.report({ type: 'ended', by: 'agent' });
    bench.feature.handle?.({ type: 'open-conversation', id: undefined });
    await bench.bench.settle();
    expect(bench.transport.started).to.equal(1);
  });

  it('leaves the next one to whoever has several', () => {
    const { capabilities } = bench.transport;
    bench.transport.capabilities = { ...capabilities, conversations: true };
    expect(bench.feature.handle?.({ type: 'open-conversation', id: undefined })).to.be.undefined;
  });

  it('can be brought about by the page', async () => {
    await endConversation(bench.controller);
    expect(ended).to.equal(1);
    const { capabilities } = bench.transport;
    bench.transport.capabilities = { ...capabilities, ending: false };
    expect(await codeOf(endConversation(bench.controller))).to.equal('transport-unsupported');
  });
});

describe('a form that wants an answer first', () => {
  let bench: FeatureBench;
  beforeEach(async () => {
    bench = new FeatureBench(ending);
    await bench.bench.connect();
  });
  afterEach(() => bench.dispose());

  const field = { name: 'name', label: 'Name', type: 'text' } as const;
  const form = (changes: object = {}): Partial<Message> => ({
    content: {
      kind: 'form',
      text: '',
      fields: [field],
      blocksInput: true,
      submitted: false,
      ...changes,
    },
  });

  it('blocks the input until it has one', async () => {
    const { id } = bench.transport.say('form', form());
    expect(bench.view().inputBlocked).to.be.true;
    expect(bench.feature.handle?.({ type: 'send', text: 'Hello' })).to.be.false;
    const answers = [{ ...field, value: 'Anna' }];
    const content = { kind: 'form-response', formId: id, text: 'Name: Anna', answers } as const;
    expect(bench.feature.handle?.({ type: 'submit-form', messageId: id, answers })).to.be.undefined;
    await bench.controller.send({ content });
    expect(bench.view().inputBlocked).to.be.false;
  });

  it('blocks nothing where it does not ask for that, or has been answered', () => {
    bench.transport.say('one', form({ blocksInput: false }));
    expect(bench.view().inputBlocked).to.be.false;
    bench.transport.say('two', form({ submitted: true }));
    expect(bench.view().inputBlocked).to.be.false;
  });

  it('blocks no more when the other side has gone on', () => {
    bench.transport.say('form', form());
    bench.transport.say('Never mind');
    expect(bench.view().inputBlocked).to.be.false;
  });
});
