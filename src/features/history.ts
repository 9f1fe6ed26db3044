import { parseReport } from '../domain/conversation-records.js';
import { isConfirmed, type ConversationState } from '../domain/conversation.js';
import type { Transport } from '../ports/transport.js';
import type { Feature, FeatureContext } from './feature.js';

/** `unasked` counts as `there`: only the service knows, and asking tells. */
type Older = 'unasked' | 'none' | 'loading' | 'failed';

/** When what is held was said: the service counts its pages from there. */
function oldestAt({ messages }: ConversationState): number | undefined {
  return messages.find((message) => isConfirmed(message) && !message.localOnly)?.at;
}

/** Brings what was said before what is held here, a page at a time and only when it is asked for. */
export function history({ host, controller }: FeatureContext): Feature {
  /** Whose pages they are: another session or another conversation begins anew. */
  let transport: Transport | undefined;
  let conversationId: string | undefined;
  let older: Older = 'unasked';
  /** Identity of the page that is on its way; any other is late. */
  let asking = {};

  /** What this device has seen begin has nothing before it. */
  function beginAnew({ messages, conversationId: id }: ConversationState): void {
    const isNew = id === undefined ? messages.length === 0 : messages.length > 0;
    older = isNew && !messages.some(isConfirmed) ? 'none' : 'unasked';
    asking = {};
  }

  function canAsk(): boolean {
    return Boolean(transport?.capabilities.history) && (older === 'unasked' || older === 'failed');
  }

  function isLate(mine: object): boolean {
    return mine !== asking || conversationId !== controller.state.conversationId;
  }

  async function load(): Promise<void> {
    const before = oldestAt(controller.state);
    if (!transport?.fetchHistory || before === undefined || !canAsk()) return;
    const mine = (asking = {});
    older = 'loading';
    host.requestUpdate();
    let next: Older = 'failed';
    try {
      const { messages, hasMore } = await transport.fetchHistory(before);
      if (isLate(mine)) return;
      controller.addMessages(messages.flatMap((message) => parseReport(message, before) ?? []));
      // A service that promises more and brings nothing would be asked for ever.
      const brought = oldestAt(controller.state) !== before;
      next = hasMore && brought ? 'unasked' : 'none';
    } catch {
      if (isLate(mine)) return;
    }
    older = next;
    host.requestUpdate();
  }

  return {
    handle(request) {
      if (request.type !== 'load-older') return undefined;
      void load();
      return true;
    },
    update() {
      const { state } = controller;
      const same = transport === controller.transport && conversationId === state.conversationId;
      if (same) return;
      transport = controller.transport;
      conversationId = state.conversationId;
      beginAnew(state);
      host.requestUpdate();
    },
    view() {
      const can = transport?.capabilities.history && transport.fetchHistory;
      if (!can || older === 'none' || oldestAt(controller.state) === undefined) return {};
      return { older: older === 'unasked' ? 'there' : older };
    },
    reset() {
      transport = undefined;
      asking = {};
    },
  };
}
