import {
  smoochTransport,
  type SmoochOptions,
} from '../../../src/adapters/transports/smooch/index.js';
import type { Transport, TransportSession } from '../../../src/ports/transport.js';
import {
  outgoing,
  recordSession,
  type RecordedSession,
} from '../../contracts/transport-contract.js';
import { FakeClock } from '../../support/fake-clock.js';

/** How the double of the SDK's frame behaves; read each time, so it may change during a test. */
export interface SmoochMode {
  /** The frame's script fails at once. */
  throws?: boolean;
  /** How long the frame takes to report, milliseconds. */
  reportAfterMs?: number;
  readyAfterMs?: number;
  /** It is not ready before. */
  readyWhen?: Promise<void>;
  latencyMs?: number;
  init?: 'reject' | 'never';
  /**
   * What becomes of a message: refused; lost; accepted without any sign; accepted and returned, with
   * no event; never answered.
   */
  send?: 'reject' | 'lost' | 'unacknowledged' | 'returned' | 'never';
  create?: 'reject' | 'never';
  /** What becomes of a postback: refused, at once or later; never answered; nothing to wait for. */
  postback?: 'throw' | 'reject' | 'never' | 'void';
  /** A conversation cannot be read. */
  read?: 'reject';
  /** Only the first ten conversations can be had. */
  more?: 'reject';
  /** Messages are told under the names of the protocol below the SDK. */
  shape?: 'protocol';
  /** HTTP status of what is refused. */
  status?: number;
  dropsMetadata?: boolean;
  pageSize?: number;
  refusesJwt?: (jwt: string) => boolean;
}

export interface DoubleMessage {
  readonly id: string;
  readonly text: string;
  readonly role: string;
  readonly type?: string;
  readonly metadata?: Record<string, unknown>;
}

export interface DoubleConversation {
  readonly id: string;
  readonly metadata: Record<string, unknown>;
  readonly messages: DoubleMessage[];
  readonly lastRead?: number;
}

/** The other side, and a look behind the curtain. Outlives the frame. */
export interface SmoochDouble {
  readonly calls: { readonly method: string; readonly args: readonly unknown[] }[];
  readonly inits: number;
  running(): boolean;
  options(): Record<string, unknown> | undefined;
  jwt(): string | undefined;
  emit(event: string, ...details: unknown[]): void;
  conversation(): DoubleConversation | undefined;
  conversations(): readonly DoubleConversation[];
  displayed(): string | undefined;
  user(): Record<string, unknown> | undefined;
  receive(message: string | Record<string, unknown>, conversation?: DoubleConversation): void;
  begin(displayName?: string): DoubleConversation;
  remove(conversation?: DoubleConversation): void;
  typing(active: boolean, conversation?: DoubleConversation): void;
  businessRead(): void;
  offline(): void;
  online(): void;
}

declare global {
  interface Window {
    __smoochMode?: SmoochMode;
    __smoochDouble?: SmoochDouble;
    /** Where the SDK's content comes from: see smooch-cdn.mjs. */
    __smoochCdn?: string;
  }
}

/** The double; it exists from the moment a frame has loaded. */
export function double(): SmoochDouble {
  if (!window.__smoochDouble) throw new Error('No frame has loaded yet.');
  return window.__smoochDouble;
}

export const inits = (): number => window.__smoochDouble?.inits ?? 0;

let copies = 0;
/**
 * The SDK's loader, evaluated anew. A loader keeps its frame, and with it the address of the content,
 * until it has been ready once: a test with another address would spoil it for the next tests.
 */
export function freshLoader(): Promise<unknown> {
  const address = new URL('../../../node_modules/smooch/lib/index.js', import.meta.url);
  address.searchParams.set('copy', String(++copies));
  return import(address.href);
}

/** What was called on the SDK. */
export const callsOf = (method: string): readonly (readonly unknown[])[] =>
  double()
    .calls.filter((call) => call.method === method)
    .map((call) => call.args);

