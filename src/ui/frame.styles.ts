import { css } from '../internal/css.js';

/** What is painted first: the launcher, and the panel's frame with its header bar. */
export const frameStyles = css`
  .all {
    display: contents;
  }
  /* Whatever a page says about all its elements reaches the host, and would be inherited. */
  .launcher,
  .eyecatcher,
  .panel {
    all: initial;
    box-sizing: border-box;
    color-scheme: inherit;
    font: var(--_size) / 1.45 sans-serif;
    font-family: inherit;
    color: var(--_text);
    position: fixed;
    z-index: var(--_layer);
    inset-inline: var(--_start) var(--_end);
  }
  .unseen {
    position: fixed;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .launcher {
    inset-block-end: var(--_block);
    inline-size: var(--_launcher);
    block-size: var(--_launcher);
    border: 1px solid transparent;
    border-radius: 50%;
    box-shadow: var(--_shadow);
    cursor: pointer;
  }
  .launcher:focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .launcher,
  .bar {
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .launcher-icon,
  .bar,
  .failure {
    display: grid;
    place-items: center;
  }
  .launcher-icon {
    position: absolute;
    inset: 0;
  }
  /* Cut out of its colour: the first SVG element on a page cost a sixth of all script until it is there. */
  .mark {
    inline-size: 47%;
    block-size: 47%;
    background: currentColor;
    clip-path: polygon(
      13% 18%,
      16% 15%,
      84% 15%,
      87% 18%,
      87% 71%,
      84% 74%,
      47% 74%,
      29% 88%,
      25% 88%,
      23% 85%,
      23% 74%,
      16% 74%,
      13% 71%,
      13% 18%,
      20% 22%,
      20% 67%,
      27% 67%,
      31% 71%,
      31% 78%,
      45% 67%,
      80% 67%,
      80% 22%,
      20% 22%
    );
  }
  .down {
    clip-path: polygon(
      27% 36%,
      50% 59%,
      73% 36%,
      78% 37%,
      78% 41%,
      52% 67%,
      48% 67%,
      22% 41%,
      22% 37%
    );
  }
  @media (forced-colors: active) {
    .mark {
      background: ButtonText;
      forced-color-adjust: none;
    }
  }
  .launcher-icon ::slotted(*) {
    max-inline-size: 100%;
    max-block-size: 100%;
  }
  .launcher[aria-expanded='true'] > :first-child,
  .launcher[aria-expanded='false'] > :nth-child(2) {
    opacity: 0;
  }
  .badge {
    position: absolute;
    inset-block-start: -3px;
    inset-inline-end: -3px;
    min-inline-size: 22px;
    padding-inline: 6px;
    border: 2px solid var(--_surface);
    border-radius: 12px;
    background: #c81e3a;
    color: #fff;
    font: 600 12px / 18px sans-serif;
    font-family: inherit;
    text-align: center;
  }

  .panel {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    outline: none;
    background: var(--_surface);
  }
  dialog.panel {
    inset-block: auto var(--_above);
    /* Width of the panel, where there is room. */
    inline-size: min(var(--web1on1-panel-width, 384px), 100% - 2 * var(--_inline));
    /* Height of the panel, where there is room. */
    block-size: min(var(--web1on1-panel-height, 680px), 100dvh - var(--_above) - 16px);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    box-shadow:
      0 0 0 1px var(--_line),
      var(--_shadow);
  }
  dialog:not([open]) {
    display: none;
  }
  section.panel {
    position: absolute;
    inset: 0;
    z-index: 0;
  }
  /* The shape of what is on its way: a header, and room for the rest. */
  .bar {
    /* Whatever the text size, there is room for the two lines of the header. */
    block-size: 4.6em;
  }
  .bar,
  .failure {
    gap: 12px;
    padding: 12px;
  }
  .failure button {
    border: 1px solid transparent;
    border-radius: 12px;
    padding: 12px;
    font: inherit;
  }
  dialog.folded {
    block-size: auto;
  }
  /* It stands where the launcher is, once it has a way out of its own or is about to have it back. */
  dialog.folded:is(:not(.empty), .still) {
    inset-block-end: var(--_block);
  }
  .launcher:has(~ .folded[open]:is(:not(.empty), .still)) {
    visibility: hidden;
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog.panel:not(.still, .folded) {
      animation: rise 0.2s ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0.3;
        translate: 0 12px;
      }
    }
  }
`;
