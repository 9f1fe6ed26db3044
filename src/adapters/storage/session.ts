import type { StoragePort } from '../../ports/storage.js';
import { webStorage } from './web-storage.js';

/** `sessionStorage`: one tab's own, gone when it closes. */
export const sessionStorageAdapter = (): StoragePort => webStorage(() => sessionStorage);
