import { systemClock } from '../../../src/adapters/clock/system-clock.js';
import { SharedTransport } from '../../../src/adapters/transports/shared/shared-transport.js';
import { parseTransportEvent } from '../../../src/controllers/parse-transport-event.js';
import type { Transport } from '../../../src/ports/transport.js';
import { transportContract, type TransportHarness } from '../../contracts/transport-contract.js';
import { serverHarness } from '../../support/local-harness.js';
import { smoochHarness } from '../smooch/harness.js';
import { Browser, type Tab } from '../../support/tabs.js';

function sharing(inner: Transport, tab: Tab, locks = tab.locks): Transport {
  return new SharedTransport(inner, {
    name: ({ visitorId }) => visitorId,
    clock: systemClock,
    locks,
    openChannel: (name) => tab.openChannel(name),
    isVisible: () => tab.visible,
    createId: () => crypto.randomUUID(),
    parseEvent: parseTransportEvent,
  });
}

async function leaderHarness(): Promise<TransportHarness> {
  const harness = await serverHarness();
  const browser = new Browser();
  return {
    ...harness,
    transport: sharing(harness.transport, browser.open()),
    newPage: async () => sharing(await harness.newPage(), browser.open()),
  };
}

/** Before the tab that is tested another one has come, and leads. */
async function followerHarness(create = serverHarness): Promise<TransportHarness> {
  const harness = await create();
  const browser = new Browser();
  const first = sharing(harness.transport, browser.open());
  let leading: Promise<void> | undefined;
  const follow = async (): Promise<Transport> => {
    const tab = browser.open();
    const request = (...args: Parameters<Tab['locks']['request']>): Promise<unknown> => {
      leading ??= first.connect(harness.session().session);
      return leading.then(() => tab.locks.request(...args));
    };
    const locks = { request } as unknown as Tab['locks'];
    return sharing(await harness.newPage(), tab, locks);
  };
  return {
    ...harness,
    transport: await follow(),
    newPage: follow,
    async dispose() {
      await first.disconnect();
      await harness.dispose();
    },
  };
}

transportContract('a shared connection, in the tab that leads', leaderHarness);
transportContract('a shared connection, in a tab that follows', () => followerHarness());
transportContract('a shared connection, of Smooch, in a tab that follows', () =>
  followerHarness(smoochHarness),
);
