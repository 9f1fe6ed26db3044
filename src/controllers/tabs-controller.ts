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
  readonly #onWord: (word: TabWord) => void;
  #channel: BroadcastChannel | undefined;

  constructor(
    host: ReactiveControllerHost,
    mayListen: () => boolean,
    onWord: (word: TabWord) => void,
  ) {
    this.#mayListen = mayListen;
    this.#onWord = onWord;
    host.addController(this);
  }

  hostUpdated = (): void => {
    if (!this.#mayListen()) this.hostDisconnected();
    else if (!this.#channel) {
      this.#channel = new BroadcastChannel(CHANNEL_NAME);
      this.#channel.onmessage = ({ data }) => this.#onWord(data as TabWord);
    }
  };

  hostDisconnected(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  tell(word: TabWord): void {
    const channel = this.#channel ?? new BroadcastChannel(CHANNEL_NAME);
    channel.postMessage(word);
    if (channel !== this.#channel) channel.close();
  }
}
