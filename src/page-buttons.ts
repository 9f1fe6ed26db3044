import type { ChatCore, ChatHost } from './chat-core.js';

/** Carries out an invoker command. Whoever presses a button of the page is the visitor. */
export function carryOut(
  { command }: Event & { readonly command?: string },
  { config }: ChatHost,
  core: ChatCore,
): void {
  const { open } = core.panel;
  if (command === '--forget') core.parts.forget(true);
  if (!config.embedded && (command === '--toggle' || command === (open ? '--hide' : '--show')))
    core.handle({ type: open ? 'close' : 'open' });
}

/** Lets `data-web1on1-command="--show"` on any element do what an invoker command does. */
export function heedPageButtons(): void {
  document.addEventListener('click', (event) => {
    // Also in the shadow tree of another element.
    const button = event
      .composedPath()
      .find((node) => (node as Partial<HTMLElement>).dataset?.['web1on1Command']) as
      HTMLElement | undefined;
    if (!button || event.defaultPrevented) return;
    // No link leads away then, no form is sent, and no command is carried out a second time.
    event.preventDefault();
    import('./press.js').then(
      ({ press }) => press(button),
      () => {},
    );
  });
}
