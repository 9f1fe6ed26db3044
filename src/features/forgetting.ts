import type { ErasureResult } from '../device-data.js';
import type { Notice } from '../ui/panel-view.js';
import type { Feature, FeatureContext } from './feature.js';
import { focusInput, focusQuestion } from './focus-input.js';

/** For whoever uses a computer that is not his: ends the conversation and leaves nothing behind. */
export function forgetting({ host, conversation, controller }: FeatureContext): Feature {
  let notice: Notice | undefined;

  function say(next: Notice | undefined): void {
    notice = next;
    host.requestUpdate();
    if (next?.kind === 'confirm-forget') focusQuestion(host, next.kind);
    else focusInput(host);
  }

  async function forget(): Promise<void> {
    say(undefined);
    const { transport, state } = controller;
    if (transport?.capabilities.ending && !state.endedBy) {
      // Where it cannot be ended now, it is forgotten all the same.
      await conversation.calls.endConversation().catch(() => undefined);
    }
    const result = await conversation.calls.forget().catch(() => FAILED);
    say({ kind: 'forgotten', complete: result.complete });
  }

  return {
    handle(request) {
      if (request.type === 'forget') {
        if (request.confirmed) void forget();
        else say(request.confirmed === false ? undefined : { kind: 'confirm-forget' });
        return true;
      }
      // A new conversation has begun: what was said of the old one is over.
      if (request.type === 'send') notice = undefined;
      return undefined;
    },
    view({ menu = [], notices = [], messages }) {
      const isThere = messages.some(({ localOnly }) => !localOnly);
      return {
        ...(isThere && { menu: [...menu, { id: 'forget' as const }] }),
        ...(notice && { notices: [...notices, notice] }),
      };
    },
    reset() {
      notice = undefined;
    },
  };
}

const FAILED: ErasureResult = { complete: false, remaining: [] };
