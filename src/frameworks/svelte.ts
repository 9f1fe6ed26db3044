import type {} from 'svelte/elements';
import type { Web1on1Chat } from '../web1on1-chat.js';
import type { ChatListeners, ChatMarkup } from './markup.js';

/** `<web1on1-chat>` in the templates of Svelte. */
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'web1on1-chat': Omit<HTMLAttributes<Web1on1Chat>, keyof ChatMarkup> &
      ChatMarkup &
      ChatListeners<'on'> &
      ChatListeners<'on:'>;
  }
}
