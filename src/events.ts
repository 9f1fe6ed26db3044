import type { Web1on1Error } from './errors.js';
import type { Consent, PanelSource } from './types.js';

/** Base of all public events: they bubble and cross shadow boundaries. */
export abstract class Web1on1Event extends Event {
  /** @param name the type without the prefix */
  constructor(name: string, cancelable = false) {
    super(`web1on1-${name}`, { bubbles: true, composed: true, cancelable });
  }
}

abstract class PanelEvent extends Web1on1Event {
  /** Who wants it: the visitor, a script, the timing, or the restored state. */
  readonly source: PanelSource;

  constructor(name: string, source: PanelSource, cancelable?: boolean) {
    super(name, cancelable);
    this.source = source;
  }
}

/** The panel is about to open. Cancelable. */
export class Web1on1OpenEvent extends PanelEvent {
  constructor(source: PanelSource) {
    super('open', source, true);
  }
}

/** The panel has opened. */
export class Web1on1OpenedEvent extends PanelEvent {
  constructor(source: PanelSource) {
    super('opened', source);
  }
}

/** The panel is about to close. Cancelable. */
export class Web1on1CloseEvent extends PanelEvent {
  constructor(source: PanelSource) {
    super('close', source, true);
  }
}

/** The panel has closed. */
export class Web1on1ClosedEvent extends PanelEvent {
  constructor(source: PanelSource) {
    super('closed', source);
  }
}

/** The number of unread messages has changed. */
export class Web1on1UnreadEvent extends Web1on1Event {
  /** 0 when everything is read. */
  readonly count: number;

  constructor(count: number) {
    super('unread');
    this.count = count;
  }
}

/** The state is restored and text can be written. It does not mean that anybody is connected. */
export class Web1on1ReadyEvent extends Web1on1Event {
  constructor() {
    super('ready');
  }
}

/** What the visitor has agreed to has changed, here or in another tab. */
export class Web1on1ConsentEvent extends Web1on1Event {
  readonly consent: Consent;

  constructor(consent: Consent) {
    super('consent');
    this.consent = consent;
  }
}

/** Something went wrong that the page may want to know. The widget goes on. */
export class Web1on1ErrorEvent extends Web1on1Event {
  /** Its `code` is stable. */
  readonly error: Web1on1Error;

  constructor(error: Web1on1Error) {
    super('error');
    this.error = error;
  }
}
