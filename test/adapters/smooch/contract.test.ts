import { smoochTransport } from '../../../src/adapters/transports/smooch/index.js';
import { recordSession, transportContract } from '../../contracts/transport-contract.js';
import { callsOf, cleanUp, double, inits, newIntegration, until } from './support.js';

const done = (): Promise<void> => Promise.resolve();

transportContract('smooch', async () => {
  const integrationId = newIntegration();
  const create = () => smoochTransport({ integrationId });
  return {
    transport: create(),
    session: (overrides) => recordSession({ visitorId: 'visitor', ...overrides }),
    agent: {
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
});
