import { attributeOf, type AttributeName } from './config.js';
import { warnOnce } from './internal/warn.js';

const A_FLAG = 'an attribute without a value, or none';
const TEXT = 'text';
const ADDRESS = 'an address: http, https, ws or wss, or relative to the page';
const SECONDS = 'seconds, 0 or more';

/** What each attribute takes. */
const EXPECTED: Readonly<Record<AttributeName | 'open', string>> = {
  integrationId: TEXT,
  region: TEXT,
  configBaseUrl: ADDRESS,
  transport: 'smooch | local, or a Transport, an SDK, or a function that brings an SDK',
  server: ADDRESS,
  connect: 'auto | open | load',
  storage:
    'local | session | indexeddb | memory, or an object with getItem, setItem and removeItem',
  retention: 'minutes, more than 0',
  consent: 'granted | interaction | denied',
  autoOpen: A_FLAG,
  openAfter: `${SECONDS}, or false`,
  autoOpenOn: 'wide | any',
  eyecatcher: TEXT,
  eyecatcherAfter: SECONDS,
  welcomeMessage: TEXT,
  agentName: TEXT,
  agentAvatar: ADDRESS,
  heading: TEXT,
  subheading: TEXT,
  prechat: `${A_FLAG}; as a property also a list of fields`,
  scenarioBot: A_FLAG,
  embedded: A_FLAG,
  placement: 'bottom-end | bottom-start',
  noLauncher: A_FLAG,
  noHeaderMinimize: A_FLAG,
  colorScheme: 'auto | light | dark',
  open: A_FLAG,
  sound: A_FLAG,
  fileUpload: A_FLAG,
  location: A_FLAG,
  emoji: A_FLAG,
  privacyUrl: ADDRESS,
  privacyNote: TEXT,
  warnSensitive: A_FLAG,
  brandColor: 'a CSS colour, without var() or url()',
};

/** Tells the page's developer that another copy of the script was faster. */
export function explainTwice(): void {
  warnOnce('the script is here twice.');
}

/** Tells the page's developer, once, which value was not understood and what was expected. */
export function explain(name: AttributeName | 'open', value: unknown): void {
  // An object's own idea of its name is not asked for: it may throw.
  const shown = Object(value) === value ? typeof value : String(value).slice(0, 80);
  warnOnce(`${attributeOf(name)}="${shown}" is ignored: expected ${EXPECTED[name]}.`);
}
