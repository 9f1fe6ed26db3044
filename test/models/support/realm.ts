import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import type * as PageCode from './page-code.js';

type Handler = (event: Event) => void;

/** The part of a `document` or a `window` that code under test listens to. */
export class FakeTarget {
  readonly #handlers = new Map<string, Set<Handler>>();
  /** What no page of a model has. */
  readonly activeElement = null;
  readonly prerendering = false;
  readonly baseURI = 'http://site.example/';
  hidden = false;

  get visibilityState(): DocumentVisibilityState {
    return this.hidden ? 'hidden' : 'visible';
  }

  readonly addEventListener = (type: string, handler: Handler): void => {
    const handlers = this.#handlers.get(type) ?? new Set();
    this.#handlers.set(type, handlers.add(handler));
  };

  readonly removeEventListener = (type: string, handler: Handler): void => {
    this.#handlers.get(type)?.delete(handler);
  };

  isHeard(type: string): boolean {
    return (this.#handlers.get(type)?.size ?? 0) > 0;
  }

  querySelectorAll(): readonly Element[] {
    return [];
  }

  hear(type: string, fields: object = {}): void {
    for (const handler of [...(this.#handlers.get(type) ?? [])]) {
      handler({ type, target: null, ...fields } as unknown as Event);
    }
  }

  /** The page is gone, and with it everybody who listened. */
  clear(): void {
    this.#handlers.clear();
  }
}

/** The part of `navigator.locks` that code under test asks: one holder a name, who else is refused. */
export class FakeLocks {
  readonly #held = new Map<string, object>();

  /** @param holder whose locks go when it does */
  of(holder: object): Pick<LockManager, 'request'> {
    const request = async (
      name: string,
      _options: object,
      use: (lock: object | null) => unknown,
    ): Promise<unknown> => {
      if (this.#held.has(name)) return use(null);
      this.#held.set(name, holder);
      try {
        return await use({ name });
      } finally {
        if (this.#held.get(name) === holder) this.#held.delete(name);
      }
    };
    return { request } as unknown as Pick<LockManager, 'request'>;
  }

  release(holder: object): void {
    for (const [name, other] of this.#held) if (other === holder) this.#held.delete(name);
  }

  clear(): void {
    this.#held.clear();
  }
}

/** What stands around the code of one page: every page has its own, as in a browser. */
export class Realm {
  readonly document = new FakeTarget();
  readonly window = new FakeTarget();
  readonly navigator: { locks: Pick<LockManager, 'request'> | undefined; onLine: boolean } = {
    locks: undefined,
    onLine: true,
  };
  readonly code: typeof PageCode;

  constructor() {
    const { document, window, navigator } = this;
    const globals = {
      document,
      window,
      navigator,
      addEventListener: window.addEventListener,
      removeEventListener: window.removeEventListener,
    };
    const module = { exports: {} };
    const evaluate = compileFunction(source(), ['module', ...Object.keys(globals)]) as (
      ...given: readonly unknown[]
    ) => void;
    evaluate(module, ...Object.values(globals));
    this.code = module.exports as typeof PageCode;
  }

  /** The page is gone. What it still waits for must not reach anything. */
  end(): void {
    this.document.clear();
    this.window.clear();
    this.navigator.locks = undefined;
  }
}

let text: string | undefined;

function source(): string {
  const path = process.env['PAGE_CODE'];
  if (path === undefined) throw new Error('Start the models with: npm run test:models');
  return (text ??= readFileSync(path, 'utf8'));
}

const all: Realm[] = [];
let taken = 0;

/** A realm that no page of this run of a model has had: evaluating code takes longer than a run. */
export function takeRealm(): Realm {
  const realm = all[taken] ?? new Realm();
  all[taken] = realm;
  taken += 1;
  realm.navigator.onLine = true;
  return realm;
}

/** A run of a model is over. */
export function freeRealms(): void {
  taken = 0;
}
