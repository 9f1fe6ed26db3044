export { Web1on1Chat } from './web1on1-chat.js';
export { Web1on1CookieStatement } from './web1on1-cookie-statement.js';
export * from './errors.js';
export * from './events.js';
export * from './message-events.js';
export type * from './event-map.js';
export type * from './types.js';
export type {
  Availability,
  OpeningHours,
  OpeningNow,
  OpeningTime,
  Weekday,
} from './domain/availability.js';
export type { Clock } from './ports/clock.js';
export type { StoragePort } from './ports/storage.js';
export type * from './ports/transport.js';
export type { Strings } from './locales/en.js';
export type { DeviceExport } from './conversation-calls.js';
export type * from './device-data.js';
