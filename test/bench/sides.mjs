/**
 * What is measured, and where in the page it is. A path goes from the document through shadow roots:
 * each selector is looked for inside of what the one before it found.
 */
const OWN_BUTTON = ['#launcher'];

/**
 * @typedef {object} Side
 * @property {string} name names its page in pages/, and its hooks in drive/
 * @property {string} [package] what is installed of it
 * @property {string[]} [up] what is there when it has loaded, seen or not; default: the launcher
 * @property {string[]} launcher the button that opens it
 * @property {string[]} [composer] the text field
 * @property {string[]} [within] what has the messages in it
 * @property {string} [row] one message, in there
 * @property {boolean} [list] whether it can be given messages
 */

/** @type {readonly Side[]} */
export const SIDES = [
  {
    name: 'ours',
    launcher: ['web1on1-chat', '[part~=launcher]'],
    composer: ['web1on1-chat', '[part=input]'],
    within: ['web1on1-chat', '#panel'],
    row: '[part~=message]',
    list: true,
  },
  {
    name: 'floor',
    launcher: ['chat-floor', '.launcher'],
    composer: ['chat-floor', 'textarea'],
    within: ['chat-floor', '.messages'],
    row: '.message',
    list: true,
  },
  {
    name: 'deep-chat',
    package: 'deep-chat',
    launcher: OWN_BUTTON,
    up: ['deep-chat', '#text-input'],
    composer: ['deep-chat', '#text-input'],
    within: ['deep-chat', '#messages'],
    row: '.outer-message-container',
    list: true,
  },
  {
    name: 'vue-advanced-chat',
    package: 'vue-advanced-chat',
    launcher: OWN_BUTTON,
    up: ['vue-advanced-chat', '#roomTextarea'],
    composer: ['vue-advanced-chat', '#roomTextarea'],
    within: ['vue-advanced-chat', '#messages-list'],
    row: '.vac-message-wrapper',
    list: true,
  },
  {
    name: 'typebot',
    package: '@typebot.io/js',
    launcher: ['typebot-bubble', '[part=button]'],
    composer: ['typebot-bubble', 'input[type=text], textarea'],
    within: ['typebot-bubble', '.typebot-chat-view'],
    row: '.typebot-guest-bubble',
  },
  {
    name: 'n8n',
    package: '@n8n/chat',
    launcher: ['.chat-window-toggle'],
    composer: ['.chat-input textarea'],
    within: ['.chat-messages-list'],
    row: '.chat-message',
    list: true,
  },
  {
    name: 'webchat',
    package: 'botframework-webchat',
    launcher: OWN_BUTTON,
    up: ['[data-id=webchat-sendbox-input]'],
    composer: ['[data-id=webchat-sendbox-input]'],
    within: ['[role=feed]'],
    row: '[role=feed] > *',
    list: true,
  },
];

/** The page without a chat. */
export const EMPTY = { name: 'empty', launcher: ['h1'] };
