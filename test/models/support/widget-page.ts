import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OpeningPlan } from '../../../src/controllers/opening-controller.js';
import type { PanelChange, PanelController } from '../../../src/controllers/panel-controller.js';
import type {
  StorageAccess,
  StorageController,
  StorageOwner,
} from '../../../src/controllers/storage-controller.js';
import type { AttentionConfig } from '../../../src/domain/open-policy.js';
import type { WidgetState } from '../../../src/domain/widget-state.js';
import type { Clock } from '../../../src/ports/clock.js';
import type { StoragePort } from '../../../src/ports/storage.js';
import type { TabLock } from '../../../src/ports/tab-lock.js';
import type { PanelSource } from '../../../src/types.js';
import type { Medium } from './medium.js';
import { PageClock } from './page-clock.js';
import { takeRealm, type FakeLocks, type Realm } from './realm.js';

export interface WidgetSite {
  readonly clock: Clock;
  readonly medium: Medium;
  readonly locks: FakeLocks;
  readonly retentionMs: number;
  readonly openAfterMs: number | undefined;
  readonly eyecatcherAfterMs: number | undefined;
  readonly narrow: boolean;
  /** A panel opened by itself, or the teaser came in its place. */
  onAutoOpened(page: WidgetPage, act: 'open' | 'tease'): void;
  onEyecatcher(page: WidgetPage): void;
}

export type Consent = 'granted' | 'interaction' | 'denied';

class Host extends EventTarget implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly controllers: ReactiveController[] = [];
  #requested = false;

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {
    throw new Error('Nothing is ever removed.');
  }

  requestUpdate(): void {
    if (this.#requested) return;
    this.#requested = true;
    queueMicrotask(() => {
      this.#requested = false;
      for (const controller of this.controllers) controller.hostUpdate?.();
      for (const controller of this.controllers) controller.hostUpdated?.();
    });
  }
}

/**
 * A page with the widget on it, without a screen: the controllers of the product, put together as
 * `chat-core.ts` and `panel-inside.ts` do.
 */
export class WidgetPage implements StorageOwner, OpeningPlan {
  readonly clock: PageClock;
  readonly storage: StorageController;
  readonly panel: PanelController;
  readonly #site: WidgetSite;
  readonly #realm: Realm;
  readonly #host = new Host();
  readonly #lock: TabLock;
  readonly #cameFromSameSite: boolean;
  consent: Consent;
  /** When typing was last heard of, epoch ms. */
  lastInputAt = -Infinity;
  /** Something has come by itself on this page, or in another tab instead: once is enough. */
  usedUp = false;
  #teaser = false;

