import { html, type TemplateResult } from 'lit/html.js';
import { closeIcon } from './icons.js';
import { asks } from './requests.js';

export interface EyecatcherView {
  /** The teaser; markup in the slot `eyecatcher` takes its place. */
  readonly text: string;
  readonly dismissLabel: string;
  readonly shown: boolean;
}

/** A teaser above the launcher, with a way to be rid of it. */
export function renderEyecatcher(view: EyecatcherView): TemplateResult {
  return html`<div class="eyecatcher" ?hidden=${!view.shown}>
    <button part="eyecatcher" class="teaser" type="button" @click=${asks({ type: 'open' })}>
      <slot name="eyecatcher">${view.text}</slot>
    </button>
    <button
      part="eyecatcher-close"
      class="dismiss"
      type="button"
      aria-label=${view.dismissLabel}
      @click=${asks({ type: 'dismiss-eyecatcher' })}
    >
      ${closeIcon}
    </button>
  </div>`;
}
