import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safeImageUrl } from '../internal/safe-url.js';

/** A face, or the initials under it while there is none. Says nothing: the name stands beside it. */
export function renderAvatar(name: string, url: string | undefined): TemplateResult {
  const source = url && safeImageUrl(url);
  return html`<span part="avatar" class="avatar" aria-hidden="true"
    >${initials(name)}${
      source
        ? html`<img
            alt=""
            src=${source}
            referrerpolicy="no-referrer"
            decoding="async"
            @load=${(event: Event) => reveal(event, true)}
            @error=${(event: Event) => reveal(event, false)}
          />`
        : nothing
    }</span
  >`;
}

/** First letters of the first and the last word: at most two. */
export function initials(name: string): string {
  const words = name.split(/[\s_.-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last]
    .map((word) => /^./u.exec(word ?? '')?.[0] ?? '')
    .join('')
    .toUpperCase();
}

function reveal({ currentTarget }: Event, shown: boolean): void {
  if (currentTarget instanceof HTMLElement) currentTarget.hidden = !shown;
}
