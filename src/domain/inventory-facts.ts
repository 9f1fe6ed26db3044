import { declaredName, type DeclaredName, type PATTERNS, type WidgetKey } from './inventory.js';

/**
 * What is true of every stored item, whatever the language. The words about it stand in
 * locales/statement/, under names that begin with its `id`.
 */
export interface ItemFacts {
  /** What its words are found by: `<id>Purpose` says what it is for, `<id>Written` when it is written. */
  readonly id: ItemId;
  /** How the value is written down. */
  readonly type: 'timestamp' | 'boolean' | 'text' | 'record';
  /**
   * `chosen`: in the storage that the site chose. `conversation`: in IndexedDB where that is `local`
   * or `indexeddb`, else no further than the chosen one. `database`: in IndexedDB. `service`: in
   * local storage, or in session storage where nothing may outlive the tab.
   */
  readonly storedIn: 'chosen' | 'conversation' | 'database' | 'service';
  /**
   * `retention`: as long as that attribute says, after the last activity. `day`: 24 hours at most.
   * `erased`: until somebody erases it.
   */
  readonly lifetime: 'retention' | 'day' | 'erased';
  /** `functional`: state of the chat. `conversation`: what was said. `identification`: who it is. */
  readonly category: 'functional' | 'conversation' | 'identification';
  /** Who writes it. */
  readonly setBy: 'widget' | 'service';
  /**
   * With which consent it may be written: `interaction` from the visitor's first act on, `denied`
   * only when he sends something, and then not beyond the tab.
   */
  readonly consent: readonly ('granted' | 'interaction' | 'denied')[];
}

export type ItemId =
  | 'loaded'
  | 'autoOpened'
  | 'opened'
  | 'closed'
  | 'folded'
  | 'dismissed'
  | 'uuid'
  | 'welcome'
  | 'expires'
  | 'draft'
  | 'transcript'
  | 'outbox'
  | 'local'
  | 'clientId'
  | 'appUserId'
  | 'sessionToken';

const TIMESTAMP = {
  type: 'timestamp',
  storedIn: 'chosen',
  lifetime: 'retention',
  category: 'functional',
  setBy: 'widget',
  consent: ['granted', 'interaction'],
} as const;
const BOOLEAN = { ...TIMESTAMP, type: 'boolean' } as const;
const CONVERSATION = {
  ...TIMESTAMP,
  type: 'record',
  storedIn: 'conversation',
  category: 'conversation',
} as const;

const WIDGET_ITEMS: Readonly<Record<WidgetKey, ItemFacts>> = {
  widget_loaded: { id: 'loaded', ...TIMESTAMP },
  widget_auto_opened: { id: 'autoOpened', ...TIMESTAMP },
  widget_opened_by_customer: { id: 'opened', ...BOOLEAN },
  widget_closed_by_customer: { id: 'closed', ...BOOLEAN },
  widget_customer_clicked_header: { id: 'folded', ...BOOLEAN },
  widget_eyecatcher_closed: { id: 'dismissed', ...TIMESTAMP },
  widget_uuid: { id: 'uuid', ...TIMESTAMP, type: 'text', category: 'identification' },
  widget_show_first_message: { id: 'welcome', ...BOOLEAN },
  widget_expires: { id: 'expires', ...TIMESTAMP },
};

const CONVERSATION_ITEMS: Readonly<Record<keyof typeof PATTERNS, ItemFacts>> = {
  'web1on1:<conversation>:draft': { id: 'draft', ...CONVERSATION },
  'web1on1:<conversation>:transcript': { id: 'transcript', ...CONVERSATION },
  'web1on1:<conversation>:outbox:<message>': { id: 'outbox', ...CONVERSATION, lifetime: 'day' },
  'web1on1:local:<record>': { id: 'local', ...CONVERSATION, storedIn: 'database' },
};

const SERVICE = {
  type: 'text',
  storedIn: 'service',
  lifetime: 'erased',
  category: 'identification',
  setBy: 'service',
  consent: ['granted', 'interaction', 'denied'],
} as const;

/** What the chat service's own client keeps; each name begins with the integration's id. */
const SERVICE_ITEMS = {
  '<integration-id>.clientId': { id: 'clientId', ...SERVICE },
  '<integration-id>.appUserId': { id: 'appUserId', ...SERVICE },
  '<integration-id>.sessionToken': { id: 'sessionToken', ...SERVICE },
} as const satisfies Readonly<Record<string, ItemFacts>>;

/** A name in the inventory: of ours, or of the chat service's client. */
export type ItemName = DeclaredName | keyof typeof SERVICE_ITEMS;

/** One stored item by its name. */
export interface StoredItem extends ItemFacts {
  readonly name: ItemName;
}

const ITEMS: Readonly<Record<ItemName, ItemFacts>> = {
  ...WIDGET_ITEMS,
  ...CONVERSATION_ITEMS,
  ...SERVICE_ITEMS,
};

/** Everything that may be stored, in the order of a table. */
export const INVENTORY: readonly StoredItem[] = (Object.keys(ITEMS) as ItemName[]).map((name) => ({
  name,
  ...ITEMS[name],
}));

/** What an older widget or another version of the service's client may have written. */
const LOOKS_LIKE_OURS = /^(widget_|web1on1:)/;

/**
 * What an item on this device is.
 *
 * @param integrationId of the chat service; without it none of that service's items is known
 * @returns `undeclared` for what looks like ours and is not declared; `undefined` for what is not ours
 */
export function itemName(
  key: string,
  integrationId: string | undefined,
): ItemName | 'undeclared' | undefined {
  const own = declaredName(key);
  if (own) return own;
  if (LOOKS_LIKE_OURS.test(key)) return 'undeclared';
  if (!integrationId || !key.startsWith(`${integrationId}.`)) return undefined;
  const name = `<integration-id>${key.slice(integrationId.length)}`;
  return name in SERVICE_ITEMS ? (name as ItemName) : 'undeclared';
}

/** Names under which something may be stored that are the same for everybody. */
export function fixedKeys(integrationId: string | undefined): readonly string[] {
  const service = integrationId
    ? Object.keys(SERVICE_ITEMS).map((name) =>
        name.replace('<integration-id>', () => integrationId),
      )
    : [];
  return [...Object.keys(WIDGET_ITEMS), ...service];
}
