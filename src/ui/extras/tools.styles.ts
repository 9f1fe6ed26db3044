import { css } from '../../internal/css.js';

/** The composer with more than a text field: one box with everything inside. */
export const toolsStyles = css`
  .roomy .entry {
    align-items: center;
    border: 1px solid var(--_control);
    border-radius: 22px;
    padding: 0 4px 4px;
  }
  .roomy .field {
    flex: 1 0 100%;
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }
  .roomy :is(.field::after, .input) {
    padding-inline: 12px;
  }
  .tools {
    flex: 1;
    display: flex;
  }
  .tool {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    display: grid;
    place-items: center;
    border-radius: 50%;
    color: var(--_muted);
  }
  .tool[aria-expanded='true'] {
    background: var(--_bubble);
    color: var(--_text);
  }
  .tool:is(:disabled, [aria-disabled='true']) {
    opacity: 0.45;
    cursor: default;
  }
  :is(.tool, .file-button):focus-visible {
    outline-width: 2px;
    outline-offset: -3px;
  }
  @media (hover: hover) {
    .tool:hover:not(:disabled, [aria-disabled='true']),
    .file-button:hover {
      background: var(--_bubble);
      color: var(--_text);
    }
  }

  .letters {
    align-self: center;
    color: var(--_muted);
    font-size: 0.87em;
    font-variant-numeric: tabular-nums;
  }
  .letters.none,
  .locating.none {
    display: contents;
  }
  .letters.over {
    color: var(--_danger);
    font-weight: 600;
  }

  .tray {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .files {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    gap: 6px;
    max-block-size: min(186px, 30dvh);
    margin: 0;
    padding: 8px 4px 4px;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  .composer:not(.roomy) .files {
    padding: 0 0 8px;
  }
  .attachment {
    min-inline-size: 0;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 4px;
    border: 1px solid transparent;
    border-radius: 14px;
    background: var(--_bubble);
  }
  .attachment.failed {
    grid-column: 1 / -1;
    border-color: var(--_danger);
  }
  .file-picture {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    display: grid;
    place-items: center;
    border-radius: 10px;
    object-fit: cover;
    overflow: hidden;
    background: var(--_surface);
  }
  .file-kind {
    color: var(--_muted);
    font-size: 11px;
    font-weight: 700;
    text-transform: uppercase;
  }
  .file-text {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 1px;
    font-size: 0.87em;
    line-height: 1.35;
  }
  .attachment-name {
    display: flex;
    white-space: pre;
  }
  .attachment-stem {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .file-note {
    color: var(--_muted);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .failed > .file-text > .file-note {
    color: var(--_danger);
  }
  .file-progress {
    appearance: none;
    inline-size: 100%;
    block-size: 4px;
    margin-block: 7px;
    border: 0;
    border-radius: 2px;
    overflow: hidden;
    background: var(--_line);
    color: var(--_brand);
  }
  .file-progress::-webkit-progress-bar {
    background: none;
  }
  .file-progress::-webkit-progress-value {
    background: currentColor;
  }
  .file-progress::-moz-progress-bar {
    background: currentColor;
  }
  .file-button {
    flex: none;
    inline-size: 28px;
    block-size: 44px;
    display: grid;
    place-items: center;
    border-radius: 10px;
    color: var(--_muted);
  }
  .file-button .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .locating {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: 12px;
    padding: 0 12px;
    font-size: 0.93em;
    color: var(--_muted);
  }

  .drop-zone {
    position: absolute;
    inset: 0;
    z-index: 2;
    padding: 12px;
    background: color-mix(in srgb, var(--_surface) 88%, transparent);
  }
  .drop-here {
    block-size: 100%;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 10px;
    border: 2px dashed var(--_brand);
    border-radius: calc(var(--_radius) - 8px);
    font-weight: 600;
    text-align: center;
    pointer-events: none;
  }
  .drop-here .icon {
    inline-size: 40px;
    block-size: 40px;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .attachment,
    .tool[aria-expanded='true'] {
      border-color: ButtonText;
    }
    .tool:disabled {
      color: GrayText;
      opacity: 1;
    }
  }
`;
