import { expect } from 'chai';
import { OpeningController } from '../../src/controllers/opening-controller.js';
import type { AttentionConfig } from '../../src/domain/open-policy.js';
import type { WidgetState } from '../../src/domain/widget-state.js';
import { FakeClock } from '../support/fake-clock.js';
import { fakeHost, type FakeHost } from '../support/fake-host.js';
import { lookAtTab } from '../support/visibility.js';

const SECOND = 1_000;
const DAY = 86_400 * SECOND;

/** Nothing is asked for. */
const QUIET: AttentionConfig = {
  openAfterMs: undefined,
  teaseWhenNarrow: true,
  eyecatcherAfterMs: undefined,
};

describe('OpeningController', () => {
  let clock: FakeClock;
  let host: FakeHost;
  let done: string[];
  let attention: AttentionConfig;
  let state: WidgetState | undefined;
  let open: boolean;
  let narrow: boolean;
  /** What an opening needs has been fetched. */
  let ready: boolean;
  /** Whether another tab has opened takes a while to find out. */
  let asking: Promise<void> | undefined;
  /** What the page adds to the document. */
  let added: Element[];

  beforeEach(() => {
    clock = new FakeClock();
    host = fakeHost();
    done = [];
    added = [];
    attention = { ...QUIET, openAfterMs: 30 * SECOND };
    state = { loadedAt: clock.now(), visitorId: 'v', expiresAt: clock.now() + DAY };
    open = false;
    narrow = false;
    ready = true;
    asking = undefined;
    new OpeningController(host, clock, {
      get attention() {
        return attention;
      },
      get state() {
        return state;
      },
      get panel() {
        return { open };
      },
      get narrow() {
        return narrow;
      },
      openByItself: (isStill) => {
        const answer = (): boolean => isStill() && done.push('open') > 0;
        return asking ? asking.then(answer) : answer();
      },
      tease: () => done.push('tease'),
      showEyecatcher: () => done.push('eyecatcher'),
      prepare() {
        done.push('prepare');
        return ready;
      },
    });
    host.connect();
    host.update();
  });

  afterEach(() => {
    host.disconnect();
    for (const element of added) element.remove();
    lookAtTab(undefined);
  });

  const acts = (): string[] => done.filter((act) => act !== 'prepare');

  /** The page has this too. */
  function add<T extends Element>(element: T): T {
    added.push(element);
    document.body.append(element);
    return element;
  }

  function input(): HTMLInputElement {
    return add(document.createElement('input'));
  }

  function type(field: Element): void {
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** The configuration is another one. */
  function configure(changes: Partial<AttentionConfig>): void {
    attention = { ...attention, ...changes };
    host.update();
  }

  describe('the moment', () => {
    it('comes when the delay is over, and not before', async () => {
      await clock.advance(30 * SECOND - 1);
      expect(acts()).to.be.empty;
      await clock.advance(1);
      expect(acts()).to.deep.equal(['open']);
    });

    it('is counted from the first page of the session', async () => {
      state = state && { ...state, loadedAt: clock.now() - 20 * SECOND };
      host.update();
      await clock.advance(10 * SECOND - 1);
      expect(acts()).to.be.empty;
      await clock.advance(1);
      expect(acts()).to.deep.equal(['open']);
    });

    it('is at once where the delay is zero, or long over', () => {
      configure({ openAfterMs: 0 });
      expect(acts()).to.deep.equal(['open']);
    });

    it('comes right after a sleep that lasted beyond it', async () => {
      await clock.set(clock.now() + 8 * 3_600 * SECOND);
      expect(acts()).to.deep.equal(['open']);
    });

    it('is not further away than the delay when the clock is set back', async () => {
      await clock.set(clock.now() - 10 * DAY);
      host.update();
      await clock.advance(30 * SECOND);
      expect(acts()).to.deep.equal(['open']);
    });

    it('can be further away than a timer can wait', async () => {
      configure({ openAfterMs: 40 * DAY });
      await clock.advance(40 * DAY - 1);
      expect(acts()).to.be.empty;
      await clock.advance(1);
      expect(acts()).to.deep.equal(['open']);
    });

    it('comes once in a page view, whatever comes of it', async () => {
      await clock.advance(30 * SECOND);
      host.update();
      document.dispatchEvent(new Event('pointerup'));
      await clock.advance(DAY);
      expect(acts()).to.deep.equal(['open']);
      expect(clock.pending).to.equal(0);
    });

    it('is announced some time before, once, so that what it needs can be fetched', async () => {
      await clock.advance(27 * SECOND - 1);
      expect(done).to.be.empty;
      await clock.advance(1);
      expect(done).to.deep.equal(['prepare']);
      host.update();
      await clock.advance(3 * SECOND);
      expect(acts()).to.deep.equal(['open']);
    });

    it('waits for what has to be fetched, and is chosen anew when it is there', async () => {
      ready = false;
      const field = input();
      await clock.advance(31 * SECOND);
      expect(acts()).to.be.empty;
      type(field);
      ready = true;
      host.update();
      expect(acts()).to.be.empty;
      await clock.advance(5 * SECOND);
      expect(acts()).to.deep.equal(['open']);
    });

    it('waits again when it is no longer the moment after other tabs were asked', async () => {
      let answer: () => void = () => undefined;
      asking = new Promise((resolve) => (answer = resolve));
      const field = input();
      await clock.advance(30 * SECOND);
      expect(acts()).to.be.empty;
      type(field);
      answer();
      await clock.advance(4_999);
      expect(acts()).to.be.empty;
      await clock.advance(1);
      expect(acts()).to.deep.equal(['open']);
    });

    it('does not come while the state is not known', async () => {
      host.disconnect();
      state = undefined;
      done = [];
      host.connect();
      host.update();
      await clock.advance(DAY);
      expect(done).to.be.empty;
    });

    for (const [what, changes] of [
      ['opened the panel', { openedByVisitor: true }],
      ['closed the panel', { closedByVisitor: true }],
      ['dismissed the eyecatcher', { eyecatcherClosedAt: 1 }],
    ] as const) {
      it(`does not come when the visitor has ${what}`, async () => {
        state = state && { ...state, ...changes };
        host.update();
        await clock.advance(DAY);
        expect(done).to.be.empty;
        expect(clock.pending).to.equal(0);
      });
    }

    it('does not come twice in a session', async () => {
      state = state && { ...state, autoOpenedAt: clock.now() };
      host.update();
      await clock.advance(DAY);
      expect(done).to.be.empty;
    });

    it('teases where the panel would cover the page, unless the page wants otherwise', async () => {
      narrow = true;
      await clock.advance(30 * SECOND);
      expect(acts()).to.deep.equal(['tease']);
    });

    it('opens where the panel covers the page, when the page wants it', async () => {
      narrow = true;
      configure({ teaseWhenNarrow: false });
      await clock.advance(30 * SECOND);
      expect(acts()).to.deep.equal(['open']);
    });
  });

  describe('the eyecatcher', () => {
    it('shows after its own delay, beside the opening', async () => {
      configure({ eyecatcherAfterMs: 3 * SECOND });
      await clock.advance(3 * SECOND);
      expect([...new Set(acts())]).to.deep.equal(['eyecatcher']);
      await clock.advance(27 * SECOND);
      expect(acts()).to.include('open');
    });

    it('alone causes nothing to be fetched', async () => {
      configure({ openAfterMs: undefined, eyecatcherAfterMs: 10 * SECOND });
      await clock.advance(10 * SECOND);
      expect([...new Set(done)]).to.deep.equal(['eyecatcher']);
    });

    it('does not show beside an open panel', async () => {
      configure({ eyecatcherAfterMs: 3 * SECOND });
      open = true;
      host.update();
      await clock.advance(DAY);
      expect(done).to.be.empty;
    });
  });

  describe('a page that is busy', () => {
    it('is left alone while its tab is hidden, and served when it is looked at', async () => {
      lookAtTab('hidden');
      await clock.advance(DAY);
      expect(acts()).to.be.empty;
      lookAtTab('visible');
      host.update();
      expect(acts()).to.deep.equal(['open']);
    });

    it('is left alone until five seconds after the visitor last typed', async () => {
      const field = input();
      await clock.advance(28 * SECOND);
      type(field);
      await clock.advance(4 * SECOND);
      type(field);
      await clock.advance(5 * SECOND - 1);
      expect(acts()).to.be.empty;
      await clock.advance(1);
      expect(acts()).to.deep.equal(['open']);
    });

    it('is not left alone for longer when the clock is set back after typing', async () => {
      await clock.advance(29 * SECOND);
      type(input());
      await clock.set(clock.now() - DAY);
      host.update();
      await clock.advance(30 * SECOND);
      expect(acts()).to.deep.equal(['open']);
    });

    it('notices typing in shadow roots, and in fields that keep their events to themselves', async () => {
      const card = add(document.createElement('div'));
      const field = document.createElement('input');
      card.attachShadow({ mode: 'open' }).append(field);
      card.addEventListener('input', (event) => event.stopPropagation());
      await clock.advance(29 * SECOND);
      type(field);
      await clock.advance(2 * SECOND);
      expect(acts()).to.be.empty;
    });

    it('does not count what is typed in the widget itself', async () => {
      await clock.advance(29 * SECOND);
      type(host);
      await clock.advance(SECOND);
      expect(acts()).to.deep.equal(['open']);
    });

    it('is left alone while a modal dialog is open, and served when it closes', async () => {
      const dialog = add(document.createElement('dialog'));
      dialog.textContent = 'Really?';
      dialog.showModal();
      await clock.advance(31 * SECOND);
      expect(acts()).to.be.empty;
      const closed = new Promise((resolve) => dialog.addEventListener('close', resolve));
      dialog.close();
      await closed;
      expect(acts()).to.deep.equal(['open']);
    });

    it('is left alone while an element says that it is modal and is to be seen', async () => {
      const modal = add(document.createElement('div'));
      modal.setAttribute('aria-modal', 'true');
      modal.textContent = 'Really?';
      await clock.advance(31 * SECOND);
      expect(acts()).to.be.empty;
      modal.hidden = true;
      document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
      expect(acts()).to.deep.equal(['open']);
    });

    it('is served beside a dialog that is not modal', async () => {
      const dialog = add(document.createElement('dialog'));
      dialog.show();
      await clock.advance(30 * SECOND);
      expect(acts()).to.deep.equal(['open']);
    });
  });

  describe('economy', () => {
    it('has one timer for each purpose, however often the host updates', async () => {
      configure({ eyecatcherAfterMs: 3 * SECOND });
      const field = input();
      for (let step = 0; step < 20; step++) {
        host.update();
        type(field);
        expect(clock.pending).to.equal(2);
        await clock.advance(100);
      }
    });

    it('has no timer and no listener where nothing is to come', () => {
      configure({ openAfterMs: undefined });
      expect(clock.pending).to.equal(0);
      let asked = 0;
      Object.defineProperty(attention, 'openAfterMs', { get: () => void asked++ });
      type(input());
      document.dispatchEvent(new Event('visibilitychange'));
      expect(asked).to.equal(0);
    });

    it('has no timer while it waits for something that has no time', async () => {
      lookAtTab('hidden');
      await clock.advance(30 * SECOND);
      expect(clock.pending).to.equal(0);
    });

    it('does nothing any more when it has left the page', async () => {
      host.disconnect();
      expect(clock.pending).to.equal(0);
      await clock.advance(DAY);
      type(input());
      document.dispatchEvent(new Event('visibilitychange'));
      expect(done).to.be.empty;
      expect(clock.pending).to.equal(0);
    });

    it('goes on when it comes back', async () => {
      await clock.advance(20 * SECOND);
      host.disconnect();
      host.connect();
      host.update();
      await clock.advance(10 * SECOND);
      expect(acts()).to.deep.equal(['open']);
    });
  });
});
