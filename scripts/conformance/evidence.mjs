/** The tests that show something about accessibility: in test/, the file and what the test promises. */
export const EVIDENCE = {
  states: [
    'e2e/accessibility.spec.ts',
    'closed, with an eyecatcher, opened, talking, folded, closed with a badge',
  ],
  gallery: ['e2e/gallery.spec.ts', 'has no error and nothing to find, in ${scheme}, ${dir}'],
  spacing: [
    'e2e/gallery.spec.ts',
    'has targets of 24 px at least, and room for text that a visitor has spaced out',
  ],
  longWords: [
    'e2e/gallery.spec.ts',
    'has room for words that are longer than those of any language',
  ],
  themes: ['ui/themes.test.ts', 'keeps the contrast of all words'],
  themeControls: ['ui/themes.test.ts', 'lets controls stand out'],
  brand: ['ui/contrast.test.ts', 'has a contrast of 4.5 to 1 on ${brand}'],
  zoom: ['e2e/assistive.spec.ts', 'everything is there, in one column, and nothing is cut off'],
  said: [
    'e2e/assistive.spec.ts',
    'a screen reader says each new message once, and nothing of what was said before',
  ],
  movement: ['e2e/assistive.spec.ts', 'is what the visitor wants'],
  largerText: ['ui/composer.test.ts', 'has room for as many lines of larger text'],
  keys: [
    'e2e/keyboard.spec.ts',
    'one gets to the launcher, opens, writes, sends, closes, and is back where one was',
  ],
  reach: [
    'e2e/keyboard.spec.ts',
    'every control of the panel can be reached, and one can leave it again',
  ],
  script: ['e2e/keyboard.spec.ts', 'a panel that a script opens leaves the focus with the page'],
  restored: ['e2e/keyboard.spec.ts', 'a panel restored open leaves the focus with the page'],
  makesWay: ['e2e/keyboard.spec.ts', 'an open panel makes way for what has the focus behind it'],
  modal: ['e2e/keyboard.spec.ts', 'the panel covers the page, keeps the focus, and gives it back'],
  scroll: ['e2e/keyboard.spec.ts', 'the message list can be scrolled with the keys'],
  teaserKeys: [
    'e2e/keyboard-tasks.spec.ts',
    'dismisses the teaser, opens, folds, unfolds and closes',
  ],
  beginKeys: [
    'e2e/keyboard-tasks.spec.ts',
    'answers the questions that come first, sends a picture of a mood and a file',
  ],
  kindsKeys: [
    'e2e/keyboard-tasks.spec.ts',
    'chooses an answer, fills in a form, and looks at a picture',
  ],
  eraseKeys: ['e2e/keyboard-tasks.spec.ts', 'ends the conversation and takes everything with him'],
  targets: ['ui/states.test.ts', 'has targets of 24 px at least, and 44 px where one acts most'],
  launcherName: ['ui/states.test.ts', 'says what it does and how many messages wait'],
  regions: [
    'ui/states.test.ts',
    'has a live region inside and outside before there is anything to say',
  ],
  notices: [
    'ui/extras/notices.test.ts',
    'are announced politely when they come, and loudly where something is wrong',
  ],
  panelName: ['element/panel.test.ts', 'is named by the heading'],
  spoken: ['ui/spoken-text.test.ts', 'is in words: ${what}'],
  author: ['ui/messages.test.ts', 'names its author to everybody, in one line'],
  picture: ['ui/image.test.ts', 'is called a picture when nobody says what it shows'],
  labels: ['ui/fields.test.ts', 'have a label each, and say that they must be answered'],
  errors: ['ui/fields.test.ts', 'say at each one what is wrong, and move to the first that is'],
  purpose: ['ui/fields.test.ts', 'have a label each, and say that they must be answered'],
  sensitive: [
    'e2e/composer.spec.ts',
    'the number of a card leaves only when the visitor says so twice',
  ],
  files: [
    'e2e/composer.spec.ts',
    'files that are chosen, pasted and dropped wait to be seen, and arrive together in order',
  ],
  cards: ['ui/kinds.test.ts', 'can be gone through by button, in both directions, and say where'],
  cardKeys: ['ui/kinds.test.ts', 'turn one card for each arrow key, ${dir}'],
  language: ['element/words.test.ts', 'is that of the nearest element that says one'],
  languageOfParts: [
    'element/words.test.ts',
    'is "${texts}" for our texts, and the page’s for what is said, where that is "${page}"',
  ],
  stepsAside: [
    'page-focus.test.ts',
    'can be seen while it has the focus: the launcher steps aside, and comes back',
  ],
  lastLink: [
    'e2e/keyboard.spec.ts',
    'the launcher makes way for the last link of a page that scrolls (${behavior})',
  ],
  draftStays: [
    'controllers/conversation-store.test.ts',
    'does not take from an open page what was forgotten with time, ${what}',
  ],
  direction: ['element/words.test.ts', 'is ${dir} where the page around it is'],
  turned: [
    'ui/message-list.test.ts',
    'stays at its end when the screen is turned, whatever happens on the way',
  ],
  page: [
    'e2e/page.spec.ts',
    'does not move: loading, teasing, opening, talking, closing, coming back',
  ],
  nextPage: [
    'e2e/conversation.spec.ts',
    'conversation, open panel and draft are there on the next page, after a reload and on going back',
  ],
  autoOpen: [
    'element/attention.test.ts',
    'once in a session, with a welcome, and without taking the focus',
  ],
  title: [
    'controllers/page-title.test.ts',
    'has the number while there is one, and is itself again after it',
  ],
  escape: ['e2e/keyboard.spec.ts', 'Escape outside the panel is the page’s'],
};
