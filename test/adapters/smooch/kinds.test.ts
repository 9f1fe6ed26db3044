import { expect } from 'chai';
import type { MessageContent, OutgoingMessage, SendableContent } from '../../../src/types.js';
import {
  brings,
  outgoing,
  rejection,
  reportedMessages,
} from '../../contracts/transport-contract.js';
import { callsOf, cleanUp, connected, double, inConversation, until } from './support.js';

const sending = (
  content: SendableContent,
  more: Partial<OutgoingMessage> = {},
): OutgoingMessage => ({ ...outgoing('', 'client-1'), content, ...more });

const place: SendableContent = { kind: 'location', text: 'Here', latitude: 52.25, longitude: 4.5 };
const answerTo = (formId: string): SendableContent => ({
  kind: 'form-response',
  text: 'Name: Jo',
  formId,
  answers: [
    { name: 'n', label: 'Name', type: 'text', value: ' Jo ' },
    { name: 'e', label: 'E-mail', type: 'email', value: 'jo@example.org ' },
    { name: 'c', label: 'Colour', type: 'select', value: 'b', valueLabel: 'Blue' },
  ],
});
const FORM = {
  id: 'form-1',
  type: 'form',
  text: 'Who are you?',
  blockChatInput: true,
  fields: [{ name: 'n', label: 'Name', type: 'text' }],
};

describe('sending what is not only text', () => {
  afterEach(cleanUp);

  it('carries what an answer means', async () => {
    const { transport } = await connected();
    await transport.send({ ...outgoing('Yes', 'client-1'), payload: 'YES', metadata: { a: 1 } });
    expect(callsOf('sendMessage')[0]?.[0]).to.deep.equal({
      type: 'text',
      text: 'Yes',
      payload: 'YES',
      metadata: { a: 1, w1cid: 'client-1' },
    });
  });

  it("sends a form's answers as the service wants them", async () => {
    const { transport } = await inConversation();
    double().receive(FORM);
    const ack = await transport.send(sending(answerTo('form-1')));
    expect(callsOf('sendMessage').at(-1)?.[0]).to.deep.equal({
      type: 'formResponse',
      quotedMessageId: 'form-1',
      fields: [
        { type: 'text', name: 'n', label: 'Name', text: 'Jo' },
        { type: 'email', name: 'e', label: 'E-mail', email: 'jo@example.org' },
        { type: 'select', name: 'c', label: 'Colour', select: [{ name: 'b', label: 'Blue' }] },
      ],
      metadata: { w1cid: 'client-1' },
    });
    expect(ack).to.deep.include({ clientId: 'client-1', status: 'sent' });
    expect(ack.content).to.deep.include({ kind: 'form-response', formId: 'form-1' });
  });

  it('sends a place', async () => {
    const { transport } = await connected();
    const ack = await transport.send(sending(place));
    expect(callsOf('sendMessage')[0]?.[0]).to.deep.equal({
      type: 'location',
      coordinates: { lat: 52.25, long: 4.5 },
      metadata: { w1cid: 'client-1' },
    });
    expect(ack.content).to.deep.include({ kind: 'location', latitude: 52.25, longitude: 4.5 });
  });

  for (const send of [undefined, 'returned'] as const) {
    for (const shape of [undefined, 'protocol'] as const) {
      it(`recognises each of them without an id (${send ?? 'told'}, ${shape ?? 'public'})`, async () => {
        window.__smoochMode = { dropsMetadata: true, ...(shape && { shape }) };
        const { transport } = await inConversation();
        double().receive(FORM);
        if (send) window.__smoochMode = { ...window.__smoochMode, send };
        const contents = [answerTo('form-1'), place, { kind: 'text', text: 'Hi' }] as const;
        const acks = await Promise.all(
          contents.map((content, n) =>
            transport.send(sending(content, { clientId: `client-${n}` })),
          ),
        );
        expect(acks.map(({ clientId }) => clientId)).to.deep.equal([
          'client-0',
          'client-1',
          'client-2',
        ]);
        expect(acks.map(({ content }) => content.kind)).to.deep.equal([
          'form-response',
          'location',
          'text',
        ]);
        expect(new Set(acks.map(({ id }) => id))).to.have.property('size', 3);
      });
    }
  }

  it('does not take one place for another', async () => {
    const { transport, clock, waitFor } = await inConversation();
    window.__smoochMode = { send: 'lost' };
    const outcome = rejection(transport.send(sending(place)));
    await until(() => callsOf('sendMessage').length > 1, 'handed to the SDK');
    double().receive({ type: 'location', role: 'user', coordinates: { lat: 52.25, long: 5 } });
    double().receive('next');
    await waitFor(brings('next'));
    await clock.advance(10_000);
    expect((await outcome).code).to.equal('send-failed');
  });

  it('fails at once when the service refuses an answer, for good', async () => {
    const { transport } = await inConversation();
    const error = await rejection(transport.send(sending(answerTo('no such form'))));
    expect(error).to.include({ code: 'send-failed', retryable: false });
  });

  it('may be as long as the service allows, and says so', async () => {
    const { transport } = await connected();
    expect(transport.maxTextLength).to.equal(4096);
    expect(transport.capabilities.structured).to.equal(true);
  });
});

