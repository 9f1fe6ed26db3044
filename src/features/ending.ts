import { Web1on1Error } from '../errors.js';
import type { Message } from '../types.js';
import type { Notice } from '../ui/panel-view.js';
import { endConversation } from '../conversation-requests.js';
import type { Feature, FeatureContext } from './feature.js';
import { focusInput, focusQuestion } from './focus-input.js';

/** The newest word of the other side is a form that has to be answered before anything else. */
function isFormPending(messages: readonly Message[]): boolean {
  const newest = messages.findLast(({ author }) => author.role === 'agent');
  if (newest?.content.kind !== 'form') return false;
  const { blocksInput, submitted } = newest.content;
  const isAnswer = ({ content, status }: Message): boolean =>
    content.kind === 'form-response' && content.formId === newest.id && status !== 'failed';
  return blocksInput && !submitted && !messages.some(isAnswer);
}

/** How a conversation ends, and another one begins; and where nothing can be written meanwhile. */
export function ending({ host, core, controller }: FeatureContext): Feature {
  let confirming = false;
  let underWay = false;

  function confirm(shown: boolean): void {
    confirming = shown;
    host.requestUpdate();
    if (shown) focusQuestion(host, 'confirm-end');
    else focusInput(host);
  }

  async function end(): Promise<void> {
    if (underWay) return;
    underWay = true;
    try {
      await endConversation(controller);
      confirm(false);
    } catch (cause) {
      // The question stays: it can be answered again.
      core.report(
        cause instanceof Web1on1Error
          ? cause
          : new Web1on1Error('send-failed', 'The conversation was not ended.', { cause }),
      );
    } finally {
      underWay = false;
    }
  }

  /** The next message begins a new one; or the bot does. */
  function leave(): void {
    controller.leaveConversation();
    focusInput(host);
    if (!host.config.scenarioBot) return;
    // A failure is to be seen in the connection; the visitor can still write.
    controller.startConversation().catch(() => undefined);
  }

  const isBlocked = (): boolean =>
    controller.state.endedBy !== undefined || isFormPending(controller.state.messages);

  return {
    handle(request) {
      const { transport, state } = controller;
      switch (request.type) {
        case 'end-conversation':
          if (request.confirmed) void end();
          else if (request.confirmed === false) confirm(false);
          else if (transport?.capabilities.ending) confirm(true);
          else return false;
          return true;
        case 'open-conversation':
          if (request.id !== undefined || transport?.capabilities.conversations) return undefined;
          leave();
          return true;
        case 'send':
          return isBlocked() ? false : undefined;
        case 'act':
        case 'submit-form':
          return state.endedBy ? false : undefined;
        default:
          return undefined;
      }
    },
    view({ notices = [], menu = [], inputBlocked = false }) {
      const { transport, state } = controller;
      const { endedBy, messages } = state;
      const isThere = state.conversationId !== undefined || messages.some((m) => !m.localOnly);
      const canEnd = transport?.capabilities.ending && isThere && !endedBy;
      const notice: Notice | undefined = endedBy
        ? { kind: 'ended', by: endedBy }
        : confirming
          ? { kind: 'confirm-end' }
          : undefined;
      return {
        inputBlocked: inputBlocked || isBlocked(),
        ...(canEnd && { menu: [...menu, { id: 'end-conversation' }] }),
        ...(notice && { notices: [...notices, notice] }),
      };
    },
    update() {
      if (controller.state.endedBy) confirming = false;
    },
    reset() {
      confirming = false;
    },
  };
}
