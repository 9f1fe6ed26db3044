import type { Clock } from '../ports/clock.js';
import { Alarm } from './alarm.js';

const shownMs = 1_000;

/**
 * The text of the live region. It is taken away again, so that the same words said twice are read
 * out twice, and so that nobody finds them later when walking through the page.
 */
export class Announcer {
  readonly #clock: Clock;
  readonly #onChange: () => void;
  readonly #alarm: Alarm;
  #text = '';

  constructor(clock: Clock, onChange: () => void) {
    this.#clock = clock;
    this.#onChange = onChange;
    this.#alarm = new Alarm(clock);
  }

  get text(): string {
    return this.#text;
  }

  say(text: string): void {
    this.#text = text;
    if (text) this.#alarm.set(this.#clock.now() + shownMs, () => this.say(''));
    else this.#alarm.clear();
    this.#onChange();
  }
}
