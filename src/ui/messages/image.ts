import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fillIn } from '../../internal/fill-in.js';
import { pictureUrl } from '../../internal/safe-url.js';
import { singleLine } from '../../internal/text-limits.js';
import type { ImageContent, Message } from '../../types.js';
import type { PanelView } from '../panel-view.js';
import { brokenIcon } from '../rich-icons.js';
import { openViewer } from '../viewer.js';
import { handFocus } from '../when-gone.js';
import { renderActions } from './actions.js';
import { renderFile } from './file.js';
import { renderText } from './text.js';
import { renderUnsupported } from './unsupported.js';

/** How large a picture is in the conversation at most, and the place of one of unknown size, px. */
const [MAX_WIDTH, MAX_HEIGHT] = [260, 300];
const UNKNOWN = { width: 260, height: 195 };
/** A very flat or narrow one can still be seen, and pressed, px. */
const MIN = 48;

/** A picture, in a place that it has before it is there, and what was said about it. */
export function renderImage(
  content: ImageContent,
  message: Message,
  view: PanelView,
): TemplateResult {
  const { text, actions, mediaType = '' } = content;
  // What can hold a script is saved, not shown.
  if (/svg|html|xml/i.test(mediaType)) return renderFile({ ...content, name: '' }, message, view);
  const source = pictureUrl(content.url);
  const name = singleLine(content.altText ?? '', 500);
  const caption = text.trim() === '' ? nothing : renderText(text, message, view.strings);
  return html`${
    source
      ? renderPicture(source, name, content, view)
      : renderUnsupported(text || name, message, view.strings)
  }${source ? caption : nothing}${renderActions(actions, message, view)}`;
}

function renderPicture(
  source: string,
  name: string,
  content: ImageContent,
  { strings }: PanelView,
): TemplateResult {
  const { width, height } = placeOf(content);
  const open = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLElement)) return;
    const dialog = currentTarget.parentElement?.querySelector('dialog');
    if (dialog) openViewer(dialog, { source, name, strings });
  };
  return html`<div class="picture">
    <button
      class="picture-button"
      type="button"
      aria-label=${fillIn(strings.showPicture, { name: name || strings.picture })}
      @click=${open}
      ${shaped(width, height)}
    >
      <img
        alt=${name}
        width=${width}
        height=${height}
        src=${source}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @load=${(event: Event) => settle(event, false)}
        @error=${(event: Event) => settle(event, true)}
      />
    </button>
    <p class="picture-failed">
      ${brokenIcon}<span>${strings.pictureFailed}${name && html`<br />${name}`}</span>
    </p>
    <dialog class="viewer" aria-label=${name || strings.picture}></dialog>
  </div>`;
}

/** As large as it is, at most as large as there is room. */
function placeOf({ width, height }: ImageContent): {
  readonly width: number;
  readonly height: number;
} {
  if (!width || !height) return UNKNOWN;
  const scale = Math.min(1, MAX_WIDTH / width, MAX_HEIGHT / height);
  const fit = (length: number) => Math.max(MIN, Math.round(length * scale));
  return { width: fit(width), height: fit(height) };
}

function settle({ currentTarget }: Event, failed: boolean): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const button = currentTarget.parentElement;
  if (failed && button) handFocus(button);
  button?.parentElement?.toggleAttribute('data-failed', failed);
}

/** Keeps a place as it is, whatever comes into it: a sender may be wrong about the size. */
class Shaped extends Directive {
  // A directive on an element draws nothing.
  render(_width: number, _height: number): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [width, height]: [number, number]): typeof nothing {
    if (part.element instanceof HTMLElement) {
      const { style } = part.element;
      style.setProperty('inline-size', `${width}px`);
      style.setProperty('aspect-ratio', `${width} / ${height}`);
    }
    return nothing;
  }
}

const shaped = directive(Shaped);
