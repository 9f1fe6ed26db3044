import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safeUrl } from '../../internal/safe-url.js';
import type { Strings } from '../../locales/en.js';
import type { FormField } from '../../types.js';
import { renderFields } from '../fields.js';
import { closeIcon } from '../icons.js';
import { alertIcon } from '../icons.js';
import type { Notice, PanelView } from '../panel-view.js';
import { ask, asks, type UiRequest } from '../requests.js';

type Kind = Notice['kind'];
type Found<K extends Kind> = Extract<Notice, { readonly kind: K }> | undefined;

const MOST_SHOWN = 2;

/** What is left out first, first: there is no room for everything. */
const URGENCY: readonly Kind[] = [
  'availability',
  'privacy',
  'ai',
  'ask-email',
  'problem',
  'ended',
  'forgotten',
  'confirm-end',
  'confirm-forget',
  'sensitive',
];

/** The newest of each kind, and not more than there is room for. */
function mostUrgent(notices: readonly Notice[]): ReadonlyMap<Kind, Notice> {
  const byKind = new Map(notices.map((notice) => [notice.kind, notice]));
  const shown = URGENCY.flatMap((kind) => byKind.get(kind) ?? []).slice(-MOST_SHOWN);
  // Where an answer is to go makes no sense without the reason, and is one thing with it.
  const reason = byKind.get('availability');
  const asksEmail = shown.some(({ kind }) => kind === 'ask-email');
  return new Map([...(reason && asksEmail ? [reason] : []), ...shown].map((n) => [n.kind, n]));
}

/** The lines above the composer. What is urgent stands nearest to it. */
export function renderNotices(view: PanelView): TemplateResult {
  const shown = mostUrgent(view.notices ?? []);
  const find = <K extends Kind>(kind: K) => shown.get(kind) as Found<K>;
  // The live region is there before it has a text: one that comes together with it stays unheard.
  return html`<div class="notices">
    <div class="calm" role="status" aria-atomic="false">
      ${renderAi(find('ai'), view.strings)} ${renderAvailability(find('availability'))}
      ${renderEnded(find('ended'), view.strings)}
      ${renderForgotten(find('forgotten'), view.strings)}
    </div>
    ${find('ask-email') ? renderAskEmail(view.strings) : nothing}
    ${renderPrivacy(find('privacy'), view.strings)} ${renderProblem(find('problem'), view.strings)}
    ${find('confirm-end') ? renderQuestion('end-conversation', view.strings) : nothing}
    ${find('confirm-forget') ? renderQuestion('forget', view.strings) : nothing}
    ${renderSensitive(find('sensitive'), view)}
  </div>`;
}

/** When somebody is there. */
export function renderAvailability(notice: Found<'availability'>): unknown {
  return notice
    ? html`<p class="notice" data-notice="availability" dir="auto">${notice.text}</p>`
    : nothing;
}

