/**
 * What the widget remembers of a visitor's session, and how it is written down.
 * The keys and their meaning are public: site owners name them in their cookie statements.
 */
export interface WidgetState {
  /** When the session began (first page with the widget), epoch ms. */
  readonly loadedAt: number;
  /** When the widget opened by itself, epoch ms. */
  readonly autoOpenedAt?: number | undefined;
  /** The visitor opened the panel, and has not closed it since. */
  readonly openedByVisitor?: boolean | undefined;
  /** The visitor closed the panel, and has not opened it since. */
  readonly closedByVisitor?: boolean | undefined;
  /** The visitor folded the panel down to its header. */
  readonly foldedByVisitor?: boolean | undefined;
  /** When the visitor dismissed the eyecatcher, epoch ms. */
  readonly eyecatcherClosedAt?: number | undefined;
  /** Random; tells anonymous visitors apart. */
  readonly visitorId: string;
  /** The welcome message belongs in the stream. */
  readonly showWelcome?: boolean | undefined;
  /** From this moment on all of the above is void, epoch ms. */
  readonly expiresAt: number;
}

/** Reads one stored string; `undefined` when it makes no sense. Times after `latest` are wrong. */
type Read = (raw: string, latest: number) => WidgetState[keyof WidgetState];

/** A clock that differs this much is a clock difference; more is a wrong value. */
const CLOCK_TOLERANCE_MS = 60_000;

/** Thirteen digits: from September 2001 on. Fewer are a number, not a point in time. */
const readTime = (raw: string, latest: number): number | undefined =>
  /^[1-9]\d{12,13}$/.test(raw) && Number(raw) <= latest ? Number(raw) : undefined;

/** An older version of the widget stored the moment instead of `true`. */
const readFlag: Read = (raw, latest) => {
  if (/^(true|1)$/.test(raw)) return true;
  if (/^(false|0)$/.test(raw)) return false;
  return readTime(raw, latest) && true;
};

const readUuid: Read = (raw) => (/^[\da-f-]{36}$/i.test(raw) ? raw : undefined);

/** What each stored item stands for, and how it is read. `@__KEY__`: not text, but a member's name. */
const ITEMS = {
  widget_loaded: [/* @__KEY__ */ 'loadedAt', readTime],
  widget_auto_opened: [/* @__KEY__ */ 'autoOpenedAt', readTime],
  widget_opened_by_customer: [/* @__KEY__ */ 'openedByVisitor', readFlag],
  widget_closed_by_customer: [/* @__KEY__ */ 'closedByVisitor', readFlag],
  widget_customer_clicked_header: [/* @__KEY__ */ 'foldedByVisitor', readFlag],
  widget_eyecatcher_closed: [/* @__KEY__ */ 'eyecatcherClosedAt', readTime],
  widget_uuid: ['visitorId', readUuid],
  widget_show_first_message: [/* @__KEY__ */ 'showWelcome', readFlag],
  widget_expires: [/* @__KEY__ */ 'expiresAt', readTime],
} as const satisfies Record<string, readonly [keyof WidgetState, Read]>;

export type WidgetKey = keyof typeof ITEMS;

/** The names of the stored items. */
export const WIDGET_KEYS = Object.keys(ITEMS) as readonly WidgetKey[];

/** Stored strings by key, `null` or absent where nothing is stored. */
export type RawWidgetState = Readonly<Partial<Record<WidgetKey, string | null>>>;

/** What is needed to make sense of stored strings, and to begin anew. */
export interface SessionContext {
  /** Epoch ms. */
  readonly now: number;
  readonly retentionMs: number;
  /** Makes the visitor id of a new session. */
  createVisitorId(): string;
}

/** A session that begins now. */
export function newSession({ now, retentionMs, createVisitorId }: SessionContext): WidgetState {
  return { loadedAt: now, visitorId: createVisitorId(), expiresAt: now + retentionMs };
}

