import { html, type TemplateResult } from 'lit/html.js';
import { asks } from './requests.js';

export interface PanelFrameView {
  /** Name of the panel. */
  readonly label: string;
  readonly open: boolean;
  readonly embedded: boolean;
  readonly folded: boolean;
  /** What `renderPanel()` made; `undefined` while it is on its way. */
  readonly inside: TemplateResult | undefined;
  /** The inside could not be fetched: what to say, the word for trying again, and their language. */
  readonly failure: readonly [text: string, tryAgain: string, lang?: string] | undefined;
  /** What a screen reader is to say now, if the panel is not open: else its inside says it. */
  readonly announcement: string;
  /** Appears without moving: it was open on the page before. */
  readonly still: boolean;
}

/**
 * The panel's frame, in the shape that the panel will have: it is there before its inside has been
 * fetched. Where the inside cannot be had, what the page's author wrote into the element is shown.
 */
export function renderPanelFrame(view: PanelFrameView): TemplateResult {
  const { label, inside, failure, announcement } = view;
  const classes = `panel${view.folded ? ' folded' : ''}${view.still ? ' still' : ''}${inside ? '' : ' empty'}`;
  const content = html`${inside ?? html`<b class="bar">${failure && label}</b>`}
    <div class="failure" ?hidden=${!failure} lang=${failure?.[2]}>
      ${failure?.[0]}
      <button @click=${asks({ type: 'retry' })}>${failure?.[1]}</button>
      <slot></slot>
    </div>`;
  return html`${
      view.embedded
        ? html`<section part="panel" id="panel" class=${classes} tabindex="-1" aria-label=${label}>
            ${content}
          </section>`
        : html`<dialog
            part="panel"
            id="panel"
            class=${classes}
            tabindex="-1"
            aria-label=${label}
            ?open=${view.open}
          >
            ${content}
          </dialog>`
    }
    <div role="status" class="unseen">${announcement}</div>`;
}
