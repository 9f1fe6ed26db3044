import { isConfirmed } from '../domain/conversation.js';
import { isName, isObject, isTime } from '../domain/conversation-records.js';
import type { Transport } from '../ports/transport.js';
import type { ConversationSummary, Message } from '../types.js';
import type { Notice, PanelView } from '../ui/panel-view.js';
import type { Feature, FeatureContext } from './feature.js';

/** More are not looked through in a chat. */
const MAX_LISTED = 100;
/** A line is shown of each, and no more is kept. */
const MAX_TEXT = 200;

/**
 * Goes from one conversation of the visitor to another, where the service has several. His draft,
 * and what he sent and nobody has acknowledged, are his, not a conversation's: they go along.
 */
export function conversations({ host, controller }: FeatureContext): Feature {
  let list: readonly ConversationSummary[] | undefined;
  let shown = false;
  let opening = false;
  let problem = false;
  /** Identity of what was asked last; answers to anything else are late. */
  let asking = {};

  function able(): Transport | undefined {
    const { transport } = controller;
    const can = transport?.capabilities.conversations;
    return can && transport.listConversations && transport.openConversation ? transport : undefined;
  }

  function show(wanted: boolean): void {
    const transport = able();
    shown = wanted && transport !== undefined;
    problem = false;
    if (shown) void load(transport);
    focusSoon(shown ? '.conversations .back' : '[part~=messages]');
    host.requestUpdate();
  }

  async function load(transport: Transport | undefined): Promise<void> {
    const mine = (asking = {});
    try {
      const listed = parseSummaries(await transport?.listConversations?.());
      if (mine === asking) list = listed;
    } catch {
      if (mine === asking) fail();
    }
    host.requestUpdate();
  }

  async function open(id: string | undefined): Promise<void> {
    const transport = able();
    const { messages: left, conversationId } = controller.state;
    const isHere = id === undefined ? left.length === 0 : id === conversationId;
    show(false);
    if (!transport?.openConversation || isHere || opening) return;
    const mine = (asking = {});
    opening = true;
    controller.leaveConversation();
    try {
      await transport.openConversation(id);
      // A bot is to speak first in this one, too.
      if (id === undefined && host.config.scenarioBot) await controller.startConversation();
    } catch {
      if (mine === asking) comeBack(left);
    }
    if (mine === asking) opening = false;
    host.requestUpdate();
    // Whoever begins anew wants to write.
    if (id === undefined && !problem) focusSoon('[part~=input]');
  }

  /** The other one could not be opened: what was said in this one is shown again. */
  function comeBack(left: readonly Message[]): void {
    controller.addMessages(left.filter(isConfirmed));
    fail();
  }

  function fail(): void {
    shown = false;
    problem = true;
    focusSoon('[part~=messages]');
  }

  /** What had the focus goes: it moves along, if it was in the panel. */
  function focusSoon(selector: string): void {
    const { renderRoot } = host;
    if (!(renderRoot instanceof ShadowRoot) || !renderRoot.activeElement) return;
    host.requestUpdate();
    void host.updateComplete.then(() => {
      renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
    });
  }

  function noticesOf({ notices = [], strings }: PanelView): readonly Notice[] {
    return [...notices, { kind: 'problem', text: strings.conversationsFailed }];
  }

  return {
    handle(request) {
      switch (request.type) {
        case 'show-conversations':
          show(request.shown);
          return true;
        case 'open-conversation':
          if (!able()) return undefined;
          void open(request.id);
          return true;
        case 'dismiss-notice':
          problem = false;
          host.requestUpdate();
          return undefined;
        default:
          return undefined;
      }
    },
    view(view) {
      const { conversationId, messages } = controller.state;
      const menu = view.menu ?? [];
      return {
        ...(able() && {
          menu: [
            ...menu,
            ...(shown ? [] : [{ id: 'conversations' } as const]),
            ...(messages.length ? [{ id: 'new-conversation' } as const] : []),
          ],
        }),
        ...(shown && { conversations: list ?? [], listing: !list }),
        ...(shown && conversationId !== undefined && { conversationId }),
        ...(opening && { restoring: true, inputBlocked: true }),
        ...(problem && { notices: noticesOf(view) }),
      };
    },
    update() {
      if (!shown || able()) return;
      shown = false;
      host.requestUpdate();
    },
    reset() {
      list = undefined;
      shown = opening = problem = false;
      asking = {};
    },
  };
}

/** What a transport of the page's own lists may be anything: what makes no sense is left out. */
function parseSummaries(value: unknown): readonly ConversationSummary[] {
  const listed: readonly unknown[] = Array.isArray(value) ? value : [];
  return listed.slice(0, MAX_LISTED).flatMap((each) => {
    if (!isObject(each)) return [];
    const { id, name, lastText, updatedAt, unreadCount } = each;
    if (!isName(id)) return [];
    return {
      id,
      ...(isName(name) && { name: name.slice(0, MAX_TEXT) }),
      lastText: typeof lastText === 'string' ? lastText.slice(0, MAX_TEXT) : '',
      updatedAt: isTime(updatedAt) ? updatedAt : NaN,
      unreadCount: typeof unreadCount === 'number' && unreadCount > 0 ? Math.floor(unreadCount) : 0,
    };
  });
}
