import { css } from '../../internal/css.js';

/** The header's menu, and the list of conversations. */
export const menuStyles = css`
  .header {
    position: relative;
    z-index: 2;
    container-type: inline-size;
  }
  /* Three buttons leave little for who it is: a face says less of that than a name. */
  @container (max-width: 339.98px) {
    .panel:not(.folded) .header:has(.menu) .avatar {
      display: none;
    }
  }
  .folded .menu {
    display: none;
  }
  .menu-button .icon {
    stroke-width: 3;
  }
  .menu-button[aria-expanded='true'] {
    background: color-mix(in srgb, currentColor 14%, transparent);
  }
  .menu-items {
    position: absolute;
    inset-block-start: calc(100% - 6px);
    inset-inline-end: 10px;
    min-inline-size: 200px;
    max-inline-size: calc(100% - 20px);
    padding: 6px;
    border: 1px solid transparent;
    border-radius: 14px;
    background: var(--_surface);
    color: var(--_text);
    box-shadow:
      0 0 0 1px var(--_line),
      var(--_shadow);
    cursor: default;
    outline: none;
  }
  .menu-item {
    display: flex;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border-radius: 9px;
    overflow-wrap: anywhere;
  }
  .menu-item:focus-visible {
    outline-offset: -2px;
    outline-width: 2px;
  }
  .menu-item:hover,
  .menu-item:focus {
    background: var(--_bubble);
  }
  .menu-end-conversation,
  .menu-forget {
    color: light-dark(#bf1d33, #ff9aa5);
  }
  @media (prefers-reduced-motion: no-preference) {
    .menu-items {
      animation: unfold 0.12s ease-out;
    }
    @keyframes unfold {
      from {
        opacity: 0;
        transform: translateY(-6px);
      }
    }
  }

  .conversations {
    flex: 1;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
  }
  .conversations-head {
    flex: none;
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 8px 10px;
    border-block-end: 1px solid var(--_line);
  }
  .conversations-head h3 {
    margin: 0;
    font: 600 1em/1.3 sans-serif;
    font-family: inherit;
  }
  .back:focus-visible {
    outline-offset: -4px;
  }
  .back:dir(rtl) .icon {
    transform: scaleX(-1);
  }
  .conversation-list {
    flex: 1;
    min-block-size: 0;
    padding: 8px;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_control) transparent;
  }
  .conversation-list ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .conversation {
    display: grid;
    grid-template-columns: 1fr auto;
    align-content: center;
    align-items: center;
    gap: 2px 12px;
    inline-size: 100%;
    min-block-size: 64px;
    padding: 10px 12px;
    border-radius: 12px;
  }
  .conversation:hover,
  .conversation[aria-current] {
    background: var(--_bubble);
  }
  .conversation:focus-visible {
    outline-offset: -3px;
  }
  .conversation-name,
  .conversation-text {
    justify-self: start;
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .conversation-name {
    font-weight: 500;
  }
  .fresh .conversation-name {
    font-weight: 650;
  }
  .conversation-text,
  .conversation-time {
    color: var(--_muted);
    font-size: 0.87em;
  }
  .conversation .count {
    grid-column: 2;
    justify-self: end;
  }
  .no-conversations {
    margin: 0;
    padding: 32px 24px;
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
  .conversation.waiting {
    margin-block-end: 4px;
    background: var(--_bubble);
  }
  @media (prefers-reduced-motion: no-preference) {
    .conversation.waiting {
      animation: breathe 1.6s infinite;
    }
  }
  .new-conversation-button {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 46px;
    margin: 8px 16px 16px;
    padding: 8px 16px;
    border-radius: 23px;
    background: var(--_brand);
    color: var(--_on-brand);
    font-weight: 600;
  }
  .new-conversation-button:focus-visible {
    outline-color: var(--_text);
  }
  .new-conversation-button .icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
  }
  @media (max-width: 639.98px) {
    dialog .new-conversation-button {
      margin-block-end: max(16px, env(safe-area-inset-bottom, 0px));
    }
  }
  @media (forced-colors: active) {
    .menu-items,
    .new-conversation-button {
      border: 1px solid;
    }
    .menu-item:focus,
    .conversation[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
