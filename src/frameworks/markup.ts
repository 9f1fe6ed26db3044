import type { ChatConfig } from '../config.js';
import type { Web1on1EventMap } from '../event-map.js';
import type { Web1on1Chat } from '../web1on1-chat.js';

/** `autoOpen` is written `auto-open`. */
type Dashed<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Dashed<Rest>}`
  : Name;

/** A property's value as an attribute has it: text, or, if it is a boolean, that it is there. */
type Written<Value> = Value extends number
  ? `${Value}`
  : Value extends boolean
    ? '' | 'false'
    : never;

/**
 * What can be said on the tag in a framework's template, with dashes as in HTML or as the property
 * is called: frameworks make a property of it where there is one.
 */
export type ChatMarkup = {
  readonly [Name in keyof ChatConfig as Name | Dashed<Name>]?:
    ChatConfig[Name] | Written<ChatConfig[Name]> | undefined;
} & { readonly open?: boolean | '' | undefined } & {
  readonly [Name in ScriptOnly]?: Web1on1Chat[Name] | undefined;
};

/** What no attribute can hold. */
type ScriptOnly =
  | 'user'
  | 'metadata'
  | 'getToken'
  | 'keepParams'
  | 'sideDoor'
  | 'customText'
  | 'availability'
  | 'beforeSend'
  | 'beforeDisplay';

/** Listeners to the events, where `Prefix` before an event's type makes an attribute of it. */
export type ChatListeners<Prefix extends string> = {
  readonly [Type in keyof Web1on1EventMap as `${Prefix}${Type}`]?:
    ((event: Web1on1EventMap[Type]) => void) | undefined;
};
