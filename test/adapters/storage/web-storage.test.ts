import { expect } from 'chai';
import { localStorageAdapter } from '../../../src/adapters/storage/local.js';
import { memoryStorage } from '../../../src/adapters/storage/memory.js';
import { sessionStorageAdapter } from '../../../src/adapters/storage/session.js';
import { webStorage } from '../../../src/adapters/storage/web-storage.js';
import { sharedStorageContract, storageContract } from '../../contracts/storage-contract.js';
import { openFrame } from './media.js';

const adapters = {
  localStorage: localStorageAdapter,
  sessionStorage: sessionStorageAdapter,
} as const;

for (const area of ['localStorage', 'sessionStorage'] as const) {
  sharedStorageContract(area, async () => {
    window[area].clear();
    const frame = openFrame();
    return {
      here: adapters[area](),
      elsewhere: webStorage(() => frame.window[area]),
      dispose() {
        frame.close();
        window[area].clear();
      },
    };
  });
}

storageContract('memory', async () => ({ here: memoryStorage(), dispose() {} }));

describe('web storage', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('writes raw values under exactly the given names', () => {
    void localStorageAdapter().setItem('widget_loaded', '1');
    void sessionStorageAdapter().setItem('widget_expires', '2');
    expect({ ...localStorage }).to.deep.equal({ widget_loaded: '1' });
    expect({ ...sessionStorage }).to.deep.equal({ widget_expires: '2' });
  });

  it('looks the storage up when it is used, not before', () => {
    let looks = 0;
    const storage = webStorage(() => {
      looks++;
      return localStorage;
    });
    expect(looks).to.equal(0);
    void storage.getItem('key');
    void storage.getItem('key');
    expect(looks).to.equal(2);
  });

  it('reports a clearing by another page', async () => {
    localStorage.setItem('key', 'value');
    const frame = openFrame();
    const storage = localStorageAdapter();
    const reported = new Promise<void>((resolve) => storage.subscribe?.(resolve));
    frame.window.localStorage.clear();
    await reported;
    expect(storage.getItem('key')).to.equal(null);
    frame.close();
  });

  it('does not report the other storage', async () => {
    const frame = openFrame();
    let reports = 0;
    const stop = sessionStorageAdapter().subscribe?.(() => reports++);
    const reported = new Promise<void>((resolve) => localStorageAdapter().subscribe?.(resolve));
    frame.window.localStorage.setItem('key', 'value');
    await reported;
    expect(reports).to.equal(0);
    stop?.();
    frame.close();
  });
});