/**
 * Reads stored strings, whoever wrote them. Never throws: what makes no sense counts as absent.
 *
 * @returns `undefined` when there is no session, or it has expired
 */
export function parseWidgetState(
  raw: RawWidgetState,
  { now, retentionMs, createVisitorId }: SessionContext,
): WidgetState | undefined {
  const latest = now + CLOCK_TOLERANCE_MS;
  // An older version of the widget wrote no expiry: the newest moment anywhere is a sign of life.
  const signs = WIDGET_KEYS.map((key) => readTime(raw[key] ?? '', latest) ?? 0);
  const expiresAt =
    readTime(raw.widget_expires ?? '', latest + retentionMs) ?? Math.max(...signs) + retentionMs;
  if (now >= expiresAt) return undefined;

  const state: Partial<WidgetState> = Object.fromEntries(
    WIDGET_KEYS.map((key) => [ITEMS[key][0], ITEMS[key][1](raw[key] ?? '', latest)]),
  );
  const { openedByVisitor, closedByVisitor } = state;
  return {
    ...state,
    loadedAt: state.loadedAt ?? now,
    openedByVisitor: openedByVisitor && closedByVisitor ? false : openedByVisitor,
    visitorId: state.visitorId ?? createVisitorId(),
    expiresAt,
  };
}

/**
 * The strings to store; `null` where nothing is to be stored. In the order of writing, the expiry
 * first: another tab may look between any two, and must not take a session that is just beginning
 * for the one that is over.
 */
export function serialiseWidgetState(state: WidgetState): Record<WidgetKey, string | null> {
  return Object.fromEntries(
    WIDGET_KEYS.map((key) => {
      const value = state[ITEMS[key][0]];
      return [key, value === undefined ? null : String(value)];
    }).reverse(),
  ) as Record<WidgetKey, string | null>;
}

/** A change of state that something at `now` brings about. */
export type Transition = (state: WidgetState, now: number) => WidgetState;

export const visitorOpened: Transition = (state) => ({
  ...state,
  openedByVisitor: true,
  closedByVisitor: false,
  showWelcome: state.showWelcome ?? false,
});

export const visitorClosed: Transition = (state) => ({
  ...state,
  openedByVisitor: false,
  closedByVisitor: true,
  foldedByVisitor: state.foldedByVisitor && false,
});

export const visitorFolded: Transition = (state) => ({ ...state, foldedByVisitor: true });

export const visitorUnfolded: Transition = (state) => ({ ...state, foldedByVisitor: false });

export const eyecatcherDismissed: Transition = (state, now) => ({
  ...state,
  eyecatcherClosedAt: now,
});

export const autoOpened: Transition = (state, now) => ({
  ...state,
  autoOpenedAt: now,
  showWelcome: true,
});

/** The welcome message waits unread: it was shown by itself, and the visitor has done nothing yet. */
export function isWelcomeUnread(state: WidgetState): boolean {
  return Boolean(state.showWelcome) && !state.openedByVisitor && !state.closedByVisitor;
}

/**
 * The visitor has shown what he wants: nothing may push itself on him any more. A "no" tells as much
 * as a "yes": it may be the half of an act whose other half another tab is just writing.
 */
export function visitorHasDecided(state: WidgetState): boolean {
  return (state.openedByVisitor ?? state.closedByVisitor ?? state.eyecatcherClosedAt) !== undefined;
}

/** Where the panel stands when a page loads. */
export interface RestoredPanel {
  readonly open: boolean;
  readonly folded: boolean;
}

/**
 * What the visitor did in this session wins over what the page's markup asks for. A panel that
 * was open comes back folded where it would cover the page.
 */
export function restorePanel(
  state: WidgetState,
  page: { readonly openInMarkup: boolean; readonly narrow: boolean },
): RestoredPanel {
  if (state.closedByVisitor) return { open: false, folded: false };
  if (state.openedByVisitor)
    return { open: true, folded: page.narrow || Boolean(state.foldedByVisitor) };
  return { open: page.openInMarkup, folded: false };
}
