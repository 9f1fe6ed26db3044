import type { JSX } from 'solid-js';
import type { Web1on1Chat } from '../web1on1-chat.js';
import type { ChatListeners, ChatMarkup } from './markup.js';

type AnyElement = JSX.HTMLAttributes<Web1on1Chat>;

type AsProperties = {
  readonly [Name in keyof ChatMarkup as `prop:${Name}`]: ChatMarkup[Name];
};

/** `<web1on1-chat>` in the JSX of Solid. */
declare module 'solid-js/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'web1on1-chat': Omit<AnyElement, keyof ChatMarkup> &
        ChatMarkup &
        AsProperties &
        ChatListeners<'on:'>;
    }
  }
}
