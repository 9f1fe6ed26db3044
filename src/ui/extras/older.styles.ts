import { css } from '../../internal/css.js';

/** The way to what was said before, above the messages. */
export const olderStyles = css`
  .older {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    column-gap: 8px;
    min-block-size: 44px;
    color: var(--_muted);
    font-size: 0.87em;
    text-align: center;
  }
  .older [aria-disabled='true'] {
    font-weight: 400;
    text-decoration: none;
  }
`;
