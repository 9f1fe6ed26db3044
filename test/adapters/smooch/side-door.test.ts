import { expect } from 'chai';
import type { SmoochOptions } from '../../../src/adapters/transports/smooch/index.js';
import type { Transport, TransportSession } from '../../../src/ports/transport.js';
import type { OutgoingFile } from '../../../src/types.js';
import { outgoing, rejection, reportedMessages } from '../../contracts/transport-contract.js';
import {
  callsOf,
  cleanUp,
  connected,
  double,
  inConversation,
  prepare,
  restService,
  until,
  type Connected,
  type Rest,
  type RestRequest,
  type RestState,
} from './support.js';

interface Run extends Connected {
  readonly rest: Rest;
}

const open = ({ capabilities }: Transport): boolean => capabilities.history && capabilities.upload;

/** In a conversation, with the service below the SDK found. */
async function withService(
  state: RestState = {},
  overrides: Partial<TransportSession> = {},
  options: Partial<SmoochOptions> = {},
): Promise<Run> {
  const rest = await restService(state);
  const run = await inConversation(overrides, { ...rest.options, ...options });
  await until(() => open(run.transport), 'found');
  return { ...run, rest };
}

/** The paths that were asked for, without the part that is the test's own. */
const asked = async (rest: Rest): Promise<readonly string[]> =>
  (await rest.log()).map(({ method, path }) => `${method} ${path.replace(/^.*\/sdk\//, '')}`);

/** The newest request. */
async function lastOf(rest: Rest, wanted?: string): Promise<RestRequest> {
  const request = (await rest.log()).findLast(({ method }) => method === (wanted ?? method));
  if (!request) throw new Error('Nobody was asked.');
  return request;
}

