import { driven } from './list.js';

const chat = document.querySelector('vue-advanced-chat');
const toTheirs = ({ id, author, at, content }) => ({
  _id: id,
  content: content.text,
  senderId: author.role === 'visitor' ? 'me' : 'anna',
  date: new Date(at).toISOString().slice(0, 10),
  timestamp: new Date(at).toISOString().slice(11, 16),
});
window.bench = driven({
  set: (list) => (chat.messages = list.map(toTheirs)),
  add: (message) => (chat.messages = [...chat.messages, toTheirs(message)]),
});
