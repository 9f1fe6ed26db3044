import type { SdkRequest } from './sdk-types.js';

/**
 * Fetches the SDK from the `smooch` package, an optional peer dependency. Only ever called in a
 * browser: evaluating that package without one throws.
 *
 * The one-tag build takes `load-hosted-sdk.ts` instead of this module.
 */
export const loadSdk = (_request: SdkRequest): Promise<unknown> =>
  // Seeing that a failure is handled, a bundler puts up with a peer that is not installed.
  import('smooch').catch((cause: unknown) => {
    throw cause;
  });
