import { expect } from 'chai';
import type { Message } from '../../src/types.js';
import { MOST } from '../../src/ui/message-window.js';
import { AGENT, conversation, Drawing, message, NOON, painted, VISITOR } from './drawing.js';

/** Rows of different heights: the place has to be measured, not computed. */
function uneven(length: number): Message[] {
  return conversation(length).map((m, i) => {
    const text = `Number ${i} ${'word '.repeat((i * 7) % 40)}`;
    return { ...m, content: { kind: 'text', text } };
  });
}

describe('a long list of messages', () => {
  const long = uneven(10_000);
  let drawing: Drawing;
  beforeEach(() => (drawing = new Drawing()));
  afterEach(() => drawing.dispose());

  const list = () => drawing.part('messages');
  const rows = () => drawing.parts('message');
  const distanceToEnd = () => list().scrollHeight - list().clientHeight - list().scrollTop;
  const numberOf = (row: Element) => Number(/Number (\d+)/.exec(row.textContent)?.[1]);
  const numbers = () => rows().map(numberOf);
  const topOf = (row: Element) => row.getBoundingClientRect().top;

  async function show(messages: readonly Message[], changes = {}): Promise<void> {
    drawing.showPanel({ messages, ...changes });
    await painted();
  }

  async function scrollTo(top: number): Promise<void> {
    list().scrollTop = top;
    await painted();
  }

  /** The first row that is fully in view. */
  function read(): HTMLElement {
    const top = topOf(list());
    const row = rows().find((each) => topOf(each) >= top);
    if (!row) throw new Error('Nothing is in view.');
    return row;
  }

  function expectNoGap(): void {
    const shown = numbers();
    const first = shown[0] ?? 0;
    expect(shown).to.deep.equal(shown.map((_, i) => first + i));
  }

  it('opens at its end with few rows in the page', async () => {
    await show(long);
    expect(rows().length).to.be.within(20, 120);
    expect(numbers().at(-1)).to.equal(9_999);
    expect(distanceToEnd()).to.be.below(2);
    expectNoGap();
  });

  it('opens at the unread line, however far from the end that is', async () => {
    await show(long, { firstUnreadId: long[4_321]?.id, unreadCount: 5_679 });
    const line = drawing.root.querySelector('[data-unread]');
    expect(line && topOf(line) - topOf(list())).to.be.closeTo(0, 1);
    expect(list().hasAttribute('data-away')).to.be.true;
    expect(drawing.asked('seen')).to.deep.equal([]);
    expect(rows().length).to.be.at.most(MOST);
  });

  it('groups and dates what is drawn by neighbours that are not', async () => {
    const same = Array.from({ length: 300 }, (_, i) =>
      message(AGENT, `Number ${i}`, { at: NOON - (300 - i) * 1_000 }),
    );
    await show(same);
    expect(numbers()[0]).to.be.above(0);
    expect(drawing.root.querySelector('.separator')).to.equal(null);
    expect(drawing.root.querySelector('.message.first')).to.equal(null);
  });

  it('brings what is above when the visitor goes there, and moves nothing that he reads', async () => {
    await show(long);
    for (let step = 0; step < 30; step++) {
      list().scrollTop = Math.max(0, list().scrollTop - 900);
      const row = read();
      const number = numberOf(row);
      const before = topOf(row);
      await painted();
      const after = rows().find((each) => numberOf(each) === number);
      expect(after && topOf(after)).to.be.closeTo(before, 1);
      expect(rows().length).to.be.at.most(MOST);
      expectNoGap();
    }
    expect(numbers()[0]).to.be.below(9_800);
  });

  it('brings what is below when he comes back, down to the end', async () => {
    await show(long, { firstUnreadId: long[9_500]?.id, unreadCount: 1 });
    for (let step = 0; step < 200 && distanceToEnd() > 1; step++) {
      list().scrollTop += 900;
      const row = read();
      const before = topOf(row);
      await painted(2);
      if (row.isConnected && list().hasAttribute('data-away')) {
        expect(topOf(row)).to.be.closeTo(before, 1);
      }
      expect(rows().length).to.be.at.most(MOST);
    }
    expectNoGap();
    expect(numbers().at(-1)).to.equal(9_999);
    expect(list().hasAttribute('data-away')).to.be.false;
    expect(drawing.asked('seen')).not.to.be.empty;
  });

  it('keeps the line that is read, to the pixel, when a page comes above everything', async () => {
    const held = uneven(80);
    await show(held);
    await scrollTo(0);
    await scrollTo(120);
    const row = read();
    const before = topOf(row);
    const page = uneven(50).map((m) => ({ ...m, at: m.at - 1e8 }));
    await show([...page, ...held]);
    expect(topOf(row)).to.be.closeTo(before, 1);
    expect(rows().length).to.be.above(80);
  });

  it('keeps it when the day and the name above it go because of what comes before it', async () => {
    const told = Array.from({ length: 60 }, (_, i) =>
      message(AGENT, `Number ${i}`, { at: NOON - (60 - i) * 1_000 }),
    );
    await show(told.slice(20));
    await scrollTo(0);
    const bubble = drawing.part('bubble');
    const before = topOf(bubble);
    expect(drawing.root.querySelectorAll('.separator')).to.have.length(1);
    await show(told);
    expect(topOf(bubble)).to.be.closeTo(before, 1);
  });

  it('keeps it when so much comes below that not all of it is drawn', async () => {
    const held = long.slice(0, 300);
    await show(held);
    await scrollTo(500);
    const row = read();
    const before = topOf(row);
    // The other side says the last of it: else the list would go there.
    await show(long.slice(0, 9_999), { unreadCount: 9_699 });
    expect(topOf(row)).to.be.closeTo(before, 1);
    expect(rows().length).to.be.at.most(MOST);
    expect(list().hasAttribute('data-away')).to.be.true;
  });

  it('changes no row but the newest two when one more comes', async () => {
    await show(long);
    // The end takes no more than a step at a time: rows that are taken off are no rows drawn anew.
    const before = rows();
    const changed = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const row = before.find((each) => each === target || each.contains(target));
        if (row) changed.add(row);
      }
    });
    const scope = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(list(), scope);
    await show([...long, message(VISITOR, 'Number 10000')]);
    observer.disconnect();
    expect(changed.size).to.be.at.most(1);
    expect(rows().length).to.equal(before.length + 1);
    expect(distanceToEnd()).to.be.below(2);
  });

  it('jumps to the end from anywhere, and takes the focus along', async () => {
    await show(long, { firstUnreadId: long[100]?.id, unreadCount: 9_900 });
    const jump = drawing.part('jump-button');
    expect(jump.getAttribute('aria-label')).to.equal('Jump to new messages: 9900');
    jump.focus();
    jump.click();
    await painted();
    expect(distanceToEnd()).to.be.below(2);
    expect(numbers().at(-1)).to.equal(9_999);
    expect(drawing.root.activeElement === list()).to.be.true;
    expect(list().hasAttribute('data-away')).to.be.false;
    expect(drawing.asked('seen')).not.to.be.empty;
  });

  it('goes to the newest message when the visitor sends, from anywhere', async () => {
    await show(long, { firstUnreadId: long[100]?.id, unreadCount: 9_900 });
    await show([...long, message(VISITOR, 'Number 10000', { status: 'pending' })]);
    expect(numbers().at(-1)).to.equal(10_000);
    expect(distanceToEnd()).to.be.below(2);
  });

  it('has its end where the key for the end says', async () => {
    await show(long, { firstUnreadId: long[100]?.id, unreadCount: 9_900 });
    list().focus();
    list().dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    await painted();
    expect(numbers().at(-1)).to.equal(9_999);
    expect(distanceToEnd()).to.be.below(2);
  });

  it('opens at the unread line again when it was closed at its end', async () => {
    await show(long);
    drawing.showPanel({ messages: long }, { open: false });
    await painted();
    const more = [...long, ...uneven(100).map((m) => ({ ...m, at: NOON + 1 }))];
    const unread = { firstUnreadId: more[10_000]?.id, unreadCount: 100 };
    drawing.showPanel({ messages: more, ...unread }, { open: false });
    await painted();
    await show(more, unread);
    const line = drawing.root.querySelector('[data-unread]');
    expect(line && topOf(line) - topOf(list())).to.be.closeTo(0, 1);
  });

  it('leaves the focus to the list when the row goes that has it', async () => {
    const linked = [...long, message(AGENT, 'Number 10000 https://example.com/')];
    await show(linked);
    const link = drawing.root.querySelector<HTMLElement>('[part~=message] a');
    link?.focus();
    expect(drawing.root.activeElement === link).to.be.true;
    const later = uneven(1_000).map((m) => ({ ...m, at: NOON + 1 }));
    await show([...linked, ...later]);
    expect(drawing.root.activeElement === list()).to.be.true;
  });

  describe('whose beginning is not all there is', () => {
    const held = uneven(300);
    const older = () => drawing.root.querySelector<HTMLElement>('.older');
    const button = () => older()?.querySelector('button');
    const isShown = () => Boolean(older()?.getClientRects().length);

    it('asks for more once its beginning comes near, and not before', async () => {
      await show(held, { older: 'there' });
      expect(drawing.asked('load-older')).to.deep.equal([]);
      expect(isShown()).to.be.false;
      for (let step = 0; step < 30 && list().scrollTop > 0; step++) await scrollTo(0);
      expect(isShown()).to.be.true;
      expect(drawing.asked('load-older')).not.to.be.empty;
    });

    it('asks at once when what is held does not fill the panel', async () => {
      await show(held.slice(0, 2), { older: 'there' });
      expect(drawing.asked('load-older')).not.to.be.empty;
    });

    it('moves nothing for that: a button would only come and go', async () => {
      const [first] = held;
      await show(held.slice(0, 2));
      const before = topOf(rows()[0] ?? list());
      for (const older of ['there', 'loading', undefined]) {
        await show(held.slice(0, 2), { older });
        expect(isShown()).to.be.false;
        expect(topOf(rows()[0] ?? list())).to.equal(before);
      }
      await show(first ? [first] : [], { older: 'failed' });
      expect(isShown()).to.be.true;
    });

    it('does not ask while it waits, nor by itself after a failure', async () => {
      for (const state of ['loading', 'failed'] as const) {
        await show(held.slice(0, 60), { older: state });
        await scrollTo(0);
        expect(isShown()).to.be.true;
        await scrollTo(50);
        await scrollTo(0);
      }
      expect(drawing.asked('load-older')).to.deep.equal([]);
      expect(older()?.textContent).to.contain('could not be loaded');
      button()?.click();
      expect(drawing.asked('load-older')).to.have.length(1);
    });

    it('keeps the focus on its button while it waits, and in the list when there is no more', async () => {
      await show(held.slice(0, 60), { older: 'failed' });
      await scrollTo(0);
      const pressed = button();
      pressed?.focus();
      await show(held.slice(0, 60), { older: 'loading' });
      expect(drawing.root.activeElement === pressed).to.be.true;
      pressed?.click();
      expect(drawing.asked('load-older')).to.deep.equal([]);
      await show(held.slice(0, 60));
      expect(isShown()).to.be.false;
      expect(drawing.root.activeElement === list()).to.be.true;
    });
  });
});
