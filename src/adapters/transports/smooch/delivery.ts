import { Web1on1Error } from '../../../errors.js';
import type { Clock } from '../../../ports/clock.js';
import type { Message, OutgoingMessage } from '../../../types.js';
import { within } from '../../storage/within.js';
import { Acknowledgements } from './acknowledgements.js';
import { aborted, sendFailed } from './failures.js';
import { normaliseMessage } from './normalise-message.js';
import { likenessOf, toSdkMessage } from './outgoing-message.js';
import type { Sdk } from './sdk-types.js';

/** What the service has not acknowledged by then has failed, as far as we know. */
const ACK_WITHIN_MS = 10_000;

/** Hands over what the visitor says, and finds out what becomes of it. */
export class Delivery {
  readonly acks = new Acknowledgements();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Delivers something, but not what has arrived already.
   *
   * @throws Web1on1Error
   */
  async once(
    clientId: string,
    feed: { resync(): Promise<boolean> },
    deliver: () => Promise<Message>,
  ): Promise<Message> {
    const { acks } = this;
    const known = !acks.isUnknown(clientId) || (await feed.resync());
    const arrived = acks.arrived(clientId);
    if (arrived) return arrived;
    // It may have arrived: sent now, it might be there twice.
    if (!known) throw new Web1on1Error('send-failed', 'The conversation could not be read.');
    try {
      return await deliver();
    } catch (cause) {
      throw sendFailed(cause);
    } finally {
      acks.stopWaiting(clientId);
    }
  }

  /** Hands a message over and waits for it to appear, or for the SDK to return it. */
  async deliver(
    sdk: Sdk,
    conversationId: string,
    message: OutgoingMessage,
    over: AbortSignal,
  ): Promise<Message> {
    const { acks } = this;
    const { clientId, content } = message;
    const isLike = likenessOf(content);
    const appeared = acks.waitFor(clientId, isLike);
    return await this.within(over, async () => {
      const returned = sdk.sendMessage(toSdkMessage(message), conversationId).then((answer) => {
        const sent = normaliseMessage(answer, this.#clock.now());
        if (sent?.author.role !== 'visitor' || !isLike(sent.content)) return appeared;
        const own = { ...sent, clientId };
        acks.settle(clientId, own);
        return own;
      });
      return await Promise.race([appeared, returned]);
    });
  }

  /**
   * Waits for the SDK to do something, which may throw at once, answer later, or never.
   *
   * @throws Web1on1Error
   */
  async within<T>(over: AbortSignal, work: () => T): Promise<Awaited<T>> {
    try {
      const answer = (async () => await work())();
      return await within(this.#clock, ACK_WITHIN_MS, Promise.race([answer, aborted(over)]));
    } catch (cause) {
      throw sendFailed(cause);
    }
  }
}
