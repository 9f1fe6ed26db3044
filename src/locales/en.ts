/**
 * Every text of the interface. This file is the source of the type: another language that lacks a
 * key or loses a {placeholder} does not compile or does not pass the tests.
 */
const en = {
  /** Name of the widget, and the panel's heading when the site gives none. */
  chat: 'Chat',
  openChat: 'Open chat',
  closeChat: 'Close chat',
  /**
   * Added to the launcher's name. The number stands apart from the noun, so that one text is right
   * for every number in every language: Arabic would need six.
   */
  unread: 'Unread messages: {count}',
  minimize: 'Minimize chat',
  restore: 'Restore chat',
  dismiss: 'Dismiss',
  welcome: 'Welcome. How can we help you?',
  /** Shown in an empty conversation. */
  empty: 'Send us a message. We are happy to help.',
  messages: 'Messages',
  inputLabel: 'Your message',
  inputPlaceholder: 'Type a message…',
  send: 'Send',
  you: 'You',
  /** The other side when it gave no name. */
  agent: 'Agent',
  /** Live region: {name} is who wrote, {text} what. */
  announceMessage: '{name}: {text}',
  announceUnread: 'New message from {name}',
  typing: '{name} is typing',
  newMessages: 'New messages',
  jumpToLatest: 'Jump to latest message',
  statusConnecting: 'Connecting…',
  statusReconnecting: 'Connection lost. Reconnecting…',
  statusOffline: 'You are offline. Messages are sent when you are back.',
  statusFailed: 'The chat could not connect.',
  tryAgain: 'Try again',
  receiptPending: 'Sending…',
  receiptSent: 'Sent',
  receiptDelivered: 'Delivered',
  receiptSeen: 'Seen',
  receiptFailed: 'Not sent',
  retry: 'Retry',
  delete: 'Delete',
  today: 'Today',
  yesterday: 'Yesterday',
  opensInNewTab: 'opens in a new tab',
  cannotShow: 'This message cannot be shown here.',
  showAll: 'Show all',
  chunkFailed: 'The chat could not be loaded.',
};

/** The texts of one language. */
export type Strings = { readonly [Key in keyof typeof en]: string };

export default en as Strings;
