import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What one tab of an origin tells the others. `denied`: the consent. `forget`: the visitor. */
export type TabWord = 'denied' | 'forget';

const CHANNEL_NAME = 'web1on1-chat:tabs';

/**
 * Tells the other tabs, and hears what they tell, as long as the element is in a page that is looked
 * at and allowed to listen. Nothing that is said here is stored.
 */
export class TabsController implements ReactiveController {
  readonly #mayListen: () => boolean;
  readonly #onWord: (word: unknown) => void;
  #channel: BroadcastChannel | undefined;

  constructor(
    host: ReactiveControllerHost,
    mayListen: () => boolean,
    onWord: (word: unknown) => void,
  ) {
    this.#mayListen = mayListen;
    this.#onWord = onWord;
    host.addController(this);
  }

  hostConnected(): void {
    // With an open channel, some browsers do not keep a page for going back.
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#join);
  }

  hostUpdated(): void {
    if (!this.#mayListen()) this.#leave();
    this.#join();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#join);
    this.#leave();
  }

  readonly #join = (): void => {
    if (this.#channel || !this.#mayListen()) return;
    this.#channel = openChannel();
    if (this.#channel) this.#channel.onmessage = ({ data }) => this.#onWord(data);
  };

  readonly #leave = (): void => {
    this.#channel?.close();
    this.#channel = undefined;
  };

  tell(word: TabWord): void {
    const channel = this.#channel ?? openChannel();
    channel?.postMessage(word);
    if (channel !== this.#channel) channel?.close();
  }
}

/** Where a browser keeps a page from its storage it may keep it from other tabs, too. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL_NAME);
  } catch {
    return undefined;
  }
}
