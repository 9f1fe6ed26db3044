import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { countdown } from '../../domain/text-countdown.js';
import { fileSize } from '../../internal/file-size.js';
import { fillIn } from '../../internal/fill-in.js';
import { fileName } from '../../internal/text-limits.js';
import { icon } from '../icons.js';
import { closeIcon } from '../icons.js';
import type { AttachmentView, PanelView } from '../panel-view.js';
import { ask, asks } from '../requests.js';

const attachIcon = icon(
  'm20 11.5-7.8 7.8a5 5 0 0 1-7.1-7.1l8.2-8.2a3.4 3.4 0 0 1 4.8 4.8l-8.2 8.2a1.7 1.7 0 0 1-2.4-2.4l7.4-7.4',
);
const emojiIcon = icon(
  'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM8.5 14a4.2 4.2 0 0 0 7 0M9 9.6v.1m6-.1v.1',
);
const placeIcon = icon(
  'M12 20.8s6.7-6 6.7-11a6.7 6.7 0 0 0-13.4 0c0 5 6.7 11 6.7 11ZM12 7.4a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8Z',
);
const againIcon = icon('M5 5.5V10h4.5M5.6 14.8A7 7 0 1 0 6 8.6L5 10');

/** The buttons below the text field: only what the other side takes. */
export function renderTools(view: PanelView): TemplateResult {
  const { strings, offers = {}, inputBlocked = false, locating = false } = view;
  const { upload, location, emoji } = offers;
  const open = view.emojiPicker !== undefined;
  return html`${
    upload
      ? html`<input
            class="file-input"
            type="file"
            hidden
            multiple
            tabindex="-1"
            aria-label=${strings.attach}
            accept=${upload.join(',')}
            @change=${onFiles}
          />
          <button
            part="attach-button"
            class="tool"
            type="button"
            aria-label=${strings.attach}
            title=${strings.attach}
            ?disabled=${inputBlocked}
            @pointerdown=${keepFocus}
            @click=${chooseFiles}
          >
            ${attachIcon}
          </button>`
      : nothing
  }
  ${
    emoji
      ? html`<button
          class="tool"
          type="button"
          aria-label=${strings.emoji}
          title=${strings.emoji}
          aria-expanded=${open ? 'true' : 'false'}
          ?disabled=${inputBlocked}
          @pointerdown=${keepFocus}
          @click=${asks({ type: 'show-emoji', shown: !open })}
        >
          ${emojiIcon}
        </button>`
      : nothing
  }
  ${
    location
      ? html`<button
          class="tool share-location"
          type="button"
          aria-label=${strings.shareLocation}
          title=${strings.shareLocation}
          aria-disabled=${locating ? 'true' : nothing}
          ?disabled=${inputBlocked}
          @pointerdown=${keepFocus}
          @click=${asks({ type: 'share-location' })}
        >
          ${placeIcon}
        </button>`
      : nothing
  }`;
}

/** Pressing a button leaves the focus, and the soft keyboard, where they are. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function chooseFiles({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  currentTarget.parentElement?.querySelector<HTMLInputElement>('.file-input')?.click();
}

function onFiles({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLInputElement)) return;
  const files = [...(currentTarget.files ?? [])];
  // The same file again is a choice as well.
  currentTarget.value = '';
  if (files.length) ask(currentTarget, { type: 'attach', files });
}

/** Above the text field: what is to be sent along, what is found out, and where to drop files. */
export function renderTray(view: PanelView): TemplateResult {
  const { strings, attachments = [], dropping, locating } = view;
  const failed = attachments.filter(({ status }) => status === 'failed');
  // The live regions are there before they have a text: ones that come together with it stay unheard.
  return html`<div class="drop-zone" ?hidden=${!dropping}>
      <div class="drop-here">${attachIcon}${strings.dropFiles}</div>
    </div>
    <div class="unseen" role="status">
      ${failed.map(({ name }) => html`<p>${fillIn(strings.fileFailed, { name })}</p>`)}
    </div>
    <div class=${locating ? 'locating' : 'locating none'}>
      <span role="status">${locating ? strings.locating : ''}</span>
      ${
        locating
          ? html`<button
              type="button"
              class="link-button"
              @click=${asks({ type: 'dismiss-notice' })}
            >
              ${strings.cancel}
            </button>`
          : nothing
      }
    </div>
    ${
      attachments.length
        ? html`<ul class="files" aria-label=${strings.attachments}>
            ${repeat(
              attachments,
              ({ id }) => id,
              (file) => renderFile(file, view),
            )}
          </ul>`
        : nothing
    }`;
}

