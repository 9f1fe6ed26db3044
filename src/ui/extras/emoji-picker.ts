import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { findEmoji, type EmojiEntry, type EmojiGroups } from '../../domain/find-emoji.js';
import type { PanelView } from '../panel-view.js';
import { ask, asks } from '../requests.js';

export { emojiPickerStyles } from './emoji-picker.styles.js';

export interface EmojiPickerView {
  readonly groups: EmojiGroups;
  /** Which of them is shown, while nothing is looked for. */
  readonly group: number;
  /** What is looked for. */
  readonly query: string;
}

/** Emoji to choose from, above the text field. Fetched when they are first wanted. */
export function renderEmojiPicker(
  { groups, group, query }: EmojiPickerView,
  { strings }: PanelView,
): TemplateResult {
  const searching = query.trim() !== '';
  const shown = searching ? findEmoji(groups, query) : (groups[group] ?? []);
  const names = strings.emojiGroups.split(/\s*[,،]\s*/);
  const onQuery = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    ask(currentTarget, { type: 'find-emoji', group, query: currentTarget.value });
  };
  const tab = (entries: readonly EmojiEntry[], index: number): TemplateResult =>
    html`<button
      type="button"
      class="emoji-group"
      aria-label=${names[index] ?? nothing}
      title=${names[index] ?? nothing}
      aria-pressed=${!searching && index === group ? 'true' : 'false'}
      @click=${asks({ type: 'find-emoji', group: index, query: '' })}
    >
      ${entries[0]?.[0]}
    </button>`;
  return html`<div
    class="emoji-picker"
    role="group"
    aria-label=${strings.emoji}
    @keydown=${onEscape}
  >
    <input
      class="emoji-query"
      type="search"
      autocomplete="off"
      aria-label=${strings.findEmoji}
      placeholder=${strings.findEmoji}
      .value=${live(query)}
      @input=${onQuery}
    />
    <div class="emoji-groups">${groups.map(tab)}</div>
    ${keyed(
      `${group} ${query}`,
      html`<div
        class="emoji-grid"
        role="group"
        aria-label=${(searching ? undefined : names[group]) ?? strings.emoji}
        @keydown=${onArrow}
      >
        ${shown.map(renderEmoji)}
      </div>`,
    )}
    <p class="emoji-none" role="status">${shown.length ? '' : strings.noEmoji}</p>
  </div>`;
}

function renderEmoji([sign, name]: EmojiEntry, index: number): TemplateResult {
  return html`<button
    type="button"
    class="emoji"
    tabindex=${index ? -1 : 0}
    aria-label=${name}
    title=${name}
    @click=${asks({ type: 'insert', text: sign })}
  >
    ${sign}
  </button>`;
}

/** It is the picker that closes, and not the panel around it. */
function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing || !event.currentTarget) return;
  event.preventDefault();
  event.stopPropagation();
  ask(event.currentTarget, { type: 'show-emoji', shown: false });
}

/** One stop of the Tab key for all of them; the arrows lead from one to the next. */
function onArrow(event: KeyboardEvent): void {
  const { currentTarget: grid, target, key } = event;
  if (!(grid instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const all = [...grid.querySelectorAll<HTMLElement>('.emoji')];
  const forward = getComputedStyle(grid).direction === 'rtl' ? -1 : 1;
  const top = all[0]?.offsetTop;
  const inRow = all.findIndex(({ offsetTop }) => offsetTop !== top);
  const columns = inRow < 0 ? all.length : inRow;
  const at = all.indexOf(target);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -at,
    End: all.length - 1 - at,
  };
  const next = all[at + (Object.hasOwn(steps, key) ? (steps[key] ?? 0) : NaN)];
  if (at < 0 || !next) return;
  event.preventDefault();
  target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
