import { fillIn } from '../internal/fill-in.js';

/** A page that answers every change of its title with another one is left alone after that many. */
const MAX_REWRITES = 100;

interface Share {
  readonly count: number;
  readonly pattern: string;
}

/** What each widget of the page wants told. They share one title, and would count each other's. */
const shares = new Map<PageTitle, Share>();
let pages = '';
let ours: string | undefined;
let rewrites = 0;
let observer: MutationObserver | undefined;

function draw(): void {
  const count = [...shares.values()].reduce((sum, share) => sum + share.count, 0);
  const [share] = shares.values();
  if (!share) {
    restore();
    return;
  }
  if (ours === undefined) {
    pages = document.title;
    rewrites = 0;
    observer = new MutationObserver(follow);
    observer.observe(document.head, { childList: true, characterData: true, subtree: true });
  }
  document.title = fillIn(share.pattern, { count, title: pages });
  // As the page has it: white space is collapsed.
  ours = document.title;
}

/** The page has another title now: that one is counted before, and restored later. */
function follow(): void {
  const now = document.title;
  if (ours === undefined || now === ours) return;
  const before = pages;
  pages = now.includes(ours) ? now.replace(ours, () => before) : now;
  if (++rewrites > MAX_REWRITES) restore();
  else draw();
}

function restore(): void {
  observer?.disconnect();
  observer = undefined;
  if (ours === undefined) return;
  // What the page wrote a moment ago, unseen by us, is the page's.
  if (document.title === ours) document.title = pages;
  ours = undefined;
}

/** A number in the title of the page. */
export class PageTitle {
  /** @param pattern with the places {count} and {title}; shown while `count` is more than 0 */
  show(count: number, pattern: string): void {
    const share = shares.get(this);
    if (share?.count === count && share.pattern === pattern) return;
    if (count > 0) shares.set(this, { count, pattern });
    else if (!shares.delete(this)) return;
    draw();
  }

  /** The page's own title again. */
  clear(): void {
    this.show(0, '');
  }
}
