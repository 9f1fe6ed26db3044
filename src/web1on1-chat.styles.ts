import { css } from './internal/css.js';
import { buttonStyles } from './ui/button.styles.js';
import { frameStyles } from './ui/frame.styles.js';

/**
 * The host, and the tokens that everything is drawn with. Names that begin with `--web1on1-` are
 * public; `--_` are ours.
 */
const hostStyles = css`
  :host {
    /* Launcher, the visitor's own bubbles and the main actions; text on it turns black or white. */
    --_brand: var(--_brand-attribute, var(--web1on1-brand-color, #3a4fe0));
    /* Background of the panel and the teaser. */
    --_surface: var(--web1on1-surface-color, Canvas);
    /* Text on that background. */
    --_text: var(--web1on1-text-color, CanvasText);
    /* Hairlines. */
    --_line: var(--web1on1-border-color, #80808042);
    /* Text size; everything else follows it. */
    --_size: var(--web1on1-font-size, 15px);
    /* Corners of the panel. */
    --_radius: var(--web1on1-radius, 18px);
    /* Diameter of the launcher. */
    --_launcher: var(--web1on1-launcher-size, 60px);
    /* Stacking order on the page. */
    --_layer: var(--web1on1-z-index, 2147483000);
    /* Distance from the bottom of the window. */
    --_block: calc(var(--web1on1-offset-block, 20px) + env(safe-area-inset-bottom));
    /* Distance from the side of the window. */
    --_inline: calc(
      var(--web1on1-offset-inline, 20px) +
        max(env(safe-area-inset-left), env(safe-area-inset-right))
    );
    --_above: calc(var(--_block) + var(--_launcher) + 14px);
    --_shadow: 0 4px 24px #0000003d;
    --_on-brand: #fff;
    --_start: auto;
    --_end: var(--_inline);

    all: initial;
    display: contents;
    color-scheme: light dark;
    /* Family of all text; the page's own when not set. */
    font-family: var(--web1on1-font-family, inherit);
  }
  /* Black and white have the same contrast on a colour of luminance 0.179: 4.58 to 1. */
  @supports (color: color(from red xyz-d65 x y z)) {
    :host {
      --_on-brand: color(
        from var(--_brand) xyz-d65 clamp(0, (0.179 - y) * 9999, 0.9505)
          clamp(0, (0.179 - y) * 9999, 1) clamp(0, (0.179 - y) * 9999, 1.089)
      );
    }
  }
  :host([color-scheme='light']) {
    color-scheme: light;
  }
  :host([color-scheme='dark']) {
    color-scheme: dark;
  }
  :host([placement='bottom-start']) {
    --_start: var(--_inline);
    --_end: auto;
  }
  :host([no-launcher]) {
    --_above: var(--_block);
  }
  /* No room for both: the panel stands where the launcher is. */
  @media (max-height: 480px) {
    :host {
      --_above: var(--_block);
    }
  }
  :host([embedded]) {
    display: block;
    position: relative;
    block-size: 100%;
    min-block-size: 320px;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
`;

/** What is needed before anything else is fetched. */
export const styles = css`
  ${hostStyles}${buttonStyles}${frameStyles}
`;
