import { css } from '../../internal/css.js';
import { fieldStyles } from '../fields.styles.js';

const lineStyles = css`
  .notices {
    flex: none;
    /* Where there is little room, what was said stays in view. */
    max-block-size: 50%;
    overflow-y: auto;
    scrollbar-width: thin;
    display: flex;
    flex-direction: column;
    gap: 6px;
    padding-inline: 12px;
  }
  .notices:has(.notice) {
    padding-block: 6px 2px;
  }
  .calm {
    display: contents;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 2px 10px;
    margin: 0;
    padding-inline: 6px;
    color: var(--_muted);
    font-size: 0.87em;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .notice .link-button {
    color: var(--_text);
  }
  .quiet {
    display: block;
    font-size: 0.8em;
  }
  .quiet a {
    color: inherit;
    text-underline-offset: 2px;
  }
  .quiet a:focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
    border-radius: 2px;
  }
`;

const cardStyles = css`
  .box {
    justify-content: space-between;
    gap: 8px 10px;
    padding-block: 8px;
    padding-inline: 14px 8px;
    border: 1px solid var(--_line);
    border-radius: 16px;
    color: var(--_text);
    text-align: start;
  }
  .box > span {
    flex: 1 1 9em;
    min-inline-size: 0;
    padding-block: 4px;
  }
  .box > .icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    color: var(--_danger);
  }
  .box .icon-button {
    color: var(--_muted);
  }
  .problem {
    padding-inline-start: 12px;
  }
  .problem > span {
    flex-basis: 8em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    max-inline-size: 100%;
  }
  .problem .choices,
  [role='group'] > .choices {
    flex: 1 0 100%;
    padding-inline-end: 6px;
    padding-block-end: 4px;
  }
  .choice {
    flex: 1 1 auto;
    min-block-size: 44px;
    padding: 6px 16px;
    border-color: var(--_control);
    border-radius: 22px;
    font-weight: 600;
    text-align: center;
  }
  .choice.main {
    border-color: transparent;
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .choice:focus-visible {
    outline-color: var(--_text);
  }
  [data-notice='ended'] > .choice {
    flex-grow: 0;
  }
  .one-line {
    display: block;
    padding-block: 8px 12px;
    padding-inline: 14px 12px;
  }
  .one-line .form {
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 6px 8px;
  }
  .one-line .form-field {
    display: contents;
  }
  .one-line :is(label, .form-problem) {
    grid-column: 1 / -1;
  }
  .one-line .form-submit {
    grid-area: 2 / 2;
  }
`;

const prechatStyles = css`
  .prechat {
    flex: 1;
    min-block-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    display: flex;
    flex-direction: column;
    gap: 14px;
    padding: 22px 18px;
  }
  /* Without questions there is only a button, where the thumb is. */
  .prechat:not(:has(.form-field)) {
    justify-content: flex-end;
  }
  .prechat h3 {
    margin: 0;
    font: 600 1.13em/1.3 sans-serif;
    font-family: inherit;
  }
  .prechat .form {
    gap: 16px;
  }
  .prechat .bubble {
    align-self: flex-start;
    margin: 0 0 6px;
  }
  .prechat > .notice {
    display: block;
    padding: 0;
    text-align: start;
  }
  @media (max-width: 639.98px) {
    dialog .prechat {
      padding-block-end: max(22px, env(safe-area-inset-bottom, 0px));
    }
  }
`;

/** The lines above the composer, and the form in its place. */
export const noticesStyles = css`
  ${fieldStyles}${lineStyles}${cardStyles}${prechatStyles}
`;