  constructor(site: WidgetSite, given: { consent: Consent; sameSite: boolean; hidden: boolean }) {
    this.#site = site;
    this.clock = new PageClock(site.clock);
    this.consent = given.consent;
    this.#cameFromSameSite = given.sameSite;
    const realm = (this.#realm = takeRealm());
    realm.document.hidden = given.hidden;
    realm.navigator.locks = site.locks.of(this);
    const host = this.#host as unknown as ReactiveControllerHost & Element;
    this.#lock = realm.code.webLocks(this.clock);
    this.storage = new realm.code.StorageController(host, this.clock, this);
    this.panel = new realm.code.PanelController(host, (change, source) =>
      this.#onPanel(change, source),
    );
    new realm.code.OpeningController(host, this.clock, this);
    for (const controller of this.#host.controllers) controller.hostConnected?.();
    this.#host.requestUpdate();
  }

  get visible(): boolean {
    return !this.#realm.document.hidden;
  }

  set visible(visible: boolean) {
    this.#realm.document.hidden = !visible;
    this.#realm.document.hear('visibilitychange');
  }

  /** The visitor goes to another page, and may come back to this one. */
  freeze(): void {
    this.#realm.window.hear('pagehide', { persisted: true });
    this.clock.freeze();
  }

  thaw(): void {
    this.#realm.document.hidden = false;
    this.clock.thaw();
    this.#realm.window.hear('pageshow', { persisted: true });
    setImmediate(() => this.clock.catchUp());
  }

  /** The page is gone, without a word. */
  end(): void {
    this.clock.end();
    this.#site.locks.release(this);
    this.#realm.end();
  }

  changeConsent(consent: Consent): void {
    this.consent = consent;
    this.storage.reopen();
    this.#host.requestUpdate();
  }

  /** The visitor types in a field of the page. Where nothing waits for its moment, nobody listens. */
  type(): void {
    const { document } = this.#realm;
    if (document.isHeard('input')) this.lastInputAt = this.clock.now();
    document.hear('input');
  }

  dismiss(): void {
    this.#teaser = false;
    this.storage.apply(this.#realm.code.widgetState.eyecatcherDismissed);
  }

  /** The visitor uses an open panel. */
  use(): void {
    this.panel.claim(!this.state?.openedByVisitor);
  }

  /** Something arrives from the other side. */
  message(): void {
    if (this.panel.open) this.storage.touch();
  }

  get state(): WidgetState | undefined {
    return this.storage.state;
  }

  get narrow(): boolean {
    return this.#site.narrow;
  }

  get retentionMs(): number {
    return this.#site.retentionMs;
  }

  get access(): StorageAccess {
    if (this.consent === 'denied') return 'none';
    const { state } = this;
    const acted = state !== undefined && this.#realm.code.widgetState.visitorHasDecided(state);
    return this.consent === 'granted' || acted ? 'read-write' : 'read';
  }

  get attention(): AttentionConfig {
    const silent = this.access !== 'read-write' && this.#cameFromSameSite;
    return {
      openAfterMs: silent ? undefined : this.#site.openAfterMs,
      teaseWhenNarrow: true,
      eyecatcherAfterMs: silent ? undefined : this.#site.eyecatcherAfterMs,
    };
  }

  openStorage(): StoragePort {
    return this.#realm.code.withFallback(this.#site.medium.of(this.clock), { clock: this.clock });
  }

  onRestored(restored: WidgetState): void {
    const { narrow } = this;
    const { open, folded } = this.#realm.code.widgetState.restorePanel(restored, {
      openInMarkup: false,
      narrow,
    });
    if (open) this.panel.restore(folded);
  }

  onReturned(): void {
    const { state, panel, narrow } = this;
    if (!state || !(state.openedByVisitor || state.closedByVisitor)) return;
    const page = { openInMarkup: false, narrow };
    const { open, folded } = this.#realm.code.widgetState.restorePanel(state, page);
    if (!open) panel.hide('restore');
    else if (!panel.open) panel.restore(folded);
  }

  prepare(): boolean {
    return true;
  }

  async openByItself(isStill: () => boolean): Promise<boolean> {
    const { storage, panel } = this;
    const tab = { storage, panel, locks: this.#lock };
    return (this.usedUp = await this.#realm.code.openByItself(tab, isStill));
  }

  tease(): void {
    this.storage.apply(this.#realm.code.widgetState.autoOpened);
    this.usedUp = true;
    this.#site.onAutoOpened(this, 'tease');
  }

  showEyecatcher(): void {
    if (!this.#teaser) this.#site.onEyecatcher(this);
    this.#teaser = true;
  }

  #onPanel(change: PanelChange, source: PanelSource): void {
    const { autoOpened, visitorOpened, visitorClosed, visitorFolded, visitorUnfolded } =
      this.#realm.code.widgetState;
    const visitors = {
      open: visitorOpened,
      claim: visitorOpened,
      close: visitorClosed,
      fold: visitorFolded,
      unfold: visitorUnfolded,
    };
    if (change === 'open') this.#teaser = false;
    if (source === 'auto') {
      this.storage.apply(autoOpened);
      this.#site.onAutoOpened(this, 'open');
    } else if (source === 'visitor') this.storage.apply(visitors[change]);
    else this.storage.touch();
  }
}
