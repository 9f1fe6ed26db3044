import type { ChatCore, ChatHost } from './chat-core.js';
import type { ConversationController } from './controllers/conversation-controller.js';
import { answersText } from './domain/form-answers.js';
import { Web1on1Error } from './errors.js';
import { Web1on1LinkEvent } from './message-events.js';
import type { UiRequest } from './ui/requests.js';

export interface RequestContext {
  readonly host: ChatHost;
  readonly core: ChatCore;
  readonly controller: ConversationController;
  connect(): void;
}

/** Carries out what every conversation can do. @returns `false` to refuse */
export function handleRequest(request: UiRequest, context: RequestContext): boolean {
  const { core, controller } = context;
  switch (request.type) {
    case 'fold':
      core.panel.fold(request.folded, 'visitor');
      break;
    case 'send':
      // What becomes of it is to be seen beside the message.
      void core
        .wantConversation()
        .then(() => controller.send(request.text))
        .catch(() => undefined);
      break;
    case 'draft':
      controller.setDraft(request.text);
      break;
    case 'retry-message':
      controller.retry(request.id);
      break;
    case 'delete-message':
      controller.discard(request.id);
      break;
    case 'reconnect':
      context.connect();
      break;
    case 'seen':
      controller.markSeen();
      break;
    case 'act':
    case 'submit-form':
      answer(request, context);
      break;
    case 'follow-link':
      return followLink(request.url, request.messageId, context);
    default:
      // The rest is asked of the panel, or of something that is not here.
      break;
  }
  return true;
}

/** What can be done with a message, besides following its links. */
function answer(
  request: Extract<UiRequest, { type: 'act' | 'submit-form' }>,
  { core, controller }: RequestContext,
): void {
  void core
    .wantConversation()
    .then(async () => {
      if (request.type === 'submit-form') {
        const { messageId, answers } = request;
        const text = answersText(answers);
        await controller.send({
          content: { kind: 'form-response', formId: messageId, answers, text },
        });
        return;
      }
      const { action } = request;
      if (action.type === 'reply') {
        const { text, payload } = action;
        await controller.send({ content: { kind: 'text', text }, ...(payload && { payload }) });
      }
      if (action.type === 'postback') {
        await controller.connect();
        await controller.transport?.postback?.(action.id);
      }
    })
    .catch(() => request.onFailed?.());
}

function followLink(url: string, messageId: string, { host, controller }: RequestContext): boolean {
  const message = controller.state.messages.find(({ id }) => id === messageId);
  return !message || host.dispatchEvent(new Web1on1LinkEvent(url, message));
}

/**
 * Ends the conversation: it can still be read, and a new one can be started.
 *
 * @throws Web1on1Error `transport-unsupported` where the service knows no end
 */
export async function endConversation(controller: ConversationController): Promise<void> {
  await controller.connect();
  const { transport } = controller;
  if (!transport?.capabilities.ending || !transport.endConversation) {
    throw new Web1on1Error('transport-unsupported', 'A conversation cannot be ended here.', {
      retryable: false,
    });
  }
  await transport.endConversation();
}
