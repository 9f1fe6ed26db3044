import { expect } from 'chai';
import type { Transport, TransportEvent, UploadProgress } from '../../src/ports/transport.js';
import type { Message, MessageContent, OutgoingFile } from '../../src/types.js';
import {
  brings,
  outgoing,
  rejection,
  reportedMessages,
  textsOf,
  type RecordedSession,
  type TransportHarness,
} from './transport-contract.js';

/** One message of every kind that another side may send. */
export const EVERY_KIND: readonly MessageContent[] = [
  {
    kind: 'text',
    text: 'Which one?',
    actions: [
      { type: 'reply', text: 'The red one', payload: 'RED' },
      { type: 'reply', text: 'The blue one' },
    ],
  },
  {
    kind: 'text',
    text: 'And now?',
    actions: [
      { type: 'postback', text: 'Call me back', id: 'call-me' },
      { type: 'link', text: 'Read on', url: 'https://shop.example/more' },
      { type: 'webview', text: 'Look inside', url: 'https://shop.example/inside', size: 'tall' },
      { type: 'location-request', text: 'Share where you are' },
      {
        type: 'buy',
        text: 'Buy',
        url: 'https://shop.example/pay',
        paid: false,
        amount: 1999,
        currency: 'EUR',
      },
    ],
  },
  {
    kind: 'image',
    url: 'https://shop.example/tent.png',
    text: 'The tent',
    altText: 'A green tent',
    width: 640,
    height: 480,
  },
  {
    kind: 'file',
    url: 'https://shop.example/manual.pdf',
    text: '',
    name: 'manual.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 12_345,
  },
  {
    kind: 'carousel',
    text: 'Two tents',
    shape: 'square',
    items: [
      {
        title: 'Small',
        description: 'For one',
        imageUrl: 'https://shop.example/small.png',
        actions: [{ type: 'link', text: 'See it', url: 'https://shop.example/small' }],
      },
      { title: 'Large', actions: [{ type: 'postback', text: 'Take it', id: 'large' }] },
    ],
  },
  {
    kind: 'list',
    text: 'Opening hours',
    items: [{ title: 'Monday', description: '9–17', actions: [] }],
    actions: [{ type: 'link', text: 'All', url: 'https://shop.example/hours' }],
  },
  {
    kind: 'form',
    text: 'Who are you?',
    blocksInput: true,
    submitted: false,
    fields: [
      { name: 'name', label: 'Name', type: 'text', minLength: 1, maxLength: 80 },
      { name: 'mail', label: 'Email', type: 'email', placeholder: 'you@mail.example' },
      {
        name: 'size',
        label: 'Size',
        type: 'select',
        options: [
          { name: 's', label: 'Small' },
          { name: 'l', label: 'Large' },
        ],
      },
    ],
  },
  { kind: 'location', text: 'Here', latitude: 52.37, longitude: 4.9, name: 'The shop' },
  { kind: 'unsupported', type: 'template', text: 'Something in words' },
];

