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
  receiptWaiting: 'Waiting for a connection…',
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
  conversationsFailed: 'Your conversations could not be loaded.',
  /** In a saved conversation of which the beginning is not here. */
  transcriptPartial: 'Earlier messages are not included.',
  chunkFailed: 'The chat could not be loaded.',

  /** A picture without a description. */
  picture: 'Picture',
  showPicture: 'Show picture: {name}',
  closePicture: 'Close picture',
  pictureFailed: 'The picture could not be loaded.',
  download: 'Download {name}',
  /** A file without a name. */
  file: 'File',
  previousItem: 'Previous',
  nextItem: 'Next',
  /** Which card of how many. */
  itemOf: '{index} of {total}',
  quickReplies: 'Suggested answers',
  /** {text} is what the button of the other side says, which has been chosen. */
  chosen: 'Chosen: {text}',
  paid: 'Paid',
  closePage: 'Close page',
  openOutside: 'Open in a new tab',
  formSend: 'Send',
  formSent: 'Sent',
  formChoose: 'Choose…',
  formEmpty: 'Please fill this in.',
  formEmail: 'Please enter an email address, for example name@example.com.',
  formShort: 'Please write at least {count} characters.',
  formLong: 'Please write at most {count} characters.',
  formPending: 'Please answer the form above first.',
  location: 'Location',
  showOnMap: 'Show on map',
  shareLocation: 'Share my location',
  locating: 'Finding your location…',
  locationDenied:
    'Your location was not shared. You can allow it in your browser, or write where you are.',
  locationFailed: 'Your location could not be found. You can write where you are.',

  attach: 'Attach files',
  attachments: 'Attached files',
  removeFile: 'Remove {name}',
  retryFile: 'Send {name} again',
  fileWaiting: '{name}, ready to send',
  fileSending: '{name}, {percent} sent',
  fileFailed: '{name} was not sent',
  fileTooLarge: '{name} is too large. At most {size}.',
  fileEmpty: '{name} is empty.',
  fileWrongType: '{name} cannot be sent: this kind of file is not accepted.',
  filesTooMany: 'Files at once, at most: {count}.',
  dropFiles: 'Drop files here',
  cancel: 'Cancel',
  emoji: 'Insert an emoji',
  findEmoji: 'Search emoji',
  noEmoji: 'No emoji found.',
  emojiFailed: 'The emoji could not be loaded.',
  /** Names of the groups of emoji, in this order, with commas between them. */
  emojiGroups:
    'Smileys, People, Animals and nature, Food and drink, Travel and places, Activities, Objects, Symbols, Flags',
  charactersLeft: 'Characters left: {count}',
  charactersOver: 'Characters too many: {count}',
  sensitiveCard: 'This looks like a card number. Sending it is not necessary to chat.',
  sensitiveAccount: 'This looks like a bank account number. Sending it is not necessary to chat.',
  sensitiveIdentity:
    'This looks like a personal identity number. Sending it is not necessary to chat.',
  sendAnyway: 'Send anyway',
  editMessage: 'Change the message',

  loadOlder: 'Show earlier messages',
  loadingOlder: 'Loading earlier messages…',
  olderFailed: 'Earlier messages could not be loaded.',
  jumpToNew: 'Jump to new messages: {count}',
  options: 'Options',
  conversations: 'Conversations',
  backToConversation: 'Back',
  newConversation: 'New conversation',
  noConversations: 'There are no other conversations.',
  saveTranscript: 'Save conversation as text',
  endConversation: 'End conversation',
  endQuestion: 'Do you want to end this conversation?',
  ended: 'This conversation has ended.',
  /** In the title of the page while it is in the background. */
  titleUnread: '({count}) {title}',

  prechatTitle: 'Before we start',
  prechatName: 'Your name',
  prechatEmail: 'Your email address',
  prechatStart: 'Start chat',
  replyTime: 'We usually reply within {time}.',
  closedUntil: 'We are closed now. We are back {time}.',
  closed: 'We are closed now. Leave a message and we will reply.',
  leaveEmail: 'Where may we send our answer?',
  saveEmail: 'Save',
  emailSaved: 'Thank you. We will answer to {email}.',
  ai: 'AI',
  aiNote: 'You are chatting with an AI.',
  talkToPerson: 'Talk to a person',
  personAsked: 'A person has been asked to take over.',
  privacy: 'Privacy',
  privacyNote: 'What you write is used to answer you.',
  forgetChat: 'End chat and delete data',
  forgetQuestion: 'End this chat, and delete everything it has stored in this browser?',
  forgotten: 'The chat data in this browser has been deleted.',
  forgetFailed:
    'Not everything could be deleted. Close the other tabs with this website, and try again.',
};

/** The texts of one language. */
export type Strings = { readonly [Key in keyof typeof en]: string } & {
  /** BCP 47: what they are in, where that is known. A page that brings its own texts can say it. */
  readonly lang?: string;
};

export default en as Strings;
