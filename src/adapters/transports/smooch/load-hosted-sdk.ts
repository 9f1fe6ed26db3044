import { raw, textOf } from './raw.js';
import type { SdkRequest } from './sdk-types.js';

declare global {
  interface Window {
    /** Called by the hosted SDK, once. */
    __onWebMessengerHostReady__?: (sdk: unknown) => void;
  }
}

let loaded: Promise<unknown> | undefined;

/**
 * Fetches the SDK from its own host, for pages without a bundler. A script runs once a page, so what
 * has been fetched is kept; what failed is fetched again.
 *
 * @throws whatever stood in the way
 */
export function loadSdk(request: SdkRequest): Promise<unknown> {
  loaded ??= fetchSdk(request).catch((cause: unknown) => {
    loaded = undefined;
    throw cause;
  });
  return loaded;
}

async function fetchSdk({ integrationId, nonce, signal }: SdkRequest): Promise<unknown> {
  const host = `https://${encodeURIComponent(integrationId)}.webloader.smooch.io/`;
  const response = await fetch(host, { signal, credentials: 'omit' });
  const address = textOf(raw(await response.json()).v5);
  if (!address) throw new TypeError('No such version.');
  signal.throwIfAborted();
  return await runScript(address, nonce, signal);
}

function runScript(address: string, nonce: string | undefined, signal: AbortSignal) {
  return new Promise<unknown>((resolve, reject) => {
    const before = window.__onWebMessengerHostReady__;
    const script = document.createElement('script');
    const end = (): void => {
      if (before) window.__onWebMessengerHostReady__ = before;
      else delete window.__onWebMessengerHostReady__;
      script.remove();
      signal.removeEventListener('abort', fail);
    };
    const fail = (): void => {
      end();
      reject(new TypeError('The script did not load.'));
    };
    window.__onWebMessengerHostReady__ = (sdk) => {
      end();
      resolve(sdk);
    };
    script.onerror = fail;
    signal.addEventListener('abort', fail);
    script.async = true;
    if (nonce) script.nonce = nonce;
    script.src = address;
    document.head.append(script);
  });
}
