import { make, setAttributes, setText, type Drawn } from './make.js';
import { ask } from './requests.js';

export interface LauncherView {
  /** What pressing it does, in the visitor's language. */
  readonly name: string;
  readonly unreadCount: number;
  /** "3 unread messages"; becomes part of the name while there are any. */
  readonly unreadLabel?: string | undefined;
  readonly open: boolean;
  /** Not shown: the page brings its own button, or the folded panel stands in its place. */
  readonly hidden: boolean;
}

/** The round button in the corner. */
export function createLauncher(): Drawn<LauncherView> {
  const side = { class: 'launcher-icon' };
  const chatIcon = make('span', { class: 'mark' });
  const badge = make('span', { part: 'badge', class: 'badge', 'aria-hidden': 'true' });
  const element = make(
    'button',
    { part: 'launcher', class: 'launcher', 'aria-controls': 'panel' },
    make('span', side, make('slot', { name: 'launcher-icon' }, chatIcon)),
    make('span', side, make('span', { class: 'mark down' })),
    badge,
  );
  let isOpen = false;
  element.addEventListener('click', () => ask(element, { type: isOpen ? 'close' : 'open' }));
  return {
    element,
    show({ name, unreadCount, unreadLabel, open, hidden }) {
      isOpen = open;
      setAttributes(element, {
        hidden,
        'aria-label': unreadCount && unreadLabel ? `${name}, ${unreadLabel}` : name,
        'aria-expanded': `${open}`,
      });
      setAttributes(badge, { hidden: unreadCount < 1 });
      setText(badge, unreadCount > 99 ? '99+' : `${unreadCount}`);
    },
  };
}
