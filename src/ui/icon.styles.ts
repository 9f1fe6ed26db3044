import { css } from '../internal/css.js';

/**
 * Of what `icon()` draws; and what is cut out of its colour, in the same strokes. The first SVG element
 * on a page makes the browser read its rules for all of SVG, while somebody waits for the panel.
 */
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
  .chevron {
    clip-path: path(
      'M5.4 10.1l6 6a.85.85 0 0 0 1.2 0l6-6a.85.85 0 0 0-1.2-1.2L12 14.3 6.6 8.9a.85.85 0 0 0-1.2 1.2z'
    );
  }
  .times {
    clip-path: path(
      'M12 10.8 7.1 5.9a.85.85 0 0 0-1.2 1.2l4.9 4.9-4.9 4.9a.85.85 0 0 0 1.2 1.2l4.9-4.9 4.9 4.9a.85.85 0 0 0 1.2-1.2L13.2 12l4.9-4.9a.85.85 0 0 0-1.2-1.2z'
    );
  }
  .arrow {
    clip-path: path(
      'M11.1 7.1V19a.85.85 0 0 0 1.7 0V7.1l4.5 4.5a.85.85 0 0 0 1.2-1.2l-6-6a.85.85 0 0 0-1.2 0l-6 6a.85.85 0 0 0 1.2 1.2z'
    );
  }
`;