/** What becomes of what is written, with the way to the site's own words about it. */
export function renderPrivacy(notice: Found<'privacy'>, strings: Strings): unknown {
  if (!notice) return nothing;
  const url = notice.url === undefined ? undefined : safeUrl(notice.url);
  return html`<p class="notice quiet" data-notice="privacy" dir="auto">
    ${notice.text ?? strings.privacyNote}
    ${
      url
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer" @click=${follow}
            >${strings.privacy}<span class="unseen"> (${strings.opensInNewTab})</span></a
          >`
        : nothing
    }
  </p>`;
}

/** A script of the page may have changed the address since it was drawn. */
function follow(event: Event): void {
  const { currentTarget } = event;
  const isSafe =
    currentTarget instanceof HTMLAnchorElement && safeUrl(currentTarget.href) !== undefined;
  if (!isSafe) event.preventDefault();
}

function renderAi(notice: Found<'ai'>, strings: Strings): unknown {
  if (!notice) return nothing;
  const { person } = notice;
  return html`<div class="notice" data-notice="ai">
    <span>${person === 'asked' ? strings.personAsked : strings.aiNote}</span>
    ${
      person === 'offered'
        ? html`<button type="button" class="link-button" @click=${asks({ type: 'talk-to-person' })}>
            ${strings.talkToPerson}
          </button>`
        : nothing
    }
  </div>`;
}

function renderEnded(notice: Found<'ended'>, strings: Strings): unknown {
  return notice
    ? html`<div class="notice box" data-notice="ended">
        <span>${strings.ended}</span>
        <button
          type="button"
          class="choice main"
          @click=${asks({ type: 'open-conversation', id: undefined })}
        >
          ${strings.newConversation}
        </button>
      </div>`
    : nothing;
}

/** The same list for the same texts: what has been typed belongs to it. */
const emailFields = new WeakMap<Strings, readonly FormField[]>();

function renderAskEmail(strings: Strings): TemplateResult {
  const field: FormField = { name: 'email', label: strings.leaveEmail, type: 'email' };
  const fields = emailFields.get(strings) ?? [field];
  emailFields.set(strings, fields);
  const view = { id: 'leave-email', fields, strings, submit: strings.saveEmail };
  return html`<div class="notice box one-line" data-notice="ask-email">
    ${renderFields(view, ([answer], from) => {
      if (answer) ask(from, { type: 'leave-email', email: answer.value });
    })}
  </div>`;
}

function renderProblem(notice: Found<'problem'>, strings: Strings): unknown {
  return notice
    ? html`<div class="notice box problem" data-notice="problem">
        ${alertIcon}
        <span role="alert" dir="auto">${notice.text}</span>
        <button
          type="button"
          class="icon-button"
          aria-label=${strings.dismiss}
          @click=${goesWith({ type: 'dismiss-notice' })}
        >
          ${closeIcon}
        </button>
      </div>`
    : nothing;
}

function renderForgotten(notice: Found<'forgotten'>, strings: Strings): unknown {
  return notice
    ? html`<p class="notice" data-notice="forgotten">
        ${notice.complete ? strings.forgotten : strings.forgetFailed}
      </p>`
    : nothing;
}

/** What cannot be undone, asked for in so many words. */
const QUESTIONS = {
  'end-conversation': ['confirm-end', 'endQuestion', 'endConversation'],
  forget: ['confirm-forget', 'forgetQuestion', 'delete'],
} as const satisfies Record<string, readonly [Kind, keyof Strings, keyof Strings]>;

function renderQuestion(type: keyof typeof QUESTIONS, strings: Strings): TemplateResult {
  const [kind, question, yes] = QUESTIONS[type];
  return html`<div class="notice box" data-notice=${kind} role="group" aria-labelledby=${kind}>
    <span id=${kind}>${strings[question]}</span>
    <div class="choices">
      <button type="button" class="choice main" @click=${asks({ type, confirmed: true })}>
        ${strings[yes]}
      </button>
      <button type="button" class="choice" @click=${asks({ type, confirmed: false })}>
        ${strings.cancel}
      </button>
    </div>
  </div>`;
}

function renderSensitive(notice: Found<'sensitive'>, { draft, strings }: PanelView): unknown {
  if (!notice) return nothing;
  const text = draft.trim();
  return html`<div class="notice box problem" data-notice="sensitive">
    ${alertIcon}
    <span role="alert" dir="auto">${notice.text}</span>
    <div class="choices">
      <button type="button" class="choice main" @click=${goesWith({ type: 'dismiss-notice' })}>
        ${strings.editMessage}
      </button>
      <button
        type="button"
        class="choice"
        @click=${goesWith({ type: 'send', text, confirmed: true })}
      >
        ${strings.sendAnyway}
      </button>
    </div>
  </div>`;
}

/** For a button that goes with its notice: the focus must not go with it. */
function goesWith(request: UiRequest): (event: Event) => void {
  return ({ currentTarget }) => {
    if (!(currentTarget instanceof HTMLElement)) return;
    const body = currentTarget.closest('.body');
    ask(currentTarget, request);
    body?.querySelector<HTMLElement>('[part~=input]')?.focus({ preventScroll: true });
  };
}
