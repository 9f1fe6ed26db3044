import { nothing, render, type RootPart, type TemplateResult } from 'lit/html.js';
import { systemClock } from './adapters/clock/system-clock.js';
import { webLocks } from './adapters/locks/web-locks.js';
import { NARROW, type ChatCore, type ChatHost } from './chat-core.js';
import type { ChatConfig } from './config.js';
import { openByItself as openInThisTab } from './controllers/open-by-itself.js';
import { PanelFocusController } from './controllers/panel-focus-controller.js';
import { SoftKeyboardController } from './controllers/soft-keyboard-controller.js';
import { restorePanel } from './domain/widget-state.js';
import { welcomeMessage, withWelcome } from './domain/welcome.js';
import { painted } from './internal/painted.js';
import { pageLanguage } from './internal/page-language.js';
import { pageUrl } from './internal/safe-url.js';
import { whenIdle } from './internal/when-idle.js';
import type { Strings } from './locales/en.js';
import type { Message } from './types.js';
import { formatsFor } from './ui/formats.js';
import { isRich } from './ui/messages/index.js';
import type { PanelView } from './ui/panel-view.js';
import { panelStyles, renderPanel } from './ui/panel.js';

const locks = webLocks(systemClock);

/** The panel covers the page: only where there is no room, and only when the visitor is at it. */
function isModal({ config }: ChatHost, { panel, narrow }: ChatCore): boolean {
  const isVisitors = panel.openedBy === 'visitor' || panel.openedBy === 'restore';
  return narrow && isVisitors && !panel.folded && !config.embedded;
}

/** What only an open panel needs of the element. */
export function attach(host: ChatHost, core: ChatCore): void {
  host.adoptStyles(panelStyles);
  const drawAgain = (): void => host.requestUpdate();
  const width = matchMedia(NARROW);
  // The page may change its language without a word to us.
  const language = new MutationObserver(drawAgain);
  host.addController({
    hostConnected: () => {
      drawings.get(host)?.setConnected(true);
      width.addEventListener('change', drawAgain);
      const { documentElement } = document;
      language.observe(documentElement, { subtree: true, attributeFilter: ['lang'] });
    },
    hostDisconnected: () => {
      drawings.get(host)?.setConnected(false);
      width.removeEventListener('change', drawAgain);
      language.disconnect();
    },
  });
  // Single keys are short cuts on some pages, which see no text field here but the element.
  for (const type of ['keydown', 'keypress', 'keyup']) {
    host.renderRoot.addEventListener(type, (event) => {
      const { target } = event;
      if (target instanceof HTMLElement && target.matches('input, select, textarea'))
        event.stopPropagation();
    });
  }
  const find = (selector: string): HTMLElement | null =>
    host.renderRoot.querySelector<HTMLElement>(selector);
  const focus = new PanelFocusController(host, {
    panel: () => find('#panel'),
    launcher: () => find('[part~=launcher]'),
    open: () => core.panel.open,
    // In its place before it is wanted: then opening has only to paint it.
    inert: () => !core.hasBeenOpen && !host.config.embedded,
    modal: () => isModal(host, core) && !find('#panel.empty'),
    entering: () => core.panel.entering,
    onEntered: () => {
      core.panel.entering = false;
      void painted(systemClock).then(async () => {
        // The first date that a page writes costs more than opening: before there is a message, but
        // not while the panel moves in.
        const moves = find('#panel')?.getAnimations() ?? [];
        await Promise.allSettled(moves.map(({ finished }) => finished));
        whenIdle(systemClock, () => formatsFor(core.language).time(systemClock.now()));
      });
    },
    touch: () => core.narrow,
    onDismiss: () => void core.panel.hide('visitor'),
    // A panel that stays open can outlive what is remembered.
    onUse: () => core.panel.claim(!core.state?.openedByVisitor),
  });
  // Whoever has asked for the panel sees it, and can write, before anything else is worked out.
  host.scheduleUpdate = () => {
    const { open, entering } = core.panel;
    // What covers the page becomes modal, which is not undone as easily; and what is unread would be
    // seen before it is marked as new.
    const isAsked = open && entering && !core.unreadCount && !core.narrow && host.isConnected;
    return isAsked && focus.reveal() ? painted(systemClock) : undefined;
  };
  new SoftKeyboardController(host, {
    panel: () => find('#panel'),
    covering: () => core.panel.open && !core.panel.folded && core.narrow && !host.config.embedded,
  });
}

