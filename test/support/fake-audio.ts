class FakeContext {
  readonly currentTime = 0;
  readonly destination = {};
  notes = 0;
  closed = false;

  createOscillator(): object {
    return {
      frequency: { value: 0 },
      connect: (to: unknown) => to,
      start: () => void this.notes++,
      stop: () => undefined,
    };
  }

  createGain(): object {
    const set = (): void => undefined;
    return {
      gain: {
        setValueAtTime: set,
        linearRampToValueAtTime: set,
        exponentialRampToValueAtTime: set,
      },
      connect: (to: unknown) => to,
    };
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

/** The browser's sound, and whether the visitor has used the page, in a test's hands. */
export class FakeAudio {
  readonly contexts: FakeContext[] = [];
  broken = false;
  readonly #activation = Object.getOwnPropertyDescriptor(Navigator.prototype, 'userActivation');
  readonly #context = window.AudioContext;

  constructor() {
    const { contexts } = this;
    const isBroken = (): boolean => this.broken;
    this.used = true;
    Object.assign(window, {
      AudioContext: class extends FakeContext {
        constructor() {
          super();
          if (isBroken()) throw new Error('There is no device.');
          contexts.push(this);
        }
      },
    });
  }

  /** @param used `undefined`: the browser does not tell */
  set used(used: boolean | undefined) {
    Reflect.deleteProperty(Navigator.prototype, 'userActivation');
    if (used === undefined) return;
    Object.defineProperty(Navigator.prototype, 'userActivation', {
      configurable: true,
      get: () => ({ hasBeenActive: used }),
    });
  }

  dispose(): void {
    Object.assign(window, { AudioContext: this.#context });
    Reflect.deleteProperty(Navigator.prototype, 'userActivation');
    if (this.#activation) {
      Object.defineProperty(Navigator.prototype, 'userActivation', this.#activation);
    }
  }
}
