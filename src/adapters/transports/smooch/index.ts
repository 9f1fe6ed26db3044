import type { Transport } from '../../../ports/transport.js';
import { systemClock } from '../../clock/system-clock.js';
import type { SmoochTransportOptions } from './connecting.js';
import { SmoochTransport } from './smooch-transport.js';

export { sdkStorageKeys } from './sdk-keys.js';
export type { SdkLoader } from './sdk-types.js';

/** As the adapter takes them; the device's own clock unless told otherwise. */
export type SmoochOptions = Omit<SmoochTransportOptions, 'clock'> &
  Partial<Pick<SmoochTransportOptions, 'clock'>>;

/** A conversation over Sunshine Conversations. Fetches nothing before it is asked to connect. */
export const smoochTransport = (options: SmoochOptions): Transport =>
  new SmoochTransport({ clock: systemClock, ...options });
