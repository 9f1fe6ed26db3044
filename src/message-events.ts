import type { Web1on1Error } from './errors.js';
import { Web1on1Event } from './events.js';
import type { ConnectionState, Message } from './types.js';

abstract class MessageEventBase extends Web1on1Event {
  /** As it is at this moment: a change is another object. */
  readonly message: Message;

  constructor(name: string, message: Message, cancelable?: boolean) {
    super(name, cancelable);
    this.message = message;
  }
}

/** The visitor, or the page on his behalf, is about to send. Cancelable. */
export class Web1on1SendEvent extends MessageEventBase {
  constructor(message: Message) {
    super('send', message, true);
  }
}

/** A message was acknowledged by the other side's service. */
export class Web1on1SentEvent extends MessageEventBase {
  constructor(message: Message) {
    super('sent', message);
  }
}

/** A message could not be sent. It stays in the conversation, with a way to try again. */
export class Web1on1SendFailedEvent extends MessageEventBase {
  /** Why; `retryable` says whether trying again may help. */
  readonly error: Web1on1Error;

  constructor(message: Message, error: Web1on1Error) {
    super('send-failed', message);
    this.error = error;
  }
}

/** A message has come from the other side. */
export class Web1on1MessageEvent extends MessageEventBase {
  constructor(message: Message) {
    super('message', message);
  }
}

/** The other side has begun or stopped typing. */
export class Web1on1TypingEvent extends Web1on1Event {
  /** `false`: not any more. */
  readonly active: boolean;
  /** Who is typing, when the service tells. */
  readonly name: string | undefined;

  constructor(active: boolean, name?: string) {
    super('typing');
    this.active = active;
    this.name = name;
  }
}

/** A link in a message is about to be followed. Cancelable. */
export class Web1on1LinkEvent extends MessageEventBase {
  /** Absolute: `https:`, `http:`, `mailto:` or `tel:`. */
  readonly url: string;

  constructor(url: string, message: Message) {
    super('link', message, true);
    this.url = url;
  }
}

/** The connection has changed. */
export class Web1on1ConnectionEvent extends Web1on1Event {
  /** As `connection` has it now. */
  readonly state: ConnectionState;

  constructor(state: ConnectionState) {
    super('connection');
    this.state = state;
  }
}
