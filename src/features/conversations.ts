import { within } from '../adapters/storage/within.js';
import { isName, isObject, isTime } from '../domain/conversation-records.js';
import type { Transport } from '../ports/transport.js';
import type { ConversationSummary } from '../types.js';
import type { Notice, PanelView } from '../ui/panel-view.js';
import type { Feature, FeatureContext } from './feature.js';

/** More are not looked through in a chat. */
const MAX_LISTED = 100;
/** A line is shown of each, and no more is kept. */
const MAX_TEXT = 200;
/** Another one that is not there by then is not waited for: the visitor wants to write. */
const OPENS_WITHIN_MS = 30_000;

/**
 * Goes from one conversation of the visitor to another, where the service has several. His draft,
 * and what he sent and nobody has acknowledged, are his, not a conversation's: they go along.
 */
export function conversations({ host, controller, clock }: FeatureContext): Feature {
  let list: readonly ConversationSummary[] | undefined;
  let shown = false;
  let problem = false;
  /** Identity of the list that was asked for last; other answers are late. */
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

  /** Until the service reports the other one, the visitor is in this one, and it stays as it is. */
  async function open(id: string | undefined): Promise<void> {
    const transport = able();
    const { messages, conversationId } = controller.state;
    const isHere = id === undefined ? messages.length === 0 : id === conversationId;
    show(false);
    if (!transport?.openConversation || isHere || controller.opening) return;
    const mine = (controller.opening = { id });
    try {
      await within(clock, OPENS_WITHIN_MS, transport.openConversation(id));
    } catch {
      if (mine !== controller.opening) return;
      controller.opening = undefined;
      fail();
      host.requestUpdate();
      return;
    }
    if (mine !== controller.opening) return;
    controller.opening = undefined;
    if (id === undefined) begin();
    host.requestUpdate();
  }

  /** The next message begins it; or the bot does, if it is to speak first. */
  function begin(): void {
    controller.leaveConversation();
    // Whoever begins anew wants to write.
    focusSoon('[part~=input]');
    // A failure is to be seen in the connection; the visitor can still write.
    if (host.config.scenarioBot) controller.startConversation().catch(() => undefined);
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
        ...(controller.opening && { messages: [], restoring: true, inputBlocked: true }),
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
      shown = problem = false;
      controller.opening = undefined;
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
