import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fillIn } from '../../internal/fill-in.js';
import { safeFrameUrl, safeUrl } from '../../internal/safe-url.js';
import { plainWords } from '../../internal/text-limits.js';
import type { Message, MessageAction } from '../../types.js';
import type { PanelView } from '../panel-view.js';
import { ask } from '../requests.js';
import { checkIcon, outsideIcon, pinIcon } from '../rich-icons.js';
import { closeWebview, openWebview } from '../webview.js';
import { handFocus, whenGone } from '../when-gone.js';
import { encodedName, renderLink } from './link.js';
import { priceIn } from './price.js';

type Of<Type extends MessageAction['type']> = Extract<MessageAction, { readonly type: Type }>;

/** What can be done with a message or a part of it; nothing where there is nothing to do. */
export function renderActions(
  actions: readonly MessageAction[] | undefined,
  message: Message,
  view: PanelView,
): TemplateResult | typeof nothing {
  const drawn = actions?.map((action) => renderAction(action, message, view));
  return drawn?.some((each) => each !== nothing)
    ? html`<div class="actions" ${whenGone(handFocus)}>${drawn}</div>`
    : nothing;
}

/** The answers that the newest message suggests. They go when something else is said. */
export function renderReplies(message: Message, view: PanelView): TemplateResult | undefined {
  const replies = repliesOf(message);
  if (replies.length === 0 || message !== view.messages.at(-1)) return undefined;
  return html`<div
    class="replies"
    role="group"
    aria-label=${view.strings.quickReplies}
    ${whenGone(handFocus)}
  >
    ${replies.map(
      (action) =>
        html`<button
          part="quick-reply"
          class="quick-reply"
          type="button"
          dir="auto"
          @click=${({ currentTarget }: Event) => reply(currentTarget, action, message)}
        >
          ${label(action)}
        </button>`,
    )}
  </div>`;
}

function repliesOf({ content }: Message): readonly Of<'reply'>[] {
  const actions = 'actions' in content ? content.actions : undefined;
  return actions?.filter((action) => action.type === 'reply') ?? [];
}

function reply(button: EventTarget | null, action: Of<'reply'>, message: Message): void {
  const group = button instanceof HTMLElement && button.parentElement;
  if (!group || group.inert) return;
  const onFailed = () => (group.inert = false);
  if (!ask(button, { type: 'act', action, messageId: message.id, onFailed })) return;
  handFocus(group);
  // One answer, however often it is pressed before it is there.
  group.inert = true;
}

function renderAction(
  action: MessageAction,
  message: Message,
  view: PanelView,
): TemplateResult | typeof nothing {
  const { strings } = view;
  switch (action.type) {
    case 'reply':
      // Those of the message itself stand below it; those of a card of the newest one in the card.
      return message !== view.messages.at(-1) || repliesOf(message).includes(action)
        ? nothing
        : html`<button
            part="action"
            class="action"
            type="button"
            @click=${({ currentTarget }: Event) => reply(currentTarget, action, message)}
          >
            <bdi>${label(action)}</bdi>
          </button>`;
    case 'postback':
      return html`${choice(action, message, view)}`;
    case 'link':
      return actionLink(action, action.url, message, view);
    case 'webview': {
      const url = safeFrameUrl(action.url);
      if (!url) return actionLink(action, action.fallbackUrl ?? action.url, message, view);
      const { text: title, size = 'full' } = action;
      const open = ({ currentTarget }: Event) =>
        openWebview(currentTarget, { url, title, size, message, strings });
      return html`<button
        part="action"
        class="action"
        type="button"
        @click=${open}
        ${whenGone(closeWebview)}
      >
        <bdi>${label(action)}</bdi>
      </button>`;
    }
    case 'location-request':
      return html`<button
        part="action"
        class="action"
        type="button"
        @click=${({ currentTarget }: Event) => {
          if (currentTarget) ask(currentTarget, { type: 'act', action, messageId: message.id });
        }}
      >
        ${pinIcon}<bdi>${label(action)}</bdi>
      </button>`;
    case 'buy':
      return renderBuy(action, message, view);
  }
}

function renderBuy(action: Of<'buy'>, message: Message, view: PanelView): TemplateResult {
  const { amount, currency, paid } = action;
  const price =
    amount !== undefined && currency !== undefined
      ? priceIn(view.locale, amount, currency)
      : undefined;
  const what = html`<bdi>${label(action)}</bdi>${
      price === undefined ? nothing : html` <bdi class="price">${price}</bdi>`
    }`;
  return paid
    ? html`<span part="action" class="action done"
        >${what}<span class="paid">${checkIcon}${view.strings.paid}</span></span
      >`
    : actionLink(action, action.url, message, view, what);
}

/** A link, or a text where there is no address that could be followed. */
function actionLink(
  action: MessageAction,
  address: string,
  message: Message,
  { strings }: PanelView,
  content: unknown = html`<bdi>${label(action)}</bdi>`,
): TemplateResult {
  const url = safeUrl(address);
  if (!url) return html`<span part="action" class="action done">${content}</span>`;
  const classes = action.type === 'buy' ? 'action main' : 'action';
  return renderLink(
    { url, message, strings, part: 'action', classes, title: encodedName(url) },
    html`${content}${outsideIcon}`,
  );
}

const label = ({ text }: MessageAction): string => plainWords(text);

/** What was chosen on this page. A service is told once; nothing in the conversation says it. */
const chosen = new Set<string>();

class Choice extends AsyncDirective {
  render(action: Of<'postback'>, message: Message, view: PanelView): TemplateResult {
    const key = JSON.stringify([message.id, action.id, action.text]);
    const isChosen = chosen.has(key);
    const text = label(action);
    const draw = () => this.setValue(this.render(action, message, view));
    const onFailed = () => {
      chosen.delete(key);
      draw();
    };
    const choose = ({ currentTarget }: Event) => {
      if (chosen.has(key) || !currentTarget) return;
      chosen.add(key);
      const done = ask(currentTarget, { type: 'act', action, messageId: message.id, onFailed });
      if (!done) chosen.delete(key);
      draw();
    };
    // Stays where it is and keeps the focus, unlike a disabled button.
    return html`<button
      part="action"
      class="action ${isChosen ? 'done' : ''}"
      type="button"
      aria-disabled=${isChosen ? 'true' : 'false'}
      aria-label=${isChosen ? fillIn(view.strings.chosen, { text }) : nothing}
      @click=${choose}
    >
      ${isChosen ? checkIcon : nothing}<bdi>${text}</bdi>
    </button>`;
  }
}

const choice = directive(Choice);