/** The smallest picture there is: one pixel, as PNG. */
export function onePixel(): Blob {
  const base64 =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

export function outgoingFile(file: Blob, changes: Partial<OutgoingFile> = {}): OutgoingFile {
  return {
    clientId: crypto.randomUUID(),
    at: 1_700_000_000_000,
    file,
    name: 'a file.txt',
    mediaType: file.type,
    ...changes,
  };
}

/** Nobody watches, and nobody stops it. */
export function unwatched(): UploadProgress & { readonly shares: number[]; abort(): void } {
  const controller = new AbortController();
  const shares: number[] = [];
  return {
    shares,
    onProgress: (share) => void shares.push(share),
    signal: controller.signal,
    abort: () => controller.abort(),
  };
}

interface Parts {
  harness(): TransportHarness;
  transport(): Transport;
  inConversation(): Promise<RecordedSession & { readonly ack: Message }>;
  /** Leaves the page for the next one. */
  nextPage(): Promise<RecordedSession>;
}

const tellsEnd = (event: TransportEvent): boolean => event.type === 'ended';

const lastConversation = (events: readonly TransportEvent[]): string | undefined => {
  const last = events.findLast((event) => event.type === 'conversation');
  return last?.type === 'conversation' ? last.id : undefined;
};

/** What a transport promises that declares more than text. */
export function transportAbilities(parts: Parts): void {
  const { inConversation, nextPage } = parts;

  it('has the methods that its capabilities announce, and says what files it takes', async () => {
    const transport = parts.transport();
    await inConversation();
    const { capabilities, uploadLimits } = transport;
    for (const [declared, methods] of [
      [capabilities.history, ['fetchHistory']],
      [capabilities.upload, ['upload']],
      [capabilities.structured, ['postback']],
      [capabilities.conversations, ['listConversations', 'openConversation']],
      [capabilities.ending, ['endConversation']],
      [capabilities.handover, ['requestPerson']],
    ] as const) {
      if (!declared) continue;
      for (const method of methods) expect(transport[method], method).to.be.a('function');
    }
    if (capabilities.upload) {
      expect(uploadLimits?.maxBytes).to.be.greaterThan(0);
      expect(uploadLimits?.accept).to.be.an('array');
    }
  });

  describe('structure, if it declares so', () => {
    for (const content of EVERY_KIND) {
      it(`brings a message of kind ${content.kind} whole: ${content.text}`, async function () {
        const { agent } = parts.harness();
        if (!parts.transport().capabilities.structured || !agent.sends) this.skip();
        const { events, waitFor } = await inConversation();
        await agent.sends(content);
        await waitFor(
          (event) =>
            event.type === 'messages' &&
            event.messages.some((message) => message.author.role === 'agent'),
        );
        const [received] = reportedMessages(events).filter(({ author }) => author.role === 'agent');
        expect(received?.content).to.deep.equal(content);
      });
    }

    it('carries a chosen answer with what it means, and a place', async function () {
      const { agent } = parts.harness();
      const transport = parts.transport();
      if (!transport.capabilities.structured || !agent.received) this.skip();
      await inConversation();
      await transport.send({ ...outgoing('The red one'), payload: 'RED' });
      const here = { kind: 'location', text: '', latitude: 1.5, longitude: -2.25 } as const;
      const ack = await transport.send({ ...outgoing(''), content: here });
      expect(ack.content).to.include({ latitude: 1.5, longitude: -2.25 });
      const [, answer, place] = await agent.received();
      expect(answer).to.have.property('payload', 'RED');
      expect(place?.content).to.include({ kind: 'location', latitude: 1.5, longitude: -2.25 });
    });

    it('takes the answer to a form once, and shows the form as answered from then on', async function () {
      const { agent } = parts.harness();
      const transport = parts.transport();
      if (!transport.capabilities.structured || !agent.sends || !agent.received) this.skip();
      const form = EVERY_KIND.find(({ kind }) => kind === 'form');
      if (!form) return;
      const { events, waitFor } = await inConversation();
      await agent.sends(form);
      await waitFor(brings(form.text));
      const asked = reportedMessages(events).at(-1);
      const answer = {
        ...outgoing(''),
        content: {
          kind: 'form-response',
          text: 'Name: Kim',
          formId: asked?.id ?? '',
          answers: [{ name: 'name', label: 'Name', type: 'text', value: 'Kim' }],
        } as const,
      };
      const ack = await transport.send(answer);
      if (transport.capabilities.idempotentSend) {
        expect(await transport.send(answer)).to.deep.equal(ack);
      }
      const isAnswered = (message: Message): boolean =>
        message.id === asked?.id && message.content.kind === 'form' && message.content.submitted;
      const tellsAnswered = (event: TransportEvent): boolean =>
        event.type === 'messages' && event.messages.some(isAnswered);
      await waitFor(tellsAnswered);
      const answers = (await agent.received()).filter(({ content }) => content.kind !== 'text');
      expect(answers).to.have.length(1);
      expect(answers[0]?.content).to.deep.include({ answers: answer.content.answers });

      if (!transport.capabilities.resume) return;
      const later = await nextPage();
      await later.waitFor(tellsAnswered);
    });

    it('tells the other side which postback was chosen, and says nothing in the conversation', async function () {
      const { agent } = parts.harness();
      const transport = parts.transport();
      if (!transport.capabilities.structured || !agent.sends || !agent.seesPostback) this.skip();
      const { waitFor, events } = await inConversation();
      await agent.sends(EVERY_KIND[1] as MessageContent);
      await waitFor(brings('And now?'));
      await transport.postback?.('call-me');
      await agent.seesPostback('call-me');
      expect(textsOf(reportedMessages(events), 'visitor')).to.deep.equal(['hello']);
    });
  });

  describe('files, if it declares so', () => {
    it('carries a picture, which both sides can then fetch', async function () {
      const { agent } = parts.harness();
      const transport = parts.transport();
      if (!transport.capabilities.upload || !transport.upload) this.skip();
      await inConversation();
      const progress = unwatched();
      const picture = onePixel();
      const file = outgoingFile(picture, { name: 'dot.png', width: 1, height: 1 });
      const ack = await transport.upload(file, progress);
      expect(ack.clientId).to.equal(file.clientId);
      expect(ack.author.role).to.equal('visitor');
      expect(ack.content).to.include({ kind: 'image' });
      expect(progress.shares.at(-1)).to.equal(1);
      expect(progress.shares).to.deep.equal([...progress.shares].sort((a, b) => a - b));
      const received = (await agent.received?.())?.at(-1);
      for (const { content } of received ? [ack, received] : [ack]) {
        if (content.kind !== 'image') throw new Error(content.kind);
        const fetched = await (await fetch(content.url)).arrayBuffer();
        expect(new Uint8Array(fetched)).to.deep.equal(new Uint8Array(await picture.arrayBuffer()));
      }
    });

    it('carries any other file under its name, starting the conversation where there is none', async function () {
      const transport = parts.transport();
      if (!transport.capabilities.upload || !transport.upload) this.skip();
      const { session, events, waitFor } = parts.harness().session();
      await transport.connect(session);
      const file = outgoingFile(new Blob(['some words'], { type: 'text/plain' }), {
        name: 'nötes "1".txt',
      });
      const ack = await transport.upload(file, unwatched());
      expect(ack.content).to.include({ kind: 'file', name: 'nötes "1".txt' });
      await waitFor((event) => event.type === 'conversation' && event.id !== undefined);
      const url = ack.content.kind === 'file' ? ack.content.url : '';
      expect(await (await fetch(url)).text()).to.equal('some words');
      expect(reportedMessages(events).map(({ id }) => id)).to.deep.equal([ack.id]);
    });

    it('makes nothing of what is aborted', async function () {
      const transport = parts.transport();
      if (!transport.capabilities.upload || !transport.upload) this.skip();
      const { events } = await inConversation();
      const before = unwatched();
      before.abort();
      const file = outgoingFile(new Blob(['x']));
      expect((await rejection(transport.upload(file, before))).code).to.equal('aborted');

      const during = unwatched();
      const big = outgoingFile(new Blob([new Uint8Array(4_000_000)]));
      const outcome = rejection(transport.upload(big, during));
      during.abort();
      expect((await outcome).code).to.equal('aborted');
      await transport.send(outgoing('and on'));
      expect(textsOf(reportedMessages(events))).to.deep.equal(['hello', 'and on']);
    });

    it('makes one message of the same file sent twice, if it declares that too', async function () {
      const { agent } = parts.harness();
      const transport = parts.transport();
      const { upload, idempotentSend } = transport.capabilities;
      if (!upload || !idempotentSend || !transport.upload || !agent.received) this.skip();
      await inConversation();
      const file = outgoingFile(new Blob(['once']));
      const first = await transport.upload(file, unwatched());
      const again = await transport.upload(file, unwatched());
      expect(again).to.deep.equal(first);
      expect(await agent.received()).to.have.length(2);
    });

    it('refuses for good what is bigger than it takes', async function () {
      const transport = parts.transport();
      if (!transport.capabilities.upload || !transport.upload) this.skip();
      await inConversation();
      const { maxBytes = Infinity } = transport.uploadLimits ?? {};
      if (maxBytes > 64 * 1024 * 1024) this.skip();
      const file = outgoingFile(new Blob([new Uint8Array(maxBytes + 1)]));
      expect(await rejection(transport.upload(file, unwatched()))).to.include({
        code: 'transport-rejected',
        retryable: false,
      });
    });

    it("brings the other side's files", async function () {
      const { agent } = parts.harness();
      const transport = parts.transport();
      if (!transport.capabilities.upload || !agent.sendsFile) this.skip();
      const { events, waitFor } = await inConversation();
      await agent.sendsFile(new Blob(['for you']), 'for you.bin');
      await waitFor(
        (event) =>
          event.type === 'messages' &&
          event.messages.some(({ content }) => content.kind === 'file'),
      );
      const { content } = reportedMessages(events).at(-1) ?? {};
      if (content?.kind !== 'file') throw new Error('it is not there');
      expect(content.name).to.equal('for you.bin');
      expect(await (await fetch(content.url)).text()).to.equal('for you');
    });
  });

  it('goes back through a long conversation without holes, if it declares history', async function () {
    const { agent } = parts.harness();
    const transport = parts.transport();
    if (!transport.capabilities.history || !transport.fetchHistory || !agent.saysMany) this.skip();
    const { waitFor } = await inConversation();
    const texts = Array.from({ length: 170 }, (_, index) => `line ${index}`);
    await agent.saysMany(texts);
    await waitFor(brings('line 169'));
    const later = await nextPage();
    await later.waitFor(brings('line 169'));
    let oldest = reportedMessages(later.events).filter(({ author }) => author.role === 'agent');
    const pages = [textsOf(oldest)];
    for (;;) {
      const page = await parts.transport().fetchHistory?.(oldest[0]?.at ?? 0);
      if (!page) break;
      pages.unshift(textsOf(page.messages));
      oldest = [...page.messages];
      if (!page.hasMore) break;
      expect(page.messages, 'more, but nothing on this page').to.not.be.empty;
    }
    expect(pages.flat()).to.deep.equal(['hello', ...texts]);
  });

  describe('several conversations, if it declares so', () => {
    it('begins another one with the next message, and goes back to the first', async function () {
      const { agent } = parts.harness();
      const transport = parts.transport();
      if (!transport.capabilities.conversations || !transport.openConversation) this.skip();
      const { events, waitFor } = await inConversation();
      await agent.say('answer one');
      await waitFor(brings('answer one'));
      const first = lastConversation(events);
      expect(await transport.listConversations?.()).to.have.length(1);

      await transport.openConversation(undefined);
      expect(lastConversation(events)).to.equal(undefined);
      const told = events.length;
      await transport.send(outgoing('something else'));
      const second = lastConversation(events);
      expect(second).to.be.a('string').and.not.equal(first);
      expect(textsOf(reportedMessages(events.slice(told)))).to.deep.equal(['something else']);
      await agent.say('answer two');
      await waitFor(brings('answer two'));

      const list = (await transport.listConversations?.()) ?? [];
      expect(list.map(({ id }) => id)).to.deep.equal([second, first]);
      expect(list.map(({ lastText }) => lastText)).to.deep.equal(['answer two', 'answer one']);
      expect(list.map(({ unreadCount }) => unreadCount)).to.deep.equal([1, 1]);
      for (const { updatedAt } of list) expect(updatedAt).to.be.greaterThan(0);

      const back = events.length;
      await transport.openConversation(first);
      expect(lastConversation(events)).to.equal(first);
      const shown = reportedMessages(events.slice(back));
      expect(textsOf(shown)).to.deep.equal(['hello', 'answer one']);
      await transport.send(outgoing('and on'));
      expect((await transport.listConversations?.())?.[0]).to.include({
        id: first,
        lastText: 'and on',
      });
    });

    it('refuses for good a conversation that there is not, and stays where it is', async function () {
      const transport = parts.transport();
      if (!transport.capabilities.conversations || !transport.openConversation) this.skip();
      const { events } = await inConversation();
      const here = lastConversation(events);
      for (const id of ['', 'another', '__proto__', `${here}x`]) {
        expect(await rejection(transport.openConversation(id)), id).to.include({
          retryable: false,
        });
      }
      await transport.send(outgoing('still here'));
      expect(lastConversation(events)).to.equal(here);
    });

    it('shows on a later page the one that was used last', async function () {
      const transport = parts.transport();
      const { conversations, resume } = transport.capabilities;
      if (!conversations || !resume || !transport.openConversation) this.skip();
      const { events } = await inConversation();
      await transport.openConversation(undefined);
      await transport.send(outgoing('the second'));
      const second = lastConversation(events);
      const later = await nextPage();
      await later.waitFor(brings('the second'));
      expect(lastConversation(later.events)).to.equal(second);
      expect(textsOf(reportedMessages(later.events))).to.deep.equal(['the second']);
    });
  });

  describe('an end, if it declares so', () => {
    it('can be made by the visitor; the next message begins another conversation', async function () {
      const transport = parts.transport();
      if (!transport.capabilities.ending || !transport.endConversation) this.skip();
      let asked = 0;
      const recorded = parts.harness().session({ metadata: () => ({ asked: (asked += 1) }) });
      await transport.connect(recorded.session);
      await transport.endConversation();
      expect(recorded.events.some(tellsEnd), 'there is nothing to end').to.equal(false);
      await transport.send(outgoing('hello'));
      const first = lastConversation(recorded.events);
      await transport.endConversation();
      await transport.endConversation();
      const ends = recorded.events.filter(tellsEnd);
      expect(ends).to.deep.equal([{ type: 'ended', by: 'visitor' }]);

      if (transport.capabilities.resume) {
        const later = await nextPage();
        await later.waitFor(tellsEnd);
        expect(textsOf(reportedMessages(later.events))).to.deep.equal(['hello']);
        await parts.transport().send(outgoing('again'));
        expect(lastConversation(later.events)).to.be.a('string').and.not.equal(first);
        await parts.harness().agent.say('welcome back');
        await later.waitFor(brings('welcome back'));
      } else await transport.send(outgoing('again'));
      expect(await parts.harness().service.visitorTexts()).to.deep.equal(['hello', 'again']);
    });

    it('can be made by the other side, also while the visitor writes', async function () {
      const { agent } = parts.harness();
      const transport = parts.transport();
      if (!transport.capabilities.ending || !agent.ends) this.skip();
      const { waitFor, events } = await inConversation();
      const first = lastConversation(events);
      const ending = agent.ends();
      const said = await transport.send(outgoing('one more thing'));
      await ending;
      await waitFor((event) => event.type === 'ended' && event.by === 'agent');
      const again = await transport.send(outgoing('and another'));
      expect(again.id).to.not.equal(said.id);
      expect(lastConversation(events)).to.not.equal(first);
      expect((await parts.harness().service.visitorTexts()).sort()).to.deep.equal([
        'and another',
        'hello',
        'one more thing',
      ]);
    });
  });

  it('asks for a person, and tells who is a machine, if it declares so', async function () {
    const { agent } = parts.harness();
    const transport = parts.transport();
    const { requestPerson, capabilities } = transport;
    if (!capabilities.handover || !requestPerson || !agent.saysAsMachine) this.skip();
    const { events, waitFor } = await inConversation();
    await agent.saysAsMachine('beep');
    await waitFor(brings('beep'));
    await requestPerson.call(transport);
    await agent.seesPersonRequest?.();
    await agent.say('a person speaking');
    await waitFor(brings('a person speaking'));
    const authors = reportedMessages(events)
      .filter(({ author }) => author.role === 'agent')
      .map(({ author }) => author.ai);
    expect(authors).to.deep.equal([true, undefined]);
  });

  it('tells the other side when what is known of the visitor changes', async function () {
    const { agent } = parts.harness();
    if (!agent.seesEmail) this.skip();
    const transport = parts.transport();
    let email = 'before@mail.example';
    const { session } = parts.harness().session({ profile: () => ({ email }) });
    await transport.connect(session);
    await transport.send(outgoing('hello'));
    await agent.seesEmail('before@mail.example');
    email = 'after@mail.example';
    transport.notify({ type: 'profile' });
    await agent.seesEmail('after@mail.example');
  });

  it('tells the other side when what is known of the visit changes', async function () {
    const { agent } = parts.harness();
    if (!agent.seesPlan) this.skip();
    const transport = parts.transport();
    let plan = 'gold';
    const { session } = parts.harness().session({ metadata: () => ({ plan }) });
    await transport.connect(session);
    await transport.send(outgoing('hello'));
    plan = 'silver';
    transport.notify({ type: 'metadata' });
    await agent.seesPlan('silver');
  });
}
