import { fillIn } from '../internal/fill-in.js';
import type { Strings } from '../locales/en.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** "We usually reply within 5 minutes." */
export function replyWords(minutes: number, locale: string, strings: Strings): string {
  const [value, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes <= 48 * 60
        ? [minutes / 60, 'hour']
        : [minutes / (24 * 60), 'day'];
  const time = inLanguage(locale, (language) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
      // Nobody complains of an answer that comes earlier.
      Math.ceil(value),
    ),
  );
  return fillIn(strings.replyTime, { time });
}

/**
 * "We are closed now. We are back tomorrow, 09:00.", as the visitor's own clock has it.
 *
 * @param openAt epoch ms; `undefined`: nobody knows
 */
export function closedWords(
  openAt: number | undefined,
  now: number,
  locale: string,
  strings: Strings,
): string {
  if (openAt === undefined || openAt > 8.64e15) return strings.closed;
  const days = Math.round((midnight(openAt) - midnight(now)) / DAY_MS);
  const time = inLanguage(locale, (language) => {
    const clock = { hour: 'numeric', minute: '2-digit' } as const;
    if (days > 1) {
      const date = days > 6 && ({ day: 'numeric', month: 'long' } as const);
      const format = new Intl.DateTimeFormat(language, { weekday: 'long', ...date, ...clock });
      return format.format(openAt);
    }
    const at = new Intl.DateTimeFormat(language, clock).format(openAt);
    const day = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
    return `${day}, ${at}`;
  });
  return fillIn(strings.closedUntil, { time });
}

/** Of the visitor's day. */
function midnight(at: number): number {
  const date = new Date(at);
  // As a day of UTC, where all days are equally long.
  return date.setHours(0, 0, 0, 0) - date.getTimezoneOffset() * MINUTE_MS;
}

/** What is no language tag is the browser's own language. */
function inLanguage(locale: string, write: (language: string | undefined) => string): string {
  try {
    return write(locale);
  } catch {
    return write(undefined);
  }
}
