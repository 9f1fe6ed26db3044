/**
 * A chat server for development and demonstrations, on `ws`.
 *
 * It keeps conversations and files in memory, forgets them when it ends, and knows no log-in: who reaches its
 * agents' address is an agent. It must not be put on the internet.
 *
 *     const chat = createChatServer();
 *     chat.attach(httpServer, '/chat');        // visitors at /chat, agents at /chat/agent
 *     if (chat.answers(request, response)) …   // files at /chat/files, in the HTTP server's handler
 *
 * With `faults: true` it can be told to misbehave while it runs, by a POST of JSON to
 * /chat/faults:
 *
 *     {"set": {"latencyMs": 300, "jitterMs": 200, "drop": 0.1, "loseAck": {"next": 1}}}
 *     {"set": {}}                              // heals everything
 *     {"kill": 1011}                           // closes the visitors' sockets with this code
 *     {"kill": "terminate"}                    // …without a word
 *     {"restart": true}                        // forgets all conversations
 *
 * The names of the faults are in src/adapters/transports/local/faults.ts.
 */
import { WebSocketServer } from 'ws';
import { systemClock } from '../../dist/adapters/clock/system-clock.js';
import { ChatService } from '../../dist/adapters/transports/local/chat-service.js';
import { answerFiles } from './files.mjs';

/** Frames are limited in characters; a character is at most three bytes. */
const MAX_FRAME_BYTES = 1024 * 1024;

const MAX_SOCKETS = 500;

const MAX_CONTROL_CHARACTERS = 16 * 1024;

/**
 * @param {object} [options]
 * @param {boolean | import('../../dist/adapters/transports/local/faults.js').Faults} [options.faults]
 *   whether faults can be set over HTTP; an object is what goes wrong from the start
 */
export function createChatServer({ faults = false } = {}) {
  const service = new ChatService({ clock: systemClock });
  if (typeof faults === 'object') service.faults.set(faults);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES });
  let detach = () => {};
  let basePath;

  return {
    /** The service itself, for tests. */
    service,

    /**
     * Serves an HTTP server's WebSockets at `path` and `path`/agent.
     *
     * @param {import('node:http').Server} server
     * @param {string} path
     */
    attach(server, path) {
      const roles = new Map([
        [path, 'visitor'],
        [`${path}/agent`, 'agent'],
      ]);
      const upgrade = (request, connection, head) => {
        const role = roles.get(pathOf(request));
        if (!role) return;
        if (!isSameOrigin(request) || sockets.clients.size >= MAX_SOCKETS) {
          connection.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
          return;
        }
        sockets.handleUpgrade(request, connection, head, (socket) => {
          // A frame that is too large, or no frame at all.
          socket.on('error', () => socket.terminate());
          service.accept(socket, role);
        });
      };
      basePath = path;
      server.on('upgrade', upgrade);
      detach = () => server.off('upgrade', upgrade);
    },

    /**
     * Answers what is about files, and a POST that sets faults where `faults` was given. The HTTP
     * server asks here before it answers by itself.
     *
     * @returns {boolean} whether it is answered
     */
    answers(request, response) {
      if (basePath === undefined) return false;
      if (pathOf(request) === `${basePath}/faults` && request.method === 'POST' && faults) {
        void control(service, request, response);
        return true;
      }
      if (request.method === 'POST' && !isSameOrigin(request)) return false;
      return answerFiles(service, basePath, request, response);
    },

    /** Ends all connections. The HTTP server is its owner's to close. */
    close() {
      detach();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function pathOf(request) {
  return request.url.split('?', 1)[0];
}

/** Any page may open a socket to this machine; only the pages that are served with it may use one. */
function isSameOrigin({ headers: { origin, host } }) {
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
}

async function control(service, request, response) {
  try {
    if (!isSameOrigin(request)) throw new TypeError('another origin');
    const { set, kill, restart } = JSON.parse(await bodyOf(request));
    if (set !== undefined) service.faults.set(set);
    if (kill === 'terminate') service.kill((socket) => socket.terminate());
    else if (kill !== undefined) service.kill((socket) => socket.close(kill));
    if (restart) service.restart();
    response.writeHead(204).end();
  } catch (error) {
    response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end(`${error}\n`);
  }
}

async function bodyOf(request) {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    body += chunk;
    if (body.length > MAX_CONTROL_CHARACTERS) throw new RangeError('too long');
  }
  return body;
}
