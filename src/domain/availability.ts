/** In English, whatever the page's language. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * From when until when, `HH:MM` as clocks there show it. An end that is not after its beginning is
 * on the next day.
 */
export type OpeningTime = readonly [from: string, until: string];

/** When somebody is there to answer. */
export interface OpeningHours {
  /** IANA name, for example `Europe/Amsterdam`. */
  readonly timeZone: string;
  /** Day by day; a day that is missing is closed. */
  readonly hours: Readonly<Partial<Record<Weekday, readonly OpeningTime[]>>>;
  /** Days without opening hours, `YYYY-MM-DD`. What began the evening before goes on. */
  readonly holidays?: readonly string[];
  /** How long an answer usually takes, in minutes. */
  readonly replyMinutes?: number;
}

/** Whether somebody is there now. */
export interface OpeningNow {
  readonly open: boolean;
  /** When that changes: a date, or epoch ms. While closed it is shown as the time of return. */
  readonly until?: Date | number;
  /** How long an answer usually takes, in minutes. */
  readonly replyMinutes?: number;
}

/** Opening hours, or a function that says whether somebody is there. */
export type Availability =
  OpeningHours | (() => boolean | OpeningNow | Promise<boolean | OpeningNow>);

/** Whether somebody is there at one moment. Times are epoch ms. */
export interface Opening {
  readonly open: boolean;
  /** While closed: when somebody is there again; `undefined`: not in the next year. */
  readonly nextOpenAt?: number;
  /** When this has to be looked at again; `undefined`: never. */
  readonly changesAt?: number;
  /** How long an answer usually takes, in minutes. */
  readonly replyMinutes?: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Who never closes is asked again after this time. */
const LOOK_AHEAD_OPEN_MS = 8 * DAY_MS;
/** Long enough for every summer holiday. */
const LOOK_AHEAD_CLOSED_MS = 370 * DAY_MS;

/** In the order of `Date.getUTCDay()`. */
const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** @returns whether somebody is there, as the clocks of that place have it */
export function availabilityAt(config: OpeningHours, now: number): Opening {
  const { timeZone, replyMinutes } = config;
  const wall = wallClock(timeZone);
  const today = Math.floor(wall(now) / DAY_MS) * DAY_MS;
  const open = (changesAt: number): Opening => ({
    open: true,
    changesAt,
    ...(replyMinutes !== undefined && { replyMinutes }),
  });
  let closesAt: number | undefined;
  // The night before may not be over.
  for (let day = today - DAY_MS; day <= today + LOOK_AHEAD_CLOSED_MS; day += DAY_MS) {
    for (const [from, until] of timesOf(config, day)) {
      const begins = instantOf(wall, day + from);
      const ends = instantOf(wall, day + until);
      if (ends <= now || ends <= begins) continue;
      if (closesAt === undefined && begins > now) {
        return { open: false, nextOpenAt: begins, changesAt: begins };
      }
      if (closesAt !== undefined && begins > closesAt) return open(closesAt);
      closesAt = Math.max(closesAt ?? ends, ends);
    }
    if (closesAt !== undefined && day >= today + LOOK_AHEAD_OPEN_MS) break;
  }
  return closesAt === undefined ? { open: false } : open(closesAt);
}

/** What is wrong with opening hours that a page brings; `undefined`: nothing. */
export function problemOf(value: unknown): string | undefined {
  if (!isFields(value)) return 'expected opening hours or a function';
  const { timeZone, hours, holidays = [], replyMinutes } = value;
  if (typeof timeZone !== 'string' || !isZone(timeZone)) {
    return 'expected a timeZone such as "Europe/Amsterdam"';
  }
  if (!isFields(hours) || !Object.entries(hours).every(isDay)) {
    return 'expected hours such as { mon: [["09:00", "17:30"]] }';
  }
  if (!Array.isArray(holidays) || !holidays.every(isDate)) {
    return 'expected holidays such as ["2026-12-25"]';
  }
  if (replyMinutes !== undefined && !isMinutes(replyMinutes)) {
    return 'expected replyMinutes of more than 0';
  }
  return undefined;
}

/**
 * What a function of the page says.
 *
 * @returns `undefined` for what makes no sense
 */
export function parseOpening(value: unknown, now: number): Opening | undefined {
  if (typeof value === 'boolean') return { open: value };
  if (!isFields(value)) return undefined;
  const { open, until, replyMinutes } = value;
  if (typeof open !== 'boolean') return undefined;
  const at = until instanceof Date ? until.getTime() : until;
  // What is over says nothing about what comes.
  const changes = typeof at === 'number' && at > now && at < Infinity && { changesAt: at };
  return {
    open,
    ...changes,
    ...(changes && !open && { nextOpenAt: changes.changesAt }),
    ...(isMinutes(replyMinutes) && { replyMinutes }),
  };
}

/** When it is open on a day, in ms from its midnight, in order. */
function timesOf({ hours, holidays }: OpeningHours, day: number): readonly [number, number][] {
  const date = new Date(day);
  const weekday = WEEKDAYS[date.getUTCDay()];
  if (!weekday || holidays?.includes(date.toISOString().slice(0, 10))) return [];
  return (hours[weekday] ?? [])
    .map(([from, until]): [number, number] => {
      const [begins, ends] = [sinceMidnight(from), sinceMidnight(until)];
      return [begins, ends > begins ? ends : ends + DAY_MS];
    })
    .sort(([one], [other]) => one - other);
}

function sinceMidnight(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE_MS;
}

/** What the clocks of a place show at a moment, as ms that UTC would show the same at. */
type WallClock = (at: number) => number;

/** Formatters are expensive to make; a page has one set of opening hours. */
let latest: { readonly timeZone: string; readonly wall: WallClock } | undefined;

function wallClock(timeZone: string): WallClock {
  if (latest?.timeZone === timeZone) return latest.wall;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const wall: WallClock = (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
    return Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
  };
  latest = { timeZone, wall };
  return wall;
}

/**
 * When the clocks show this. What they show twice is the first time; what they leave out is as long
 * after the change as it would have been after the hour before it.
 */
function instantOf(wall: WallClock, shown: number): number {
  const offsetAt = (at: number): number => wall(at) - at;
  const before = shown - offsetAt(shown - DAY_MS);
  const after = shown - offsetAt(shown + DAY_MS);
  return wall(before) !== shown && wall(after) === shown ? after : before;
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

function isDay([name, times]: [string, unknown]): boolean {
  return (
    WEEKDAYS.some((weekday) => weekday === name) && Array.isArray(times) && times.every(isTimes)
  );
}

function isTimes(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [from, until] = value as readonly unknown[];
  return isTime(from) && (isTime(until) || until === '24:00');
}

const isTime = (value: unknown): boolean =>
  typeof value === 'string' && /^([01]?\d|2[0-3]):[0-5]\d$/.test(value);

const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

const isMinutes = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value < Infinity;

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
