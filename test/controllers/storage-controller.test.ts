import { expect } from 'chai';
import { memoryStorage } from '../../src/adapters/storage/memory.js';
import { withFallback } from '../../src/adapters/storage/with-fallback.js';
import { StorageController, type StorageAccess } from '../../src/controllers/storage-controller.js';
import {
  autoOpened,
  eyecatcherDismissed,
  visitorClosed,
  visitorOpened,
  WIDGET_KEYS,
  type WidgetState,
} from '../../src/domain/widget-state.js';
import type { StoragePort } from '../../src/ports/storage.js';
import { FakeClock } from '../support/fake-clock.js';
import { fakeHost } from '../support/fake-host.js';
import { late, SharedStorage } from '../support/shared-storage.js';
import { lookAtTab } from '../support/visibility.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const RETENTION = 30 * MINUTE;
const UUID = '0b0e7f6a-32a5-4f3a-9d6c-6a3a6f1d2c11';

/** A storage that notes what is asked of it. */
function noted(storage: Required<StoragePort>): Required<StoragePort> & { calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    getItem: (key) => (calls.push(`get ${key}`), storage.getItem(key)),
    setItem: (key, value) => (calls.push(`set ${key}`), storage.setItem(key, value)),
    removeItem: (key) => (calls.push(`remove ${key}`), storage.removeItem(key)),
    keys: () => storage.keys(),
    subscribe: (listener) => storage.subscribe(listener),
  };
}

/** One page with the widget. */
class Page {
  readonly host = fakeHost();
  readonly restored: WidgetState[] = [];
  readonly controller: StorageController;
  access: StorageAccess = 'read-write';
  retentionMs = RETENTION;
  opened = 0;
  returned = 0;

  readonly clock: FakeClock;
  storage: StoragePort | Promise<StoragePort>;

  constructor(clock: FakeClock, storage: StoragePort | Promise<StoragePort>) {
    this.clock = clock;
    this.storage = storage;
    pages.push(this);
    this.controller = new StorageController(this.host, clock, {
      openStorage: () => {
        this.opened++;
        return this.storage;
      },
      get access(): StorageAccess {
        return page().access;
      },
      get retentionMs(): number {
        return page().retentionMs;
      },
      onReturned: () => this.returned++,
      onRestored: (state) => this.restored.push(state),
    });
    const page = (): Page => this;
  }

  /** Loads the page: the element comes into it and is drawn for the first time. */
  load(): this {
    this.host.connect();
    this.host.update();
    return this;
  }

  get state(): WidgetState {
    const { state } = this.controller;
    if (!state) throw new Error('Nothing is restored yet.');
    return state;
  }

  async look(): Promise<void> {
    document.dispatchEvent(new Event('visibilitychange'));
    await this.clock.advance(0);
  }
}

const pages: Page[] = [];

