import { driven } from './list.js';

const chat = document.querySelector('chat-floor');
window.bench = driven({
  set: (list) => chat.set(list),
  add: (message) => chat.add(message),
  /** More at the end of what is there. */
  bring: (list) => chat.set([...chat.messages, ...list]),
  toggle: () => chat.toggle(),
  held: () => chat.messages.length,
});
