import { configure, type EarlierOptions } from './compat/configure.js';
import { firstChat, onFirstChat } from './compat/first-chat.js';

export type { EarlierOptions } from './compat/configure.js';

/** The calls that pages of the earlier widget make, carried out by the first chat of the page. */
export interface EarlierWidget {
  /** Opens the panel. Does nothing when embedded. */
  open(): void;
  /** Closes the panel. Does nothing when embedded. */
  close(): void;
  /** Whether the panel is open, folded or not. `false` as long as there is no chat. */
  isOpened(): boolean;
  /** Puts text into the text field, for the visitor to send or change. */
  setPredefinedMessage(text: string): void;
  /** Sets up the chat with the names of the earlier widget. An unknown one is one warning. */
  configure(options: EarlierOptions): void;
  readonly api: {
    /** Shows a message as if the other side had written it. It stays on this device. */
    showFakeAgentMessage(text: string, name?: string): void;
    /** Sends on the visitor's behalf. What begins with `>cs` is for the service, and is not shown. */
    sendClientMessage(text: string): void;
  };
}

declare global {
  interface Window {
    web1on1: EarlierWidget;
  }
}

const CALLS = {
  open: () => onFirstChat((chat) => chat.show()),
  close: () => onFirstChat((chat) => chat.hide()),
  setPredefinedMessage: (text: string) => onFirstChat((chat) => chat.setDraft(text)),
  configure: (options: EarlierOptions) => onFirstChat((chat) => configure(chat, options)),
};

const API_CALLS = {
  showFakeAgentMessage: (text: string, name?: string) =>
    onFirstChat((chat) => chat.showAgentMessage(text, name)),
  sendClientMessage: (text: string) => onFirstChat((chat) => chat.sendMessage(text)),
};

/** What the lines leave behind that a page carries until this module is there. */
interface Early {
  readonly api?: object;
  readonly queue?: unknown;
}

/** @param call as those lines keep it: its name, and what was given */
function carryOut(call: unknown): void {
  if (!Array.isArray(call)) return;
  const [name, ...given] = call as readonly unknown[];
  const calls = new Map<unknown, unknown>(Object.entries({ ...CALLS, ...API_CALLS }));
  const carry = calls.get(name);
  if (typeof carry === 'function') Reflect.apply(carry, undefined, given);
}

function install(): void {
  const found: unknown = Reflect.get(window, 'web1on1');
  // An element whose id is the name is found under it, too.
  const early: Early = found instanceof Object && !(found instanceof Node) ? found : {};
  const { api = {}, queue } = early;
  // The same objects: the page may have taken hold of them already. So it may of the early calls,
  // which go on to put theirs into the queue.
  const widget = Object.assign(early, CALLS, {
    isOpened: () => firstChat()?.isOpened() ?? false,
    api: Object.assign(api, API_CALLS),
    queue: { push: carryOut },
  });
  Reflect.set(window, 'web1on1', widget);
  if (Array.isArray(queue)) queue.forEach(carryOut);
}

// On a server there is nothing to install.
if ('document' in globalThis) install();
