import { smoochTransport } from '../../../src/adapters/transports/smooch/index.js';
import { normaliseMessage } from '../../../src/adapters/transports/smooch/normalise-message.js';
import { recordSession, type TransportHarness } from '../../contracts/transport-contract.js';
import { callsOf, cleanUp, double, inits, newIntegration, until } from './support.js';

const done = (): Promise<void> => Promise.resolve();

/** A visitor of the service's stand-in. */
export async function smoochHarness(): Promise<TransportHarness> {
  const integrationId = newIntegration();
  const create = () => smoochTransport({ integrationId });
  const abilities = {
    received: async () =>
      (double().conversation()?.messages ?? []).flatMap((message) => {
        const { payload } = message as { payload?: string };
        const read = message.role === 'user' && normaliseMessage(message, 0);
        return read ? [{ ...read, ...(payload && { payload }) }] : [];
      }),
    seesPostback: (actionId: string) =>
      until(() => callsOf('triggerPostback').some(([id]) => id === actionId), 'postback'),
    seesEmail: (email: string) => until(() => double().user()?.['email'] === email, 'email'),
  };
  return {
    transport: create(),
    session: (overrides) => recordSession({ visitorId: 'visitor', ...overrides }),
    agent: {
      ...abilities,
      say: async (text) => double().receive(text),
      type: async (active) => double().typing(active),
      readAll: async () => double().businessRead(),
      seesTyping: (active) =>
        until(() => callsOf(active ? 'startTyping' : 'stopTyping').length > 0, 'typing'),
      seesRead: () => until(() => double().conversation()?.lastRead !== undefined, 'read'),
    },
    service: {
      contacts: async () => inits(),
      visitorTexts: async () =>
        (window.__smoochDouble?.conversation()?.messages ?? [])
          .filter(({ role }) => role === 'user')
          .map(({ text }) => text),
      metadata: async () => double().conversation()?.metadata,
      losesConnection: () => (double().offline(), done()),
      regainsConnection: () => (double().online(), done()),
    },
    newPage: async () => create(),
    dispose: cleanUp,
  };
}
