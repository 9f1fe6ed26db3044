import {
  devicePlaces,
  removeDatabase,
  type Place,
  type PlaceName,
} from './adapters/storage/device.js';
import { fixedKeys, INVENTORY, itemName, type StoredItem } from './domain/inventory-facts.js';
import type { Clock } from './ports/clock.js';
import type { StoragePort } from './ports/storage.js';

export type { PlaceName } from './adapters/storage/device.js';
export type { StoredItem } from './domain/inventory-facts.js';

/** Whose data it is about, and what may be done with it. */
export interface DeviceContext {
  readonly clock: Clock;
  readonly integrationId: string | undefined;
  /** A storage object of the site, if it has brought one. */
  readonly own: StoragePort | undefined;
  /** Consent allows to look at what is stored. */
  readonly mayRead: boolean;
}

/** An item as it was found on this device. */
export interface FoundItem {
  readonly key: string;
  readonly place: PlaceName;
  /** As it is stored; what is no text as JSON, and files in words. */
  readonly value: string;
}

/** A declared item, and what this browser holds of it: nothing, one, or one for each conversation. */
export interface ReportedItem extends StoredItem {
  readonly found: readonly FoundItem[];
}

/** What this browser stores of the chat, now. */
export interface StorageReport {
  /** `false` where consent forbids to look: then nothing is said to be found. */
  readonly looked: boolean;
  readonly items: readonly ReportedItem[];
  /** What looks like the chat's and is not declared: an older widget's. */
  readonly undeclared: readonly FoundItem[];
  /** Places that could not be looked into. */
  readonly unreadable: readonly PlaceName[];
}

/** What became of an erasure. */
export interface ErasureResult {
  /** Nothing of the chat is left on this device, as far as may be looked. */
  readonly complete: boolean;
  /** Names of the items, or of the places, that could not be erased. */
  readonly remaining: readonly string[];
}

/** How often something that comes back meanwhile is erased. */
const ATTEMPTS = 3;

/** Looks what is stored on this device, now. Never rejects. */
export async function reportStorage(context: DeviceContext): Promise<StorageReport> {
  const { found, unreadable } = await look(context, describe);
  const items = INVENTORY.map((item) => ({
    ...item,
    found: found.filter(({ key }) => itemName(key, context.integrationId) === item.name),
  }));
  const undeclared = found.filter(
    ({ key }) => itemName(key, context.integrationId) === 'undeclared',
  );
  return { looked: context.mayRead, items, undeclared, unreadable };
}

/** Everything that is stored on this device, files as `data:` URLs. Never rejects. */
export async function exportStorage(context: DeviceContext): Promise<readonly ExportedItem[]> {
  const { found } = await look(context, readable);
  return found;
}

/** An item with its value, parsed where it is JSON. */
export interface ExportedItem {
  readonly key: string;
  readonly place: PlaceName;
  readonly value: unknown;
}

/**
 * Erases every item on this device that is the chat's, wherever an earlier configuration may have
 * put it. What goes wrong in one place does not stop the others. Never rejects.
 */
export async function eraseStorage(context: DeviceContext): Promise<ErasureResult> {
  for (let attempt = 1; ; attempt++) {
    const failed = await eraseOnce(context);
    const { found, unreadable } = await look(context, () => undefined);
    const left = [...found.map(({ key }) => key), ...unreadable.map((name) => IN_WORDS[name])];
    const remaining = [...new Set([...failed, ...left])];
    // What is back already was written meanwhile; what failed will fail again.
    if (remaining.length === 0 || failed.length > 0 || attempt === ATTEMPTS) {
      return { complete: remaining.length === 0, remaining };
    }
  }
}

const IN_WORDS: Readonly<Record<PlaceName, string>> = {
  local: 'localStorage',
  session: 'sessionStorage',
  database: 'IndexedDB',
  own: 'storage',
};

/** @returns names of what could not be erased */
async function eraseOnce(context: DeviceContext): Promise<readonly string[]> {
  const failed = await Promise.all(
    placesOf(context).map(async (place) => {
      try {
        return await erasePlace(place, context);
      } catch {
        return [IN_WORDS[place.name]];
      }
    }),
  );
  return failed.flat();
}

async function erasePlace(place: Place, context: DeviceContext): Promise<readonly string[]> {
  const { clock, integrationId, mayRead } = context;
  const isDatabase = place.name === 'database';
  // What may not be looked at goes by its name, or as a whole.
  if (isDatabase && !mayRead) {
    await removeDatabase(clock);
    return [];
  }
  const keys = mayRead ? await place.keys() : fixedKeys(integrationId);
  const ours = keys.filter((key) => isDatabase || itemName(key, integrationId));
  const failed = await Promise.all(
    ours.map((key) =>
      place.remove(key).then(
        () => [],
        () => [key],
      ),
    ),
  );
  return failed.flat();
}

async function look<T>(
  context: DeviceContext,
  read: (value: unknown) => T | Promise<T>,
): Promise<{
  readonly found: readonly { key: string; place: PlaceName; value: T }[];
  readonly unreadable: readonly PlaceName[];
}> {
  const unreadable: PlaceName[] = [];
  if (!context.mayRead) return { found: [], unreadable };
  const found = await Promise.all(
    placesOf(context).map(async (place) => {
      try {
        const isOurs = (key: string): boolean => itemName(key, context.integrationId) !== undefined;
        const ours = (await place.entries(isOurs)).filter(([, value]) => value != null);
        return await Promise.all(
          ours.map(async ([key, value]) => ({ key, place: place.name, value: await read(value) })),
        );
      } catch {
        unreadable.push(place.name);
        return [];
      }
    }),
  );
  return { found: found.flat(), unreadable };
}

function placesOf({ clock, own, integrationId }: DeviceContext): readonly Place[] {
  return devicePlaces(clock, own, fixedKeys(integrationId));
}

function describe(value: unknown): string {
  if (value instanceof Blob) return `${value.type || 'file'}, ${value.size} B`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

async function readable(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return dataUrl(value);
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function dataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new DOMException());
    reader.readAsDataURL(file);
  });
}
