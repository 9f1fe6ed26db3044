import { html, nothing, render } from 'lit/html.js';
import type { Strings } from '../locales/en.js';
import { closeIcon } from './icons.js';
import { whenPanelCloses } from './when-gone.js';

export interface ViewerView {
  /** As it was checked. */
  readonly source: string;
  /** What the picture shows; may be empty. */
  readonly name: string;
  readonly strings: Strings;
}

/** Shows a picture as large as the window, in a dialog that stands beside its small form. */
export function openViewer(dialog: HTMLDialogElement, view: ViewerView): void {
  const { source, name, strings } = view;
  const close = () => dialog.close();
  dialog.onkeydown = (event) => {
    if (event.key !== 'Escape') return;
    // The picture goes, the panel stays.
    event.stopPropagation();
    event.preventDefault();
    close();
  };
  dialog.onclick = ({ target }) => {
    if (target instanceof Element && !target.closest('img, button')) close();
  };
  // What is shown over the whole page must not outlive the panel that it belongs to.
  const stop = whenPanelCloses(dialog, close);
  // The dialog gives the focus back by itself.
  dialog.onclose = () => {
    stop();
    render(nothing, dialog);
  };
  const onError = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLElement) currentTarget.hidden = true;
  };
  render(
    html`<button
        type="button"
        class="viewer-close icon-button"
        aria-label=${strings.closePicture}
        @click=${close}
      >
        ${closeIcon}
      </button>
      <div class="viewer-picture">
        <img
          alt=${name || strings.picture}
          src=${source}
          referrerpolicy="no-referrer"
          decoding="async"
          @error=${onError}
        />
        <p class="viewer-failed">${strings.pictureFailed}</p>
      </div>`,
    dialog,
  );
  dialog.showModal();
}
