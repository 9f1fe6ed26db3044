import { expect } from 'chai';
import { webLocks } from '../../../src/adapters/locks/web-locks.js';
import { FakeClock } from '../../support/fake-clock.js';

/** Resolves when nobody holds the lock any more. */
function untilFree(name: string): Promise<void> {
  return navigator.locks.request(`web1on1-chat:${name}`, () => {});
}

/** Lets `during` happen with another `navigator.locks`, as on other pages and browsers. */
async function withLocks(locks: unknown, during: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'locks', { configurable: true, get: () => locks });
  try {
    await during();
  } finally {
    Reflect.deleteProperty(navigator, 'locks');
  }
}

describe('the lock between tabs', () => {
  let clock: FakeClock;
  let name: string;

  beforeEach(() => {
    clock = new FakeClock();
    name = crypto.randomUUID();
  });

  afterEach(async () => {
    await clock.advance(5_000);
    await untilFree(name);
  });

  it('lets one go ahead, and only one', async () => {
    const claims = Array.from({ length: 5 }, () => webLocks(clock).claim(name));
    const granted = (await Promise.all(claims)).filter(Boolean);
    expect(granted).to.have.length(1);
  });

  it('keeps different names apart', async () => {
    expect(await webLocks(clock).claim(name)).to.equal(true);
    expect(await webLocks(clock).claim(`${name}, another`)).to.equal(true);
  });

  it('is kept for five seconds, then free again', async () => {
    const locks = webLocks(clock);
    await locks.claim(name);
    await clock.advance(4_999);
    expect(await locks.claim(name)).to.equal(false);
    await clock.advance(1);
    await untilFree(name);
    expect(clock.pending).to.equal(0);
    expect(await locks.claim(name)).to.equal(true);
  });

  it('is free at once when the page is left', async () => {
    await webLocks(clock).claim(name);
    dispatchEvent(new Event('pagehide'));
    await untilFree(name);
    expect(clock.pending).to.equal(0);
  });

  it('no longer listens for the page being left, once it is free', async () => {
    const listening = new Set<unknown>();
    const { addEventListener, removeEventListener } = window;
    Object.assign(window, {
      addEventListener: (...args: Parameters<typeof addEventListener>) => {
        if (args[0] === 'pagehide') listening.add(args[1]);
        addEventListener(...args);
      },
      removeEventListener: (...args: Parameters<typeof removeEventListener>) => {
        listening.delete(args[1]);
        removeEventListener(...args);
      },
    });
    await webLocks(clock).claim(name);
    expect(listening.size).to.equal(1);
    await clock.advance(5_000);
    expect(listening.size).to.equal(0);
    Object.assign(window, { addEventListener, removeEventListener });
  });

  const unusable = {
    'are missing': undefined,
    throw: {
      request() {
        throw new DOMException('', 'SecurityError');
      },
    },
    reject: { request: () => Promise.reject(new DOMException('', 'SecurityError')) },
  };
  for (const [how, locks] of Object.entries(unusable)) {
    it(`lets everybody go ahead where locks ${how}`, () =>
      withLocks(locks, async () => {
        expect(await webLocks(clock).claim(name)).to.equal(true);
        expect(await webLocks(clock).claim(name)).to.equal(true);
        expect(clock.pending).to.equal(0);
      }));
  }
});
