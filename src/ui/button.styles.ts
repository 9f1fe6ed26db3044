import { css } from '../internal/css.js';

/**
 * What all buttons have in common, but those of a failure, which keep the browser's colours. Anything
 * else that is said about a button outdoes it.
 */
export const buttonStyles = css`
  :where(button:not(.failure *)) {
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 1px solid transparent;
    margin: 0;
    padding: 0;
    cursor: pointer;
    touch-action: manipulation;
  }
  :where(button:not(.failure *)):focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
`;
