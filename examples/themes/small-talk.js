/** A service that is always there, has always said the same, and keeps nothing. */
const MINUTE = 60_000;
const now = Date.now();

const message = (id, author, minutesAgo, text, more) => ({
  id,
  author,
  at: now - minutesAgo * MINUTE,
  content: { kind: 'text', text, ...more },
  status: author.role === 'visitor' ? 'seen' : 'sent',
});
const sam = { role: 'agent', name: 'Sam' };
const visitor = { role: 'visitor' };

const replies = ['Two', 'Three', 'More'].map((text) => ({ type: 'reply', text }));

const talk = [
  message('1', sam, 6, 'Hi! What are you looking for?'),
  message('2', visitor, 5, 'A tent that stands without pegs. We camp on rock a lot.'),
  message('3', sam, 3, 'The Larkspur does: its frame carries itself. For how many of you?', {
    actions: replies,
  }),
];

export class SmallTalk {
  capabilities = {
    history: false,
    resume: false,
    idempotentSend: false,
    upload: false,
    typing: false,
    receipts: false,
    structured: true,
  };

  async connect(session) {
    session.onEvent({ type: 'connection', state: 'online' });
    session.onEvent({ type: 'messages', messages: talk });
  }

  async send({ clientId, at, content }) {
    return { id: clientId, clientId, author: visitor, at, content, status: 'sent' };
  }

  notify() {}
  async startConversation() {}
  disconnect() {}
}
