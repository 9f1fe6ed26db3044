import { driven } from './list.js';

const chat = document.querySelector('deep-chat');
// By itself it shows 4,000 and takes minutes to remove the rest.
chat.maxVisibleMessages = 20_000;
const toTheirs = ({ author, content }) => ({
  role: author.role === 'visitor' ? 'user' : 'ai',
  text: content.text,
});
window.bench = driven({
  set: (list) => (chat.history = list.map(toTheirs)),
  add: (message) => chat.addMessage(toTheirs(message)),
});
