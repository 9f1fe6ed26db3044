import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import './define.js';
import type { Web1on1EventMap } from './event-map.js';
import { Web1on1Chat as ChatElement } from './web1on1-chat.js';

type EventType = keyof Web1on1EventMap;

/** `web1on1-send-failed` is `onSendFailed`. */
type ListenerName<Type> = Type extends `web1on1-${infer Name}` ? `on${Pascal<Name>}` : never;

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

function event<Type extends EventType>(type: Type): EventName<Web1on1EventMap[Type]> {
  return type as string as EventName<Web1on1EventMap[Type]>;
}

/**
 * The chat as a component: every property of the element is a prop, every event a listener with its
 * type, and the ref is the element. Registers the element; on a server it draws the tag alone.
 */
export const Web1on1Chat = createComponent({
  react: React,
  tagName: 'web1on1-chat',
  elementClass: ChatElement,
  displayName: 'Web1on1Chat',
  events: {
    onOpen: event('web1on1-open'),
    onOpened: event('web1on1-opened'),
    onClose: event('web1on1-close'),
    onClosed: event('web1on1-closed'),
    onReady: event('web1on1-ready'),
    onUnread: event('web1on1-unread'),
    onConsent: event('web1on1-consent'),
    onError: event('web1on1-error'),
    onConnection: event('web1on1-connection'),
    onSend: event('web1on1-send'),
    onSent: event('web1on1-sent'),
    onSendFailed: event('web1on1-send-failed'),
    onMessage: event('web1on1-message'),
    onTyping: event('web1on1-typing'),
    onLink: event('web1on1-link'),
  } satisfies { [Type in EventType as ListenerName<Type>]: EventName<Web1on1EventMap[Type]> },
});
