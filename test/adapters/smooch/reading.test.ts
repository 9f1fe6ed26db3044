import { expect } from 'chai';
import { ConversationFeed } from '../../../src/adapters/transports/smooch/conversation-feed.js';
import type { Sdk } from '../../../src/adapters/transports/smooch/sdk-types.js';
import type { TransportEvent } from '../../../src/ports/transport.js';
import { brings } from '../../contracts/transport-contract.js';
import { FakeClock } from '../../support/fake-clock.js';

const CONVERSATION = {
  id: 'c1',
  messages: [{ id: 'm1', role: 'business', type: 'text', text: 'missed' }],
};

/** An SDK that can do nothing but let its one conversation be read, or not. */
class ReadOnlySdk {
  readings = 0;
  works = false;

  getConversationById(): Promise<unknown> {
    this.readings += 1;
    return this.works ? Promise.resolve(CONVERSATION) : Promise.reject(new Error('Network error'));
  }
  getConversations = (): unknown => [CONVERSATION];
  getDisplayedConversation = (): unknown => CONVERSATION;
  getUser = (): unknown => undefined;
  loadConversation = (): void => undefined;
  on = (): void => undefined;
}

describe('a conversation that could not be read', () => {
  let clock: FakeClock;
  let sdk: ReadOnlySdk;
  let feed: ConversationFeed;
  let events: TransportEvent[];

  beforeEach(() => {
    clock = new FakeClock();
    sdk = new ReadOnlySdk();
    events = [];
    const listener = {
      emit: (event: TransportEvent) => void events.push(event),
      elsewhere: () => undefined,
    };
    feed = new ConversationFeed(sdk as unknown as Sdk, clock, listener);
  });

  it('is read again, ever later, until it is', async () => {
    expect(await feed.resync()).to.equal(false);
    await clock.advance(999);
    expect(sdk.readings).to.equal(1);
    await clock.advance(1);
    expect(sdk.readings).to.equal(2);
    await clock.advance(1_999);
    expect(sdk.readings).to.equal(2);
    sdk.works = true;
    await clock.advance(1);
    expect(events.some(brings('missed'))).to.equal(true);
    expect(clock.pending).to.equal(0);
  });

  it('is given up in the end, until something else asks for it', async () => {
    await feed.resync();
    await clock.advance(3_600_000);
    expect([sdk.readings, clock.pending]).to.deep.equal([7, 0]);
    await feed.resync();
    await clock.advance(3_600_000);
    expect(sdk.readings).to.equal(14);
  });

  it('is left alone once the session has ended', async () => {
    await feed.resync();
    feed.end();
    await clock.advance(3_600_000);
    expect([sdk.readings, clock.pending]).to.deep.equal([1, 0]);
  });
});
