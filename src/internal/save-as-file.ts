import type { Clock } from '../ports/clock.js';

/** A browser has begun to read what it downloads long before, ms. */
const READ_WITHIN_MS = 60_000;

/** Lets the visitor save text that was made here: nobody is asked for it. */
export function saveAsFile(text: string, name: string, type: string, clock: Clock): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  clock.at(clock.now() + READ_WITHIN_MS, () => URL.revokeObjectURL(url));
}
