import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { WebSocketServer } from 'ws';
import { answerFiles } from '../../examples/server/files.mjs';

const PREFIX = '/__chat/';

/** The service and the clock, straight from src: tests do not wait for a build. */
async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { ChatService } from './adapters/transports/local/chat-service.ts';
        export { systemClock } from './adapters/clock/system-clock.ts';`,
      resolveDir: fileURLToPath(new URL('../../src', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}

/**
 * Web Test Runner plugin: a chat service a room, so that tests do not meet each other.
 *
 * `/__chat/<room>` is for visitors, `/__chat/<room>/agent` for agents, files are beside. A test opens
 * `/__chat/<room>/control` first and closes it last: the room lives as long. What it sends there,
 * `{ id, set | kill | restart | ask }`, is answered with `{ id, accepted, conversation }`.
 */
export function chatServer() {
  return {
    name: 'chat-server',
    async serverStart({ server }) {
      const { ChatService, systemClock } = await load();
      const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });
      const rooms = new Map();

      const control = (socket, room) => {
        const service = new ChatService({ clock: systemClock });
        rooms.set(room, service);
        socket.on('close', () => {
          rooms.delete(room);
          service.kill();
        });
        socket.on('message', (data) => {
          const { id, set, kill, restart, ask } = JSON.parse(String(data));
          if (set) service.faults.set(set);
          if (kill === 'terminate') service.kill((visitor) => visitor.terminate());
          else if (kill) service.kill((visitor) => visitor.close(kill));
          if (restart) service.restart();
          const { accepted } = service;
          socket.send(JSON.stringify({ id, accepted, conversation: service.conversation(ask) }));
        });
        socket.send(JSON.stringify({ id: 0 }));
      };

      // Before anything else: the test server would take what is uploaded for a file of its own.
      const others = server.listeners('request');
      server.removeAllListeners('request');
      server.on('request', (request, response) => {
        const [room] = request.url.startsWith(PREFIX)
          ? request.url.slice(PREFIX.length).split('/')
          : [];
        const service = rooms.get(room);
        if (service && answerFiles(service, PREFIX + room, request, response)) return;
        for (const listener of others) listener.call(server, request, response);
      });

      server.on('upgrade', (request, connection, head) => {
        if (!request.url.startsWith(PREFIX)) return;
        const [room, role = 'visitor'] = request.url.slice(PREFIX.length).split('/');
        sockets.handleUpgrade(request, connection, head, (socket) => {
          socket.on('error', () => socket.terminate());
          if (role === 'control') control(socket, room);
          else if (rooms.has(room)) rooms.get(room).accept(socket, role);
          else socket.close(1008, 'no such room');
        });
      });
    },
  };
}
