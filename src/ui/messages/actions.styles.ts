import { css } from '../../internal/css.js';

/** What can be done with a message, and the answers that it suggests. */
export const actionStyles = css`
  .actions {
    display: grid;
    gap: 6px;
    margin-block-start: 10px;
  }
  .actions:first-child {
    margin-block-start: 0;
  }
  .action,
  .quick-reply {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 14px;
    border: 1.5px solid var(--_brand);
    border-radius: 14px;
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .action .icon,
  .paid .icon {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
  }
  .action bdi {
    min-inline-size: 0;
  }
  .action:focus-visible,
  .quick-reply:focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  .action.main {
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .action.done {
    border-color: var(--_line);
    background: none;
    color: var(--_muted);
    cursor: default;
  }
  .action.done:has(> .paid) {
    flex-wrap: wrap;
    row-gap: 0;
  }
  .action > :is(.price, .paid) {
    flex: none;
  }
  .price {
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    white-space: nowrap;
  }
  .paid {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_text);
  }
  .replies {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    padding: 12px 0 6px;
    padding-inline-start: 36px;
  }
  .replies[inert] {
    opacity: 0.5;
  }
  .quick-reply {
    padding-inline: 18px;
    border-radius: 22px;
  }
  @media (hover: hover) {
    :is(.action:not(.done, .main), .quick-reply, .file, .carousel-button):hover {
      background: color-mix(in srgb, var(--_text) 7%, var(--_surface));
    }
  }
`;
