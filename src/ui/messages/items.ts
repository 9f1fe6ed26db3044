import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pictureUrl } from '../../internal/safe-url.js';
import { plainWords } from '../../internal/text-limits.js';
import type { ListContent, Message, MessageItem } from '../../types.js';
import type { PanelView } from '../panel-view.js';
import { renderActions } from './actions.js';
import { renderText } from './text.js';

/** Things under one another, each with what can be done with it. */
export function renderList(
  content: ListContent,
  message: Message,
  view: PanelView,
): TemplateResult {
  const { items, actions } = content;
  return html`${renderIntro(content, message, view)}
    <ul class="list">
      ${items.map((item) => html`<li class="list-item">${renderItem(item, message, view)}</li>`)}
    </ul>
    ${renderActions(actions, message, view)}`;
}

/**
 * One thing: its picture, what it is, and what can be done with it.
 *
 * @param keepsPlace where there is no picture, its place is left empty: those beside it have one
 */
export function renderItem(
  item: MessageItem,
  message: Message,
  view: PanelView,
  keepsPlace = false,
): TemplateResult {
  const { title, description, imageUrl, altText, actions } = item;
  const source = imageUrl && pictureUrl(imageUrl);
  const picture = source
    ? html`<img
        alt=${altText ?? ''}
        src=${source}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @load=${(event: Event) => reveal(event, true)}
        @error=${(event: Event) => reveal(event, false)}
      />`
    : nothing;
  return html`${source || keepsPlace ? html`<div class="item-picture">${picture}</div>` : nothing}
    <div class="item-text">
      <p class="item-title" dir="auto">${plainWords(title)}</p>
      ${
        description
          ? html`<p class="item-description" dir="auto">${plainWords(description)}</p>`
          : nothing
      }
    </div>
    ${renderActions(actions, message, view)}`;
}

/** What is said about the whole, unless that is only the things once more in words. */
export function renderIntro(
  { text, items }: { readonly text: string; readonly items: readonly MessageItem[] },
  message: Message,
  view: PanelView,
): TemplateResult | typeof nothing {
  const repeats = text.trim() === '' || items.some(({ title }) => text.includes(title));
  return repeats ? nothing : renderText(text, message, view.strings);
}

/** The place of a picture stays; only a broken one is not drawn in it. */
function reveal({ currentTarget }: Event, shown: boolean): void {
  if (currentTarget instanceof HTMLElement) currentTarget.classList.toggle('broken', !shown);
}
