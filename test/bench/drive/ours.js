/** The element as it is shipped, with a transport that brings what it is told to. */
import { driven } from './list.js';

let session;
const chat = document.querySelector('web1on1-chat');
chat.storage = 'memory';
chat.transport = {
  capabilities: {
    ...{ history: false, resume: true, idempotentSend: true, upload: false },
    ...{ typing: true, receipts: true, structured: false },
  },
  async connect(opened) {
    session = opened;
  },
  async send(message) {
    return { ...message, id: message.clientId, author: { role: 'visitor' }, status: 'sent' };
  },
  notify() {},
  async startConversation() {},
  disconnect() {},
};
const report = (messages, snapshot) => session.onEvent({ type: 'messages', messages, snapshot });

window.bench = driven({
  set: (list) => report(list, true),
  add: (message) => report([message], false),
  bring: (list) => report(list, true),
  toggle: () => chat.toggle(),
  held: () => chat.messages.length,
});
