import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Web1on1Chat } from '../web1on1-chat.js';
import type { ChatListeners, ChatMarkup } from './markup.js';

type AnyElement = DetailedHTMLProps<HTMLAttributes<Web1on1Chat>, Web1on1Chat>;

/** `<web1on1-chat>` in the JSX of React 19. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'web1on1-chat': Omit<AnyElement, keyof ChatMarkup> & ChatMarkup & ChatListeners<'on'>;
    }
  }
}
