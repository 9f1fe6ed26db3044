import { INVENTORY, type ItemName, type StoredItem } from '../domain/inventory-facts.js';
import { fillIn } from '../internal/fill-in.js';
import type { StatementStrings } from '../locales/statement/en.js';
import type { Consent } from '../types.js';

/** What carries the conversation. `own`: something that the site has brought itself. */
export type ServiceKind = 'none' | 'hosted' | 'browser' | 'server' | 'own';

/** Everything about a chat that the statement depends on. */
export interface StatementFacts {
  /** There is a chat on the page; without one its settings are the statement's own. */
  readonly present: boolean;
  readonly storage: 'local' | 'session' | 'indexeddb' | 'memory' | 'own';
  /** How long things are remembered, in minutes. */
  readonly retention: number;
  readonly consent: Consent;
  readonly connect: 'auto' | 'open' | 'load';
  readonly service: ServiceKind;
  /** Of the service, as a visitor can check them. */
  readonly serviceHosts: readonly string[];
  /** Where the code of the chat comes from. */
  readonly codeHosts: readonly string[];
  readonly integrationId: string | undefined;
  /** Parameters of the page's address that are sent. */
  readonly keepParams: readonly string[];
  /** Names of the facts that the site adds to a conversation. */
  readonly metadata: readonly string[];
  /** The site tells the service who a visitor is that is logged in. */
  readonly identity: boolean;
  readonly fileUpload: boolean;
  readonly location: boolean;
  /** Names of organisations; `''` when the site gives none. */
  readonly controller: string;
  readonly provider: string;
}

/** One thing that is said. `name` is also the slot that a site can put its own words into. */
export interface Paragraph {
  readonly name: keyof StatementStrings;
  readonly text: string;
}

/** One row of the table of stored items, in words. */
export interface ItemRow {
  /** As it is stored, with the integration's id where that is part of it. */
  readonly name: string;
  readonly item: StoredItem;
  readonly purpose: string;
  readonly written: string;
  readonly type: string;
  readonly kind: string;
  readonly place: string;
  readonly lifetime: string;
  readonly setBy: string;
}

export interface Section {
  readonly name: string;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  /** What follows the first paragraph, as a list. */
  readonly list?: readonly Paragraph[];
  /** What follows the paragraphs, as a table. */
  readonly rows?: readonly ItemRow[];
}

/** A cookie statement in one language, without what is true of one browser only. */
export interface StatementDocument {
  readonly title: string;
  readonly intro: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly note: Paragraph;
}

/**
 * What a chat with these settings stores, whom it contacts, and what it sends.
 *
 * @param language BCP 47, of `strings`: for the numbers
 */
