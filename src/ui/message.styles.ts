import { css } from '../internal/css.js';

/** The conversation: the list, its bubbles, and what stands around them. */
export const messageStyles = css`
  .stream {
    flex: 1;
    min-block-size: 0;
    position: relative;
    display: flex;
    flex-direction: column;
  }
  .messages {
    flex: 1;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_control) transparent;
    outline: none;
  }
  .messages:focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: -3px;
    border-radius: 6px;
  }
  .rows {
    flex: none;
    margin-block-start: auto;
    padding: 16px 14px 4px;
  }
  .rows.none {
    margin-block: auto;
  }
  .blank {
    padding: 32px 24px;
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
  .separator {
    padding-block: 14px 10px;
    color: var(--_muted);
    font-size: 0.8em;
    text-align: center;
  }
  .separator.unread {
    display: flex;
    align-items: center;
    gap: 12px;
    color: var(--_text);
    font-weight: 600;
  }
  .unread::before,
  .unread::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_line);
  }

  .message {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    margin-block-start: 3px;
    padding-inline-start: 36px;
  }
  .message.first {
    margin-block-start: 12px;
  }
  .separator + .message.first {
    margin-block-start: 0;
  }
  .message.visitor {
    align-items: flex-end;
    padding-inline: 36px 0;
  }
  .author,
  .meta {
    padding-inline: 4px;
    color: var(--_muted);
    font-size: 0.8em;
  }
  .author {
    padding-block-end: 3px;
    max-inline-size: 100%;
    display: flex;
    align-items: center;
    white-space: nowrap;
  }
  .author bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .ai {
    margin-inline-start: 6px;
    padding-inline: 5px;
    border: 1px solid;
    border-radius: 6px;
    font-size: 0.85em;
    font-weight: 600;
  }
  .avatar {
    flex: none;
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    overflow: hidden;
    border-radius: 50%;
    /* Seen in forced colours only. */
    outline: 1px solid transparent;
    outline-offset: -1px;
    background: var(--_bubble);
    color: var(--_muted);
    font-size: 11px;
    font-weight: 600;
  }
  .avatar img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .message .avatar {
    position: absolute;
    inset-inline-start: 0;
    inset-block-end: calc(0.8em * 1.45 + 6px);
  }

  .bubble {
    max-inline-size: 100%;
    padding: 8px 14px;
    border: 1px solid transparent;
    border-radius: 18px;
    background: var(--_bubble);
    overflow-wrap: anywhere;
  }
  .agent:not(.first) > .bubble {
    border-start-start-radius: 6px;
  }
  .agent:not(.last) > .bubble {
    border-end-start-radius: 6px;
  }
  .visitor > .bubble {
    background: var(--_brand);
    color: var(--_on-brand);
    /* An edge, where the brand is as dark or as light as the panel. */
    border-color: var(--_line);
  }
  .visitor:not(.first) > .bubble {
    border-start-end-radius: 6px;
  }
  .visitor:not(.last) > .bubble {
    border-end-end-radius: 6px;
  }
  .text {
    display: block;
    white-space: pre-wrap;
    unicode-bidi: isolate;
    text-align: start;
  }
  .text a {
    color: inherit;
    text-underline-offset: 2px;
    border-radius: 2px;
  }
  .text a:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .text :is(ul, ol) {
    margin: 4px 0;
    padding-inline-start: 1.5em;
    white-space: normal;
  }
  .text li {
    white-space: pre-wrap;
  }
  .text ol {
    padding-inline-start: 1.9em;
  }
  .text li + li {
    margin-block-start: 2px;
  }
  .text code {
    padding: 1px 4px;
    border-radius: 4px;
    background: color-mix(in srgb, currentColor 10%, transparent);
    font:
      0.92em / 1.3 ui-monospace,
      monospace;
  }
  .link-host {
    opacity: 0.8;
    font-size: 0.9em;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 6px;
    padding-block-start: 4px;
  }
  .receipt {
    font-weight: 500;
  }
  .receipt.pending {
    animation: appear 0.2s 0.6s backwards;
  }
  .meta.failed {
    column-gap: 4px;
    color: var(--_danger);
  }
  .meta.failed .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .meta .link-button {
    min-block-size: 32px;
    padding-inline: 6px;
  }

  .jump {
    display: none;
    position: absolute;
    inset-block-end: 36px;
    inset-inline-end: 14px;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_text);
    box-shadow:
      0 0 0 1px var(--_line),
      0 2px 12px rgb(0 0 0 / 16%);
  }
  [data-away] ~ .jump {
    display: grid;
  }
  .jump .count {
    position: absolute;
    inset-block-start: -8px;
    inset-inline-end: -4px;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
