import { expect } from 'chai';
import { prechat } from '../../src/features/prechat.js';
import type { FormAnswer } from '../../src/types.js';
import type { UiRequest } from '../../src/ui/requests.js';
import { strings } from '../ui/drawing.js';
import { FeatureBench } from './support.js';

const ANSWERS: readonly FormAnswer[] = [
  { name: 'name', label: 'Name', type: 'text', value: 'Anna' },
  { name: 'email', label: 'Email', type: 'email', value: 'anna@example.com' },
  { name: 'topic', label: 'Topic', type: 'text', value: 'Shoes' },
];

describe('the questions before a conversation', () => {
  let bench: FeatureBench;
  const set = (config: ConstructorParameters<typeof FeatureBench>[1]) =>
    (bench = new FeatureBench(prechat, config));
  afterEach(() => bench.dispose());

  const asked = () => bench.view().prechat?.map(({ label }) => label);
  const begin = () => bench.feature.handle?.({ type: 'begin', answers: ANSWERS });

  it('are asked before anything can be written', () => {
    set({ prechat: true });
    expect(asked()).to.deep.equal([strings.prechatName, strings.prechatEmail]);
    expect(bench.view().inputBlocked).to.be.true;
  });

  it('are the same list as long as they are the same, so that nothing typed is lost', () => {
    set({ prechat: true });
    expect(bench.view().prechat).to.equal(bench.view().prechat);
  });

  it('are not asked where the site has none', () => {
    set({});
    expect(bench.view()).to.deep.equal({});
  });

  it('let nobody send around them', () => {
    set({ prechat: true });
    const requests: UiRequest[] = [
      { type: 'send', text: 'Hello' },
      { type: 'share-location' },
      { type: 'attach', files: [] },
      { type: 'submit-form', messageId: 'm', answers: [] },
      { type: 'act', action: { type: 'reply', text: 'Yes' }, messageId: 'm' },
    ];
    for (const request of requests) expect(bench.feature.handle?.(request)).to.be.false;
    expect(bench.feature.handle?.({ type: 'fold', folded: true })).to.be.undefined;
    begin();
    for (const request of requests) expect(bench.feature.handle?.(request)).to.be.undefined;
  });

  it('tell the service who the visitor is, before it is connected', () => {
    set({ prechat: true });
    expect(begin()).to.be.true;
    expect(bench.told).to.deep.equal([
      { givenName: 'Anna', email: 'anna@example.com', metadata: { topic: 'Shoes' } },
    ]);
    expect(bench.wanted).to.be.true;
    expect(asked()).to.be.undefined;
  });

  it('start no conversation by themselves', async () => {
    set({ prechat: true });
    begin();
    await bench.update();
    expect(bench.transport.sessions).to.have.lengthOf(1);
    expect(bench.transport.started).to.equal(0);
  });

  it('give way to the text field, with the focus', async () => {
    set({ prechat: true });
    const input = bench.root.appendChild(document.createElement('textarea'));
    input.setAttribute('part', 'input');
    begin();
    await bench.update();
    expect(bench.root.activeElement).to.equal(input);
  });

  it('wait for what is remembered', async () => {
    set({ prechat: true });
    const restored = bench.controller.restore();
    expect(asked()).to.be.undefined;
    expect(bench.view()).to.deep.equal({ restoring: true, inputBlocked: true });
    await restored;
    expect(asked()).to.have.lengthOf(2);
  });

  it('wait for the service where it may know the visitor', async () => {
    set({ prechat: true, integrationId: 'i' });
    bench.transport.automatic = false;
    void bench.controller.connect();
    await bench.bench.settle();
    expect(asked()).to.have.lengthOf(2);
    bench.returning = true;
    expect(bench.view()).to.deep.equal({ restoring: true, inputBlocked: true });
    bench.transport.connected();
    await bench.bench.settle();
    expect(asked()).to.have.lengthOf(2);
  });

  it('do not look at what a denied consent hides', async () => {
    set({ prechat: true, integrationId: 'i', consent: 'denied' });
    Object.defineProperty(bench, 'returning', {
      get: () => {
        throw new Error('looked');
      },
    });
    bench.transport.automatic = false;
    void bench.controller.connect();
    await bench.bench.settle();
    expect(asked()).to.have.lengthOf(2);
  });

  it('are not asked of who has a conversation', async () => {
    set({ prechat: true });
    await bench.bench.connect();
    bench.transport.report({ type: 'conversation', id: 'c1' });
    expect(asked()).to.be.undefined;
    // Nor before his next one: he is known.
    bench.controller.leaveConversation();
    expect(asked()).to.be.undefined;
  });

  it('are not asked once the page has sent something for the visitor', async () => {
    set({ prechat: true });
    await bench.controller.send('Hello from the page');
    expect(asked()).to.be.undefined;
  });

  it('are asked all the same after a greeting of this device', () => {
    set({ prechat: true });
    bench.controller.showAgentMessage('Hello!');
    expect(asked()).to.have.lengthOf(2);
  });

  it('are asked again of the next visitor', () => {
    set({ prechat: true });
    begin();
    bench.feature.reset?.();
    expect(asked()).to.have.lengthOf(2);
  });
});

describe('a bot that speaks first', () => {
  let bench: FeatureBench;
  const set = (config: ConstructorParameters<typeof FeatureBench>[1]) =>
    (bench = new FeatureBench(prechat, { scenarioBot: true, ...config }));
  afterEach(() => bench.dispose());

  it('begins once the chat is open and connected, and only once', async () => {
    set({});
    bench.hasBeenOpen = false;
    await bench.bench.connect();
    await bench.update();
    expect(bench.transport.started).to.equal(0);
    bench.hasBeenOpen = true;
    await bench.update();
    await bench.update();
    expect(bench.transport.started).to.equal(1);
  });

  it('connects nobody by itself', async () => {
    set({});
    await bench.update();
    expect(bench.transport.sessions).to.have.lengthOf(0);
  });

  it('does not begin where something has been said', async () => {
    set({});
    await bench.bench.connect();
    bench.transport.say('Hello');
    await bench.update();
    expect(bench.transport.started).to.equal(0);
  });

  it('has another chance with the next connection', async () => {
    set({});
    let attempts = 0;
    bench.transport.startConversation = () => {
      attempts++;
      return Promise.reject(new Error('not now'));
    };
    await bench.bench.connect();
    await bench.update();
    await bench.update();
    expect(attempts).to.equal(1);
    bench.transport.report({ type: 'connection', state: 'reconnecting' });
    await bench.update();
    bench.transport.report({ type: 'connection', state: 'online' });
    await bench.update();
    expect(attempts).to.equal(2);
  });

  it('waits for the answers', async () => {
    set({ prechat: true });
    await bench.bench.connect();
    await bench.update();
    expect(bench.transport.started).to.equal(0);
    bench.feature.handle?.({ type: 'begin', answers: ANSWERS });
    await bench.update();
    expect(bench.transport.started).to.equal(1);
  });

  it('waits behind a button where nobody may be contacted yet', async () => {
    set({ consent: 'denied' });
    expect(bench.view()).to.deep.equal({ prechat: [], inputBlocked: true });
    await bench.update();
    expect(bench.transport.sessions).to.have.lengthOf(0);
    bench.feature.handle?.({ type: 'begin', answers: [] });
    await bench.bench.settle();
    await bench.update();
    expect(bench.view().prechat).to.be.undefined;
    expect(bench.transport.started).to.equal(1);
  });
});
