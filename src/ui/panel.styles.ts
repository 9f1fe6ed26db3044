import { css } from '../internal/css.js';
import { iconStyles } from './icon.styles.js';
import { messageStyles } from './message.styles.js';
import { typingStyles } from './typing.styles.js';

const frameStyles = css`
  /* Somebody is near: it is laid out before it is opened, in the layer in which it moves in. */
  dialog[inert]:not([open]) {
    display: flex;
    visibility: hidden;
    animation: none;
    will-change: opacity, translate;
  }

  :host {
    /* Secondary text: times, receipts, notices. */
    --_muted: var(--web1on1-muted-color, light-dark(#5b616e, #a6acb8));
    /* Bubbles of the other side. */
    --_bubble: var(--web1on1-bubble-color, light-dark(#f0f1f4, #272a31));
  }
  @supports not (color: light-dark(red, red)) {
    :host {
      --_muted: var(--web1on1-muted-color, #5b616e);
      --_bubble: var(--web1on1-bubble-color, #f0f1f4);
    }
  }
  /* The header reaches the edge; the frame's border is for forced colours. */
  dialog.panel {
    border: 0;
  }
  .body {
    flex: 1;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
    --_control: light-dark(#878d99, #727885);
    --_danger: light-dark(#bf1d33, #ff9aa5);
  }
  .header {
    flex: none;
    display: flex;
    gap: 0;
    padding: 0;
    padding-inline: 18px 10px;
  }
  .title {
    flex: 1;
    margin: 0;
    font: 600 1.07em/1.3 sans-serif;
    font-family: inherit;
  }
  .title,
  .subtitle {
    overflow: hidden;
    text-overflow: ellipsis;
    /* A name in another script stands beside the picture all the same. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .title,
  .folded .subtitle {
    white-space: nowrap;
  }
  .icon-button {
    flex: none;
    padding: 9px;
    border-radius: 50%;
  }
  .link-button {
    min-block-size: 44px;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  @media (max-width: 639.98px) {
    dialog.panel:not(.folded, .empty) {
      inset-block: var(--_viewport-top, 0px) auto;
      inset-inline: 0;
      inline-size: 100%;
      block-size: var(--_viewport-height, 100dvh);
      border-radius: 0;
    }
    dialog:not(.folded) .header {
      box-sizing: content-box;
      padding-block-start: env(safe-area-inset-top, 0px);
    }
  }
  .launcher {
    touch-action: manipulation;
  }
  /* Only what changes with a press may move: else these rules, as they come, would begin to move what is
     there, and the panel would have to wait for it. */
  @media (prefers-reduced-motion: no-preference) {
    .launcher-icon {
      transition: opacity 0.2s;
    }
  }
  button[aria-disabled='true'] {
    cursor: default;
  }
  .foldable {
    cursor: pointer;
  }
  @media (hover: hover) {
    .launcher:hover:not(:focus-visible) {
      box-shadow: 0 6px 30px #00000066;
    }
    .icon-button:hover {
      background: color-mix(in srgb, currentColor 14%, transparent);
    }
  }
  .titles {
    flex: 1;
    min-inline-size: 0;
    margin-inline-end: 4px;
  }
  .subtitle {
    font-size: 0.87em;
    line-height: 1.25;
  }
  /* As many lines as there is room for beside the title. */
  :not(.folded) > .header .subtitle:not([hidden]) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .header .avatar {
    margin-inline-end: 12px;
    inline-size: 36px;
    block-size: 36px;
    font-size: 14px;
    color: var(--_brand);
    background: var(--_on-brand);
  }
  .folded .fold-button {
    transform: scaleY(-1);
  }
  .count {
    flex: none;
    min-inline-size: 22px;
    padding-inline: 6px;
    border-radius: 11px;
    background: #c81e3a;
    color: #fff;
    font: 600 12px/22px sans-serif;
    font-family: inherit;
    text-align: center;
  }

  .status {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    column-gap: 10px;
    min-block-size: 36px;
    padding: 4px 18px;
    background: var(--_bubble);
    color: var(--_text);
    font-size: 0.87em;
    text-align: center;
  }
  .status.idle,
  .status.online {
    display: contents;
  }
  /* Most connections are there before anybody has read that they are not. */
  .status.connecting {
    animation: grow 0.15s 1s backwards;
  }
  @keyframes grow {
    from {
      min-block-size: 0;
      max-block-size: 0;
      padding-block: 0;
      opacity: 0;
    }
    to {
      max-block-size: 80px;
    }
  }

  .composer {
    flex: none;
    padding: 8px 12px 12px;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    column-gap: 8px;
  }
  .field {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    /* Smaller than 16px, iOS zooms into the page. */
    font: max(16px, var(--_size)) / 1.375 sans-serif;
    font-family: inherit;
    /* Six lines, and a little of the seventh. */
    max-block-size: calc(8.5em + 22px);
    border: 1px solid var(--_control);
    border-radius: 22px;
    overflow: hidden;
  }
  .field:focus-within,
  .roomy .entry:has(.input:focus) {
    border-color: var(--_text);
    box-shadow: 0 0 0 1px var(--_text);
  }
  .field::after {
    content: attr(data-text) ' ';
    visibility: hidden;
  }
  .field::after,
  .input {
    grid-area: 1 / 1;
    min-inline-size: 0;
    min-block-size: 0;
    margin: 0;
    padding: 10px 16px;
    border: 0;
    font: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .input {
    inline-size: 100%;
    max-block-size: calc(8.5em + 20px);
    resize: none;
    outline: none;
    background: none;
    color: inherit;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  .input:placeholder-shown {
    direction: inherit;
    white-space: pre;
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  /* Why nothing can be written: a sentence, which has to fit. */
  .input:disabled::placeholder {
    font-size: 0.87em;
  }
  .send {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    display: grid;
    place-items: center;
    border-radius: 50%;
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .send:focus-visible {
    outline-color: var(--_text);
  }
  .send[aria-disabled='true'] {
    background: var(--_bubble);
    color: var(--_muted);
  }
  @media (max-width: 639.98px) {
    dialog .composer {
      padding-block-end: max(12px, env(safe-area-inset-bottom, 0px));
    }
  }
  @media (forced-colors: active) {
    dialog.panel {
      border: 1px solid;
    }
    .send[aria-disabled='true'] > .icon {
      background: GrayText;
    }
    .header {
      border-block-end: 1px solid;
    }
  }
`;

/** Everything the inside of the panel needs, on top of the element's own styles. */
export const panelStyles = css`
  ${iconStyles}${frameStyles}${messageStyles}${typingStyles}
`;
