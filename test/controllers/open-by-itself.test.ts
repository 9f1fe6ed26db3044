import { expect } from 'chai';
import { openByItself } from '../../src/controllers/open-by-itself.js';

describe('opening by itself, among several tabs', () => {
  let done: string[];
  /** What is claimed, and by how many tabs. */
  let free: boolean;
  /** Answers to "is it still the moment?", the last one for good. */
  let moments: boolean[];

  beforeEach(() => {
    done = [];
    free = true;
    moments = [true];
  });

  const open = (): Promise<boolean> =>
    openByItself(
      {
        storage: { refresh: async () => void done.push('look') },
        panel: { show: (source) => done.push(`show ${source}`) },
        locks: { claim: async () => done.push('claim') > 0 && free },
      },
      () => (moments.length > 1 ? moments.shift() : moments[0]) ?? false,
    );

  it('looks at what the others did before and after it claims to be the one', async () => {
    expect(await open()).to.equal(true);
    expect(done).to.deep.equal(['look', 'claim', 'look', 'show auto']);
  });

  it('claims nothing when it is not the moment any more: others would give up for it', async () => {
    moments = [false];
    expect(await open()).to.equal(false);
    expect(done).to.deep.equal(['look']);
  });

  it('leaves it to the tab that was faster', async () => {
    free = false;
    expect(await open()).to.equal(true);
    expect(done).to.deep.equal(['look', 'claim']);
  });

  it('does not open when the visitor acted while it claimed', async () => {
    moments = [true, false];
    expect(await open()).to.equal(false);
    expect(done).not.to.include('show auto');
  });
});
