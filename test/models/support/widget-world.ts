import assert from 'node:assert/strict';
import type { WidgetState } from '../../../src/domain/widget-state.js';
import { FakeClock } from '../../support/fake-clock.js';
import { Medium } from './medium.js';
import { FakeLocks, freeRealms } from './realm.js';
import { SessionReference } from './session-reference.js';
import { WidgetPage, type Consent } from './widget-page.js';
import { MAX_TABS, SECOND, TOLERANCE, type Setting, type Step } from './widget-steps.js';

interface Tab {
  page: WidgetPage;
  /** Pages that the visitor can go back to, the newest last. */
  readonly behind: WidgetPage[];
}

/** Everything that happens, and whether it may. */
export class WidgetWorld {
  readonly clock = new FakeClock();
  readonly medium = new Medium();
  readonly locks = new FakeLocks();
  readonly tabs: Tab[] = [];
  readonly reference: SessionReference;
  readonly site;
  consent: Consent;
  /** Something has happened after which only the page itself knows what was before. */
  troubled: boolean;
  wasSetBack = 0;
  /** What was found where nobody could hear of an exception. */
  #found: unknown;

  constructor(given: Setting, consent: Consent) {
    this.consent = consent;
    this.troubled = consent !== 'granted';
    this.medium.hearsHalves = given.hearsHalves;
    this.reference = new SessionReference(given.retentionMs);
    this.site = {
      ...given,
      clock: this.clock,
      medium: this.medium,
      locks: this.locks,
      onAutoOpened: (page: WidgetPage, act: 'open' | 'tease') =>
        this.#note(() => this.#autoOpened(page, act)),
      onEyecatcher: (page: WidgetPage) => this.#note(() => this.#teased(page)),
    };
  }

  get now(): number {
    return this.clock.now();
  }

  async begin(): Promise<void> {
    await this.#openTab();
  }

