import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { sendIcon } from './panel-icons.js';
import type { PanelView } from './panel-view.js';
import { ask } from './requests.js';

/** How long after a composition its closing Enter may still arrive, in milliseconds. */
const COMPOSITION_TAIL_MS = 300;
const compositionEnds = new WeakMap<EventTarget, number>();

/** Where the visitor writes. Grows with its text: a hidden copy of it stretches the same grid cell. */
export function renderComposer({ draft, strings }: PanelView): TemplateResult {
  const empty = draft.trim() === '';
  return html`<div part="composer" class="composer">
    <div class="field" data-text=${live(draft)}>
      <textarea
        part="input"
        class="input"
        rows="1"
        dir="auto"
        autocomplete="off"
        enterkeyhint="send"
        aria-label=${strings.inputLabel}
        placeholder=${strings.inputPlaceholder}
        .value=${live(draft)}
        @input=${onInput}
        @keydown=${onKeyDown}
        @keyup=${forgetComposition}
        @compositionend=${rememberComposition}
      ></textarea>
    </div>
    <button
      part="send-button"
      class="send"
      type="button"
      aria-label=${strings.send}
      aria-disabled=${empty ? 'true' : 'false'}
      @pointerdown=${keepFocus}
      @click=${onSendClick}
    >
      ${sendIcon}
    </button>
  </div>`;
}

function onInput({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLTextAreaElement)) return;
  const text = currentTarget.value;
  currentTarget.parentElement?.setAttribute('data-text', text);
  ask(currentTarget, { type: 'draft', text });
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
  event.preventDefault();
  if (event.currentTarget instanceof HTMLTextAreaElement) send(event.currentTarget);
}

/** Enter that chooses a candidate of an input method belongs to the input method. */
function isComposing(event: KeyboardEvent): boolean {
  // Safari ends the composition before the key that ended it arrives; that key has the code 229,
  // which no other property tells. Can go when Safari sets isComposing there (WebKit bug 165004).
  const { keyCode }: { readonly keyCode: number } = event;
  const ended = event.currentTarget ? compositionEnds.get(event.currentTarget) : undefined;
  const justEnded = ended !== undefined && event.timeStamp - ended < COMPOSITION_TAIL_MS;
  return event.isComposing || keyCode === 229 || justEnded;
}

function rememberComposition({ currentTarget, timeStamp }: Event): void {
  if (currentTarget) compositionEnds.set(currentTarget, timeStamp);
}

/** The key that ended it is up: the next Enter is a new one. */
function forgetComposition({ currentTarget }: Event): void {
  if (currentTarget) compositionEnds.delete(currentTarget);
}

/** Pressing the button leaves the focus, and the soft keyboard, where they are. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function onSendClick({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const input = currentTarget.parentElement?.querySelector('textarea');
  if (!input) return;
  send(input);
  input.focus({ preventScroll: true });
}

function send(input: HTMLTextAreaElement): void {
  const text = input.value.trim();
  if (text !== '') ask(input, { type: 'send', text });
}