/** A page that comes back as it was left follows what was done on the pages after it. */
export function follow({ config }: ChatHost, { state, panel, narrow }: ChatCore): void {
  if (config.embedded || !(state?.openedByVisitor || state?.closedByVisitor)) return;
  const { open, folded } = restorePanel(state, { openInMarkup: false, narrow });
  if (!open) panel.hide('restore');
  else if (!panel.open) panel.restore(folded);
}

/** As in `controllers/open-by-itself.ts`. */
export function openByItself(
  { storage, panel }: ChatCore,
  isStill: () => boolean,
): Promise<boolean> {
  return openInThisTab({ storage, panel, locks }, isStill);
}

/** What the inside of the panel is made of. */
export interface PanelInside {
  readonly host: ChatHost;
  readonly core: ChatCore;
  readonly strings: Strings;
}

/** What Lit has drawn for whom: it is told when that leaves the page. */
const drawings = new WeakMap<ChatHost, RootPart>();

/**
 * Draws the inside of the panel from the state of everything else.
 *
 * @param end what it stands before
 * @returns whether there is one
 */
export function drawInside(parts: PanelInside, end: HTMLElement): boolean {
  const { host } = parts;
  const inside = renderInside(parts);
  const panel = end.parentElement;
  if (panel) drawings.set(host, render(inside ?? nothing, panel, { host, renderBefore: end }));
  return inside !== undefined;
}

/** @returns `undefined` while nobody can say whether it begins with questions */
export function renderInside(parts: PanelInside): TemplateResult | undefined {
  const { host, core, strings } = parts;
  const { config } = host;
  const { panel } = core;
  const { conversation } = core.parts;
  // What is typed before somebody takes note of it would be lost.
  if (!conversation || (config.prechat && !conversation.extra.settled)) return undefined;
  const { controller, extra } = conversation;
  const { state } = controller;
  const messages = withWelcome(state.messages, welcomeOf(parts));
  const view: PanelView = {
    strings,
    locale: core.language,
    pageLang: pageLanguage(host, ''),
    now: systemClock.now(),
    heading: config.heading ?? strings.chat,
    subheading: config.subheading,
    agentName: config.agentName,
    agentAvatarUrl: avatarOf(config),
    closable: !config.embedded,
    // What is folded for another reason can be unfolded all the same.
    foldable: !config.embedded && (panel.folded || !config.noHeaderMinimize),
    folded: panel.folded,
    unreadCount: core.unreadCount,
    messages,
    firstUnreadId: state.firstUnreadId,
    typing: state.typing,
    connection: controller.connection,
    restoring: controller.restoring,
    draft: controller.draft,
    announcement: panel.open && !panel.folded ? controller.announcement : '',
  };
  return renderPanel(extra.view(view, needsRich(extra, messages)));
}

/** How far each list has been looked through, and what was found. */
const looked = new WeakMap<object, { readonly messages: readonly Message[]; rich: boolean }>();

/** Whether more than text is to be drawn. Of a list that has only grown, the rest is known. */
function needsRich(owner: object, messages: readonly Message[]): boolean {
  const before = looked.get(owner) ?? { messages: [], rich: false };
  const { length } = before.messages;
  const grown = messages.length > length && messages[length - 1] === before.messages.at(-1);
  const rich =
    messages === before.messages || (grown && before.rich)
      ? before.rich
      : messages.slice(grown ? length : 0).some(isRich);
  looked.set(owner, { messages, rich });
  return rich;
}

/** After an automatic opening the conversation begins with a greeting. */
function welcomeOf({ host, core, strings }: PanelInside): Message | undefined {
  const { config } = host;
  const text = config.welcomeMessage ?? strings.welcome;
  const at = core.state?.autoOpenedAt;
  if (!core.state?.showWelcome || !text || at === undefined) return undefined;
  const avatarUrl = avatarOf(config);
  return welcomeMessage(text, at, {
    name: config.agentName ?? config.heading ?? strings.agent,
    ...(avatarUrl && { avatarUrl }),
  });
}

function avatarOf({ agentAvatar }: ChatConfig): string | undefined {
  return agentAvatar && pageUrl(agentAvatar);
}
