/** How far a message got. */
import { asks, inside, says, talk, words } from '../making.js';

const [hello, stock] = [
  words('Hello? Are you there?', 'مرحبا؟ هل من أحد؟'),
  words('Is it in stock in Utrecht?', 'هل هي متوفرة في أوترخت؟'),
];
const last = (status, changes = {}) =>
  inside({ messages: [...talk, says(stock, { ago: 1, status })], ...changes });

export const delivery = {
  pending: last('pending'),
  'waits for a connection': last('pending', { connection: 'offline' }),
  sent: last('sent'),
  delivered: last('delivered'),
  seen: last('seen'),
  failed: last('failed'),
  'all of them': {
    height: 700,
    ...inside({
      messages: [
        says(stock, { ago: 40, status: 'seen' }),
        says(stock, { ago: 30, status: 'delivered' }),
        says(stock, { ago: 20, status: 'sent' }),
        says(hello, { ago: 10, status: 'failed' }),
        says('👋', { ago: 9, status: 'failed' }),
        says(hello, { ago: 0, status: 'pending' }),
        says('👋', { ago: 0, status: 'pending' }),
      ],
    }),
  },
  'failed above an answer': inside({
    messages: [
      ...talk,
      says(hello, { ago: 3, status: 'failed' }),
      asks(words('Yes?', 'نعم؟'), { ago: 1 }),
    ],
  }),
};
