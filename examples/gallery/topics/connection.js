/** How the connection to the other side is. */
import { inside, says, talk, words } from '../making.js';

const waiting = [
  ...talk,
  says(words('Is it in stock?', 'هل هي متوفرة؟'), { ago: 0, status: 'pending' }),
];

export const connection = {
  connecting: inside({ connection: 'connecting' }),
  online: inside({ connection: 'online' }),
  reconnecting: inside({ connection: 'reconnecting', messages: waiting }),
  offline: inside({ connection: 'offline', messages: waiting }),
  failed: inside({ connection: 'failed', messages: waiting }),
};