/** Lets what is on its way arrive: the service has answered all it was asked. */
async function settled(run: Connected, rest: Rest, requests: number): Promise<void> {
  for (;;) {
    if ((await rest.log()).length >= requests) break;
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await run.clock.advance(0);
}

const token = (externalId: string) => () =>
  Promise.resolve({ externalId, jwt: `header.${btoa('{}')}.${externalId}` });

describe('the side door', () => {
  afterEach(cleanUp);

  it('is asked for once connected, and at no other address than the SDK uses', async () => {
    const rest = await restService();
    const run = prepare({}, rest.options);
    expect(await rest.log()).to.deep.equal([]);
    expect(run.transport.capabilities).to.include({ history: false, upload: false });
    await run.transport.connect(run.session);
    await until(() => open(run.transport), 'found');
    expect(await asked(rest)).to.deep.equal([`GET v2/integrations/${run.integrationId}/config`]);
    const [request] = await rest.log();
    expect(request?.headers).to.not.have.any.keys(
      'authorization',
      'x-smooch-appid',
      'x-smooch-clientid',
    );
  });

  it('is told of when it has been found, with methods that were not there before', async () => {
    const rest = await restService();
    const run = await connected({}, rest.options);
    const { transport, events } = run;
    const before = events.length;
    await until(() => open(transport), 'found');
    expect(events.slice(before)).to.deep.equal([{ type: 'conversation', id: undefined }]);
    expect(transport.fetchHistory).to.be.a('function');
    expect(transport.upload).to.be.a('function');
    expect(transport.uploadLimits).to.deep.equal({ maxBytes: 52_428_800, accept: [] });
    await transport.disconnect();
    expect(transport.capabilities).to.include({ history: false, upload: false });
    expect(transport).to.not.have.any.keys('fetchHistory', 'upload', 'uploadLimits');
  });

  it('leaves nothing behind in storage', async () => {
    const { integrationId } = await withService();
    const keys = Object.keys(localStorage).map((key) => key.replace(`${integrationId}.`, ''));
    expect(keys.sort()).to.deep.equal(['appUserId', 'clientId', 'sessionToken']);
    expect(sessionStorage).to.have.length(0);
  });

  for (const [how, options] of [
    ['by an option', { sideDoor: false }],
    ['by not letting it read who the visitor is', { readItem: undefined }],
    ['because nothing is stored', { readItem: () => null }],
    [
      'because storage is forbidden',
      {
        readItem: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    ],
    ['because what is stored is not fit to send', { readItem: () => 'line\nbreak' }],
  ] as const) {
    it(`is switched off ${how}, and then nobody is asked`, async () => {
      const rest = await restService();
      const { readItem, ...others } = { ...rest.options, ...options } as SmoochOptions;
      const run = await inConversation({}, { ...others, ...(readItem && { readItem }) });
      await run.clock.advance(60_000);
      expect(await rest.log()).to.deep.equal([]);
      expect(run.transport.capabilities).to.include({ history: false, upload: false });
      expect(run.transport.fetchHistory).to.equal(undefined);
    });
  }

  for (const fate of [401, 404, 500, 'network', 'html', 'shape'] as const) {
    it(`stays shut when the configuration cannot be had (${fate}), and talking goes on`, async () => {
      const rest = await restService({ fates: { config: fate } });
      const run = await connected({}, rest.options);
      await settled(run, rest, 1);
      expect(run.transport.capabilities).to.include({ history: false, upload: false });
      await run.transport.send(outgoing('hello'));
      expect(run.events.some((event) => event.type === 'connection' && event.error)).to.equal(
        false,
      );
      expect(await rest.log()).to.have.length(1);
    });
  }

  it('stays shut when the configuration takes longer than 10 seconds', async () => {
    const rest = await restService({ fates: { config: 'hang' } });
    const run = await connected({}, rest.options);
    await settled(run, rest, 1);
    await run.clock.advance(10_000);
    await rest.tell({ fates: {} });
    expect(run.transport.capabilities).to.include({ history: false, upload: false });
  });

  for (const base of ['http://example.org/sdk', 'javascript:alert(1)', '//example.org', '', 7]) {
    it(`stays shut when it is said to be somewhere strange (${base})`, async () => {
      const rest = await restService({ base: base as string });
      const run = await inConversation({}, rest.options);
      await settled(run, rest, 1);
      expect(run.transport.capabilities).to.include({ history: false, upload: false });
    });
  }

  it('opens again with the next connection', async () => {
    const rest = await restService({ fates: { config: 404 } });
    const run = await connected({}, rest.options);
    await settled(run, rest, 1);
    await run.transport.disconnect();
    await rest.tell({ fates: {} });
    await run.transport.connect(run.session);
    await until(() => open(run.transport), 'found');
  });

  it('says whether several conversations are possible', async () => {
    const rest = await restService({ several: true });
    const run = await inConversation({}, rest.options);
    await until(() => run.transport.capabilities.conversations === true, 'told');
    await run.transport.openConversation?.(undefined);
    await run.transport.send(outgoing('new'));
    expect(double().conversations()).to.have.length(2);
  });
});

describe('older messages', () => {
  afterEach(cleanUp);

  const said = (index: number, received: number): object => ({
    id: `old-${index}`,
    role: index % 2 ? 'user' : 'business',
    displayName: 'Ann',
    type: 'text',
    text: `old ${index}`,
    received,
  });

  async function withHistory(count: number, pageSize: number, more: RestState = {}): Promise<Run> {
    const run = await withService({ ...more, pageSize });
    const { id } = double().conversation() ?? { id: '' };
    const messages = Array.from({ length: count }, (_, n) => said(n, 1000 + n / 1000));
    await run.rest.tell({ messages: { [id]: messages } });
    return run;
  }

  it('come page by page, oldest first, until there are no more', async () => {
    const { transport } = await withHistory(5, 2);
    const texts: string[] = [];
    let before = Date.now();
    for (let hasMore = true; hasMore;) {
      const page = await transport.fetchHistory?.(before);
      if (!page) throw new Error('There is no history.');
      texts.unshift(...page.messages.map(({ content }) => content.text));
      before = Math.min(...page.messages.map(({ at }) => at));
      ({ hasMore } = page);
    }
    expect(texts).to.deep.equal(['old 0', 'old 1', 'old 2', 'old 3', 'old 4']);
  });

  it('end, whatever the service says, when all are of one moment', async () => {
    const { transport, rest } = await withService({ pageSize: 2 });
    const messages = [0, 1, 2, 3].map((n) => said(n, 1000 + n / 100_000));
    await rest.tell({ messages: { [double().conversation()?.id ?? '']: messages } });
    const page = await transport.fetchHistory?.(1_000_000);
    expect(page).to.include({ hasMore: true });
    expect(await transport.fetchHistory?.(1_000_000)).to.deep.equal({
      messages: [],
      hasMore: false,
    });
  });

  it('are asked for as whom the SDK takes the visitor for', async () => {
    const { transport, rest, integrationId } = await withHistory(1, 2);
    await transport.fetchHistory?.(2_000_000);
    const { path, headers } = await lastOf(rest);
    const stored = (name: string): string => localStorage.getItem(`${integrationId}.${name}`) ?? '';
    const { id } = double().conversation() ?? { id: '' };
    expect(path).to.match(
      new RegExp(`/sdk/v2/apps/app-1/conversations/${id}/messages\\?before=2000\\.001$`),
    );
    expect(headers).to.include({
      authorization: `Basic ${btoa(`${stored('appUserId')}:${stored('sessionToken')}`)}`,
      'x-smooch-appid': 'app-1',
      'x-smooch-clientid': stored('clientId'),
    });
    expect(headers['x-smooch-sdk']).to.match(/^web\/zendesk\/5/);
  });

  it('are asked for with the token of who is signed in, where the session keeps it', async () => {
    const run = await withService({}, { identity: token('alice'), persistence: 'session' });
    await run.transport.fetchHistory?.(2_000_000);
    const { headers } = await lastOf(run.rest);
    expect(headers).to.include({ authorization: `Bearer ${(await token('alice')()).jwt}` });
    expect(headers['x-smooch-clientid']).to.equal(
      sessionStorage.getItem(`${run.integrationId}.clientId`),
    );
  });

  it('miss nothing within a millisecond, and tell nothing twice', async () => {
    const { transport, rest, events } = await withService();
    const own = reportedMessages(events)[0];
    const conversation = double().conversation();
    const at = (own?.at ?? 0) / 1000;
    const twins = [
      { ...conversation?.messages[0], received: at },
      said(1, at + 0.0004),
      said(2, at - 1),
    ];
    await rest.tell({ messages: { [conversation?.id ?? '']: twins } });
    const page = await transport.fetchHistory?.(own?.at ?? 0);
    expect(page?.messages.map(({ id }) => id)).to.deep.equal(['old-2', 'old-1']);
  });

  it('are none, and nobody is asked, before there is a conversation', async () => {
    const rest = await restService();
    const { transport } = await connected({}, rest.options);
    await until(() => open(transport), 'found');
    expect(await transport.fetchHistory?.(1)).to.deep.equal({ messages: [], hasMore: false });
    expect(await rest.log()).to.have.length(1);
  });

  it('leave out what is no message', async () => {
    const { transport, rest } = await withService();
    const messages = [said(0, 1), { id: 7 }, said(1, 2)];
    await rest.tell({ messages: { [double().conversation()?.id ?? '']: messages } });
    const page = await transport.fetchHistory?.(1_000_000);
    expect(page?.messages.map(({ id }) => id)).to.deep.equal(['old-0', 'old-1']);
  });

  for (const fate of [400, 401, 403, 404, 'shape', 'html'] as const) {
    it(`are not offered any more once they are refused (${fate}); files still are`, async () => {
      const { transport, rest, events } = await withHistory(1, 2);
      await rest.tell({ fates: { messages: fate } });
      const before = events.length;
      const error = await rejection(transport.fetchHistory?.(1) ?? Promise.resolve());
      expect(error).to.include({ code: 'transport-rejected', retryable: false });
      expect(transport.capabilities).to.include({ history: false, upload: true });
      expect(transport.fetchHistory).to.equal(undefined);
      expect(events.slice(before).map(({ type }) => type)).to.deep.equal(['conversation']);
    });
  }

  for (const fate of [429, 500, 503] as const) {
    it(`can be asked for again when the service is not well (${fate})`, async () => {
      const { transport, rest } = await withHistory(1, 2);
      for (let time = 0; time < 3; time++) {
        await rest.tell({ fates: { messages: fate } });
        const error = await rejection(transport.fetchHistory?.(1) ?? Promise.resolve());
        expect(error).to.include({ code: 'transport-rejected', retryable: true });
      }
      await rest.tell({ fates: {} });
      expect((await transport.fetchHistory?.(2_000_000))?.messages).to.have.length(1);
    });
  }

  it('can be asked for again after one failure of the network, not after two', async () => {
    const { transport, rest } = await withHistory(1, 2);
    const fail = async (): Promise<void> => {
      await rest.tell({ fates: { messages: 'network' } });
      await rejection(transport.fetchHistory?.(1) ?? Promise.resolve());
      await rest.tell({ fates: {} });
    };
    await fail();
    await transport.fetchHistory?.(1);
    await fail();
    expect(transport.capabilities.history).to.equal(true);
    await fail();
    expect(transport.capabilities.history).to.equal(false);
  });

  it('are not waited for longer than 10 seconds, and can be asked for again', async () => {
    const { transport, rest, clock } = await withHistory(1, 2);
    await rest.tell({ fates: { messages: 'hang' } });
    for (let time = 0; time < 3; time++) {
      const outcome = rejection(transport.fetchHistory?.(1) ?? Promise.resolve());
      await until(() => clock.pending > 0, 'asked');
      await clock.advance(10_000);
      expect((await outcome).retryable).to.equal(true);
    }
    expect(transport.capabilities.history).to.equal(true);
  });

  it('of a form that is answered say so', async () => {
    const { transport, rest } = await withService();
    const form = { id: 'f', type: 'form', text: '', fields: [{ name: 'n', type: 'text' }] };
    const answer = { ...form, id: 'a', type: 'formResponse', role: 'user', quotedMessageId: 'f' };
    const messages = [form, answer].map((message, n) => ({ ...message, received: n + 1 }));
    await rest.tell({ messages: { [double().conversation()?.id ?? '']: messages } });
    const page = await transport.fetchHistory?.(1_000_000);
    expect(page?.messages[0]?.content).to.include({ kind: 'form', submitted: true });
  });
});

describe('a file', () => {
  afterEach(cleanUp);

  const fileOf = (clientId = 'client-1', size = 11): OutgoingFile => ({
    clientId,
    at: 1_700_000_000_000,
    file: new Blob(['x'.repeat(size)], { type: 'application/pdf' }),
    name: 'Zürich "offer".pdf',
    mediaType: 'application/pdf',
  });
  const upload = (
    { transport }: Connected,
    { file = fileOf(), signal = new AbortController().signal, shares = [] as number[] } = {},
  ) =>
    transport.upload?.(file, { signal, onProgress: (share) => void shares.push(share) }) ??
    Promise.reject(new Error('There is no upload.'));

  /** What the service holds of it, once it has come. */
  async function heldMessage(rest: Rest): Promise<Record<string, unknown>> {
    for (;;) {
      const [message] = Object.values(await rest.held()).flat();
      if (message) return message;
    }
  }

  it('goes to the service with all that it wants, and is found there without the SDK', async () => {
    const run = await withService();
    const shares: number[] = [];
    const ack = await upload(run, { shares });
    expect(ack).to.deep.include({ clientId: 'client-1', status: 'sent' });
    expect(ack.author.role).to.equal('visitor');
    expect(ack.content).to.deep.include({
      kind: 'file',
      mediaType: 'application/pdf',
      sizeBytes: 11,
    });
    const held = await heldMessage(run.rest);
    expect(ack.id).to.equal(held['id']);
    expect(held['metadata']).to.deep.equal({ w1cid: 'client-1' });
    expect(held['source']).to.include({ integrationId: run.integrationId });
    expect(shares.at(-1)).to.equal(1);
    expect(reportedMessages(run.events).map(({ clientId }) => clientId)).to.include('client-1');
  });

  it('begins the conversation if there is none', async () => {
    const rest = await restService();
    const run = await connected({ metadata: () => ({ from: 'file' }) }, rest.options);
    await until(() => open(run.transport), 'found');
    await upload(run);
    expect(callsOf('createConversation')).to.have.length(1);
    expect(double().conversation()?.metadata).to.deep.equal({ from: 'file' });
    expect(Object.keys(await rest.held())).to.deep.equal([double().conversation()?.id]);
  });

  it('is acknowledged by what the SDK tells, also without our id', async () => {
    const run = await withService();
    await run.rest.tell({ fates: { messages: 'hang' } });
    const outcome = upload(run);
    const { metadata, ...held } = await heldMessage(run.rest);
    expect(metadata).to.deep.equal({ w1cid: 'client-1' });
    double().receive(held);
    const ack = await outcome;
    expect(ack).to.include({ clientId: 'client-1', id: held['id'] });
  });

  it('is acknowledged by reading the conversation the SDK’s way', async () => {
    const run = await withService();
    await run.rest.tell({ fates: { messages: 'hang' } });
    const outcome = upload(run);
    const held = await heldMessage(run.rest);
    double()
      .conversation()
      ?.messages.push(held as never);
    await until(() => run.clock.pending > 0, 'waiting');
    await run.clock.advance(10_000);
    await run.clock.advance(5000);
    expect(await outcome).to.include({ clientId: 'client-1', id: held['id'] });
  });

  it('has failed when it does not appear within 60 seconds, and is not sent twice', async () => {
    const run = await withService();
    await run.rest.tell({ messages: {}, fates: { messages: 503 } });
    let error: unknown;
    const outcome = upload(run).catch((reason: unknown) => (error = reason));
    await heldMessage(run.rest);
    for (let s = 0; s < 200 && !error; s++) {
      await run.clock.advance(1000);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await outcome;
    expect(error).to.include({ code: 'send-failed', retryable: true });
    await run.rest.tell({ fates: {} });
    const ack = await upload(run);
    expect(ack.clientId).to.equal('client-1');
    expect(Object.values(await run.rest.held()).flat()).to.have.length(1);
  });

  it('is not sent when it is bigger than the service takes', async () => {
    const run = await withService();
    const requests = (await run.rest.log()).length;
    const big = { ...fileOf(), file: new Blob([new Uint8Array(52_428_801)]) };
    const error = await rejection(upload(run, { file: big }));
    expect(error).to.include({ code: 'send-failed', retryable: false });
    expect(await run.rest.log()).to.have.length(requests);
  });

  it('can be stopped while it is on its way', async () => {
    const run = await withService({ fates: { files: 'hang' } });
    const control = new AbortController();
    const outcome = rejection(upload(run, { signal: control.signal }));
    await until(() => run.clock.pending > 0, 'on its way');
    control.abort();
    expect((await outcome).code).to.equal('aborted');
    expect(run.transport.capabilities.upload).to.equal(true);
    expect((await rejection(upload(run, { signal: control.signal }))).code).to.equal('aborted');
  });

  it('is stopped when the connection is ended', async () => {
    const run = await withService({ fates: { files: 'hang' } });
    const outcome = rejection(upload(run));
    await until(() => run.clock.pending > 0, 'on its way');
    await run.transport.disconnect();
    expect((await outcome).code).to.equal('aborted');
  });

  it('has failed after 60 seconds without a sign', async () => {
    const run = await withService({ fates: { files: 'hang' } });
    const outcome = rejection(upload(run));
    await settled(run, run.rest, 2);
    await run.clock.advance(60_000);
    expect(await outcome).to.include({ code: 'send-failed', retryable: true });
    expect(run.transport.capabilities.upload).to.equal(true);
  });

  for (const fate of [400, 401, 403, 404] as const) {
    it(`is not offered any more once it is refused (${fate}); older messages still are`, async () => {
      const run = await withService({ fates: { files: fate } });
      expect(await rejection(upload(run))).to.include({ code: 'send-failed', retryable: false });
      expect(run.transport.capabilities).to.include({ history: true, upload: false });
      expect(run.transport.upload).to.equal(undefined);
      expect(run.transport.uploadLimits).to.equal(undefined);
      await run.transport.send(outgoing('without a file then'));
    });
  }

  for (const [fate, retryable] of [
    [413, false],
    [415, false],
    [429, true],
    [503, true],
  ] as const) {
    it(`may be another one when this one is refused (${fate})`, async () => {
      const run = await withService({ fates: { files: fate } });
      expect(await rejection(upload(run))).to.include({ code: 'send-failed', retryable });
      await run.rest.tell({ fates: {} });
      expect(await upload(run, { file: fileOf('client-2') })).to.include({ clientId: 'client-2' });
    });
  }

  it('is not offered any more when it is not known whose it would be', async () => {
    const run = await withService();
    localStorage.removeItem(`${run.integrationId}.sessionToken`);
    expect(await rejection(upload(run))).to.include({ code: 'send-failed', retryable: false });
    expect(run.transport.capabilities.upload).to.equal(false);
  });

  it('of several sent at once each is acknowledged as itself', async () => {
    const run = await withService();
    const names = ['client-1', 'client-2', 'client-3'];
    const acks = await Promise.all(names.map((name) => upload(run, { file: fileOf(name) })));
    expect(acks.map(({ clientId }) => clientId)).to.deep.equal(names);
    expect(new Set(acks.map(({ id }) => id))).to.have.property('size', 3);
  });

  it('carries the token of who is signed in', async () => {
    const run = await withService({}, { identity: token('alice') });
    const ack = await upload(run);
    expect(ack.clientId).to.equal('client-1');
    const { headers } = await lastOf(run.rest, 'POST');
    expect(headers).to.include({ authorization: `Bearer ${(await token('alice')()).jwt}` });
  });
});