  async run(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      await this.do(step);
      await this.clock.advance(0);
      this.#look();
    }
  }

  end(): void {
    for (const { page, behind } of this.tabs) for (const each of [page, ...behind]) each.end();
    freeRealms();
  }

  async do(step: Step): Promise<void> {
    if ('seconds' in step) return this.#pass(step);
    if (step.type === 'new tab') return this.#openTab();
    if (!('tab' in step)) return this.#trouble(step);
    const at = this.tabs[step.tab % Math.max(1, this.tabs.length)];
    if (!at) return;
    const { page, behind } = at;
    const { panel } = page;
    switch (step.type) {
      case 'hide':
      case 'show':
        page.visible = step.type === 'show';
        break;
      case 'close tab':
        for (const each of [page, ...behind]) each.end();
        this.tabs.splice(this.tabs.indexOf(at), 1);
        break;
      case 'reload':
        page.end();
        at.page = this.#load(page);
        break;
      case 'next page':
        page.end();
        at.page = this.#load(page, true);
        break;
      case 'away':
        if (behind.length > 0 || !page.visible) break;
        page.freeze();
        behind.push(page);
        at.page = this.#load(page, true);
        break;
      case 'back': {
        const before = page.visible && behind.pop();
        if (!before) break;
        page.end();
        at.page = before;
        const { open } = before.panel;
        before.thaw();
        await this.clock.advance(0);
        // It follows what was done on the page after it: opening and closing are activity.
        if (before.panel.open !== open) this.#act({});
        break;
      }
      case 'open':
        if (panel.open && !panel.folded) break;
        if (panel.open) this.#act({ folded: false });
        else this.#act((s) => ({ opened: true, closed: false, welcome: s?.welcome ?? false }));
        panel.show('visitor');
        break;
      case 'close':
        if (!panel.open) break;
        this.#act((s) => ({
          opened: false,
          closed: true,
          folded: s?.folded === undefined ? undefined : false,
        }));
        panel.hide('visitor');
        break;
      case 'fold':
        if (!panel.open || panel.folded) break;
        this.#act({ folded: true });
        panel.fold(true, 'visitor');
        break;
      case 'use':
        if (!panel.open) break;
        if (panel.openedBy !== 'visitor' || !page.state?.openedByVisitor)
          this.#act((s) => ({ opened: true, closed: false, welcome: s?.welcome ?? false }));
        page.use();
        break;
      case 'dismiss':
        this.#act({ dismissed: true });
        page.dismiss();
        break;
      case 'message':
        if (panel.open) this.#act({});
        page.message();
        break;
      case 'type':
        page.type();
        break;
      case 'consent':
        this.troubled = true;
        this.consent = step.consent;
        page.changeConsent(step.consent);
        break;
    }
  }

  #act(
    change:
      | Parameters<SessionReference['act']>[1]
      | ((s: ReturnType<SessionReference['at']>) => Parameters<SessionReference['act']>[1]),
  ): void {
    const { now } = this;
    this.reference.act(now, typeof change === 'function' ? change(this.reference.at(now)) : change);
  }

  async #pass({ type, seconds: count }: { type: string; seconds: number }): Promise<void> {
    const ms = count * SECOND;
    if (type === 'wait') await this.clock.advance(ms);
    else if (type === 'sleep') await this.clock.set(this.now + ms);
    else {
      this.wasSetBack += ms;
      // Whether a session that is over has been seen to be over, only the pages know.
      if (this.wasSetBack > TOLERANCE || !this.reference.at(this.now)) this.troubled = true;
      await this.clock.set(this.now - ms);
      this.reference.setBack(this.now);
      for (const page of this.tabs.flatMap((each) => [each.page, ...each.behind]))
        page.lastInputAt = Math.min(page.lastInputAt, this.now);
    }
  }

  #trouble(step: Extract<Step, { type: 'corrupt' | 'clear' | 'full' | 'broken' }>): void {
    const { medium } = this;
    this.troubled = true;
    if (step.type === 'corrupt' && 'key' in step) medium.change(step.key, step.value);
    else if (step.type === 'clear') {
      for (const key of [...medium.items.keys()]) medium.change(key, null);
    } else if (step.type === 'full') medium.full = !medium.full;
    else medium.broken = !medium.broken;
  }

  async #openTab(): Promise<void> {
    if (this.tabs.length === MAX_TABS) return;
    const { consent } = this;
    this.tabs.push({
      page: this.#newPage({ consent, sameSite: false, hidden: false }),
      behind: [],
    });
    await this.clock.advance(0);
  }

  #load(before: WidgetPage, sameSite = false): WidgetPage {
    return this.#newPage({ consent: before.consent, sameSite, hidden: !before.visible });
  }

  #newPage(given: ConstructorParameters<typeof WidgetPage>[1]): WidgetPage {
    this.reference.load(this.now);
    return new WidgetPage(this.site, given);
  }

  #note(check: () => void): void {
    try {
      check();
    } catch (error) {
      this.#found ??= error;
    }
  }

  #autoOpened(page: WidgetPage, act: 'open' | 'tease'): void {
    const { now, reference, site } = this;
    assert.ok(site.openAfterMs !== undefined, 'it does not open by itself where nobody asked');
    assert.ok(page.clock.running, 'nothing opens on a page that is gone');
    assert.ok(page.visible, 'nothing opens on a page that nobody looks at');
    assert.ok(now >= page.lastInputAt + 5 * SECOND, 'nothing opens while somebody types');
    if (!this.troubled) {
      const session = reference.at(now);
      const due = reference.earliestStart(now) + site.openAfterMs;
      // A teaser covers nothing, and asks nobody: where the last session is over it may begin the
      // next one, and two narrow windows may tease in the same instant.
      const mayTease = act === 'tease' && (!session || session.autoOpenedAt === now);
      assert.ok(mayTease || now >= due, `it opened ${due - now} ms too early`);
      assert.ok(mayTease || !session?.autoOpenedAt, 'it opened twice in one session');
      assert.ok(
        !session?.opened && !session?.closed && !session?.dismissed,
        'it opened against the visitor',
      );
    }
    this.#act({ autoOpenedAt: now, welcome: true });
  }

  #teased(page: WidgetPage): void {
    assert.ok(page.visible, 'no teaser on a page that nobody looks at');
    const session = this.reference.at(this.now);
    if (this.troubled || !session) return;
    const decided = session.opened || session.closed || session.dismissed;
    assert.ok(!decided, 'no teaser against the visitor');
  }

  /** What holds at every moment. */
  #look(): void {
    if (this.#found) throw this.#found as Error;
    const { now, medium } = this;
    for (const { page } of this.tabs) this.#lookAt(page);
    if (this.troubled) return;
    const session = this.reference.at(now);
    if (session) {
      assert.equal(
        medium.items.get('widget_expires'),
        String(session.lastActivityAt + this.site.retentionMs),
      );
    }
  }

  #lookAt(page: WidgetPage): void {
    const { now, site } = this;
    const { state } = page;
    assert.ok(state, 'what is remembered is known at once');
    assert.ok(Number.isFinite(state.loadedAt) && Number.isFinite(state.expiresAt));
    assert.ok(!(state.openedByVisitor && state.closedByVisitor), 'opened and closed at once');
    if (this.troubled) return;
    const session = this.reference.at(now);
    if (!session) return;
    assert.deepEqual(memoryOf(state), {
      autoOpened: session.autoOpenedAt !== undefined,
      opened: session.opened,
      closed: session.closed,
      folded: session.folded,
      dismissed: session.dismissed,
      welcome: session.welcome,
    });
    const { openAfterMs } = site;
    const decided = session.opened || session.closed || session.dismissed;
    const late =
      openAfterMs !== undefined &&
      this.wasSetBack === 0 &&
      page.visible &&
      !page.usedUp &&
      !page.panel.open &&
      session.autoOpenedAt === undefined &&
      !decided &&
      now > state.loadedAt + openAfterMs &&
      now > page.lastInputAt + 5 * SECOND;
    assert.ok(!late, 'it has not opened although it was time');
  }
}

function memoryOf(state: WidgetState): object {
  return {
    autoOpened: state.autoOpenedAt !== undefined,
    opened: state.openedByVisitor,
    closed: state.closedByVisitor,
    folded: state.foldedByVisitor,
    dismissed: state.eyecatcherClosedAt !== undefined,
    welcome: state.showWelcome,
  };
}
