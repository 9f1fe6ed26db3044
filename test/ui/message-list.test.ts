import { expect } from 'chai';
import type { Message } from '../../src/types.js';
import { toRows } from '../../src/ui/rows.js';
import {
  AGENT,
  conversation,
  Drawing,
  message,
  NOON,
  painted,
  strings,
  VISITOR,
} from './drawing.js';
import { nextFrame } from '../support/waiting.js';

const MINUTE = 60_000;

describe('the message list', () => {
  let drawing: Drawing;
  beforeEach(() => (drawing = new Drawing()));
  afterEach(() => drawing.dispose());

  const list = () => drawing.part('messages');
  const distanceToEnd = () => list().scrollHeight - list().clientHeight - list().scrollTop;
  const isShown = (element: Element) => getComputedStyle(element).display !== 'none';

  async function show(messages: readonly Message[], changes = {}): Promise<void> {
    drawing.showPanel({ messages, ...changes });
    await painted();
  }

  async function scrollTo(top: number): Promise<void> {
    list().scrollTop = top;
    await painted();
  }

  function rowWith(text: string): HTMLElement {
    const row = drawing.parts('message').find((element) => element.textContent.includes(text));
    if (!row) throw new Error(`There is no message "${text}".`);
    return row;
  }

  it('opens at its end', async () => {
    await show(conversation(60));
    expect(list().scrollHeight).to.be.above(2 * list().clientHeight);
    expect(distanceToEnd()).to.be.below(2);
  });

  it('fills a panel that has room for more than it opens with', async () => {
    await show(conversation(400));
    list().style.flex = 'none';
    list().style.blockSize = '3000px';
    await painted();
    await painted();
    expect(list().clientHeight).to.equal(3_000);
    expect(list().scrollHeight).to.be.above(3_000);
  });

  it('opens where the unread part begins when that is further up', async () => {
    const messages = conversation(60);
    await show(messages, { firstUnreadId: messages[20]?.id, unreadCount: 40 });
    const top = rowWith('Message number 21').getBoundingClientRect().top;
    expect(top - list().getBoundingClientRect().top).to.be.within(0, 120);
    expect(drawing.asked('seen')).to.deep.equal([]);
  });

  it('draws no row again that has not changed', async () => {
    let read = 0;
    const watched = message(AGENT, 'Read once');
    const { content } = watched;
    Object.defineProperty(watched, 'content', { get: () => (read++, content) });
    const messages = [message(VISITOR, 'Before'), watched, message(AGENT, 'Behind')];
    await show(messages);
    read = 0;
    await show([...messages, message(AGENT, 'One more')]);
    const looked = read;
    read = 0;
    await show([...messages, message(AGENT, 'One more')], { connection: 'reconnecting' });
    expect(looked).to.be.below(read);
  });

  it('draws a row again for each thing that it depends on', async () => {
    const day = message(AGENT, 'Hello');
    const waiting = message(VISITOR, 'On its way', { status: 'pending' });
    const messages = [day, waiting];
    await show(messages);
    const separator = () => list().querySelector('.separator')?.textContent.trim();
    expect(separator()).to.equal(strings.today);
    await show(messages, { now: NOON + 24 * 60 * MINUTE });
    expect(separator()).to.equal(strings.yesterday);
    await show(messages, { connection: 'offline' });
    expect(drawing.part('receipt').textContent).to.equal(strings.receiptWaiting);
    await show(messages, { strings: { ...strings, you: 'Me' } });
    expect(rowWith('On its way').textContent).to.contain('Me');
    await show(messages, { pageLang: 'sv' });
    expect(rowWith('Hello').querySelector('[lang]')?.getAttribute('lang')).to.equal('sv');
    const time = () => rowWith('Hello').querySelector('time')?.textContent;
    const british = time();
    await show(messages, { locale: 'en-US' });
    expect(time()).to.not.equal(british);
    await show([day, { ...waiting, status: 'failed' }]);
    expect(rowWith('On its way').textContent).to.contain(strings.receiptFailed);
    await show([day, message(AGENT, 'More'), waiting]);
    expect(rowWith('Hello').querySelector('time')).to.equal(null);
  });

  it('takes what comes at its end as seen in the frame that shows it', async () => {
    const messages = conversation(5);
    await show(messages);
    drawing.showPanel({ messages: [...messages, message(AGENT, 'News')], unreadCount: 1 });
    await nextFrame();
    expect(drawing.asked('seen')).to.have.length(1);
  });

  it('draws a row that has gone and comes back', async () => {
    const [first, second] = [message(AGENT, 'First'), message(AGENT, 'Second')];
    await show([first, second]);
    await show([second]);
    await show([first, second]);
    expect(rowWith('First').textContent).to.contain('First');
  });

  it('stays at its end when messages come', async () => {
    const messages = conversation(40);
    await show(messages);
    for (let more = 0; more < 5; more += 1) {
      messages.push(message(AGENT, `One more ${'word '.repeat(30 * more)}`));
      await show([...messages]);
      expect(distanceToEnd()).to.be.below(2);
    }
  });

  it('stays at its end when a soft keyboard takes half of the room', async () => {
    await show(conversation(40));
    drawing.part('panel').style.blockSize = '320px';
    await painted();
    expect(distanceToEnd()).to.be.below(2);
  });

  it('stays at its end when the screen is turned, whatever happens on the way', async () => {
    await show(conversation(40));
    const { style } = drawing.part('panel');
    style.blockSize = '900px';
    // Laid out once so: the list has less to scroll, and is moved for that.
    expect(distanceToEnd()).to.be.below(2);
    style.blockSize = '300px';
    style.inlineSize = '600px';
    await painted();
    expect(distanceToEnd()).to.be.below(2);
  });

  it('keeps the line that is being read when the screen is turned', async () => {
    await show(conversation(40));
    await scrollTo(700);
    const fromTop = (): number =>
      rowWith('Message number 20').getBoundingClientRect().top - list().getBoundingClientRect().top;
    const before = fromTop();
    const { style } = drawing.part('panel');
    style.blockSize = '5000px';
    expect(distanceToEnd()).to.be.below(2);
    style.blockSize = '400px';
    await painted();
    expect(fromTop()).to.be.closeTo(before, 1);
  });

  it('keeps the line that is being read when messages come below', async () => {
    const messages = conversation(40);
    await show(messages);
    await scrollTo(700);
    const before = rowWith('Message number 20').getBoundingClientRect().top;
    await show([...messages, message(AGENT, 'New'), message(AGENT, 'Newer')], { unreadCount: 2 });
    expect(rowWith('Message number 20').getBoundingClientRect().top).to.be.closeTo(before, 1);
    expect(drawing.asked('seen')).to.deep.equal([]);
  });

  it('keeps the line that is being read when older messages come above', async () => {
    const messages = conversation(40);
    await show(messages);
    await scrollTo(700);
    const before = rowWith('Message number 20').getBoundingClientRect().top;
    const older = conversation(30).map((old) => ({ ...old, at: old.at - 90 * MINUTE }));
    await show([...older, ...messages]);
    const rows = drawing.parts('message').filter((row) => row.textContent.includes('number 20'));
    const tops = rows.map((row) => row.getBoundingClientRect().top);
    expect(tops.some((top) => Math.abs(top - before) <= 1)).to.be.true;
  });

  it('goes to the end when the visitor sends, wherever he was', async () => {
    const messages = conversation(60);
    await show(messages);
    await scrollTo(200);
    await show([...messages, message(VISITOR, 'Mine', { status: 'pending' })]);
    expect(distanceToEnd()).to.be.below(2);
  });

  it('offers a way back to the end to whoever is away from it, with a count', async () => {
    const messages = conversation(60);
    await show(messages);
    const jump = drawing.part('jump-button');
    expect(isShown(jump)).to.be.false;
    await scrollTo(200);
    await show([...messages, message(AGENT, 'New')], { unreadCount: 1 });
    expect(isShown(jump)).to.be.true;
    expect(jump.textContent.trim()).to.equal('1');
    jump.click();
    await painted();
    expect(distanceToEnd()).to.be.below(2);
    expect(isShown(jump)).to.be.false;
    expect(drawing.root.activeElement).to.equal(list());
  });

  it('says that what is unread has been seen once its end is on screen', async () => {
    const messages = conversation(60);
    await show(messages, { unreadCount: 1 });
    expect(drawing.asked('seen')).not.to.be.empty;
  });

  it('does not say so while the panel is closed or folded', async () => {
    drawing.showPanel({ messages: conversation(5), unreadCount: 1, folded: true });
    await painted();
    expect(drawing.asked('seen')).to.deep.equal([]);
    drawing.showPanel({ messages: conversation(5), unreadCount: 1 });
    await painted();
    expect(drawing.asked('seen')).not.to.be.empty;
  });

  it('keeps its place while the panel is folded', async () => {
    const messages = conversation(40);
    await show(messages);
    await scrollTo(500);
    const before = rowWith('Message number 15').getBoundingClientRect().top;
    await show(messages, { folded: true });
    await show(messages);
    expect(rowWith('Message number 15').getBoundingClientRect().top).to.be.closeTo(before, 1);
  });

  it('gives the typing sign a place of its own, so that nothing moves', async () => {
    await show(conversation(60));
    const before = list().getBoundingClientRect().height;
    await show(conversation(60), { typing: { name: 'Anna' } });
    expect(list().getBoundingClientRect().height).to.equal(before);
    expect(drawing.part('typing').textContent).to.contain('Anna is typing');
  });

  it('stops watching when it is gone', async () => {
    await show(conversation(60), { unreadCount: 1 });
    const gone = list();
    drawing.show('');
    drawing.requests.length = 0;
    gone.dispatchEvent(new Event('scroll'));
    document.dispatchEvent(new Event('visibilitychange'));
    await painted();
    expect(drawing.requests).to.deep.equal([]);
  });

  it('offers to repeat or delete what could not be sent', () => {
    const failed = message(VISITOR, 'Lost', { status: 'failed' });
    drawing.showPanel({ messages: [failed] });
    const [retry, remove] = drawing.part('message--failed').querySelectorAll('button');
    retry?.click();
    remove?.click();
    expect(drawing.requests).to.deep.equal([
      { type: 'retry-message', id: failed.id },
      { type: 'delete-message', id: failed.id },
    ]);
  });

  it('keeps the bubble of a message when the service has named it', () => {
    const pending = { ...message(VISITOR, 'Hello', { status: 'pending' }), clientId: 'c1' };
    drawing.showPanel({ messages: [pending] });
    const bubble = drawing.part('bubble');
    drawing.showPanel({ messages: [{ ...pending, id: 'server-1', status: 'sent' }] });
    expect(drawing.part('bubble')).to.equal(bubble);
    expect(drawing.part('receipt').textContent).to.equal('Sent');
  });

  it('writes a time that no calendar has as nothing', () => {
    drawing.showPanel({ messages: [message(AGENT, 'Hi', { at: Number.MAX_VALUE })] });
    expect(drawing.part('time').textContent.trim()).to.equal('');
    drawing.showPanel({ messages: [message(AGENT, 'Hi', { at: NaN })] });
    expect(drawing.part('bubble').textContent).to.equal('Hi');
  });

  it('is written in the browser’s language when it is given no language', () => {
    drawing.showPanel({ messages: [message(AGENT, 'Hi')], locale: 'not a language' });
    expect(drawing.part('time').textContent.trim()).not.to.equal('');
  });
});

