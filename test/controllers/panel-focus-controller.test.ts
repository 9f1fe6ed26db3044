import { expect } from 'chai';
import { PanelFocusController } from '../../src/controllers/panel-focus-controller.js';
import { fakeHost, type FakeHost } from '../support/fake-host.js';

describe('PanelFocusController', () => {
  let host: FakeHost;
  let pageButton: HTMLButtonElement;
  let launcher: HTMLButtonElement;
  let controller: PanelFocusController;
  let panel: HTMLElement | null;
  let input: HTMLTextAreaElement;
  let open: boolean;
  let modal: boolean;
  let inert: boolean;
  let entering: boolean;
  let touch: boolean;
  let dismissed: number;
  let used: number;

  function build(tag: 'dialog' | 'section' = 'dialog'): HTMLElement {
    const element = document.createElement(tag);
    element.tabIndex = -1;
    input = document.createElement('textarea');
    input.setAttribute('part', 'input');
    element.append(input);
    return element;
  }

  beforeEach(() => {
    host = fakeHost();
    pageButton = document.createElement('button');
    launcher = document.createElement('button');
    panel = build();
    open = modal = inert = entering = touch = false;
    dismissed = used = 0;
    host.attachShadow({ mode: 'open' }).append(launcher, panel);
    document.body.append(pageButton);
    controller = new PanelFocusController(host, {
      panel: () => panel,
      launcher: () => launcher,
      open: () => open,
      inert: () => inert,
      modal: () => open && modal,
      entering: () => entering,
      onEntered: () => (entering = false),
      touch: () => touch,
      onDismiss: () => dismissed++,
      onUse: () => used++,
    });
    host.connect();
    draw();
  });

  afterEach(() => {
    host.disconnect();
    pageButton.remove();
  });

  /** The template: opens and closes the panel by its attribute, between the two hooks. */
  function draw(changes: () => void = () => undefined): void {
    changes();
    for (const controller of host.controllers) controller.hostUpdate?.();
    if (panel instanceof HTMLDialogElement) panel.toggleAttribute('open', open);
    else if (panel) panel.hidden = !open;
    for (const controller of host.controllers) controller.hostUpdated?.();
  }

  /** Comes before the template: what is to be seen at once. */
  const reveals = (): void => {
    open = entering = true;
    inert = false;
    expect(controller.reveal()).to.equal(input.isConnected);
  };
  const visitorOpens = (): void => draw(() => (open = entering = true));
  const closes = (): void => draw(() => (open = false));

  /** What has the focus, by name. */
  function focus(): string {
    const inside = host.shadowRoot?.activeElement ?? document.activeElement;
    const names = new Map<Element | null, string>([
      [pageButton, 'the page'],
      [launcher, 'launcher'],
      [input, 'input'],
      [panel, 'panel'],
    ]);
    return names.get(inside) ?? 'nothing';
  }

  function press(
    key: string,
    target: Element = input,
    init: KeyboardEventInit = {},
  ): KeyboardEvent {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    target.dispatchEvent(event);
    return event;
  }

  describe('focus', () => {
    it('goes into the text field when the visitor opened the panel', () => {
      pageButton.focus();
      visitorOpens();
      expect(focus()).to.equal('input');
      expect(entering).to.equal(false);
    });

    it('goes there before the template has its turn, where the panel stands ready', () => {
      pageButton.focus();
      draw(() => (inert = true));
      input.focus();
      expect(focus()).to.equal('the page');
      reveals();
      expect(focus()).to.equal('input');
      draw();
      expect(focus()).to.equal('input');
    });

    it('goes back from a panel that closed before the template has had its turn', () => {
      pageButton.focus();
      reveals();
      // It knows of no opening, and has nothing to close.
      open = false;
      for (const { hostUpdate } of host.controllers) hostUpdate?.call(controller);
      controller.hostUpdated();
      expect(focus()).to.equal('the page');
      expect((panel as HTMLDialogElement).open).to.equal(false);
    });

    it('stays where it is when somebody else opened the panel', () => {
      pageButton.focus();
      draw(() => (open = true));
      draw();
      expect(focus()).to.equal('the page');
    });

    it('waits for the text field while the inside of the panel is on its way', () => {
      input.remove();
      pageButton.focus();
      reveals();
      draw();
      expect(focus()).to.equal('the page');
      panel?.append(input);
      draw();
      expect(focus()).to.equal('input');
    });

    it('goes to the panel itself where a soft keyboard would jump up', () => {
      touch = true;
      visitorOpens();
      expect(focus()).to.equal('panel');
    });

    it('goes back to what had it when the panel closes around it', () => {
      pageButton.focus();
      visitorOpens();
      closes();
      expect(focus()).to.equal('the page');
    });

    it('goes back to a button inside another shadow root', () => {
      const card = document.createElement('div');
      const inner = document.createElement('button');
      card.attachShadow({ mode: 'open' }).append(inner);
      document.body.append(card);
      inner.focus();
      visitorOpens();
      closes();
      expect(card.shadowRoot?.activeElement === inner).to.equal(true);
      card.remove();
    });

    it('goes to the launcher when what had it is gone', () => {
      pageButton.focus();
      visitorOpens();
      pageButton.remove();
      closes();
      expect(focus()).to.equal('launcher');
    });

    it('goes to the launcher when what had it can no longer be seen', () => {
      pageButton.focus();
      visitorOpens();
      pageButton.hidden = true;
      closes();
      expect(focus()).to.equal('launcher');
    });

    it('goes to the launcher when nothing had it', () => {
      pageButton.blur();
      visitorOpens();
      closes();
      expect(focus()).to.equal('launcher');
    });

    it('stays in the page when the panel closes while the visitor is elsewhere', () => {
      visitorOpens();
      pageButton.focus();
      closes();
      expect(focus()).to.equal('the page');
    });
  });

  describe('Escape', () => {
    it('asks to close the panel, and goes no further than that', () => {
      visitorOpens();
      expect(press('Escape').defaultPrevented).to.equal(true);
      expect(dismissed).to.equal(1);
    });

    it('means nothing to the panel while the focus is in the page', () => {
      visitorOpens();
      press('Escape', pageButton);
      expect(dismissed).to.equal(0);
    });

    it('belongs to the input method while it is composing', () => {
      visitorOpens();
      press('Escape', input, { isComposing: true });
      expect(dismissed).to.equal(0);
    });

    it('belongs to what has taken it already', () => {
      visitorOpens();
      input.addEventListener('keydown', (event) => event.preventDefault());
      press('Escape');
      expect(dismissed).to.equal(0);
    });

    it('belongs to the page where the panel is a part of it', () => {
      panel?.remove();
      panel = host.shadowRoot?.appendChild(build('section')) ?? null;
      draw(() => (open = true));
      expect(press('Escape').defaultPrevented).to.equal(false);
      expect(dismissed).to.equal(0);
    });

    it('is no use of the panel; a key, a press and a focus are', () => {
      draw(() => (open = true));
      press('Escape');
      expect(used).to.equal(0);
      press('a');
      expect(used).to.equal(1);
      input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(used).to.equal(2);
      input.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      expect(used).to.equal(3);
      panel?.dispatchEvent(new FocusEvent('focusin'));
      expect(used).to.equal(3);
    });
  });

  describe('covering the page', () => {
    const isModal = (): boolean => panel?.matches('dialog:modal') ?? false;

    it('makes the page behind unreachable, and reachable again', () => {
      modal = true;
      visitorOpens();
      expect(isModal()).to.equal(true);
      expect(panel?.hasAttribute('open')).to.equal(true);
      closes();
      expect(isModal()).to.equal(false);
      expect(panel?.hasAttribute('open')).to.equal(false);
      pageButton.focus();
      expect(focus()).to.equal('the page');
    });

    it('leaves the page reachable where the panel stands beside it', () => {
      visitorOpens();
      expect(isModal()).to.equal(false);
      pageButton.focus();
      expect(focus()).to.equal('the page');
    });

    it('changes over while the panel is open, and the focus stays where it is', () => {
      visitorOpens();
      draw(() => (modal = true));
      expect(isModal()).to.equal(true);
      expect(focus()).to.equal('input');
      draw(() => (modal = false));
      expect(isModal()).to.equal(false);
      expect(panel?.hasAttribute('open')).to.equal(true);
      expect(focus()).to.equal('input');
    });

    it('ceases while somebody writes, who goes on writing, whoever opened it', () => {
      pageButton.focus();
      touch = true;
      draw(() => (open = entering = modal = true));
      input.focus();
      draw(() => (modal = false));
      expect(panel?.hasAttribute('open')).to.equal(true);
      expect(focus()).to.equal('input');
    });

    it('asks to close when the platform wants to, and closes nothing by itself', () => {
      modal = true;
      visitorOpens();
      const cancel = new Event('cancel', { cancelable: true });
      panel?.dispatchEvent(cancel);
      expect(cancel.defaultPrevented).to.equal(true);
      expect(dismissed).to.equal(1);
      expect(isModal()).to.equal(true);
    });

    it('asks to close when the browser has closed the panel without asking', async () => {
      modal = true;
      visitorOpens();
      const closed = new Promise((resolve) => panel?.addEventListener('close', resolve));
      if (panel instanceof HTMLDialogElement) panel.close();
      await closed;
      expect(dismissed).to.equal(1);
    });

    it('does not take the "cancel" and "close" of what is inside for its own', () => {
      visitorOpens();
      input.dispatchEvent(new Event('cancel', { bubbles: true, cancelable: true }));
      input.dispatchEvent(new Event('close', { bubbles: true }));
      expect(dismissed).to.equal(0);
    });
  });

  describe('moving about', () => {
    /** Moves the element to another place in the page, or takes it out first for a while. */
    async function leaveAndReturn(meanwhile: () => Promise<void>): Promise<void> {
      host.disconnect();
      await meanwhile();
      host.connect();
      draw();
    }

    const closeEvents = (): Promise<void> =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

    for (const isModal of [true, false]) {
      const kind = isModal ? 'modal' : 'open';
      it(`is ${kind} again after a move, and nobody has closed it`, async () => {
        modal = isModal;
        visitorOpens();
        await leaveAndReturn(async () => undefined);
        await closeEvents();
        expect(panel?.matches('dialog:modal')).to.equal(isModal);
        expect(panel?.hasAttribute('open')).to.equal(true);
        expect(dismissed).to.equal(0);
      });

      it(`is ${kind} again when it comes back later, and nobody has closed it`, async () => {
        modal = isModal;
        visitorOpens();
        await leaveAndReturn(closeEvents);
        await closeEvents();
        expect(panel?.matches('dialog:modal')).to.equal(isModal);
        expect(panel?.hasAttribute('open')).to.equal(true);
        expect(dismissed).to.equal(0);
      });
    }

    it('blocks nothing when it has left the page', () => {
      modal = true;
      visitorOpens();
      host.disconnect();
      pageButton.focus();
      expect(focus()).to.equal('the page');
    });
  });

  it('does without a panel', () => {
    panel?.remove();
    panel = null;
    expect(() => {
      visitorOpens();
      closes();
      host.disconnect();
    }).not.to.throw();
  });
});
