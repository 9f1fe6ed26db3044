import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { WebSocket } from 'ws';
import { createChatServer } from '../../examples/server/chat-server.mjs';

/** A chat server of its own for one test. */
async function serving(t, options) {
  const chat = createChatServer(options);
  const server = createServer((request, response) => {
    if (!chat.answers(request, response)) response.writeHead(404).end();
  });
  chat.attach(server, '/chat');
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const host = `localhost:${server.address().port}`;
  t.after(() => {
    chat.close();
    server.closeAllConnections();
    server.close();
  });

  const open = async (path, headers) => {
    const socket = new WebSocket(`ws://${host}${path}`, { headers });
    const frames = [];
    const arrivals = [];
    socket.on('message', (data) => {
      frames.push(JSON.parse(String(data)));
      arrivals.shift()?.();
    });
    await once(socket, 'open');
    let read = 0;
    return {
      socket,
      send: (frame) => socket.send(JSON.stringify({ v: 1, ...frame })),
      async next() {
        if (frames.length <= read) await new Promise((resolve) => arrivals.push(resolve));
        return frames[read++];
      },
    };
  };
  return { chat, host, open };
}

const say = (text, clientId = text) => ({
  type: 'send',
  clientId,
  content: { kind: 'text', text },
});

test('a visitor and an agent reach each other', async (t) => {
  const { open } = await serving(t);
  const visitor = await open('/chat');
  const agent = await open('/chat/agent');
  visitor.send({ id: 1, to: 'v', do: { type: 'start', about: {} } });
  assert.equal((await visitor.next()).re, 1);
  visitor.send({ id: 2, to: 'v', do: say('hello') });
  assert.equal((await visitor.next()).reply.messages[0].content.text, 'hello');
  const heard = [await agent.next(), await agent.next(), await agent.next()];
  assert.deepEqual(
    heard.map(({ event }) => event.type),
    ['presence', 'started', 'message'],
  );
  agent.send({ id: 1, to: 'v', do: say('hi') });
  assert.equal((await visitor.next()).event.message.content.text, 'hi');
});

test('a visitor cannot act as another one, nor list conversations', async (t) => {
  const { open } = await serving(t);
  const visitor = await open('/chat');
  visitor.send({ id: 1, to: 'mine', do: { type: 'open' } });
  await visitor.next();
  for (const command of [{ type: 'open' }, say('x'), { type: 'list' }]) {
    visitor.send({ id: 2, to: 'other', do: command });
    assert.equal((await visitor.next()).reply.error, 'forbidden');
  }
  visitor.send({ id: 3, to: 'mine', do: { type: 'list' } });
  assert.equal((await visitor.next()).reply.error, 'forbidden');
});

test('rubbish is dropped or refused, and the server goes on', async (t) => {
  const { open } = await serving(t);
  const visitor = await open('/chat');
  for (const rubbish of [
    '',
    '{',
    'null',
    '[]',
    '{"v":2,"id":1}',
    '{"v":1}',
    `"${'x'.repeat(300_000)}"`,
  ]) {
    visitor.socket.send(rubbish);
  }
  visitor.send({ id: 9, to: 'v', do: { type: 'invented' } });
  assert.deepEqual(await visitor.next(), { v: 1, re: 9, reply: { error: 'bad-request' } });

  const flood = await open('/chat');
  flood.socket.send('x'.repeat(2 * 1024 * 1024));
  await once(flood.socket, 'close');
  visitor.send({ id: 10, to: 'v', do: { type: 'open' } });
  assert.equal((await visitor.next()).re, 10);
});

test('pages of another origin get no socket', async (t) => {
  const { host, open } = await serving(t);
  await assert.rejects(open('/chat/agent', { origin: 'https://elsewhere.example' }), /403/);
  assert.ok(await open('/chat', { origin: `http://${host}` }));
});

test('faults can be set over HTTP only where that was allowed', async (t) => {
  const closed = await serving(t);
  const open = await serving(t, { faults: true });
  const post = (host, body) => fetch(`http://${host}/chat/faults`, { method: 'POST', body });
  assert.equal((await post(closed.host, '{"set":{"halfOpen":true}}')).status, 404);
  assert.equal((await post(open.host, '{"set":{"halfOpen":true}}')).status, 204);
  assert.deepEqual(open.chat.service.faults.faults, { halfOpen: true });
  assert.equal((await post(open.host, 'rubbish')).status, 400);

  assert.equal((await post(open.host, '{"set":null}')).status, 204);
  const visitor = await open.open('/chat');
  await post(open.host, '{"kill":4001}');
  const [code] = await once(visitor.socket, 'close');
  assert.equal(code, 4001);
});

