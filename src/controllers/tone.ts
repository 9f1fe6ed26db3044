import type { Clock } from '../ports/clock.js';

const EVERY_MS = 3_000;
/** The tone is over by then; and one that could not begin must not begin later. */
const CLOSED_AFTER_MS = 1_000;

/** Two soft notes upwards: [Hz, begin in s, length in s]. */
const NOTES = [
  [784, 0, 0.16],
  [1047, 0.11, 0.4],
] as const;
const LOUDNESS = 0.07;

const SIGNS = ['pointerup', 'keyup'];

/**
 * A short tone, made here: nothing is fetched. Only for a visitor who has used the page: browsers
 * allow no other, and nobody wants one.
 */
export class Tone {
  readonly #clock: Clock;
  #playedAt = -Infinity;
  #used = false;

  constructor(clock: Clock) {
    this.#clock = clock;
    // Browsers that tell by themselves need nobody who listens.
    if ('userActivation' in navigator) return;
    for (const sign of SIGNS) addEventListener(sign, this.#onSign, true);
  }

  /** Whether it may sound now. */
  get ready(): boolean {
    const used =
      'userActivation' in navigator ? navigator.userActivation.hasBeenActive : this.#used;
    const now = this.#clock.now();
    // The clock may have been set back since.
    const isSoon = now >= this.#playedAt && now < this.#playedAt + EVERY_MS;
    return used && !isSoon;
  }

  /** Never throws: a browser without sound is silent. */
  play(): void {
    if (!this.ready) return;
    this.#playedAt = this.#clock.now();
    try {
      this.#sound(new AudioContext());
    } catch {
      // No audio device, or too many sounds at once.
    }
  }

  #sound(context: AudioContext): void {
    const start = context.currentTime;
    for (const [frequency, after, length] of NOTES) {
      const volume = context.createGain();
      const note = context.createOscillator();
      note.frequency.value = frequency;
      volume.gain.setValueAtTime(0, start + after);
      volume.gain.linearRampToValueAtTime(LOUDNESS, start + after + 0.015);
      volume.gain.exponentialRampToValueAtTime(0.0001, start + after + length);
      note.connect(volume).connect(context.destination);
      note.start(start + after);
      note.stop(start + after + length);
    }
    this.#clock.at(this.#clock.now() + CLOSED_AFTER_MS, () => {
      context.close().catch(() => undefined);
    });
  }

  readonly #onSign = (): void => {
    this.#used = true;
    for (const sign of SIGNS) removeEventListener(sign, this.#onSign, true);
  };
}
