import type { Strings } from '../locales/en.js';

const DAY_MS = 86_400_000;

/** How one language writes times and days, in the visitor's time zone. */
export interface Formats {
  time(at: number): string;
  /** Date and time, in full. */
  full(at: number): string;
  /** The same for all moments of one calendar day. */
  dayKey(at: number): string;
  /** "Today", "Yesterday", or the date. */
  day(at: number, now: number, strings: Strings): string;
}

let latest: { readonly locale: string; readonly formats: Formats } | undefined;

/** A page uses one language at a time. */
export function formatsFor(locale: string): Formats {
  if (latest?.locale !== locale) latest = { locale, formats: create(locale) };
  return latest.formats;
}

function create(locale: string): Formats {
  const time = remembering(formatter(locale, { timeStyle: 'short' }));
  const full = remembering(formatter(locale, { dateStyle: 'full', timeStyle: 'short' }));
  const date = formatter(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const dayKey = (at: number): string => {
    const day = new Date(at);
    return `${day.getFullYear()}-${day.getMonth()}-${day.getDate()}`;
  };
  return {
    time,
    full,
    dayKey,
    day: (at, now, strings) => {
      const key = dayKey(at);
      if (key === dayKey(now)) return strings.today;
      return key === dayKey(now - DAY_MS) ? strings.yesterday : date(at);
    },
  };
}

/** Every rendering asks for the same moments again, and each answer takes a while to make. */
function remembering(format: (at: number) => string): (at: number) => string {
  const known = new Map<number, string>();
  return (at) => {
    const text = known.get(at) ?? format(at);
    if (known.size > 1_000) known.clear();
    known.set(at, text);
    return text;
  };
}

/** Made when it is first asked to write: half of an opening panel's time would go into three of them. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): (at: number) => string {
  let format: Intl.DateTimeFormat | undefined;
  // Beyond the range of dates there is nothing to write.
  return (at) => (Math.abs(at) <= 8.64e15 ? (format ??= dates(locale, options)).format(at) : '');
}

function dates(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    // Not a language tag: the browser's own language.
    return new Intl.DateTimeFormat(undefined, options);
  }
}