function renderFile(file: AttachmentView, view: PanelView): TemplateResult {
  const { id, name, status, progress, preview, sizeBytes } = file;
  const { strings, locale } = view;
  const { stem, ending } = fileName(name);
  const percent = percentOf(progress, locale);
  return html`<li class="attachment ${status}" data-file=${id}>
    ${
      preview
        ? html`<canvas class="file-picture" aria-hidden="true" ${ref(drawOn(preview))}></canvas>`
        : html`<span class="file-picture" aria-hidden="true"
            ><span class="file-kind">${ending.slice(1, 5) || '…'}</span></span
          >`
    }
    <span class="file-text">
      <bdi class="attachment-name" title=${name}
        ><span class="attachment-stem">${stem}</span><span>${ending}</span></bdi
      >
      ${
        status === 'sending'
          ? html`<progress
              class="file-progress"
              max="1"
              .value=${progress}
              aria-label=${fillIn(strings.fileSending, { name, percent })}
            ></progress>`
          : html`<bdi class="file-note"
              >${status === 'failed' ? strings.receiptFailed : fileSize(sizeBytes, locale)}</bdi
            >`
      }
    </span>
    ${
      status === 'failed'
        ? html`<button
            type="button"
            class="file-button"
            aria-label=${fillIn(strings.retryFile, { name })}
            title=${strings.retry}
            @click=${asks({ type: 'retry-attachment', id })}
          >
            ${againIcon}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="file-button file-remove"
      aria-label=${fillIn(strings.removeFile, { name })}
      title=${status === 'sending' ? strings.cancel : strings.delete}
      @click=${asks({ type: 'remove-attachment', id })}
    >
      ${closeIcon}
    </button>
  </li>`;
}

const drawings = new WeakMap<ImageBitmap, (canvas?: Element) => void>();

/** Always the same function for the same picture: it is drawn once. */
function drawOn(preview: ImageBitmap): (canvas?: Element) => void {
  let draw = drawings.get(preview);
  if (!draw) {
    draw = (canvas) => {
      if (!(canvas instanceof HTMLCanvasElement) || !preview.width) return;
      canvas.width = preview.width;
      canvas.height = preview.height;
      canvas.getContext('2d')?.drawImage(preview, 0, 0);
    };
    drawings.set(preview, draw);
  }
  return draw;
}

function percentOf(share: number, locale: string): string {
  try {
    return share.toLocaleString(locale, { style: 'percent' });
  } catch {
    return `${Math.round(share * 100)}%`;
  }
}

/** How many characters are left, once that is worth knowing. */
export function renderCount({ draft, maxLength, strings }: PanelView): TemplateResult {
  const { left, step } = countdown(draft.trim().length, maxLength);
  const shown = left !== undefined;
  const text = !shown
    ? ''
    : left < 0
      ? fillIn(strings.charactersOver, { count: -left })
      : fillIn(strings.charactersLeft, { count: left });
  // What is read aloud stays the same from one step to the next: not a word at every key.
  return html`<span class=${shown ? (left < 0 ? 'letters over' : 'letters') : 'letters none'}>
    ${shown ? html`<span aria-hidden="true">${left}</span>` : nothing}
    <span id="letters" class="unseen">${text}</span>
    <span class="unseen" role="status">${guard([step, strings], () => text)}</span>
  </span>`;
}
