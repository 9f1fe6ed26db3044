import type { DeclaredName, WidgetKey } from './inventory.js';

/** One stored item, in words that a visitor can read. */
export interface StoredItem {
  readonly name: string;
  /** How the value is written down. */
  readonly type: 'timestamp' | 'boolean' | 'text' | 'record';
  /**
   * `chosen`: in the storage that the site chose. `conversation`: in IndexedDB where that is `local`
   * or `indexeddb`, else no further than the chosen one. `transport`: where the transport keeps it.
   */
  readonly storedIn: 'chosen' | 'conversation' | 'transport';
  /** `retention`: as long as that attribute says, after the last activity. `day`: 24 hours at most. */
  readonly lifetime: 'retention' | 'day' | 'until-erased';
  /** `functional`: the chat does what the visitor expects of it. `conversation`: what was written. */
  readonly category: 'functional' | 'conversation' | 'identification';
  /** Who writes it. */
  readonly setBy: 'widget' | 'transport';
  /** What it is for. */
  readonly purpose: string;
  /** When it is written. */
  readonly written: string;
  /** What is done with it. */
  readonly read: string;
}

type Words = Omit<StoredItem, 'name'>;

const SESSION = {
  storedIn: 'chosen',
  lifetime: 'retention',
  category: 'functional',
  setBy: 'widget',
} as const;

const TIMESTAMP = { ...SESSION, type: 'timestamp' } as const;
const BOOLEAN = { ...SESSION, type: 'boolean' } as const;

const WIDGET_ITEMS: Readonly<Record<WidgetKey, Words>> = {
  widget_loaded: {
    ...TIMESTAMP,
    purpose: 'Remembers when your visit began, so that the chat offers itself at the right moment.',
    written: 'On the first page of a visit. Later pages leave it as it is.',
    read: 'The time after which the chat opens by itself counts from here, over all pages.',
  },
  widget_auto_opened: {
    ...TIMESTAMP,
    purpose: 'Remembers that the chat has opened by itself, so that it does so only once.',
    written: 'When the chat opens by itself.',
    read: 'As long as it is there, the chat does not open by itself again.',
  },
  widget_opened_by_customer: {
    ...BOOLEAN,
    purpose: 'Remembers that you opened the chat, so that it is still open on the next page.',
    written: 'When you open the chat (true) or close it (false).',
    read: 'On the next page the chat is open if you left it open.',
  },
  widget_closed_by_customer: {
    ...BOOLEAN,
    purpose: 'Remembers that you closed the chat, so that it leaves you alone.',
    written: 'When you close the chat (true) or open it (false).',
    read: 'On the next page the chat stays closed, and does not open by itself.',
  },
  widget_customer_clicked_header: {
    ...BOOLEAN,
    purpose: 'Remembers that you folded the chat, so that it is still folded on the next page.',
    written: 'When you fold the chat (true) or unfold it (false).',
    read: 'On the next page the chat is folded if you left it folded.',
  },
  widget_eyecatcher_closed: {
    ...TIMESTAMP,
    purpose: 'Remembers that you dismissed the invitation to chat, so that it does not come back.',
    written: 'When you dismiss the invitation beside the chat button.',
    read: 'As long as it is there, no invitation is shown.',
  },
  widget_uuid: {
    ...SESSION,
    type: 'text',
    category: 'identification',
    purpose: 'A random number that tells visitors apart without knowing who they are.',
    written: 'On the first page of a visit.',
    read: 'Goes along with your first message, so that your messages stay together.',
  },
  widget_show_first_message: {
    ...BOOLEAN,
    purpose: 'Remembers whether the welcome message belongs in your conversation.',
    written: 'When the chat opens by itself (true), or when you open it first (false).',
    read: 'The welcome message is shown again on the next page, or is not.',
  },
  widget_expires: {
    ...TIMESTAMP,
    purpose: 'Says from when on everything that is remembered of your visit no longer counts.',
    written: 'Moves ahead whenever you use the chat or load a page with it.',
    read: 'From this moment on everything above is ignored and deleted.',
  },
};

const CONVERSATION = {
  type: 'record',
  storedIn: 'conversation',
  lifetime: 'retention',
  category: 'conversation',
  setBy: 'widget',
} as const;

const ITEMS: Readonly<Record<DeclaredName, Words>> = {
  ...WIDGET_ITEMS,
  'web1on1:<conversation>:draft': {
    ...CONVERSATION,
    purpose: 'Keeps what you have typed but not sent, so that changing pages does not lose it.',
    written: 'While you type. Deleted when you send or empty it.',
    read: 'Put back into the text field on the next page.',
  },
  'web1on1:<conversation>:transcript': {
    ...CONVERSATION,
    purpose: 'Keeps your latest messages, so that the next page shows them without waiting.',
    written: 'When messages are sent or received.',
    read: 'Shown when the chat is opened, until the connection brings the current ones.',
  },
  'web1on1:<conversation>:outbox:<message>': {
    ...CONVERSATION,
    lifetime: 'day',
    purpose: 'Keeps a message that you sent until it has arrived, so that none is lost.',
    written: 'When you send a message. Deleted when it has arrived or you delete it.',
    read: 'Sent again when the connection is back.',
  },
  'web1on1:local:<record>': {
    ...CONVERSATION,
    storedIn: 'transport',
    setBy: 'transport',
    purpose: 'Keeps the conversation itself where the site uses no chat service.',
    written: 'When messages are sent or received.',
    read: 'Shown when the chat is opened.',
  },
};

/** Everything this package stores, in the order of a table. What a chat service adds comes from its transport. */
export const INVENTORY: readonly StoredItem[] = Object.entries(ITEMS).map(([name, words]) => ({
  name,
  ...words,
}));