/** The hidden frames on the page. */
export const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('[data-web1on1-transport] iframe'),
];

// There is no other way to see into what the browser does by itself.
export { waitUntil as until } from '../../support/waiting.js';

let integrations = 0;
/** An integration that no other test uses, so that each begins with nothing stored. */
export const newIntegration = (): string => `integration-${Date.now()}-${++integrations}`;

const made: Transport[] = [];

/** A transport that is disconnected after the test. */
export function makeTransport(options: SmoochOptions): Transport {
  const transport = smoochTransport(options);
  made.push(transport);
  return transport;
}

export interface Connected extends RecordedSession {
  readonly transport: Transport;
  readonly clock: FakeClock;
  readonly integrationId: string;
}

/** A transport that is not connected yet, on a clock that stands still. */
export function prepare(
  overrides: Partial<TransportSession> = {},
  options: Partial<SmoochOptions> = {},
): Connected {
  const clock = new FakeClock();
  const integrationId = options.integrationId ?? newIntegration();
  const transport = makeTransport({ integrationId, clock, ...options });
  return { transport, clock, integrationId, ...recordSession(overrides) };
}

export async function connected(
  overrides: Partial<TransportSession> = {},
  options: Partial<SmoochOptions> = {},
): Promise<Connected> {
  const prepared = prepare(overrides, options);
  await prepared.transport.connect(prepared.session);
  return prepared;
}

/** A connected transport and a conversation in which the visitor has written "hello". */
export async function inConversation(
  overrides: Partial<TransportSession> = {},
  options: Partial<SmoochOptions> = {},
): Promise<Connected> {
  const result = await connected(overrides, options);
  await result.transport.send(outgoing('hello'));
  return result;
}

/** A request that the service below the SDK has had. */
export interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly size: number;
}

/** How the service below the SDK behaves; see test/support/smooch-rest.mjs. */
export interface RestState {
  readonly fates?: Readonly<
    Record<string, number | 'network' | 'hang' | 'html' | 'shape' | undefined>
  >;
  readonly base?: string;
  readonly several?: boolean;
  readonly pageSize?: number;
  readonly messages?: Readonly<Record<string, readonly object[]>>;
}

/** The service below the SDK. */
export interface Rest {
  /** For a transport that is to find it. */
  readonly options: Partial<SmoochOptions>;
  tell(state: RestState): Promise<void>;
  log(): Promise<readonly RestRequest[]>;
  /** The files that have come, as messages, by conversation. */
  held(): Promise<Readonly<Record<string, readonly Record<string, unknown>[]>>>;
}

let services = 0;
/** A service of the test's own below the SDK. */
export async function restService(state: RestState = {}): Promise<Rest> {
  const address = `${location.origin}/__smooch-rest/${Date.now()}-${++services}`;
  const tell = async (told: RestState): Promise<void> => {
    await fetch(`${address}/state`, { method: 'PUT', body: JSON.stringify(told) });
  };
  const look = async (): Promise<{ log: RestRequest[]; held: Record<string, never[]> }> =>
    (await (await fetch(`${address}/state`)).json()) as never;
  await tell(state);
  return {
    options: {
      configBaseUrl: `${address}/sc/`,
      readItem: (key, persistence) =>
        (persistence === 'session' ? sessionStorage : localStorage).getItem(key),
    },
    tell,
    log: async () => (await look()).log,
    held: async () => (await look()).held,
  };
}

/** The states of the connection, in the order they were reported. */
export const statesOf = ({ events }: RecordedSession): string[] =>
  events.flatMap((event) => (event.type === 'connection' ? [event.state] : []));

/** To be called after each test. */
export async function cleanUp(): Promise<void> {
  for (const transport of made.splice(0)) await transport.disconnect();
  delete window.__smoochMode;
  delete window.__smoochCdn;
  delete window.__smoochDouble;
  localStorage.clear();
  sessionStorage.clear();
}
