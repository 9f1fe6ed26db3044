import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fileSize } from '../../internal/file-size.js';
import { fillIn } from '../../internal/fill-in.js';
import { ownBlobUrl, safeImageUrl } from '../../internal/safe-url.js';
import { fileName } from '../../internal/text-limits.js';
import type { FileContent, Message } from '../../types.js';
import type { PanelView } from '../panel-view.js';
import { fileIcon, saveIcon } from '../rich-icons.js';
import { renderLink } from './link.js';
import { renderText } from './text.js';

/** A file: what it is called, what it is and how large, and the way to have it. */
export function renderFile(
  content: Pick<FileContent, 'url' | 'name' | 'text' | 'mediaType' | 'sizeBytes'>,
  message: Message,
  view: PanelView,
): TemplateResult {
  const { text } = content;
  return html`${renderCard(content, message, view)}${
    text.trim() === '' ? nothing : renderText(text, message, view.strings)
  }`;
}

function renderCard(
  {
    url,
    name,
    mediaType,
    sizeBytes,
  }: Pick<FileContent, 'url' | 'name' | 'mediaType' | 'sizeBytes'>,
  message: Message,
  { strings, locale }: PanelView,
): TemplateResult {
  const { stem, ending } = fileName(name);
  const whole = `${stem}${ending}` || strings.file;
  // What it ends with is what it is, whatever the sender calls it.
  const type = (ending.slice(1) || (mediaType?.split(/[/+;]/)[1] ?? '')).slice(0, 16).toUpperCase();
  const size = sizeBytes === undefined ? '' : fileSize(sizeBytes, locale);
  const separator = type && size && ' · ';
  const inside = html`<span class="file-icon">${fileIcon}</span
    ><span class="file-facts"
      ><bdi class="file-name"
        ><span class="file-stem">${stem || (ending ? '' : whole)}</span><span>${ending}</span></bdi
      >${
        type || size
          ? html`<span class="file-size"><bdi>${type}</bdi>${separator}<bdi>${size}</bdi></span>`
          : nothing
      }</span
    >`;
  const label = [fillIn(strings.download, { name: whole }), type, size].filter(Boolean).join(', ');
  const web = safeImageUrl(url);
  if (web) {
    const look = { classes: 'file', download: whole, label };
    return renderLink({ url: web, message, strings, ...look }, html`${inside}${saveIcon}`);
  }
  const own = ownBlobUrl(url);
  return own
    ? html`<button type="button" class="file" aria-label=${label} @click=${() => save(own, whole)}>
        ${inside}${saveIcon}
      </button>`
    : html`<span class="file">${inside}</span>`;
}

/** Without a link that could be opened: what is in the file would run as a part of this page. */
function save(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
