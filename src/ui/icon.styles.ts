import { css } from '../internal/css.js';

/** Of what `icon()` draws. */
export const iconStyles = css`
  .icon {
    display: block;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