describe('StorageController', () => {
  let clock: FakeClock;
  let medium: SharedStorage;
  let tab: ReturnType<typeof noted>;

  beforeEach(() => {
    clock = new FakeClock();
    medium = new SharedStorage();
    tab = noted(medium.tab());
  });

  afterEach(() => {
    for (const { host } of pages.splice(0)) host.disconnect();
    lookAtTab(undefined);
  });

  const page = (storage: StoragePort | Promise<StoragePort> = tab): Page =>
    new Page(clock, storage);

  /** A session that an earlier page left behind, a minute ago. */
  function earlier(items: Record<string, string> = {}): void {
    const before = clock.now() - MINUTE;
    const all = {
      widget_loaded: String(before),
      widget_uuid: UUID,
      widget_expires: String(before + RETENTION),
      ...items,
    };
    for (const [key, value] of Object.entries(all)) medium.items.set(key, value);
  }

  const writes = (): string[] => tab.calls.filter((call) => !call.startsWith('get'));

  describe('restoring', () => {
    it('touches no storage before the host is in the page and configured', () => {
      const { host, opened } = page();
      host.connect();
      expect(opened).to.equal(0);
      expect(tab.calls).to.be.empty;
    });

    it('knows the state in the first update, where the storage answers at once', () => {
      earlier({ widget_opened_by_customer: 'true', widget_customer_clicked_header: 'true' });
      const { restored, state } = page().load();
      expect(restored).to.have.length(1);
      expect(state).to.include({
        loadedAt: clock.now() - MINUTE,
        openedByVisitor: true,
        foldedByVisitor: true,
        visitorId: UUID,
      });
    });

    it('counts the loading of a page as activity', () => {
      earlier();
      page().load();
      expect(medium.items.get('widget_expires')).to.equal(String(clock.now() + RETENTION));
    });

    it('begins a session where there is none: loading time, a random id, and when it ends', () => {
      const { state } = page().load();
      expect(Object.fromEntries(medium.items)).to.deep.equal({
        widget_loaded: String(clock.now()),
        widget_uuid: state.visitorId,
        widget_expires: String(clock.now() + RETENTION),
      });
      expect(state.visitorId).to.match(/^[\da-f-]{36}$/);
    });

    it('waits for a storage that answers late, and asks for an update then', async () => {
      earlier({ widget_closed_by_customer: 'true' });
      const { controller, host, restored } = page(late(tab)).load();
      expect(controller.state).to.equal(undefined);
      const before = host.requests;
      await clock.advance(0);
      expect(controller.state?.closedByVisitor).to.equal(true);
      expect(restored).to.have.length(1);
      expect(host.requests).to.be.greaterThan(before);
    });

    it('reads once, however often the host updates meanwhile', async () => {
      const { host, restored, opened } = page(late(tab)).load();
      host.update();
      host.update();
      await clock.advance(0);
      host.update();
      expect(restored).to.have.length(1);
      expect(opened).to.be.at.most(1);
      expect(tab.calls.filter((call) => call.startsWith('get'))).to.have.length(WIDGET_KEYS.length);
    });

    it('waits for a storage whose code has yet to come', async () => {
      earlier();
      let arrive: (storage: StoragePort) => void = () => undefined;
      const coming = page(new Promise((resolve) => (arrive = resolve))).load();
      coming.host.update();
      await clock.advance(MINUTE);
      expect(coming.controller.state).to.equal(undefined);
      arrive(tab);
      await clock.advance(0);
      expect(coming.opened).to.equal(1);
      expect(coming.state.visitorId).to.equal(UUID);
    });

    it('waits no longer than the time limit for a storage that never answers', async () => {
      const never = { ...tab, getItem: () => new Promise<null>(() => undefined) };
      const { controller } = page(withFallback(never, { clock })).load();
      await clock.advance(2_999);
      expect(controller.state).to.equal(undefined);
      await clock.advance(1);
      expect(controller.state?.loadedAt).to.equal(clock.now());
    });

    it('goes on from memory where the storage throws at every touch', () => {
      const fail = (): never => {
        throw new DOMException('', 'SecurityError');
      };
      const broken = { getItem: fail, setItem: fail, removeItem: fail, keys: fail };
      const restored = page(withFallback(broken, { clock })).load();
      restored.controller.apply(visitorOpened);
      expect(restored.state.openedByVisitor).to.equal(true);
    });

    it('goes on from memory where the storage is full', () => {
      const full = {
        ...medium.tab(),
        setItem: () => {
          throw new DOMException('', 'QuotaExceededError');
        },
      };
      const { controller } = page(withFallback(full, { clock })).load();
      controller.apply(visitorClosed);
      expect(controller.state?.closedByVisitor).to.equal(true);
      expect(medium.items).to.be.empty;
    });

    it('replaces rubbish by what makes sense', () => {
      for (const key of WIDGET_KEYS) medium.items.set(key, '{"__proto__":1}<img>');
      const { state } = page().load();
      expect(state.loadedAt).to.equal(clock.now());
      expect([...medium.items.keys()].sort()).to.deep.equal([
        'widget_expires',
        'widget_loaded',
        'widget_uuid',
      ]);
      expect([...medium.items.values()].join()).not.to.include('img');
    });

    it('leaves items alone that are not its own', () => {
      medium.items.set('widget_other', 'x');
      medium.items.set('cart', 'y');
      const { controller } = page().load();
      void controller.forget();
      expect([...medium.items]).to.deep.equal([
        ['widget_other', 'x'],
        ['cart', 'y'],
      ]);
    });

    it('waits until a prerendered page is looked at', () => {
      Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
      const prerendered = page();
      try {
        prerendered.load();
        expect(tab.calls).to.be.empty;
      } finally {
        Reflect.deleteProperty(document, 'prerendering');
      }
      const before = prerendered.host.requests;
      document.dispatchEvent(new Event('prerenderingchange'));
      expect(prerendered.host.requests).to.equal(before + 1);
      prerendered.host.update();
      expect(prerendered.restored).to.have.length(1);
    });
  });

  describe('writing', () => {
    it('has written what the visitor did before anything else happens', () => {
      const { controller } = page().load();
      controller.apply(visitorOpened);
      expect(medium.items.get('widget_opened_by_customer')).to.equal('true');
      controller.apply(visitorClosed);
      expect(medium.items.get('widget_opened_by_customer')).to.equal('false');
      expect(medium.items.get('widget_closed_by_customer')).to.equal('true');
    });

    it('writes nothing but what differs', async () => {
      const { controller } = page().load();
      tab.calls.length = 0;
      await clock.advance(SECOND);
      controller.apply(eyecatcherDismissed);
      expect(tab.calls).to.deep.equal(['set widget_expires', 'set widget_eyecatcher_closed']);
    });

    it('leaves in place what another tab wrote under other keys, heard of or not', () => {
      const { controller } = page().load();
      medium.items.set('widget_eyecatcher_closed', '1768478400000');
      controller.apply(visitorOpened);
      expect(medium.items.get('widget_eyecatcher_closed')).to.equal('1768478400000');
    });

    it('slides the expiry with every act', async () => {
      const { controller } = page().load();
      for (const act of [visitorOpened, visitorClosed, visitorOpened]) {
        await clock.advance(100);
        controller.apply(act);
        expect(medium.items.get('widget_expires')).to.equal(String(clock.now() + RETENTION));
      }
    });

    it('slides the expiry for signs of life, at most once a second', async () => {
      const { controller } = page().load();
      const begin = clock.now();
      tab.calls.length = 0;
      for (let step = 0; step < 99; step++) {
        controller.touch();
        await clock.advance(100);
      }
      const slid = tab.calls.filter((call) => call === 'set widget_expires');
      expect(slid).to.have.length(9);
      expect(tab.calls).to.have.length(9);
      expect(Number(medium.items.get('widget_expires'))).to.equal(begin + 9 * SECOND + RETENTION);
    });

    it('goes on sliding when the clock is set back', async () => {
      const { controller } = page().load();
      await clock.set(clock.now() - 10 * MINUTE);
      controller.touch();
      expect(medium.items.get('widget_expires')).to.equal(String(clock.now() + RETENTION));
    });

    it('writes nothing by merely looking', async () => {
      const restored = page().load();
      tab.calls.length = 0;
      await clock.advance(MINUTE);
      await restored.look();
      await restored.controller.refresh();
      expect(writes()).to.be.empty;
    });

    it('does nothing before the state is known', async () => {
      earlier();
      const { controller } = page(late(tab));
      controller.apply(visitorOpened);
      controller.touch();
      await controller.refresh();
      expect(tab.calls).to.be.empty;
    });

    it('keeps what the visitor does while the storage is being read again', async () => {
      const slow = withFallback(late(tab), { clock });
      const { controller } = page(slow).load();
      await clock.advance(0);
      const looking = controller.refresh();
      controller.apply(visitorOpened);
      await looking;
      await clock.advance(0);
      expect(controller.state?.openedByVisitor).to.equal(true);
      expect(medium.items.get('widget_opened_by_customer')).to.equal('true');
    });
  });

  describe('expiring', () => {
    it('keeps the session up to the last millisecond, and not one more', async () => {
      const first = page().load();
      first.controller.apply(visitorOpened);
      const { visitorId } = first.state;
      await clock.advance(RETENTION - 1);
      await first.look();
      expect(first.state.visitorId).to.equal(visitorId);
      expect(medium.items.get('widget_uuid')).to.equal(visitorId);
      await clock.advance(1);
      await first.look();
      expect(first.state.visitorId).not.to.equal(visitorId);
      expect(first.state.openedByVisitor).to.equal(undefined);
      expect(medium.items).to.be.empty;
    });

    const looks: readonly (readonly [string, (medium: SharedStorage) => void])[] = [
      ['the tab becomes visible', () => document.dispatchEvent(new Event('visibilitychange'))],
      ['the page comes back from the cache', () => window.dispatchEvent(new Event('pageshow'))],
      ['another tab writes', (shared) => void shared.tab().setItem('other', 'x')],
    ];
    for (const [when, happen] of looks) {
      it(`deletes what has expired when ${when}`, async () => {
        page().load();
        await clock.advance(RETENTION);
        expect(medium.items.size).to.equal(3);
        happen(medium);
        await clock.advance(0);
        expect([...medium.items.keys()].filter((key) => key !== 'other')).to.be.empty;
      });
    }

    for (const [when, happen] of looks.slice(0, 2)) {
      it(`lets everything else look too when ${when}, with what is known by then`, async () => {
        const { host, controller } = page().load();
        const seen: unknown[] = [];
        host.requestUpdate = () => void seen.push(controller.state?.closedByVisitor);
        medium.items.set('widget_closed_by_customer', 'true');
        happen(medium);
        await clock.advance(0);
        expect(seen).to.include(true);
        expect(seen).not.to.include(undefined);
      });
    }

    it('never looks while the tab is hidden', async () => {
      page().load();
      await clock.advance(RETENTION);
      lookAtTab('hidden');
      await clock.advance(0);
      expect(medium.items.size).to.equal(3);
    });

    it('begins a new session with an act that comes too late for the old one', async () => {
      earlier({ widget_auto_opened: String(clock.now() - MINUTE), widget_show_first_message: '1' });
      const { controller, state } = page().load();
      expect(state.showWelcome).to.equal(true);
      await clock.advance(RETENTION);
      controller.apply(visitorClosed);
      expect(controller.state).to.include({ closedByVisitor: true, loadedAt: clock.now() });
      expect(controller.state?.showWelcome).to.equal(undefined);
      expect(medium.items.has('widget_auto_opened')).to.equal(false);
      expect(medium.items.get('widget_loaded')).to.equal(String(clock.now()));
    });

    it('takes another retention from now on', async () => {
      const restored = page().load();
      restored.retentionMs = MINUTE;
      restored.controller.apply(visitorOpened);
      expect(medium.items.get('widget_expires')).to.equal(String(clock.now() + MINUTE));
    });
  });

  describe('consent', () => {
    it('denied: reads nothing and writes nothing, and removes what was there', async () => {
      earlier({ widget_opened_by_customer: 'true' });
      const denied = page();
      denied.access = 'none';
      denied.load();
      denied.controller.apply(visitorOpened);
      await denied.look();
      await denied.controller.refresh();
      expect(denied.state.openedByVisitor).to.equal(true);
      expect(denied.state.visitorId).not.to.equal(UUID);
      expect(tab.calls.filter((call) => !call.startsWith('remove'))).to.be.empty;
      expect(medium.items).to.be.empty;
    });

    it('not yet given: reads, and keeps what happens in memory until the first act', async () => {
      earlier({ widget_auto_opened: String(clock.now() - MINUTE) });
      const before = [...medium.items];
      const asking = page();
      asking.access = 'read';
      asking.load();
      expect(asking.state.visitorId).to.equal(UUID);
      asking.controller.apply(eyecatcherDismissed);
      await clock.advance(SECOND);
      asking.controller.touch();
      expect(writes()).to.be.empty;
      expect([...medium.items]).to.deep.equal(before);

      asking.access = 'read-write';
      asking.controller.apply(visitorOpened);
      expect(medium.items.get('widget_opened_by_customer')).to.equal('true');
      expect(medium.items.get('widget_eyecatcher_closed')).to.equal(String(clock.now() - SECOND));
      expect(medium.items.get('widget_expires')).to.equal(String(clock.now() + RETENTION));
    });

    it('withdrawn: what is stored is erased at once, and the session goes on in memory', () => {
      const restored = page().load();
      restored.controller.apply(visitorOpened);
      const { state } = restored;
      restored.access = 'none';
      restored.controller.reopen();
      expect(medium.items).to.be.empty;
      restored.controller.apply(visitorClosed);
      expect(medium.items).to.be.empty;
      expect(restored.state.visitorId).to.equal(state.visitorId);
    });

    it('given: what is known by then is written at once', () => {
      const restored = page();
      restored.access = 'none';
      restored.load().controller.apply(visitorOpened);
      restored.access = 'read-write';
      restored.controller.reopen();
      expect(medium.items.get('widget_opened_by_customer')).to.equal('true');
      expect(medium.items.get('widget_uuid')).to.equal(restored.state.visitorId);
    });

    it('withdrawn while a slow storage is still being read: nothing of it is used', async () => {
      earlier({ widget_opened_by_customer: 'true' });
      const restored = page(late(tab)).load();
      restored.access = 'none';
      restored.controller.reopen();
      await clock.advance(0);
      expect(restored.restored).to.have.length(1);
      expect(restored.state.visitorId).not.to.equal(UUID);
      expect(restored.state.openedByVisitor).to.equal(undefined);
      expect(medium.items).to.be.empty;
    });
  });

  describe('another storage', () => {
    it('gets what is known, and the first one is not asked any more', () => {
      const restored = page().load();
      restored.controller.apply(visitorOpened);
      const other = new SharedStorage();
      restored.storage = other.tab();
      restored.controller.reopen();
      expect(other.items.get('widget_opened_by_customer')).to.equal('true');
      tab.calls.length = 0;
      restored.controller.apply(visitorClosed);
      expect(other.items.get('widget_closed_by_customer')).to.equal('true');
      expect(tab.calls).to.be.empty;
      expect(medium.listening).to.equal(0);
      expect(other.listening).to.equal(1);
    });

    it('is taken also while the code of the first one has not come', async () => {
      let arrive: (storage: StoragePort) => void = () => undefined;
      const restored = page(new Promise((resolve) => (arrive = resolve))).load();
      restored.storage = medium.tab();
      restored.controller.reopen();
      restored.controller.apply(visitorOpened);
      tab.calls.length = 0;
      arrive(tab);
      await clock.advance(0);
      expect(restored.restored).to.have.length(1);
      expect(medium.items.get('widget_opened_by_customer')).to.equal('true');
      expect(tab.calls).to.be.empty;
    });

    it('is taken also while the first one has not answered yet', async () => {
      earlier();
      const never = { ...tab, getItem: () => new Promise<null>(() => undefined) };
      const restored = page(never).load();
      restored.storage = memoryStorage();
      restored.controller.reopen();
      await clock.advance(0);
      expect(restored.restored).to.have.length(1);
    });
  });

  describe('tabs', () => {
    it('do not take a session that begins in one of them for one that is over', async () => {
      const left = page().load();
      await clock.advance(RETENTION);
      const begun = page(medium.tab()).load();
      await clock.advance(0);
      expect(medium.items.get('widget_expires')).to.equal(String(clock.now() + RETENTION));
      expect(left.state.visitorId).to.equal(begun.state.visitorId);
    });

    it('converge on what the visitor did last', async () => {
      const one = page(medium.tab()).load();
      const two = page(medium.tab()).load();
      await clock.advance(0);
      expect(two.state.visitorId).to.equal(one.state.visitorId);
      one.controller.apply(visitorOpened);
      await clock.advance(0);
      expect(two.state.openedByVisitor).to.equal(true);
      two.controller.apply(visitorClosed);
      await clock.advance(0);
      expect(one.state).to.deep.equal(two.state);
      expect(one.state.closedByVisitor).to.equal(true);
    });

    it('converge where the storage answers late', async () => {
      const one = page(late(medium.tab())).load();
      await clock.advance(0);
      const two = page(late(medium.tab())).load();
      await clock.advance(0);
      two.controller.apply(autoOpened);
      one.controller.apply(visitorOpened);
      await clock.advance(0);
      expect(one.state).to.deep.equal(two.state);
      expect(one.state).to.include({ openedByVisitor: true, autoOpenedAt: clock.now() });
    });

    it('begin anew when the storage is cleared under them, and write again at the next act', async () => {
      const one = page().load();
      one.controller.apply(visitorOpened);
      medium.items.clear();
      await one.look();
      expect(one.state.openedByVisitor).to.equal(undefined);
      one.controller.apply(visitorClosed);
      expect(medium.items.get('widget_closed_by_customer')).to.equal('true');
      expect(medium.items.get('widget_uuid')).to.equal(one.state.visitorId);
    });

    it('begin anew when one of them erases everything', async () => {
      const one = page(medium.tab()).load();
      const two = page(medium.tab()).load();
      two.controller.apply(visitorOpened);
      const { visitorId } = two.state;
      await one.controller.forget();
      await clock.advance(0);
      expect(medium.items).to.be.empty;
      for (const { state } of [one, two]) {
        expect(state.openedByVisitor).to.equal(undefined);
        expect(state.visitorId).not.to.equal(visitorId);
      }
    });
  });

  describe('moving about', () => {
    it('keeps the state and reads nothing anew', () => {
      const { host, state, restored, controller } = page().load();
      host.disconnect();
      host.connect();
      host.update();
      expect(controller.state).to.equal(state);
      expect(restored).to.have.length(1);
    });

    it('looks, when it comes back, at what happened meanwhile', async () => {
      const moved = page().load();
      moved.host.disconnect();
      void medium.tab().setItem('widget_closed_by_customer', 'true');
      await clock.advance(0);
      expect(moved.state.closedByVisitor).to.equal(undefined);
      moved.host.connect();
      await clock.advance(0);
      expect(moved.state.closedByVisitor).to.equal(true);
    });

    it('tells when a page has come back as it was left, and knows what happened since', async () => {
      const kept = page().load();
      void medium.tab().setItem('widget_opened_by_customer', 'true');
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      await clock.advance(0);
      expect(kept.returned).to.equal(0);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await clock.advance(0);
      expect(kept.returned).to.equal(1);
      expect(kept.state.openedByVisitor).to.equal(true);
    });

    it('reads once while a page loads: that it is shown then is no return', async () => {
      page().load();
      tab.calls.length = 0;
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      await clock.advance(0);
      expect(tab.calls).to.be.empty;
    });

    it('listens to nothing when it is gone', async () => {
      const { host } = page().load();
      expect(medium.listening).to.equal(1);
      host.disconnect();
      expect(medium.listening).to.equal(0);
      tab.calls.length = 0;
      document.dispatchEvent(new Event('visibilitychange'));
      window.dispatchEvent(new Event('pageshow'));
      await clock.advance(0);
      expect(tab.calls).to.be.empty;
      expect(clock.pending).to.equal(0);
    });
  });
});
