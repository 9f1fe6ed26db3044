import { expect } from 'chai';
import { ai } from '../../src/features/ai.js';
import { privacy } from '../../src/features/privacy.js';
import { FeatureBench } from './support.js';

const MACHINE = { author: { role: 'agent', name: 'Robin', ai: true } } as const;

describe('a machine that answers', () => {
  let bench: FeatureBench;
  let asked = 0;
  beforeEach(async () => {
    asked = 0;
    bench = new FeatureBench(ai);
    Object.assign(bench.transport, {
      capabilities: { ...bench.transport.capabilities, handover: true },
      requestPerson: async () => void asked++,
    });
    await bench.bench.connect();
  });
  afterEach(() => bench.dispose());

  const ask = () => bench.feature.handle?.({ type: 'talk-to-person' });

  it('is called one, with the way to a person', () => {
    expect(bench.notices).to.deep.equal([]);
    bench.transport.say('Hello', MACHINE);
    expect(bench.view().notices).to.deep.equal([{ kind: 'ai', person: 'offered' }]);
  });

  it('is called one also where there is nobody else', () => {
    const { capabilities } = bench.transport;
    bench.transport.capabilities = { ...capabilities, handover: false };
    bench.transport.say('Hello', MACHINE);
    expect(bench.view().notices).to.deep.equal([{ kind: 'ai' }]);
    expect(ask()).to.be.false;
  });

  it('is left for a person on request, once', async () => {
    bench.transport.say('Hello', MACHINE);
    expect(ask()).to.be.true;
    expect(ask()).to.be.false;
    await bench.update();
    expect(asked).to.equal(1);
    expect(bench.view().notices).to.deep.equal([{ kind: 'ai', person: 'asked' }]);
  });

  it('can be left again when that did not work', async () => {
    Object.assign(bench.transport, { requestPerson: () => Promise.reject(new Error('no')) });
    bench.transport.say('Hello', MACHINE);
    ask();
    await bench.bench.settle();
    expect(bench.view().notices).to.deep.equal([{ kind: 'ai', person: 'offered' }]);
    expect(bench.reported).to.have.lengthOf(1);
  });

  it('is no word any more once a person writes', async () => {
    bench.transport.say('Hello', MACHINE);
    ask();
    bench.transport.say('Anna here');
    await bench.update();
    expect(bench.notices).to.deep.equal([]);
    bench.transport.say('Me again', MACHINE);
    expect(bench.view().notices).to.deep.equal([{ kind: 'ai', person: 'offered' }]);
  });
});

describe('what is said about privacy', () => {
  let bench: FeatureBench;
  afterEach(() => bench.dispose());

  it('is said only where the site has something to say', () => {
    bench = new FeatureBench(privacy);
    expect(bench.notices).to.deep.equal([]);
  });

  it('stands there until the visitor has written', async () => {
    bench = new FeatureBench(privacy, {
      privacyUrl: 'https://example.com/p',
      privacyNote: 'Ours.',
    });
    const notice = { kind: 'privacy', text: 'Ours.', url: 'https://example.com/p' };
    expect(bench.view().notices).to.deep.equal([notice]);
    await bench.bench.connect();
    bench.transport.say('Hello');
    expect(bench.view().notices).to.deep.equal([notice]);
    await bench.controller.send('Hello');
    expect(bench.notices).to.deep.equal([]);
  });
});
