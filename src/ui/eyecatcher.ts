import { css } from '../internal/css.js';
import { make, setAttributes, setText, type Drawn } from './make.js';
import { asks } from './requests.js';

export interface EyecatcherView {
  /** The teaser; markup in the slot `eyecatcher` takes its place. */
  readonly text: string;
  /** BCP 47, of the text; empty: unknown. */
  readonly lang?: string | undefined;
  readonly dismissLabel: string;
  readonly shown: boolean;
}

/** A teaser above the launcher, with a way to be rid of it. Fetched with `attention.ts`. */
export function createEyecatcher(): Drawn<EyecatcherView> {
  const words = make('slot', { name: 'eyecatcher' });
  const button = { type: 'button' };
  const teaser = make('button', { ...button, part: 'eyecatcher', class: 'teaser' }, words);
  const dismiss = make(
    'button',
    { ...button, part: 'eyecatcher-close', class: 'dismiss' },
    make('span', {}, make('b', { class: 'mark cross' })),
  );
  teaser.addEventListener('click', asks({ type: 'open' }));
  dismiss.addEventListener('click', asks({ type: 'dismiss-eyecatcher' }));
  const element = make('div', { class: 'eyecatcher' }, teaser, dismiss);
  return {
    element,
    show({ text, lang, dismissLabel, shown }) {
      // Of a teaser that says nothing only an empty button would be left.
      setAttributes(element, { hidden: !shown || !(text || words.assignedNodes().length) });
      setAttributes(teaser, { lang });
      setText(words, text);
      setAttributes(dismiss, { 'aria-label': dismissLabel });
    },
  };
}

export const eyecatcherStyles = css`
  .eyecatcher {
    inset-block-end: var(--_above);
    max-inline-size: min(280px, 100% - 2 * var(--_inline));
  }
  .teaser {
    display: block;
    min-block-size: 44px;
    padding: 12px 16px;
    border-color: var(--_line);
    border-radius: 16px;
    background: var(--_surface);
    box-shadow: var(--_shadow);
    overflow-wrap: anywhere;
  }
  .dismiss {
    position: absolute;
    inset-block-start: -20px;
    inset-inline-end: -20px;
    border: 0;
    padding: 10px;
    border-radius: 50%;
  }
  .dismiss span {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .cross {
    inline-size: 16px;
    block-size: 16px;
    clip-path: polygon(
      28% 23%,
      50% 45%,
      72% 23%,
      77% 28%,
      55% 50%,
      77% 72%,
      72% 77%,
      50% 55%,
      28% 77%,
      23% 72%,
      45% 50%,
      23% 28%
    );
  }
  @media (prefers-reduced-motion: no-preference) {
    .eyecatcher {
      animation: rise 0.2s ease-out;
    }
  }
`;
