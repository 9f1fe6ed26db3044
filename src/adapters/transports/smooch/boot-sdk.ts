import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import { isFinal, raw } from './raw.js';
import { isReady, type Sdk, type SdkLoader, type SdkOptions } from './sdk-types.js';

declare global {
  interface Window {
    /** Where the SDK looks for a CSP nonce. */
    __webpack_nonce__?: string;
  }
}

/**
 * How long after its frame has loaded the SDK may take to report. The frame's script has run or
 * failed by then, and nothing else says which; but it may have more to fetch on a slow line.
 */
const REPORT_WITHIN_MS = 3000;

export interface BootRequest {
  readonly options: SdkOptions;
  /** Fetches the SDK, or what a module that holds it exports. */
  readonly load: () => unknown;
  readonly nonce?: string | undefined;
  readonly clock: Clock;
  /** Aborted when nobody waits for the SDK any more: whatever has been started is taken back. */
  readonly signal: AbortSignal;
}

/** A running SDK. */
export interface BootedSdk {
  readonly sdk: Sdk;
  /** Ends it, and leaves nothing of it on the page. */
  end(): void;
}

/**
 * Starts the SDK in a hidden place of the page. The place is the end of the body, not the element:
 * a frame that is moved in the document starts anew, and the conversation's session with it.
 *
 * @throws Web1on1Error
 */
export async function bootSdk(request: BootRequest): Promise<BootedSdk> {
  const { load, signal } = request;
  const module = await Promise.resolve(load()).catch((cause: unknown) => {
    throw cause instanceof Web1on1Error ? cause : blocked(cause);
  });
  await documentParsed();
  signal.throwIfAborted();
  const sdk = exportOf(module);
  if (!sdk?.init || isReady(sdk)) {
    throw new Web1on1Error('transport-conflict', 'The SDK is already in use on this page.', {
      retryable: false,
    });
  }
  const container = hiddenContainer();
  const end = (): void => {
    try {
      // Before it is ready this does nothing; then removing its frame is what stops it.
      sdk.destroy();
    } catch {
      // A frame that failed half-way; it goes with the container.
    }
    container.remove();
  };
  try {
    await withNonce(request.nonce, () => started(sdk, container, request));
  } catch (error) {
    end();
    throw error;
  }
  if (!isReady(sdk)) throw blocked();
  return { sdk, end };
}

function started(sdk: SdkLoader, container: Element, { options, clock, signal }: BootRequest) {
  return new Promise<void>((resolve, reject) => {
    let over = false;
    const fail = (error: Error): void => {
      over = true;
      reject(error);
    };
    signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true });
    // The SDK keeps call-backs of an attempt that was given up, and calls them before those of the
    // next one: an old one may neither settle that one nor swallow its failure.
    sdk
      .init?.(options)
      .then(resolve)
      .catch((reason) => {
        if (over) throw reason;
        fail(refused(reason));
      });
    removePageStyles();
    sdk.render(container);
    const frame = container.querySelector('iframe');
    if (!frame) return;
    frame.tabIndex = -1;
    const loaded = (): void => {
      // The empty document that comes before the SDK's own also reports that it has loaded.
      if (frame.contentDocument?.URL !== 'about:srcdoc' || isReady(sdk)) return;
      const cancel = clock.at(clock.now() + REPORT_WITHIN_MS, () => {
        if (!isReady(sdk)) fail(blocked());
      });
      signal.addEventListener('abort', cancel, { once: true });
    };
    frame.addEventListener('load', loaded, { signal });
  });
}

/** Finds the SDK in what a module exports: how deep it is depends on the page's bundler. */
function exportOf(module: unknown): SdkLoader | undefined {
  const levels = [module, raw(module).default, raw(raw(module).default).default];
  return levels.find((level) => typeof raw(level).init === 'function') as SdkLoader | undefined;
}

function hiddenContainer(): HTMLElement {
  const container = document.createElement('div');
  container.hidden = true;
  container.inert = true;
  container.ariaHidden = 'true';
  container.toggleAttribute('data-web1on1-transport', true);
  // A page may have given [hidden] another look.
  container.style.setProperty('display', 'none', 'important');
  document.body.append(container);
  return container;
}

/**
 * Takes away the style sheet that the SDK has just put on the page: it is for the SDK's own visible
 * interface, and would stay for ever, one for each start.
 */
function removePageStyles(): void {
  const last = document.body.lastElementChild;
  if (last instanceof HTMLLinkElement && last.href.includes('/smooch.')) last.remove();
}

/**
 * The SDK takes a CSP nonce from a global and nowhere else, and writes it into markup as it is: what
 * no policy could contain is not handed on. It stays there no longer than needed.
 */
async function withNonce(given: string | undefined, work: () => Promise<void>): Promise<void> {
  const nonce = given && /^[\w+/=-]+$/.test(given) ? given : undefined;
  const borrowed = nonce !== undefined && window.__webpack_nonce__ === undefined;
  if (borrowed) window.__webpack_nonce__ = nonce;
  try {
    await work();
  } finally {
    if (borrowed) delete window.__webpack_nonce__;
  }
}

/** There is no body to put anything into before. */
async function documentParsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', resolve, { once: true }),
  );
}

const blocked = (cause?: unknown): Web1on1Error =>
  new Web1on1Error(
    'transport-blocked',
    'The SDK did not load. Do extensions, network and content security policy allow it?',
    { cause },
  );

/** The SDK ran and said no. */
function refused(cause: unknown): Web1on1Error {
  const { message, status } = raw(cause);
  return new Web1on1Error(
    status === 401 || status === 403 ? 'auth-failed' : 'transport-rejected',
    `The SDK refused to start: ${String(message ?? cause)}`,
    { cause, retryable: !isFinal(cause) },
  );
}
