import type * as panel from './events.js';
import type * as message from './message-events.js';

declare global {
  /** Gives listeners the types of our events. */
  interface HTMLElementEventMap {
    'web1on1-open': panel.Web1on1OpenEvent;
    'web1on1-opened': panel.Web1on1OpenedEvent;
    'web1on1-close': panel.Web1on1CloseEvent;
    'web1on1-closed': panel.Web1on1ClosedEvent;
    'web1on1-ready': panel.Web1on1ReadyEvent;
    'web1on1-unread': panel.Web1on1UnreadEvent;
    'web1on1-consent': panel.Web1on1ConsentEvent;
    'web1on1-error': panel.Web1on1ErrorEvent;
    'web1on1-connection': message.Web1on1ConnectionEvent;
    'web1on1-send': message.Web1on1SendEvent;
    'web1on1-sent': message.Web1on1SentEvent;
    'web1on1-send-failed': message.Web1on1SendFailedEvent;
    'web1on1-message': message.Web1on1MessageEvent;
    'web1on1-typing': message.Web1on1TypingEvent;
    'web1on1-link': message.Web1on1LinkEvent;
  }
}

/** The events that a chat fires, by type. */
export type Web1on1EventMap = Pick<
  HTMLElementEventMap,
  Extract<keyof HTMLElementEventMap, `web1on1-${string}`>
>;