export function statementOf(
  facts: StatementFacts,
  strings: StatementStrings,
  language: string,
): StatementDocument {
  const say = (name: keyof StatementStrings, values: Record<string, string> = {}): Paragraph => ({
    name,
    text: fillIn(strings[name], values),
  });
  const when = (condition: boolean, ...paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
    condition ? paragraphs : [];
  const duration = durationIn(language, facts.retention);
  const isDenied = facts.consent === 'denied';
  const controller = facts.controller || strings.controllerUnknown;
  const provider = facts.provider || strings.providerUnknown;
  const parties = { controller, provider };

  const sections: readonly Section[] = [
    {
      name: 'stored',
      title: strings.storedTitle,
      paragraphs: [say('storedNote'), ...when(isDenied, say('storedIfAgreed'))],
      rows: INVENTORY.filter(({ name }) => isUsed(name, facts)).map((item) =>
        rowOf(item, facts, strings, language),
      ),
    },
    {
      name: 'retention',
      title: strings.retentionTitle,
      paragraphs: [say('retentionActivity', { duration }), say('retentionMeaning')],
    },
    {
      name: 'consent',
      title: strings.consentTitle,
      paragraphs: [
        say(CONSENT[facts.consent]),
        ...when(isDenied && facts.service === 'hosted', say('consentDeniedService')),
      ],
    },
    {
      name: 'hosts',
      title: strings.hostsTitle,
      paragraphs: hostsOf(facts, say),
    },
    ...sentSections(facts, strings, say),
    {
      name: 'legal',
      title: strings.legalTitle,
      paragraphs: [
        say('legalController', parties),
        ...when(facts.provider !== '', say('legalProvider', parties)),
        say('legalInterest', parties),
        say('legalContract'),
        say('legalStorage'),
      ],
    },
  ];
  return {
    title: strings.title,
    intro: [say('intro'), ...when(!facts.present, say('noChat'))],
    sections,
    note: say('notAdvice'),
  };
}

type Say = (name: keyof StatementStrings, values?: Record<string, string>) => Paragraph;

const CONSENT = {
  granted: 'consentGranted',
  interaction: 'consentInteraction',
  denied: 'consentDenied',
} as const;

const WHEN = { open: 'whenOpen', auto: 'whenAuto', load: 'whenLoad' } as const;

function hostsOf(facts: StatementFacts, say: Say): readonly Paragraph[] {
  const { service, consent, connect, codeHosts } = facts;
  const code = codeHosts.length ? [say('hostsCode', { hosts: codeHosts.join(', ') })] : [];
  if (service === 'none') return [...code, say('hostsNobody')];
  if (service === 'browser') return [...code, say('hostsBrowser')];
  const hosts = facts.serviceHosts.join(', ');
  const who = ({ hosted: 'hostsService', server: 'hostsServer', own: 'hostsOwn' } as const)[
    service
  ];
  return [
    ...code,
    say(who, { hosts }),
    ...(consent === 'denied' ? [say('whenSent')] : [say(WHEN[connect])]),
    ...(consent === 'interaction' ? [say('whenActed')] : []),
    say('hostsMedia'),
  ];
}

/** Where nobody is contacted, nothing is sent. */
function sentSections(
  facts: StatementFacts,
  strings: StatementStrings,
  say: Say,
): readonly Section[] {
  const { service } = facts;
  if (service === 'none' || service === 'browser') return [];
  const byService = service === 'hosted' ? [say('sentByService')] : [];
  return [
    {
      name: 'sent',
      title: strings.sentTitle,
      paragraphs: [say('sentIntro'), say('sentNothingElse'), ...byService],
      list: sentBy(facts, strings, say),
    },
  ];
}

function sentBy(facts: StatementFacts, strings: StatementStrings, say: Say): readonly Paragraph[] {
  const { keepParams, metadata } = facts;
  return [
    say('sentMessages'),
    say('sentTyping'),
    say('sentUuid'),
    say('sentPage', { names: keepParams.join(', ') || strings.sentNoParameters }),
    say('sentOnline'),
    say('sentLocale'),
    say('sentOpenedBy'),
    say('sentProfile'),
    ...(facts.identity ? [say('sentIdentity')] : []),
    ...(metadata.length ? [say('sentMetadata', { names: metadata.join(', ') })] : []),
    ...(facts.fileUpload ? [say('sentFiles')] : []),
    ...(facts.location ? [say('sentLocation')] : []),
  ];
}

/** Whether a chat with these settings may write it. */
function isUsed(name: ItemName, { service }: StatementFacts): boolean {
  if (name.startsWith('<integration-id>')) return service === 'hosted';
  return name !== 'web1on1:local:<record>' || service === 'browser';
}

function rowOf(
  item: StoredItem,
  facts: StatementFacts,
  strings: StatementStrings,
  language: string,
): ItemRow {
  const place = placeOf(item, facts);
  return {
    name: item.name.replace('<integration-id>', (id) => facts.integrationId ?? id),
    item,
    purpose: strings[`${item.id}Purpose`],
    written: strings[`${item.id}Written`],
    type: strings[TYPE[item.type]],
    kind: strings[KIND[item.category]],
    place: strings[PLACE[place]],
    lifetime: lifetimeOf(item, place, facts, strings, language),
    setBy: item.setBy === 'service' ? strings.setByService : strings.setByWidget,
  };
}

type PlaceKind = 'local' | 'session' | 'database' | 'memory' | 'own';

const PLACE = {
  local: 'placeLocal',
  session: 'placeSession',
  database: 'placeDatabase',
  memory: 'placeMemory',
  own: 'placeOwn',
} as const satisfies Record<PlaceKind, keyof StatementStrings>;

const TYPE = {
  timestamp: 'typeTimestamp',
  boolean: 'typeBoolean',
  text: 'typeText',
  record: 'typeRecord',
} as const;

const KIND = {
  functional: 'kindFunctional',
  conversation: 'kindConversation',
  identification: 'kindIdentification',
} as const;

/** Where it is, or would be with the consent that is not given yet. */
function placeOf({ storedIn }: StoredItem, { storage }: StatementFacts): PlaceKind {
  const chosen = storage === 'indexeddb' ? 'database' : storage;
  if (storedIn === 'chosen') return chosen;
  if (storedIn === 'conversation') return storage === 'local' ? 'database' : chosen;
  const brief = storage === 'session' || storage === 'memory';
  if (storedIn === 'database') return brief ? 'memory' : 'database';
  return brief ? 'session' : 'local';
}

function lifetimeOf(
  { lifetime }: StoredItem,
  place: PlaceKind,
  { retention }: StatementFacts,
  strings: StatementStrings,
  language: string,
): string {
  if (place === 'memory') return strings.lifePage;
  const brief = place === 'session';
  if (lifetime === 'erased') return brief ? strings.lifeTab : strings.lifeErased;
  if (lifetime === 'day') {
    const duration = durationIn(language, 24, 'hour');
    return fillIn(brief ? strings.lifeDayOrTab : strings.lifeDay, { duration });
  }
  const duration = durationIn(language, retention);
  return fillIn(brief ? strings.lifeRetentionOrTab : strings.lifeRetention, { duration });
}

/** "30 minutes", in words of the language. */
function durationIn(language: string, value: number, unit: 'minute' | 'hour' = 'minute'): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    value,
  );
}
