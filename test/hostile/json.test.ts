import { expect } from 'chai';
import fc from 'fast-check';
import {
  parseClientFrame,
  parseServerFrame,
} from '../../src/adapters/transports/local/parse-frames.js';
import { parseConversation } from '../../src/adapters/transports/local/record.js';
import { normaliseMessage } from '../../src/adapters/transports/smooch/normalise-message.js';
import { memoryStorage } from '../../src/adapters/storage/memory.js';
import { attributeNames, understand } from '../../src/config.js';
import { parseTransportEvent } from '../../src/controllers/parse-transport-event.js';
import {
  parseDraft,
  parseOutgoing,
  parseRecord,
  parseReport,
  parseTranscript,
} from '../../src/domain/conversation-records.js';
import { draftKey, outboxKey, transcriptKey } from '../../src/domain/inventory.js';
import { parseContent } from '../../src/domain/message-content.js';
import { parseWidgetState, WIDGET_KEYS } from '../../src/domain/widget-state.js';
import { closePage, openPage, opened, thePart } from '../element/support.js';
import { corporaOf, forEachCorpus } from './corpora.js';

const NOW = Date.UTC(2026, 0, 15);
const OWN: readonly string[] = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"v":1,"at":1768435200000,"value":{"__proto__":{"polluted":true},"messages":[null,1,{}]}}',
  '{"v":1,"re":"__proto__","reply":{"messages":{"length":1e9}}}',
  '{"v":1,"of":"toString","event":{"type":"message","message":{"id":"__proto__"}}}',
  '{"v":9,"at":0,"value":""}',
  '{"v":1,"at":1e309,"value":"x"}',
  `${'['.repeat(100_000)}`,
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  'null',
  '"\\ud800"',
  '[]',
  '-0',
  '',
];

/** Everything that reads what somebody else wrote as text. */
const TEXTS: Readonly<Record<string, (text: string) => unknown>> = {
  draft: (text) => parseRecord(text, parseDraft),
  outbox: (text) => parseRecord(text, parseOutgoing),
  transcript: (text) => parseRecord(text, parseTranscript),
  'frame of a server': parseServerFrame,
  'frame of a client': parseClientFrame,
  ...Object.fromEntries(
    WIDGET_KEYS.map((key) => [
      key,
      (text: string) =>
        parseWidgetState(
          { widget_expires: String(NOW + 1), [key]: text },
          { now: NOW, retentionMs: 60_000, createVisitorId: () => '' },
        ),
    ]),
  ),
};

/** Everything that reads what somebody else made, as a value. */
const VALUES: Readonly<Record<string, (value: unknown) => unknown>> = {
  content: parseContent,
  message: (value) => parseReport(value, NOW),
  event: (value) => parseTransportEvent(value, NOW),
  'message of the SDK': (value) => normaliseMessage(value, NOW),
  'stored conversation': parseConversation,
  'message to be sent': parseOutgoing,
  transcript: parseTranscript,
};

/** Something of every kind that is understood, with this in every field. */
function everywhere(value: unknown): unknown[] {
  const type = ['text', 'image', 'file', 'carousel', 'list', 'form', 'form-response', 'location'];
  const fields =
    'id clientId author at status url altText width height mediaType sizeBytes actions name items ' +
    'shape fields formId answers latitude longitude address blocksInput submitted messages';
  const all = Object.fromEntries(fields.split(' ').map((field) => [field, value]));
  const contents = type.map((kind) => ({ ...all, kind, text: 'x' }));
  return [
    value,
    { ...all, author: { role: 'agent', name: value, avatarUrl: value }, content: value },
    ...contents,
    ...contents.map((content) => ({ id: 'a', author: { role: 'agent' }, at: value, content })),
    ...['messages', 'connection', 'typing', 'read', 'ended', 'conversation'].map((event) => ({
      ...all,
      type: event,
      by: value,
      state: value,
      messages: [value],
    })),
  ];
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function untouched(): void {
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
  expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
}

const corpora = await corporaOf('texts', OWN);

describe('what makes no sense', () => {
  const { warn } = console;
  beforeEach(() => (console.warn = () => undefined));
  afterEach(() => {
    console.warn = warn;
    closePage();
    untouched();
  });

  for (const [name, parse] of Object.entries(TEXTS)) {
    forEachCorpus(corpora, `is passed over in silence: ${name}`, (entries) => {
      for (const text of entries) parse(text);
    });
  }

  forEachCorpus(
    corpora,
    'is passed over in silence, wherever it stands',
    (entries) => {
      for (const text of entries) {
        for (const value of everywhere(read(text))) {
          for (const parse of Object.values(VALUES)) parse(value);
        }
      }
    },
    Object.keys(VALUES).length,
  );

  forEachCorpus(
    corpora,
    'is passed over, as the value of an attribute',
    (entries) => {
      for (const text of entries) {
        for (const name of attributeNames) understand(name, read(text));
      }
    },
    attributeNames.length,
  );

  it('is passed over in silence, whatever it is', () => {
    const key = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'kind',
      'text',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.anything(),
        fc.dictionary(key, tie('tree')),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        for (const each of everywhere(value)) {
          for (const parse of Object.values(VALUES)) parse(each);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does not keep a chat from working, whatever is stored', async () => {
    for (const text of OWN) {
      const storage = memoryStorage();
      const scope = 'custom anonymous';
      const keys = [
        ...WIDGET_KEYS,
        draftKey(scope),
        transcriptKey(scope),
        outboxKey(scope, 'a'),
        outboxKey(scope, '__proto__'),
      ];
      for (const each of keys) void storage.setItem(each, text);
      const chat = await openPage({ storage });
      chat.show();
      await opened(chat);
      const sent = await chat.sendMessage('Hello');
      expect(sent.status, text).to.equal('sent');
      expect(thePart(chat, 'messages').textContent).to.contain('Hello');
      closePage();
    }
  });
});
