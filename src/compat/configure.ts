import { warnOnce } from '../internal/warn.js';

/** The options of the earlier widget, by its names; and all attributes, by those of their properties. */
export interface EarlierOptions {
  /** Seconds after the first page load until the chat opens by itself; `false`: it does not. */
  readonly openAfter?: number | false;
  /** Whether the chat opens by itself. `false` wins over `openAfter`. */
  readonly autoOpen?: boolean;
  /** Text of the teaser; `false` for none; `true` for the one that the page has. */
  readonly eyeCatcher?: string | boolean;
  /** Another word for the same teaser. `eyeCatcher` wins over it. */
  readonly shoutout?: string | boolean;
  /** `agentWelkomMessage` is the greeting; other keys are texts of the interface. */
  readonly customText?: Readonly<Record<string, string>>;
  /** A bot begins when the panel is first opened. */
  readonly scenarioBot?: boolean;
  /** Questions before the first message: those of the chat, or the page's own. */
  readonly prechatCapture?: boolean | EarlierQuestions;
  /** Inline in the page. */
  readonly embedded?: boolean;
  readonly [property: string]: unknown;
}

interface EarlierQuestions {
  readonly enabled?: boolean;
  readonly avatarUrl?: string;
  readonly fields?: readonly Readonly<Record<string, unknown>>[];
}

type Settings = Readonly<Record<string, unknown>>;

/** What an option of the earlier widget is here. What is not named here has the same name. */
const TRANSLATIONS: ReadonlyMap<
  string,
  (value: unknown, options: EarlierOptions, chat: HTMLElement) => Settings
> = new Map([
  ['openAfter', (value, { autoOpen }) => (autoOpen === false ? {} : { openAfter: value })],
  ['autoOpen', (value) => (value === false ? { openAfter: false } : { autoOpen: value })],
  ['eyeCatcher', teaser],
  ['shoutout', (value, { eyeCatcher }) => (eyeCatcher === undefined ? teaser(value) : {})],
  ['customText', texts],
  ['prechatCapture', questions],
]);

function teaser(value: unknown): Settings {
  return value === true ? {} : { eyecatcher: value === false ? undefined : value };
}

function texts(value: unknown, _options: EarlierOptions, chat: HTMLElement): Settings {
  const { agentWelkomMessage: welcomeMessage, ...others } = Object(value) as Settings;
  return {
    ...(welcomeMessage !== undefined && { welcomeMessage }),
    customText: { ...(Reflect.get(chat, 'customText') as object | undefined), ...others },
  };
}

function questions(value: unknown): Settings {
  if (!(value instanceof Object)) return { prechat: value };
  const { enabled, avatarUrl, fields } = value as EarlierQuestions;
  const prechat = fields?.map(({ minSize, maxSize, ...field }) => ({
    ...(minSize !== undefined && { minLength: minSize }),
    ...(maxSize !== undefined && { maxLength: maxSize }),
    ...field,
  }));
  return {
    prechat: enabled === true && (prechat ?? true),
    ...(avatarUrl !== undefined && { agentAvatar: avatarUrl }),
  };
}

/** Sets the properties of the chat that stand for the options. The chat says what makes no sense. */
export function configure(chat: HTMLElement, options: EarlierOptions): void {
  for (const [name, value] of Object.entries(Object(options) as EarlierOptions)) {
    const translate = TRANSLATIONS.get(name);
    if (translate) Object.assign(chat, translate(value, options, chat));
    else if (isAttribute(chat, name)) Reflect.set(chat, name, value);
    else warnOnce(`web1on1.configure() does not know "${name}".`);
  }
}

function isAttribute({ constructor }: HTMLElement, name: string): boolean {
  const { observedAttributes = [] } = constructor as { observedAttributes?: readonly string[] };
  return observedAttributes.includes(
    name.replace(/[A-Z]/g, (letter) => `-${letter}`).toLowerCase(),
  );
}
