import { css } from '../../internal/css.js';

export const emojiPickerStyles = css`
  .emoji-picker {
    flex: 1 0 100%;
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
    gap: 6px;
    padding: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .emoji-query {
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 8px 14px;
    border: 1px solid var(--_control);
    border-radius: 22px;
    background: none;
    color: inherit;
    font: max(16px, var(--_size)) / 1.375 sans-serif;
    font-family: inherit;
    appearance: none;
    outline: none;
  }
  .emoji-query:focus-visible {
    border-color: var(--_text);
    box-shadow: 0 0 0 1px var(--_text);
  }
  .emoji-query::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .emoji-groups {
    display: flex;
    gap: 2px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .emoji,
  .emoji-group {
    display: grid;
    place-items: center;
    border-radius: 10px;
    font:
      22px/1 'Apple Color Emoji',
      'Segoe UI Emoji',
      'Noto Color Emoji',
      sans-serif;
  }
  .emoji-group {
    flex: 1 0 30px;
    block-size: 36px;
    font-size: 18px;
    filter: grayscale(1);
    opacity: 0.75;
  }
  .emoji-group[aria-pressed='true'] {
    background: var(--_bubble);
    filter: none;
    opacity: 1;
  }
  .emoji-grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(40px, 1fr));
    max-block-size: min(180px, 26dvh);
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  .emoji-grid:empty,
  .emoji-none:empty {
    display: none;
  }
  .emoji {
    block-size: 40px;
  }
  :is(.emoji, .emoji-group):focus-visible {
    outline-width: 2px;
    outline-offset: -2px;
  }
  @media (hover: hover) {
    :is(.emoji, .emoji-group):hover {
      background: var(--_bubble);
      filter: none;
      opacity: 1;
    }
  }
  .emoji-none {
    margin: 12px;
    color: var(--_muted);
    text-align: center;
  }
  @media (forced-colors: active) {
    .emoji-group[aria-pressed='true'] {
      border: 2px solid;
    }
  }
`;