const PNG = Buffer.from('89504e470d0a1a0a0000000d', 'hex');

/** Sends a file as a visitor's page does. */
function post(host, facts, body, { path = '/chat/files', headers } = {}) {
  const query = new URLSearchParams({ to: 'v', clientId: 'f1', name: 'a.txt', ...facts });
  return fetch(`http://${host}${path}?${query}`, { method: 'POST', body, headers });
}

async function started(open) {
  const visitor = await open('/chat');
  visitor.send({ id: 1, to: 'v', do: { type: 'start', about: {} } });
  await visitor.next();
  return visitor;
}

test('a file becomes a message, once, and can be fetched by both sides', async (t) => {
  const { host, open } = await serving(t);
  const visitor = await started(open);
  const facts = { name: 'tent.png', type: 'image/png', width: 2, height: 1 };
  const { messages } = await (await post(host, facts, PNG)).json();
  const { content } = messages[0];
  assert.deepEqual(
    { ...content, url: '' },
    {
      kind: 'image',
      url: '',
      text: '',
      mediaType: 'image/png',
      sizeBytes: 12,
      width: 2,
      height: 1,
    },
  );
  assert.equal((await visitor.next()).event.message.id, messages[0].id);
  const again = await (await post(host, facts, PNG)).json();
  assert.deepEqual(again.messages, messages);

  const id = content.url.replace('upload:', '');
  for (const path of ['/chat/files', '/chat/agent/files']) {
    const got = await fetch(`http://${host}${path}/${id}`);
    assert.equal(got.headers.get('content-type'), 'image/png');
    assert.equal(got.headers.get('content-disposition'), null);
    assert.deepEqual(Buffer.from(await got.arrayBuffer()), PNG);
  }
  assert.equal((await fetch(`http://${host}/chat/files/unknown`)).status, 404);
});

test('what a browser might run is only ever a download', async (t) => {
  const { host, open } = await serving(t);
  await started(open);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  for (const [name, type] of [
    ['x.svg', 'image/svg+xml'],
    ['x.png', 'image/png'],
    [`"x'\n\u202e/../é.html`, 'text/html'],
  ]) {
    const answer = await post(host, { clientId: name, name, type }, svg);
    const { content } = (await answer.json()).messages[0];
    assert.equal(content.kind, 'file');
    const got = await fetch(`http://${host}/chat/files/${content.url.replace('upload:', '')}`);
    assert.equal(got.headers.get('content-type'), 'application/octet-stream');
    assert.match(
      got.headers.get('content-disposition'),
      /^attachment; filename\*=UTF-8''[\w.%-]+$/,
    );
    assert.equal(got.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(got.headers.get('content-security-policy'), "sandbox; default-src 'none'");
    assert.equal(await got.text(), svg);
  }
});

test('files that make no sense, are too big, or come from elsewhere are refused', async (t) => {
  const { chat, host, open } = await serving(t);
  await started(open);
  assert.equal((await post(host, { clientId: '' }, 'x')).status, 400);
  assert.deepEqual(await (await post(host, { to: 'nobody' }, 'x')).json(), {
    error: 'no-conversation',
  });
  const origin = { origin: 'https://elsewhere.example' };
  assert.equal((await post(host, {}, 'x', { headers: origin })).status, 404);
  const big = new Uint8Array(50 * 1024 * 1024 + 1);
  // The server does not read on: it depends on the moment whether its answer is seen.
  const answer = await post(host, {}, big).catch(() => ({ status: 413 }));
  assert.equal(answer.status, 413);
  assert.equal(chat.service.conversation('v').messages.length, 0);
});

test('faults reach files too', async (t) => {
  const { chat, host, open } = await serving(t, { faults: true });
  await started(open);
  chat.service.faults.set({ refuseSend: { next: 1 }, retryAfterMs: 5 });
  assert.deepEqual(await (await post(host, {}, 'x')).json(), { error: 'busy', retryAfterMs: 5 });
  chat.service.faults.set({ dropRequest: { next: 1 } });
  await assert.rejects(post(host, {}, 'x'));
  assert.equal(chat.service.conversation('v').messages.length, 0);
  chat.service.faults.set({ loseAck: { next: 1 } });
  await assert.rejects(post(host, {}, 'x'));
  assert.equal(chat.service.conversation('v').messages.length, 1);
  assert.equal((await post(host, {}, 'x')).status, 200);
  assert.equal(chat.service.conversation('v').messages.length, 1);
});
