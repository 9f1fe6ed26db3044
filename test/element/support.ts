import '../../src/define.js';
import { memoryStorage } from '../../src/adapters/storage/memory.js';
import type { StoragePort } from '../../src/ports/storage.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { FakeTransport } from '../support/fake-transport.js';

const MINUTE = 60_000;

const elements = new Set<Web1on1Chat>();

export interface Setup {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Any property, right or wrong. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly storage?: StoragePort;
  readonly transport?: FakeTransport | undefined;
  /** Where it is put; the end of the page unless told otherwise. `undefined`: nowhere yet. */
  readonly parent?: ParentNode & Node;
}

/** An element with a storage and a transport of its own, that is not in the page yet. */
export function createChat({
  attributes = {},
  properties = {},
  storage = memoryStorage(),
  ...rest
}: Setup = {}): Web1on1Chat {
  const element = document.createElement('web1on1-chat');
  elements.add(element);
  element.storage = storage;
  element.transport = 'transport' in rest ? rest.transport : new FakeTransport();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(properties)) Reflect.set(element, name, value);
  return element;
}

/** The same in the page, restored and drawn. */
export async function openPage(setup: Setup = {}): Promise<Web1on1Chat> {
  const element = createChat(setup);
  const ready = heard(element, 'web1on1-ready');
  (setup.parent ?? document.body).append(element);
  await ready;
  await drawn(element);
  return element;
}

/** Takes every element out of the page again. */
export function closePage(): void {
  for (const element of elements) element.remove();
  elements.clear();
}

/** Resolves with the next event of this type. */
export function heard<Type extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: Type,
): Promise<HTMLElementEventMap[Type]> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}

/** Resolves when nothing is left to draw. */
export async function drawn(element: Web1on1Chat): Promise<void> {
  while (!(await element.updateComplete));
}

/** Resolves when something holds after a drawing; looks at nothing but drawings. */
export async function until(element: Web1on1Chat, holds: () => unknown): Promise<void> {
  await new Promise<void>((resolve) => {
    const watcher = {
      hostUpdated(): void {
        if (!holds()) return;
        element.removeController(watcher);
        resolve();
      },
    };
    element.addController(watcher);
    watcher.hostUpdated();
  });
  await drawn(element);
}

export function part<T extends HTMLElement = HTMLElement>(
  element: Web1on1Chat,
  name: string,
): T | null {
  return element.renderRoot.querySelector<T>(`[part~="${name}"]`);
}

/** The part, which is there. */
export function thePart<T extends HTMLElement = HTMLElement>(
  element: Web1on1Chat,
  name: string,
): T {
  const found = part<T>(element, name);
  if (!found) throw new Error(`There is no part ${name}.`);
  return found;
}

/** Can be seen: it is there and has a place on the screen. */
export function isShown(element: Element | null): boolean {
  return (element?.getClientRects().length ?? 0) > 0;
}

/** Resolves when the panel is open and its inside is there. */
export async function opened(element: Web1on1Chat): Promise<void> {
  await until(element, () => element.open && part(element, 'input'));
}

/** The visitor presses something. */
export function press(element: Web1on1Chat, name: string): void {
  thePart(element, name).click();
}

/** What an earlier page left behind. */
export function remembered(items: Record<string, string>): ReturnType<typeof memoryStorage> {
  const storage = memoryStorage();
  const now = Date.now();
  const all = {
    widget_loaded: String(now - MINUTE),
    widget_uuid: '0b0e7f6a-32a5-4f3a-9d6c-6a3a6f1d2c11',
    widget_expires: String(now + 29 * MINUTE),
    ...items,
  };
  for (const [key, value] of Object.entries(all)) void storage.setItem(key, value);
  return storage;
}

/** Every opening and closing that the page hears of. */
export function eventsOf(element: Web1on1Chat): string[] {
  const events: string[] = [];
  for (const type of [
    'web1on1-open',
    'web1on1-opened',
    'web1on1-close',
    'web1on1-closed',
  ] as const) {
    element.addEventListener(type, (event) => {
      events.push(`${type.slice('web1on1-'.length)} ${event.source}`);
    });
  }
  return events;
}
