import { driven } from './list.js';

const show = ({ id, author, at, content }) =>
  window.activities.next({
    id,
    type: 'message',
    text: content.text,
    timestamp: new Date(at).toISOString(),
    from: author.role === 'visitor' ? { id: 'me', role: 'user' } : { id: 'anna', role: 'bot' },
  });
window.bench = driven({ set: (list) => list.forEach(show), add: show });
