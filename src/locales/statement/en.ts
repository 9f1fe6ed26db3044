/**
 * The words of the cookie statement. This file is the source of the type: another language that
 * lacks a key or loses a {placeholder} does not compile or does not pass the tests.
 *
 * It speaks to a visitor, in plain words. {duration} comes with its unit ("30 minutes"), so it stands
 * where no grammar depends on it. Names of hosts, items and parameters are not translated.
 */
const en = {
  title: 'What the chat stores, and why',
  intro:
    'The chat itself makes this overview, from the settings it has on this website. When a setting changes, this text changes with it.',
  /** There is no chat on this page. */
  noChat: 'There is no chat on this page. This overview describes a chat with the settings below.',

  storedTitle: 'What is stored in your browser',
  storedNote:
    'The chat sets no cookies. It uses the storage of your browser, which only pages of this website can read.',
  /** The chat may not store anything. */
  storedIfAgreed: 'The table shows what would be stored if you agreed.',
  columnName: 'Name',
  columnPurpose: 'Purpose',
  columnWritten: 'When it is written',
  columnKind: 'Kind',
  columnType: 'Type',
  columnPlace: 'Where',
  columnLifetime: 'How long',
  columnSetBy: 'Set by',
  columnValue: 'Value now',
  placeLocal: 'Local storage',
  placeSession: 'Session storage',
  placeDatabase: 'Database in the browser (IndexedDB)',
  placeMemory: 'Memory of the page',
  placeOwn: 'A storage that this website provides',
  typeTimestamp: 'Moment in time',
  typeBoolean: 'Yes or no',
  typeText: 'Text',
  typeRecord: 'Record',
  kindFunctional: 'State of the chat',
  kindConversation: 'Your conversation',
  kindIdentification: 'Recognition',
  lifeRetention: 'After you last used the chat: {duration}',
  lifeRetentionOrTab:
    'After you last used the chat: {duration}. At the latest until you close the tab.',
  lifeDay: 'Until it has arrived, but no longer than this: {duration}',
  lifeDayOrTab:
    'Until it has arrived, but no longer than this: {duration}. At the latest until you close the tab.',
  lifeErased: 'Until you or your browser delete it',
  lifeTab: 'Until you close the tab',
  lifePage: 'Until you leave the page',
  setByWidget: 'The chat',
  setByService: 'The chat service',

  retentionTitle: 'How long it counts',
  retentionActivity:
    'Everything with a time limit counts from your last activity: when you load a page with the chat, open, close or fold the chat, dismiss the invitation, send a message, or receive one while the chat is open. The time limit: {duration}.',
  retentionMeaning:
    'When the time is over, what was stored is ignored from that moment on. It is deleted the next time the chat looks at it: when you load a page with the chat or return to one. If you never come back, it stays in your browser, unused, until you clear your browser.',

  consentTitle: 'When something is stored',
  consentGranted: 'The chat stores these items from the moment you load a page with the chat.',
  consentInteraction:
    'The chat stores nothing until you use it: until you open or close it, dismiss its invitation or send a message. Before that it only looks whether something is stored from earlier.',
  consentDenied:
    'At this moment the chat stores nothing in your browser and reads nothing there, because you have not agreed to it. What was stored before is deleted without being read. What you do in the chat is kept only in the memory of the page.',
  consentDeniedService:
    'If you send a message all the same, the chat service stores the items that it sets itself in session storage, until you close the tab.',

  hostsTitle: 'Who is contacted, and when',
  hostsCode: 'The program of the chat is loaded from: {hosts}',
  hostsNobody: 'No service is connected to the chat: nobody is contacted.',
  hostsBrowser: 'The conversation stays in your browser: nobody is contacted.',
  hostsServer: 'The conversation runs over this server: {hosts}',
  hostsService:
    'The conversation runs over Sunshine Conversations, a service of Zendesk. These hosts are contacted: {hosts}',
  hostsOwn: 'The conversation runs over a service that this website has connected itself.',
  whenOpen: 'This happens when you open the chat.',
  whenAuto:
    'This happens when you open the chat. If you already have a conversation, it happens soon after a page is loaded.',
  whenLoad: 'This happens when you load a page with the chat.',
  whenActed: 'It never happens before you have used the chat yourself.',
  whenSent:
    'As long as you have not agreed to storage, it happens only when you send a message or start the chat.',
  hostsMedia:
    'Pictures in messages are loaded from the place where the chat service or the other side keeps them, when you see them.',

  sentTitle: 'What is sent',
  sentIntro:
    'With your first message, and again when it changes, the chat sends the following. Nothing is sent before that.',
  sentMessages: 'what you write',
  sentTyping: 'that you are typing, and how far you have read',
  sentUuid: 'the random number of your visit (widget_uuid)',
  sentPage:
    'the title and address of the page, and the address of the page before it; of the parameters in an address only these: {names}',
  sentNoParameters: 'none',
  sentOnline: 'the moment at which your visit began',
  sentLocale: 'the language of the chat',
  sentOpenedBy: 'whether the chat was opened by you, by itself or by this website',
  sentMetadata: 'facts that this website adds to the conversation: {names}',
  sentProfile: 'your name and email address, if you or this website gave them',
  sentIdentity: 'who you are on this website, if you are logged in',
  sentFiles: 'files that you choose to send',
  sentLocation:
    'your location, only after you have pressed the button for it and your browser has asked you',
  sentNothingElse:
    'The chat sends nothing else. It does not examine your device. As with every connection on the internet, the computer at the other end sees your IP address.',
  sentByService:
    'The chat service, once it is running, also sends by itself: the number it has given your browser, the title and address of the page, the address of the page before it, your language, and the name and version of your browser.',

  legalTitle: 'On what legal basis',
  legalController: '{controller} decides what the chat is used for, and is responsible for it.',
  legalProvider: 'The chat is provided by: {provider}. It is provided for: {controller}.',
  legalInterest:
    'Offering the chat and keeping it in working order is a legitimate interest (Article 6(1)(f) of the General Data Protection Regulation). Whose interest it is: {controller}.',
  legalContract:
    'Answering your questions is necessary to prepare or perform a contract with you, where there is one (Article 6(1)(b)).',
  legalStorage:
    'What has to be stored so that the chat you asked for works may be stored without asking you. Where the law requires it, everything else is stored only with your consent, which you can withdraw at any time.',
  /** Stands where a site has not given its name. */
  controllerUnknown: 'The operator of this website',
  providerUnknown: 'The provider of the chat',
  privacyLink: 'Privacy statement',

  nowTitle: 'What is stored in this browser now',
  nowNothing: 'Nothing of the chat is stored in this browser now.',
  nowNotRead: 'This was not looked up, because you have not agreed to it.',
  nowUndeclared:
    'These items were not written by this version of the chat, and are deleted with the others: {names}',
  lookAgain: 'Look again',
  download: 'Download my chat data',
  erase: 'Delete my chat data',
  eraseQuestion:
    'Delete everything that the chat has stored in this browser? A conversation that is open in the chat ends.',
  eraseConfirm: 'Delete',
  eraseCancel: 'Keep',
  erasing: 'Deleting…',
  erased: 'Your chat data has been deleted from this browser.',
  eraseFailed:
    'This could not be deleted: {names}. Close the other tabs with this website, and try again.',
  eraseElsewhere:
    'This does not delete the messages that you have sent. Whom to ask for that: {controller}.',
  notAdvice:
    'This overview is not legal advice. It describes what the chat does. Whether that is enough is for the operator of this website to judge.',

  loadedPurpose:
    'Remembers when your visit began. The time after which the chat opens by itself counts from then on, over all pages.',
  loadedWritten: 'On the first page of a visit. Later pages do not change it.',
  autoOpenedPurpose:
    'Remembers that the chat has opened by itself, so that it does so only once in a visit.',
  autoOpenedWritten: 'When the chat opens by itself.',
  openedPurpose: 'Remembers that you opened the chat, so that it is open on the next page.',
  openedWritten: 'When you open the chat (true) or close it (false).',
  closedPurpose:
    'Remembers that you closed the chat, so that it stays closed and does not open by itself.',
  closedWritten: 'When you close the chat (true) or open it (false).',
  foldedPurpose: 'Remembers that you folded the chat, so that it is folded on the next page.',
  foldedWritten: 'When you fold the chat (true) or unfold it (false).',
  dismissedPurpose:
    'Remembers that you dismissed the invitation beside the chat button, so that it does not come back.',
  dismissedWritten: 'When you dismiss the invitation.',
  uuidPurpose:
    'A random number that tells visitors apart without saying who they are. It is sent with your first message, so that your messages stay together.',
  uuidWritten: 'On the first page of a visit.',
  welcomePurpose: 'Remembers whether the welcome message belongs to your conversation.',
  welcomeWritten: 'When the chat opens by itself (true), or when you open it first (false).',
  expiresPurpose: 'Says until when everything above counts. After that it is ignored and deleted.',
  expiresWritten: 'Every time you use the chat or load a page with it.',
  draftPurpose: 'Keeps what you have typed and not sent, so that the next page still has it.',
  draftWritten: 'While you type. It is deleted when you send the text or remove it.',
  transcriptPurpose:
    'Keeps your latest messages and the name of their conversation, so that the next page shows them without waiting.',
  transcriptWritten: 'When messages are sent or received.',
  outboxPurpose: 'Keeps a message that you have sent until it has arrived, so that it is not lost.',
  outboxWritten: 'When you send a message. It is deleted when the message has arrived.',
  localPurpose:
    'Keeps the conversation itself, with its files and your name, because this website uses no chat service for it.',
  localWritten: 'When messages are sent or received.',
  clientIdPurpose: 'A number by which the chat service recognises this browser.',
  clientIdWritten: 'When the chat service starts.',
  appUserIdPurpose: 'A number by which the chat service finds your conversation again.',
  appUserIdWritten: 'When your conversation begins.',
  sessionTokenPurpose: 'Proves to the chat service that the conversation is yours.',
  sessionTokenWritten: 'When your conversation begins, unless you are logged in.',
};

/** The words of one language. */
export type StatementStrings = { readonly [Key in keyof typeof en]: string };

export default en as StatementStrings;
