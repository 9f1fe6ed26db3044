import { expect } from 'chai';
import fc from 'fast-check';
import { WIDGET_KEYS } from '../../src/domain/inventory.js';
import {
  autoOpened,
  eyecatcherDismissed,
  isWelcomeUnread,
  newSession,
  parseWidgetState,
  restorePanel,
  serialiseWidgetState,
  visitorClosed,
  visitorFolded,
  visitorOpened,
  visitorUnfolded,
  type RawWidgetState,
  type SessionContext,
  type WidgetState,
} from '../../src/domain/widget-state.js';

const NOW = Date.UTC(2026, 5, 1, 12);
const MINUTE = 60_000;
const UUID = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const NEW_UUID = '00000000-0000-4000-8000-000000000000';

const context: SessionContext = {
  now: NOW,
  retentionMs: 30 * MINUTE,
  createVisitorId: () => NEW_UUID,
};

/** What the last page stored, and what it stood for. */
const stored: RawWidgetState = {
  widget_loaded: String(NOW - 10 * MINUTE),
  widget_auto_opened: String(NOW - 9 * MINUTE),
  widget_opened_by_customer: 'true',
  widget_closed_by_customer: 'false',
  widget_customer_clicked_header: 'true',
  widget_eyecatcher_closed: String(NOW - 8 * MINUTE),
  widget_uuid: UUID,
  widget_show_first_message: 'true',
  widget_expires: String(NOW + 20 * MINUTE),
};
const state: WidgetState = {
  loadedAt: NOW - 10 * MINUTE,
  autoOpenedAt: NOW - 9 * MINUTE,
  openedByVisitor: true,
  closedByVisitor: false,
  foldedByVisitor: true,
  eyecatcherClosedAt: NOW - 8 * MINUTE,
  visitorId: UUID,
  showWelcome: true,
  expiresAt: NOW + 20 * MINUTE,
};

const parse = (raw: RawWidgetState): WidgetState | undefined => parseWidgetState(raw, context);
const parseWith = (changes: RawWidgetState): WidgetState | undefined =>
  parse({ ...stored, ...changes });

describe('the remembered state', () => {
  it('is read from the nine keys', () => {
    expect(parse(stored)).to.deep.equal(state);
  });

  it('is written under the nine keys, as plain numbers and words', () => {
    expect(serialiseWidgetState(state)).to.deep.equal(stored);
    expect(Object.keys(serialiseWidgetState(state)).sort()).to.deep.equal([...WIDGET_KEYS].sort());
  });

  it('leaves out what has not happened', () => {
    expect(serialiseWidgetState(newSession(context))).to.deep.equal({
      widget_loaded: String(NOW),
      widget_auto_opened: null,
      widget_opened_by_customer: null,
      widget_closed_by_customer: null,
      widget_customer_clicked_header: null,
      widget_eyecatcher_closed: null,
      widget_uuid: NEW_UUID,
      widget_show_first_message: null,
      widget_expires: String(NOW + 30 * MINUTE),
    });
  });

  it('is void from the moment it expires, and not a millisecond before', () => {
    expect(parseWith({ widget_expires: String(NOW + 1) })).to.include({ visitorId: UUID });
    expect(parseWith({ widget_expires: String(NOW) })).to.equal(undefined);
  });

  it('lives as long as its newest timestamp says, where an older widget wrote no expiry', () => {
    const at = NOW - 8 * MINUTE;
    for (const widget_expires of [null, '', 'soon', String(NOW + 31 * MINUTE + 60_001)]) {
      expect(parseWith({ widget_expires })?.expiresAt).to.equal(at + 30 * MINUTE);
    }
    expect(parse({ widget_loaded: String(NOW - 30 * MINUTE) })).to.equal(undefined);
    expect(parse({ widget_loaded: String(NOW - 30 * MINUTE + 1) })?.visitorId).to.equal(NEW_UUID);
  });

  it('does not exist where nothing datable is stored', () => {
    expect(parse({})).to.equal(undefined);
    expect(parse({ widget_uuid: UUID, widget_opened_by_customer: 'true' })).to.equal(undefined);
  });

  const flags = [
    ['true', true],
    ['1', true],
    ['false', false],
    ['0', false],
    [String(NOW - MINUTE), true],
    [String(NOW + 60_000), true],
    [String(NOW + 60_001), undefined],
    ['', undefined],
    ['yes', undefined],
    ['TRUE', undefined],
    ['null', undefined],
    [null, undefined],
  ] as const;
  for (const [raw, expected] of flags) {
    it(`reads the boolean ${JSON.stringify(raw)} as ${String(expected)}`, () => {
      expect(parseWith({ widget_customer_clicked_header: raw })?.foldedByVisitor).to.equal(
        expected,
      );
    });
  }

  const timestamps = [
    [String(NOW), NOW],
    [String(NOW + 60_000), NOW + 60_000],
    [String(NOW + 60_001), undefined],
    ['1', undefined],
    ['-1750000000000', undefined],
    ['1.75e12', undefined],
    ['0x19725c5c800', undefined],
    [` ${NOW} `, undefined],
    ['true', undefined],
    ['NaN', undefined],
    ['99999999999999999999', undefined],
  ] as const;
  for (const [raw, expected] of timestamps) {
    it(`reads the timestamp ${JSON.stringify(raw)} as ${String(expected)}`, () => {
      expect(parseWith({ widget_auto_opened: raw })?.autoOpenedAt).to.equal(expected);
    });
  }

  it('begins the count anew where the beginning makes no sense', () => {
    expect(parseWith({ widget_loaded: 'once' })?.loadedAt).to.equal(NOW);
  });

  it('replaces a visitor id that is no UUID', () => {
    for (const widget_uuid of [null, '', '<img src=x onerror=alert(1)>', `${UUID}x`]) {
      expect(parseWith({ widget_uuid })?.visitorId).to.equal(NEW_UUID);
    }
  });

  it('believes "closed" where both opened and closed are stored', () => {
    const both = parseWith({ widget_closed_by_customer: 'true' });
    expect(both).to.include({ openedByVisitor: false, closedByVisitor: true });
  });

  it('survives any strings under its keys, and what it makes of them is stable', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom(null, 'true', 'false', '__proto__', String(NOW), String(NOW + 5 * MINUTE)),
      fc.integer({ min: NOW - 3_600_000, max: NOW + 3_600_000 }).map(String),
    );
    const raw = fc.record(Object.fromEntries(WIDGET_KEYS.map((key) => [key, value])));
    fc.assert(
      fc.property(raw, (values) => {
        const first = parse(values);
        if (!first) return;
        expect(first.expiresAt).to.be.greaterThan(NOW);
        expect(first.loadedAt).to.be.at.most(NOW + 60_000);
        expect(parse(serialiseWidgetState(first))).to.deep.equal(first);
      }),
    );
  });
});