describe('hearing what is not only text', () => {
  afterEach(cleanUp);

  const kindOf = (content: MessageContent): string => content.kind;
  const MESSAGES = [
    { type: 'image', mediaUrl: 'https://example.org/i.png', text: '' },
    { type: 'file', mediaUrl: 'https://example.org/f.pdf', altText: 'f.pdf', text: '' },
    { type: 'carousel', items: [{ title: 'Shoes', actions: [] }] },
    { type: 'list', items: [{ title: 'Shoes', actions: [] }] },
    FORM,
    { type: 'location', coordinates: { lat: 1, long: 2 } },
    { type: 'template', template: { text: 'Hi' } },
    { type: 'text', text: 'Well?', actions: [{ type: 'reply', text: 'Yes', payload: 'Y' }] },
  ];
  const KINDS = ['image', 'file', 'carousel', 'list', 'form', 'location', 'unsupported', 'text'];

  for (const shape of [undefined, 'protocol'] as const) {
    it(`tells of every kind, now and on a later page (${shape ?? 'public'})`, async () => {
      if (shape) window.__smoochMode = { shape };
      const { transport, integrationId, events, waitFor } = await inConversation();
      for (const message of MESSAGES) double().receive(message);
      await waitFor(brings('Well?'));
      const kinds = reportedMessages(events).map(({ content }) => kindOf(content));
      expect(kinds.slice(1)).to.deep.equal(KINDS);
      await transport.disconnect();
      const later = await connected({}, { integrationId });
      expect(reportedMessages(later.events)).to.deep.equal(reportedMessages(events));
    });
  }

  it('tells a form again once it is answered, although the SDK does not', async () => {
    const { transport, events, waitFor } = await inConversation();
    double().receive(FORM);
    await waitFor(brings(FORM.text));
    const submitted = (): unknown =>
      reportedMessages(events)
        .map(({ content }) => content)
        .find(({ kind }) => kind === 'form');
    expect(submitted()).to.include({ submitted: false, blocksInput: true });
    await transport.send(sending(answerTo('form-1')));
    await until(() => (submitted() as { submitted: boolean }).submitted, 'told');
  });
});

describe('a choice that is not a message', () => {
  afterEach(cleanUp);

  for (const postback of [undefined, 'void'] as const) {
    it(`is handed on (${postback ?? 'a promise'})`, async () => {
      if (postback) window.__smoochMode = { postback };
      const { transport } = await inConversation();
      await transport.postback?.('action-1');
      expect(callsOf('triggerPostback')).to.deep.equal([['action-1', double().conversation()?.id]]);
    });
  }

  for (const postback of ['throw', 'reject'] as const) {
    it(`fails with an error of ours (${postback})`, async () => {
      window.__smoochMode = { postback, status: 404 };
      const { transport } = await inConversation();
      const error = await rejection(transport.postback?.('action-1') ?? Promise.resolve());
      expect(error.code).to.equal('send-failed');
    });
  }

  it('is not waited for longer than 10 seconds', async () => {
    window.__smoochMode = { postback: 'never' };
    const { transport, clock } = await inConversation();
    const outcome = rejection(transport.postback?.('action-1') ?? Promise.resolve());
    await until(() => callsOf('triggerPostback').length > 0, 'handed to the SDK');
    await clock.advance(10_000);
    expect((await outcome).code).to.equal('send-failed');
  });

  it('needs a connection and a conversation', async () => {
    const { transport } = await connected();
    const post = () => rejection(transport.postback?.('action-1') ?? Promise.resolve());
    expect((await post()).code).to.equal('send-failed');
    await transport.disconnect();
    expect((await post()).code).to.equal('offline');
  });
});
