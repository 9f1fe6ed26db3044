import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { PanelView } from './panel-view.js';
import { ask } from './requests.js';

/** How long after a composition its closing Enter may still arrive, in milliseconds. */
const COMPOSITION_TAIL_MS = 300;
const compositionEnds = new WeakMap<EventTarget, number>();

/** Where the visitor writes. Grows with its text: a hidden copy of it stretches the same grid cell. */
export function renderComposer(view: PanelView): TemplateResult {
  const { draft, strings, extras, offers, attachments, notices, inputBlocked = false } = view;
  const over = isTooLong(draft, view);
  const hasFiles = attachments?.some(({ status }) => status === 'waiting');
  const idle = inputBlocked || over || (draft.trim() === '' && !hasFiles);
  const hasTools = offers && Object.values(offers).some(Boolean);
  const ended = notices?.some(({ kind }) => kind === 'ended');
  const send = (input: HTMLTextAreaElement): void => {
    const text = input.value.trim();
    if (inputBlocked || isTooLong(text, view) || (text === '' && !hasFiles)) return;
    ask(input, { type: 'send', text });
  };
  return html`<div part="composer" class=${extras && hasTools ? 'composer roomy' : 'composer'}>
    <div class="entry">
      ${extras ? html`<div class="tray">${extras.renderTray(view)}</div>` : nothing}
      ${view.emojiPicker}
      <div class="field" data-text=${live(draft)}>
        <textarea
          part="input"
          class="input"
          rows="1"
          dir="auto"
          autocomplete="off"
          enterkeyhint="send"
          aria-label=${strings.inputLabel}
          aria-describedby=${over ? 'letters' : nothing}
          aria-invalid=${over ? 'true' : nothing}
          placeholder=${
            !inputBlocked || view.restoring
              ? strings.inputPlaceholder
              : ended
                ? strings.ended
                : strings.formPending
          }
          ?disabled=${inputBlocked}
          .value=${live(draft)}
          @input=${onInput}
          @keydown=${(event: KeyboardEvent) => onKeyDown(event, send)}
          @keyup=${forgetComposition}
          @compositionend=${rememberComposition}
          @paste=${offers?.upload ? onPaste : nothing}
        ></textarea>
      </div>
      ${extras && hasTools ? html`<div class="tools">${extras.renderTools(view)}</div>` : nothing}
      ${extras?.renderCount(view)}
      <button
        part="send-button"
        class="send"
        type="button"
        aria-label=${strings.send}
        aria-disabled=${idle ? 'true' : 'false'}
        @pointerdown=${keepFocus}
        @click=${(event: Event) => onSendClick(event, send)}
      >
        <span class="mark icon arrow"></span>
      </button>
    </div>
  </div>`;
}

function isTooLong(text: string, { maxLength = Infinity }: PanelView): boolean {
  return text.trim().length > maxLength;
}

type Send = (input: HTMLTextAreaElement) => void;

function onInput({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLTextAreaElement)) return;
  const text = currentTarget.value;
  currentTarget.parentElement?.setAttribute('data-text', text);
  ask(currentTarget, { type: 'draft', text });
}

function onKeyDown(event: KeyboardEvent, send: Send): void {
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

function onSendClick({ currentTarget }: Event, send: Send): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const input = currentTarget.parentElement?.querySelector('textarea');
  if (!input) return;
  send(input);
  input.focus({ preventScroll: true });
}

/** A picture or a file on the clipboard is attached; text stays text. */
function onPaste(event: ClipboardEvent): void {
  const { currentTarget, clipboardData } = event;
  const files = [...(clipboardData?.files ?? [])];
  const types = clipboardData?.types ?? [];
  // Office programs put a picture of the text beside it; a file manager the file's name.
  const isText = types.includes('text/plain') && types.includes('text/html');
  if (!currentTarget || !files.length || isText) return;
  event.preventDefault();
  ask(currentTarget, { type: 'attach', files });
}