describe('what the visitor did', () => {
  const fresh = newSession(context);

  it('opening is remembered, and undoes closing', () => {
    expect(visitorOpened(visitorClosed(fresh, NOW), NOW)).to.include({
      openedByVisitor: true,
      closedByVisitor: false,
    });
  });

  it('closing is remembered, undoes opening, and clears the fold', () => {
    const folded = visitorFolded(visitorOpened(fresh, NOW), NOW);
    expect(visitorClosed(folded, NOW)).to.include({
      openedByVisitor: false,
      closedByVisitor: true,
      foldedByVisitor: false,
    });
    expect(visitorClosed(fresh, NOW).foldedByVisitor).to.equal(undefined);
  });

  it('folding and unfolding are remembered', () => {
    expect(visitorFolded(fresh, NOW).foldedByVisitor).to.equal(true);
    expect(visitorUnfolded(fresh, NOW).foldedByVisitor).to.equal(false);
  });

  it('dismissing the eyecatcher is remembered with its time', () => {
    expect(eyecatcherDismissed(fresh, NOW).eyecatcherClosedAt).to.equal(NOW);
  });

  it('opening it himself first means no welcome; after an automatic opening the welcome stays', () => {
    expect(visitorOpened(fresh, NOW).showWelcome).to.equal(false);
    expect(visitorOpened(autoOpened(fresh, NOW), NOW).showWelcome).to.equal(true);
  });

  it('an automatic opening is not the visitor’s wish', () => {
    const opened = autoOpened(fresh, NOW);
    expect(opened.autoOpenedAt).to.equal(NOW);
    expect(opened.openedByVisitor).to.equal(undefined);
    expect(opened.closedByVisitor).to.equal(undefined);
  });

  it('the welcome is unread until he opens or closes', () => {
    const opened = autoOpened(fresh, NOW);
    expect(isWelcomeUnread(fresh)).to.equal(false);
    expect(isWelcomeUnread(opened)).to.equal(true);
    expect(isWelcomeUnread(visitorOpened(opened, NOW))).to.equal(false);
    expect(isWelcomeUnread(visitorClosed(opened, NOW))).to.equal(false);
  });
});

describe('the panel on the next page', () => {
  const fresh = newSession(context);
  const opened = visitorOpened(fresh, NOW);
  const closed = visitorClosed(opened, NOW);
  const folded = visitorFolded(opened, NOW);
  const rows: readonly (readonly [string, WidgetState, boolean, boolean, boolean, boolean])[] = [
    // what, state, open in markup, narrow → open, folded
    ['nothing happened', fresh, false, false, false, false],
    ['the page wants it open', fresh, true, false, true, false],
    ['the visitor opened it', opened, false, false, true, false],
    ['he opened it, on a phone', opened, false, true, true, true],
    ['he folded it', folded, false, false, true, true],
    ['he closed it', closed, false, false, false, false],
    ['he closed it, whatever the page wants', closed, true, false, false, false],
    ['it opened by itself, and he did nothing', autoOpened(fresh, NOW), false, false, false, false],
  ];
  for (const [what, before, openInMarkup, narrow, open, isFolded] of rows) {
    it(`${what}: ${open ? (isFolded ? 'folded' : 'open') : 'closed'}`, () => {
      expect(restorePanel(before, { openInMarkup, narrow })).to.deep.equal({
        open,
        folded: isFolded,
      });
    });
  }
});
