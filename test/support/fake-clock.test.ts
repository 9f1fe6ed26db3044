import { expect } from 'chai';
import { FakeClock } from './fake-clock.js';

describe('FakeClock', () => {
  it('fires deadlines in order of time, each at its own moment', async () => {
    const clock = new FakeClock(1_000);
    const fired: [string, number][] = [];
    clock.at(1_300, () => fired.push(['late', clock.now()]));
    clock.at(1_100, () => fired.push(['early', clock.now()]));
    clock.at(2_000, () => fired.push(['not yet', clock.now()]));
    await clock.advance(500);
    expect(fired).to.deep.equal([
      ['early', 1_100],
      ['late', 1_300],
    ]);
    expect(clock.now()).to.equal(1_500);
    expect(clock.pending).to.equal(1);
  });

  it('fires equal deadlines in the order they were armed', async () => {
    const clock = new FakeClock(0);
    const fired: number[] = [];
    for (const n of [1, 2, 3]) clock.at(10, () => fired.push(n));
    await clock.advance(10);
    expect(fired).to.deep.equal([1, 2, 3]);
  });

  it('never fires synchronously, not even what is overdue', async () => {
    const clock = new FakeClock(1_000);
    let fired = false;
    clock.at(1, () => (fired = true));
    expect(fired).to.equal(false);
    await clock.advance(0);
    expect(fired).to.equal(true);
    expect(clock.now()).to.equal(1_000);
  });

  it('lets promises settle between firings, so that they can arm the next one', async () => {
    const clock = new FakeClock(0);
    const fired: number[] = [];
    const waitUntil = (at: number): Promise<void> =>
      new Promise((resolve) => void clock.at(at, resolve));
    const run = async (): Promise<void> => {
      for (const at of [10, 20, 30]) {
        await Promise.resolve().then(() => undefined);
        await waitUntil(at);
        fired.push(clock.now());
      }
    };
    const running = run();
    await clock.advance(30);
    expect(fired).to.deep.equal([10, 20, 30]);
    await running;
  });

  it('does not fire what was cancelled, and cancelling twice is harmless', async () => {
    const clock = new FakeClock(0);
    let fired = false;
    const cancel = clock.at(10, () => (fired = true));
    cancel();
    cancel();
    await clock.advance(20);
    expect(fired).to.equal(false);
    expect(clock.pending).to.equal(0);
  });

  it('jumps: what is due then sees the new time', async () => {
    const clock = new FakeClock(0);
    const seen: number[] = [];
    clock.at(10, () => seen.push(clock.now()));
    await clock.set(5_000);
    expect(seen).to.deep.equal([5_000]);
    clock.at(6_000, () => seen.push(clock.now()));
    await clock.set(100);
    await clock.advance(5_899);
    expect(seen).to.deep.equal([5_000]);
    await clock.advance(1);
    expect(seen).to.deep.equal([5_000, 6_000]);
  });

  it('refuses to go backwards by advancing', async () => {
    const clock = new FakeClock(0);
    const refused = await clock.advance(-1).then(
      () => false,
      () => true,
    );
    expect(refused).to.equal(true);
  });

  it('does not hang on a deadline that re-arms itself for now', async () => {
    const clock = new FakeClock(0);
    const rearm = (): void => void clock.at(clock.now(), rearm);
    rearm();
    const error: unknown = await clock.advance(0).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(Error);
  });
});
