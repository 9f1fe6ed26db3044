import { make, setAttributes, setText } from './make.js';
import { ask } from './requests.js';

export interface PanelFrameView {
  /** Name of the panel. */
  readonly label: string;
  readonly open: boolean;
  readonly embedded: boolean;
  readonly folded: boolean;
  /** Its inside has been drawn. */
  readonly inside: boolean;
  /** The inside could not be fetched: what to say, the word for trying again, and their language. */
  readonly failure: readonly [text: string, tryAgain: string, lang?: string] | undefined;
  /** What a screen reader is to say now, if the panel is not open: else its inside says it. */
  readonly announcement: string;
  /** Appears without moving: it was open on the page before. */
  readonly still: boolean;
}

export interface PanelFrame {
  /** The panel, and what a screen reader hears while it is closed. */
  readonly elements: readonly HTMLElement[];
  /** What is inside the panel stands before this. */
  readonly end: HTMLElement;
  show(view: PanelFrameView): void;
}

/**
 * The panel's frame, in the shape that the panel will have: it is there before its inside has been
 * fetched. Where the inside cannot be had, what the page's author wrote into the element is shown.
 *
 * @param launcher where the focus goes when it was in here, and nothing else could move it
 */
export function createPanelFrame(launcher: HTMLElement): PanelFrame {
  const bar = make('b', { class: 'bar' });
  const text = make('span');
  const retry = make('button');
  const end = make('div', { class: 'failure' }, text, retry, make('slot'));
  const status = make('div', { role: 'status', class: 'unseen' });
  retry.addEventListener('click', () => {
    // What fails again is told again.
    for (const element of [text, status]) setText(element, '');
    ask(retry, { type: 'retry' });
  });
  end.addEventListener('keydown', (event) => {
    // What the page's author wrote is in here, too, with uses of its own for the key.
    const isOthers = event.isComposing || event.defaultPrevented || panel.matches('section');
    if (event.key !== 'Escape' || isOthers) return;
    event.preventDefault();
    if (ask(end, { type: 'close' })) launcher.focus();
  });
  const frame = { part: 'panel', id: 'panel', tabindex: '-1' };
  let panel: HTMLElement = make('dialog', frame, end);

  /** A panel that is a part of the page is no dialog. What is in it stays. */
  function enclose(embedded: boolean): void {
    if (panel.matches('section') === embedded) return;
    const before = panel;
    panel = make(embedded ? 'section' : 'dialog', frame, ...before.childNodes);
    before.replaceWith(panel);
  }

  return {
    get elements() {
      return [panel, status];
    },
    end,
    show(view) {
      const { label, inside, failure, embedded } = view;
      enclose(embedded);
      setAttributes(panel, {
        class: `panel${view.folded ? ' folded' : ''}${view.still ? ' still' : ''}${inside ? '' : ' empty'}`,
        'aria-label': label,
        open: view.open && !embedded,
      });
      if (inside) bar.remove();
      else if (!bar.parentNode) panel.prepend(bar);
      setText(bar, failure ? label : '');
      setAttributes(end, { hidden: !failure, lang: failure?.[2] });
      setText(text, failure?.[0] ?? '');
      setText(retry, failure?.[1] ?? '');
      // Whoever only came near has asked for nothing yet.
      const told = view.open ? failure : undefined;
      setAttributes(status, { lang: told?.[2] });
      setText(status, told?.[0] ?? view.announcement);
    },
  };
}
