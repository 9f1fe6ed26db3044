import { driven } from './list.js';

const { messages } = window.chat.config.globalProperties.$chat;
const toTheirs = ({ id, author, content }) => ({
  id,
  text: content.text,
  sender: author.role === 'visitor' ? 'user' : 'bot',
});
window.bench = driven({
  set: (list) => (messages.value = list.map(toTheirs)),
  add: (message) => messages.value.push(toTheirs(message)),
});