describe('rows of a conversation', () => {
  const formats = { dayKey: (at: number) => String(Math.floor(at / (24 * 60 * MINUTE))) };
  const minutes = (author: typeof AGENT, ...ats: number[]) =>
    ats.map((at) => message(author, 'x', { at: NOON + at * MINUTE }));
  const groups = (messages: readonly Message[], unread?: string) =>
    toRows(messages, unread, formats).map(
      (row) => `${row.startsGroup ? '[' : ''}${row.endsGroup ? ']' : ''}`,
    );

  it('group what one author wrote within five minutes', () => {
    const messages = [...minutes(AGENT, 0, 1, 6, 12), ...minutes(VISITOR, 12)];
    expect(groups(messages)).to.deep.equal(['[', '', ']', '[]', '[]']);
  });

  it('separate authors of the same side by name', () => {
    const other = { ...AGENT, name: 'Bob' };
    expect(groups([...minutes(AGENT, 0), ...minutes(other, 0)])).to.deep.equal(['[]', '[]']);
  });

  it('begin a day, and what is unread, anew', () => {
    const messages = minutes(AGENT, 0, 1, 2, 3 + 24 * 60);
    expect(
      toRows(messages, messages[1]?.id, formats).map((row) => [row.startsDay, row.startsUnread]),
    ).to.deep.equal([
      [true, false],
      [false, true],
      [false, false],
      [true, false],
    ]);
    expect(groups(messages, messages[1]?.id)).to.deep.equal(['[]', '[', ']', '[]']);
  });
});
