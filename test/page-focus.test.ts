import { expect } from 'chai';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import sinon from 'sinon';
import type { Web1on1Chat } from '../src/web1on1-chat.js';
import {
  closePage,
  isShown,
  openPage,
  part,
  remembered,
  thePart,
  until,
} from './element/support.js';

/** Whether any of `over` can be seen where `element` is. */
function covers(over: Element, element: Element): boolean {
  const [a, b] = [over.getBoundingClientRect(), element.getBoundingClientRect()];
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

describe('what the closed chat lies over', () => {
  let link: HTMLAnchorElement;
  let elsewhere: HTMLButtonElement;

  beforeEach(() => {
    link = document.createElement('a');
    link.href = '#';
    link.textContent = 'x';
    elsewhere = document.createElement('button');
    document.body.append(link, elsewhere);
  });
  afterEach(() => {
    closePage();
    sinon.restore();
    link.remove();
    elsewhere.remove();
  });

  /** Puts the link behind the middle of something of the chat. */
  function putBehind(over: Element): void {
    const { x, y, width, height } = over.getBoundingClientRect();
    const [left, top] = [x + width / 2 - 8, y + height / 2 - 8];
    const style = { position: 'fixed', left: `${left}px`, top: `${top}px` };
    Object.assign(link.style, { ...style, width: '16px', height: '16px' });
  }

  /** Resolves with the next frame in which something holds, if that is soon. */
  async function seen(holds: () => boolean): Promise<void> {
    for (let frame = 0; frame < 90 && !holds(); frame++) await new Promise(requestAnimationFrame);
    expect(holds()).to.equal(true);
  }

  it('can be seen while it has the focus: the launcher steps aside, and comes back', async () => {
    const launcher = thePart(await openPage(), 'launcher');
    const { top } = launcher.getBoundingClientRect();
    putBehind(launcher);
    link.focus();
    await seen(() => !covers(launcher, link));
    expect(launcher.getBoundingClientRect().top).to.be.within(0, top - 16);
    elsewhere.focus();
    expect(launcher.getBoundingClientRect().top).to.equal(top);
  });

  it('does not take the launcher from under the pointer that presses it', async () => {
    const element = await openPage();
    const launcher = thePart(element, 'launcher');
    const { top } = launcher.getBoundingClientRect();
    putBehind(launcher);
    link.focus();
    await seen(() => !covers(launcher, link));
    const { x, y, width, height } = launcher.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
    await until(element, () => element.open);
    // A narrow window has no launcher beside an open panel.
    element.hide();
    // Under the pointer it is a little larger.
    await seen(() => Math.abs(launcher.getBoundingClientRect().top - top) < 4);
    await resetMouse();
  });

  it('is not looked for while the focus is in the chat', async () => {
    const element = await openPage();
    const looked = sinon.spy(document, 'elementFromPoint');
    thePart(element, 'launcher').focus();
    await new Promise(requestAnimationFrame);
    expect(looked.callCount).to.equal(0);
    elsewhere.focus();
    await new Promise(requestAnimationFrame);
    expect(looked.callCount).to.equal(1);
  });

  it('is let alone where there is no room above it', async () => {
    const launcher = thePart(await openPage(), 'launcher');
    const { top } = launcher.getBoundingClientRect();
    putBehind(launcher);
    // From the middle of the launcher to the top of the window, and as far below it.
    Object.assign(link.style, { top: '20px', height: `${2 * (top + 10)}px` });
    link.focus();
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    expect(document.activeElement).to.equal(link);
    expect(launcher.getBoundingClientRect().top).to.equal(top);
  });

  it('can be seen in a shadow tree, too', async () => {
    const launcher = thePart(await openPage(), 'launcher');
    const frame = document.body.appendChild(document.createElement('div'));
    frame.attachShadow({ mode: 'open' }).append(link);
    putBehind(launcher);
    link.focus();
    await seen(() => !covers(launcher, link));
    frame.remove();
  });

  for (const before of [
    'nobody came near it',
    'somebody came near it, and did not open the chat',
  ]) {
    it(`can be seen behind a teaser, when ${before}`, async () => {
      const element = await openPage({
        attributes: { eyecatcher: 'Any questions?', 'eyecatcher-after': '0' },
      });
      await until(element, () => isShown(part(element, 'eyecatcher')));
      const [launcher, teaser] = [thePart(element, 'launcher'), thePart(element, 'eyecatcher')];
      await Promise.all(
        teaser.parentElement?.getAnimations().map(({ finished }) => finished) ?? [],
      );
      if (before.startsWith('somebody')) {
        launcher.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        await until(element, () => part(element, 'input'));
      }
      putBehind(teaser);
      link.focus();
      await seen(() => !covers(teaser, link));
      expect(covers(launcher, link)).to.equal(false);
    });
  }

  it('can be seen behind a folded panel', async () => {
    const storage = remembered({
      widget_opened_by_customer: 'true',
      widget_customer_clicked_header: 'true',
    });
    const element: Web1on1Chat = await openPage({ storage });
    const panel = thePart(element, 'panel');
    putBehind(panel);
    link.focus();
    await seen(() => !covers(panel, link));
  });

  it('lets the launcher be reached, where it has its place again', async () => {
    const launcher = thePart(await openPage(), 'launcher');
    const before = launcher.getBoundingClientRect().top;
    putBehind(launcher);
    link.focus();
    await seen(() => !covers(launcher, link));
    launcher.focus();
    await new Promise(requestAnimationFrame);
    expect(launcher.getBoundingClientRect().top).to.equal(before);
  });
});
