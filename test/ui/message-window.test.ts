import { expect } from 'chai';
import { FEW, keyOf, MessageWindow, MOST } from '../../src/ui/message-window.js';
import type { Message } from '../../src/types.js';
import { conversation } from './drawing.js';

describe('the part of a conversation that is drawn', () => {
  const long = conversation(10_000);
  let part: MessageWindow;
  beforeEach(() => (part = new MessageWindow()));

  const numbers = () => [part.first, part.end];
  const older = (length: number) => conversation(length).map((m) => ({ ...m, id: `old ${m.id}` }));

  it('is all of a short one', () => {
    part.open(long.slice(0, 3));
    expect(numbers()).to.deep.equal([0, 3]);
    expect(part.complete).to.be.true;
    part.open([]);
    expect(numbers()).to.deep.equal([0, 0]);
    expect(part.complete).to.be.true;
  });

  it('is the end of a long one', () => {
    part.open(long);
    expect(numbers()).to.deep.equal([10_000 - FEW, 10_000]);
  });

  it('is around the first unread message when that is far from the end', () => {
    part.open(long, long[5_000]?.id);
    expect(numbers()).to.deep.equal([4_980, 5_000 + FEW]);
    expect(part.complete).to.be.false;
    part.open(long, long[9_990]?.id);
    expect(numbers()).to.deep.equal([10_000 - FEW, 10_000]);
    part.open(long, 'of another conversation');
    expect(numbers()).to.deep.equal([10_000 - FEW, 10_000]);
    part.open(long, long[2]?.id);
    expect(numbers()).to.deep.equal([0, 2 + FEW]);
  });

  it('never grows beyond what a page can bear, whoever reads where', () => {
    part.open(long.slice(0, 5_000));
    for (let length = 5_000; length < 5_500; length++) {
      part.follow(long.slice(0, length), length < 5_200);
      expect(part.end - part.first).to.be.within(FEW, MOST);
    }
    for (const edge of ['start', 'end'] as const) {
      for (let steps = 0; steps < 20; steps++) {
        part.extend(edge);
        expect(part.end - part.first).to.be.within(FEW, MOST);
      }
    }
  });

  it('follows the end for whoever is there', () => {
    part.open(long.slice(0, 100));
    for (let length = 101; length < 400; length++) {
      part.follow(long.slice(0, length), true);
      expect(part.end).to.equal(length);
      expect(part.complete).to.be.true;
    }
  });

  it('takes in what is new below for whoever reads further up, until that is too much', () => {
    part.open(long.slice(0, 100));
    part.follow(long.slice(0, 120), false);
    expect(numbers()).to.deep.equal([100 - FEW, 120]);
    part.follow(long, false);
    expect(numbers()).to.deep.equal([100 - FEW, 100 - FEW + MOST]);
    expect(part.complete).to.be.false;
    part.follow([...long, ...older(1)], false);
    expect(numbers()).to.deep.equal([100 - FEW, 100 - FEW + MOST]);
  });

  it('stays on its messages when others come before them', () => {
    part.open(long, long[5_000]?.id);
    const more = older(50);
    part.follow([...more, ...long], false);
    expect(numbers()).to.deep.equal([5_030, 5_050 + FEW]);
    expect([...more, ...long][part.first]).to.equal(long[4_980]);
  });

  it('knows a message again that has been given another name', () => {
    const pending: Message[] = conversation(100).map((m) => ({ ...m, clientId: m.id }));
    part.open(pending);
    const named = pending.map((m) => ({ ...m, id: `service ${m.id}` }));
    part.follow([...older(7), ...named], false);
    expect(numbers()).to.deep.equal([107 - FEW, 107]);
    expect(named.map(keyOf)).to.deep.equal(pending.map(keyOf));
  });

  it('has what comes before its beginning at hand for whoever is there, but for nobody else', () => {
    for (const [nearStart, expected] of [
      [true, [40, 240]],
      [false, [100, 300]],
    ] as const) {
      part.open(long.slice(0, 250));
      for (let steps = 0; steps < 4; steps++) part.extend('start');
      expect(numbers()).to.deep.equal([0, 200]);
      part.follow([...older(100), ...long.slice(0, 250)], false, nearStart);
      expect(numbers()).to.deep.equal(expected);
    }
  });

  it('opens anew when its messages are gone', () => {
    part.open(long, long[5_000]?.id);
    part.follow(older(300), false);
    expect(numbers()).to.deep.equal([300 - FEW, 300]);
  });

  it('gives the end room that began with a single message', () => {
    part.open(long.slice(9_999));
    part.follow(long, true);
    expect(numbers()).to.deep.equal([10_000 - FEW, 10_000]);
  });

  it('moves over the whole conversation step by step, leaving nothing out', () => {
    part.open(long);
    const seen = new Set<number>();
    const see = () => {
      for (let i = part.first; i < part.end; i++) seen.add(i);
    };
    for (see(); part.first > 0; see()) part.extend('start');
    expect(seen.size).to.equal(10_000);
    seen.clear();
    for (see(); !part.complete; see()) part.extend('end');
    expect(seen.size).to.equal(10_000);
  });
});
