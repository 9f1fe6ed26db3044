import { parseReport, parseSendable } from '../domain/conversation-records.js';
import { Web1on1Error } from '../errors.js';
import type { Clock } from '../ports/clock.js';
import type { Message, OutgoingMessage } from '../types.js';

/** Where a page may change what is said. */
export interface MessageHooks {
  /** May change the text before a message is sent, or drop it by returning `null`. */
  readonly beforeSend?:
    ((message: Message) => Message | null | Promise<Message | null>) | undefined;
  /** May change author and content before a message is shown, or drop it by returning `null`. */
  readonly beforeDisplay?: ((message: Message) => Message | null) | undefined;
}

/** A hook that has not answered by then is passed over: the visitor waits. */
const answerWithinMs = 10_000;

/** Text that talks to the service, not to a person: sent as it is, never shown. */
export function isCommand(text: string): boolean {
  return text.startsWith('>cs');
}

/** An outgoing message as the visitor sees it. */
export function asPending({ clientId, at, content }: OutgoingMessage): Message {
  return { id: clientId, clientId, author: { role: 'visitor' }, at, content, status: 'pending' };
}

/**
 * Runs the page's hooks. They are the page's code: one that throws or returns nonsense is reported
 * once, and has no effect.
 */
export class HookRunner {
  readonly #hooks: MessageHooks & { readonly clock: Clock };
  readonly #onError: (error: Web1on1Error) => void;
  readonly #reported = new Set<string>();
  /** Messages leave in the order of writing, however long a hook thinks about one of them. */
  #previous: Promise<unknown> | undefined;

  constructor(
    hooks: MessageHooks & { readonly clock: Clock },
    onError: (error: Web1on1Error) => void,
  ) {
    this.#hooks = hooks;
    this.#onError = onError;
  }

  /** What is to be seen of these messages. */
  display(messages: readonly Message[]): readonly Message[] {
    return messages.flatMap((message) => {
      if (message.author.role === 'visitor' && isCommand(message.content.text)) return [];
      const { beforeDisplay } = this.#hooks;
      if (!beforeDisplay) return message;
      try {
        const shown = beforeDisplay(message);
        if (shown === null) return [];
        const { author, content } = shown;
        const parsed = parseReport({ ...message, author, content }, message.at);
        if (parsed) return { ...message, author: parsed.author, content: parsed.content };
        this.#report('beforeDisplay');
      } catch (cause) {
        this.#report('beforeDisplay', cause);
      }
      return message;
    });
  }

  /** What is to be sent, at once where the hook answers at once; `undefined` for nothing. */
  send(
    message: OutgoingMessage,
  ): OutgoingMessage | undefined | Promise<OutgoingMessage | undefined> {
    const { beforeSend } = this.#hooks;
    if ((!beforeSend && !this.#previous) || isCommand(message.content.text)) return message;
    const turn = this.#ask(message, beforeSend, this.#previous);
    this.#previous = turn;
    void turn.then(() => {
      if (this.#previous === turn) this.#previous = undefined;
    });
    return turn;
  }

  /** Whether a message may be sent that cannot be changed any more: a file. */
  async mayLeave(message: Message): Promise<boolean> {
    const { beforeSend } = this.#hooks;
    try {
      return !beforeSend || (await this.#inTime(beforeSend(message))) !== null;
    } catch (cause) {
      this.#report('beforeSend', cause);
      return true;
    }
  }

  async #ask(
    message: OutgoingMessage,
    beforeSend: MessageHooks['beforeSend'],
    previous: Promise<unknown> | undefined,
  ): Promise<OutgoingMessage | undefined> {
    await previous;
    if (!beforeSend) return message;
    try {
      const answer = await this.#inTime(beforeSend(asPending(message)));
      if (answer === null) return undefined;
      const content = parseSendable(answer.content);
      if (content) return { ...message, content };
      this.#report('beforeSend');
    } catch (cause) {
      this.#report('beforeSend', cause);
    }
    return message;
  }

  #inTime<T>(answer: T | Promise<T>): Promise<T> {
    const { clock } = this.#hooks;
    return new Promise<T>((resolve, reject) => {
      const cancel = clock.at(clock.now() + answerWithinMs, () =>
        reject(new DOMException('', 'TimeoutError')),
      );
      void Promise.resolve(answer).finally(cancel).then(resolve, reject);
    });
  }

  #report(name: string, cause?: unknown): void {
    if (this.#reported.has(name)) return;
    this.#reported.add(name);
    this.#onError(new Web1on1Error('hook-failed', `The ${name} hook failed: ignored.`, { cause }));
  }
}
