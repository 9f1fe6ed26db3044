import type { StoragePort } from './ports/storage.js';
import type { Transport } from './ports/transport.js';
import type { FormField } from './types.js';

/**
 * The attributes: how each is understood, and what holds without it. The element's properties are
 * made from the one table below. What to say of a value that makes no sense is in `explain.ts`,
 * which is fetched only then.
 */

/** What a value stands for; `undefined` when it makes no sense. */
type Parse<T> = (value: unknown) => T | undefined;

/** How a value is understood, and what holds without one. */
type Meaning<T> = readonly [parse: Parse<T>, fallback: T];

const parseBoolean: Parse<boolean> = (value) =>
  value === 'false' ? undefined : value === '' || Boolean(value);
const boolean: Meaning<boolean> = [parseBoolean, false];

const parseText: Parse<string> = (value) => (typeof value === 'string' ? value : undefined);
const text: Meaning<string | undefined> = [parseText, undefined];

/** Relative to the page, or of the web: an address of any other kind leads somewhere else. */
const url: Meaning<string | undefined> = [
  (value) =>
    parseText(value) && /^(?!(?!https?:|wss?:)[^/?#]*:)\S+$/i.test(value as string)
      ? (value as string)
      : undefined,
  undefined,
];

const parseNumber: Parse<number> = (value) => {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number < Infinity ? number : undefined;
};

/** A value with var() or url() could reach beyond itself, or fetch. */
const parseColor: Parse<string> = (value) =>
  typeof value === 'string' && CSS.supports('color', value) && !/var\(|url\(|image/i.test(value)
    ? value
    : undefined;

function oneOf<const T extends string>(...values: readonly [T, ...T[]]): Meaning<T> {
  return [(value) => values.find((candidate) => candidate === value), values[0]];
}

function has(value: unknown, ...methods: readonly string[]): boolean {
  return methods.every(
    (method) => typeof (value as Record<string, unknown> | null)?.[method] === 'function',
  );
}

type StorageName = 'local' | 'session' | 'indexeddb' | 'memory';
const [parseStorage] = oneOf<StorageName>('local', 'session', 'indexeddb', 'memory');
const [parseTransport] = oneOf('smooch', 'local');

const MEANINGS = {
  integrationId: text,
  region: text,
  configBaseUrl: url,
  /** A Transport, an SDK, or a function that brings an SDK; only a property can hold one. */
  transport: [
    (value) =>
      has(value, 'connect', 'send') || has(value, 'init') || typeof value === 'function'
        ? (value as Transport | object)
        : parseTransport(value),
    undefined,
  ] as Meaning<'smooch' | 'local' | Transport | object | undefined>,
  server: url,
  connect: oneOf('auto', 'open', 'load'),
  storage: [
    (value) =>
      has(value, 'getItem', 'setItem', 'removeItem') ? (value as StoragePort) : parseStorage(value),
    'local',
  ] as Meaning<StorageName | StoragePort>,
  retention: [(value) => parseNumber(value) || undefined, 30] as Meaning<number>,
  consent: oneOf('granted', 'interaction', 'denied'),
  autoOpen: boolean,
  openAfter: [
    (value) => (value === false || value === 'false' ? false : parseNumber(value)),
    undefined,
  ] as Meaning<number | false | undefined>,
  autoOpenOn: oneOf('wide', 'any'),
  eyecatcher: text,
  eyecatcherAfter: [parseNumber, 3] as Meaning<number>,
  welcomeMessage: text,
  agentName: text,
  agentAvatar: url,
  heading: text,
  subheading: text,
  prechat: [
    (value) => (Array.isArray(value) ? (value as readonly FormField[]) : parseBoolean(value)),
    false,
  ] as Meaning<boolean | readonly FormField[]>,
  scenarioBot: boolean,
  embedded: boolean,
  placement: oneOf('bottom-end', 'bottom-start'),
  noLauncher: boolean,
  noHeaderMinimize: boolean,
  colorScheme: oneOf('auto', 'light', 'dark'),
  brandColor: [parseColor, undefined] as Meaning<string | undefined>,
  sound: boolean,
  fileUpload: boolean,
  location: boolean,
  emoji: boolean,
  privacyUrl: url,
  privacyNote: text,
  warnSensitive: boolean,
};

/** What the page's author asked for: every value checked, every default filled in. */
export type ChatConfig = {
  readonly [Name in keyof typeof MEANINGS]: (typeof MEANINGS)[Name][1];
};

export type AttributeName = keyof ChatConfig;

export const attributeNames = Object.keys(MEANINGS) as AttributeName[];

/** What holds where nothing is written. */
export const defaults = Object.fromEntries(
  attributeNames.map((name) => [name, MEANINGS[name][1]]),
) as ChatConfig;

/** `openAfter` is written `open-after`. */
export function attributeOf(name: string): string {
  return name.replace(/[A-Z]/g, '-$&').toLowerCase();
}

/** Whether the attribute's presence is its value. */
export function isBoolean(name: AttributeName): boolean {
  return MEANINGS[name][1] === false;
}

/** What a value stands for, or the default and one warning. */
export function understand<Name extends AttributeName>(
  name: Name,
  value: unknown,
): ChatConfig[Name];
export function understand(name: AttributeName, value: unknown): unknown {
  const [parse, fallback] = MEANINGS[name];
  const parsed: unknown = value === fallback ? fallback : parse(value);
  if (parsed !== undefined) return parsed;
  if (value !== undefined && value !== null) {
    void import('./explain.js').then(({ explain }) => explain(name, value));
  }
  return fallback;
}
