import { expect } from 'chai';
import type { ErasureResult } from '../../src/device-data.js';
import { forgetting } from '../../src/features/forgetting.js';
import { FeatureBench } from './support.js';

describe('a chat on a computer that is not one’s own', () => {
  let bench: FeatureBench;
  let done: string[];
  let result: ErasureResult | undefined;

  beforeEach(async () => {
    done = [];
    result = { complete: true, remaining: [] };
    bench = new FeatureBench(forgetting);
    Object.assign(bench.context.conversation, {
      calls: {
        endConversation: async () => {
          done.push('end');
          throw new Error('not now');
        },
        forget: async () => {
          done.push('forget');
          if (!result) throw new Error('broken');
          return result;
        },
      },
    });
    await bench.connect();
  });
  afterEach(() => bench.dispose());

  const menu = () => (bench.drawn.menu ?? []).map(({ id }) => id);

  it('can be ended and forgotten once something was said', () => {
    expect(menu()).to.deep.equal([]);
    bench.transport.say('hello');
    expect(menu()).to.deep.equal(['forget']);
  });

  it('forgets only after the visitor was asked', async () => {
    await bench.ask({ type: 'forget' });
    expect(bench.notices).to.deep.equal(['confirm-forget']);
    await bench.ask({ type: 'forget', confirmed: false });
    expect(bench.notices).to.deep.equal([]);
    expect(done).to.deep.equal([]);
    await bench.ask({ type: 'forget', confirmed: true });
    expect(done).to.deep.equal(['forget']);
    expect(bench.view().notices).to.deep.equal([{ kind: 'forgotten', complete: true }]);
  });

  it('forgets also where the conversation cannot be ended', async () => {
    const { capabilities } = bench.transport;
    bench.transport.capabilities = { ...capabilities, ending: true };
    await bench.ask({ type: 'forget', confirmed: true });
    expect(done).to.deep.equal(['end', 'forget']);
  });

  it('says so when something could not be erased', async () => {
    for (const outcome of [{ complete: false, remaining: ['IndexedDB'] }, undefined]) {
      result = outcome;
      await bench.ask({ type: 'forget', confirmed: true });
      expect(bench.view().notices).to.deep.equal([{ kind: 'forgotten', complete: false }]);
    }
  });

  it('says nothing of it any more when the next conversation begins', async () => {
    await bench.ask({ type: 'forget', confirmed: true });
    expect(await bench.ask({ type: 'send', text: 'hello' })).to.be.undefined;
    expect(bench.notices).to.deep.equal([]);
  });
});
