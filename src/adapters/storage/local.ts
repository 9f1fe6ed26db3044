import type { StoragePort } from '../../ports/storage.js';
import { webStorage } from './web-storage.js';

/** `localStorage`: shared by the tabs of an origin, outlives the browser. */
export const localStorageAdapter = (): StoragePort => webStorage(() => localStorage);
