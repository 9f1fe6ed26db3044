import { expect } from 'chai';
import { INVENTORY } from '../../src/domain/inventory-facts.js';
import en from '../../src/locales/statement/en.js';
import { statementOf, type StatementFacts } from '../../src/statement/document.js';

const FACTS: StatementFacts = {
  present: true,
  storage: 'local',
  retention: 30,
  consent: 'granted',
  connect: 'auto',
  service: 'hosted',
  serviceHosts: ['*.smooch.io'],
  codeHosts: ['cdn.example'],
  integrationId: 'abc',
  keepParams: ['utm_*'],
  metadata: [],
  identity: false,
  fileUpload: false,
  location: false,
  controller: '',
  provider: '',
};

const statement = (facts: Partial<StatementFacts> = {}, language = 'en') =>
  statementOf({ ...FACTS, ...facts }, en, language);

const section = (name: string, facts: Partial<StatementFacts> = {}) => {
  const found = statement(facts).sections.find((each) => each.name === name);
  if (!found) throw new Error(`There is no section ${name}.`);
  return found;
};

const rows = (facts: Partial<StatementFacts> = {}) => section('stored', facts).rows ?? [];
const row = (id: string, facts: Partial<StatementFacts> = {}) =>
  rows(facts).find(({ item }) => item.id === id);
const said = (name: string, facts: Partial<StatementFacts> = {}): string[] => {
  const { paragraphs, list = [] } = section(name, facts);
  return [...paragraphs, ...list].map((each) => each.name);
};

describe('the cookie statement', () => {
  it('names every item that a chat with these settings may write, and no other', () => {
    const ids = (facts: Partial<StatementFacts>) => rows(facts).map(({ item }) => item.id);
    const all = INVENTORY.map(({ id }) => id);
    const service = ['clientId', 'appUserId', 'sessionToken'];
    expect(ids({})).to.deep.equal(all.filter((id) => id !== 'local'));
    expect(ids({ service: 'browser' })).to.deep.equal(all.filter((id) => !service.includes(id)));
    for (const kind of ['none', 'server', 'own'] as const) {
      expect(ids({ service: kind })).to.deep.equal(
        all.filter((id) => id !== 'local' && !service.includes(id)),
      );
    }
  });

  it('calls the service’s items by their whole names', () => {
    expect(row('clientId')?.name).to.equal('abc.clientId');
    expect(row('clientId', { integrationId: '$&' })?.name).to.equal('$&.clientId');
  });

  for (const [storage, state, conversation, service] of [
    ['local', en.placeLocal, en.placeDatabase, en.placeLocal],
    ['indexeddb', en.placeDatabase, en.placeDatabase, en.placeLocal],
    ['session', en.placeSession, en.placeSession, en.placeSession],
    ['memory', en.placeMemory, en.placeMemory, en.placeSession],
    ['own', en.placeOwn, en.placeOwn, en.placeLocal],
  ] as const) {
    it(`says where things are with storage="${storage}"`, () => {
      expect(row('uuid', { storage })?.place).to.equal(state);
      expect(row('draft', { storage })?.place).to.equal(conversation);
      expect(row('appUserId', { storage })?.place).to.equal(service);
    });
  }

  it('says how long each kind of thing is kept', () => {
    expect(row('uuid', { retention: 5 })?.lifetime).to.equal(
      'After you last used the chat: 5 minutes',
    );
    expect(row('outbox')?.lifetime).to.contain('24 hours');
    expect(row('clientId')?.lifetime).to.equal(en.lifeErased);
    expect(row('clientId', { storage: 'session' })?.lifetime).to.equal(en.lifeTab);
    expect(row('uuid', { storage: 'session' })?.lifetime).to.contain('until you close the tab');
    expect(row('outbox', { storage: 'session' })?.lifetime).to.contain('until you close the tab');
    expect(row('draft', { storage: 'memory' })?.lifetime).to.equal(en.lifePage);
  });

  it('says in the language’s own words how long that is', () => {
    const texts = statement({}, 'nl').sections.flatMap(({ paragraphs }) =>
      paragraphs.map(({ text }) => text),
    );
    expect(texts.join()).to.contain('30 minuten');
  });

  it('says for each consent when something is stored', () => {
    expect(said('consent')).to.deep.equal(['consentGranted']);
    expect(said('consent', { consent: 'interaction' })).to.deep.equal(['consentInteraction']);
    expect(said('consent', { consent: 'denied' })).to.deep.equal([
      'consentDenied',
      'consentDeniedService',
    ]);
    expect(said('consent', { consent: 'denied', service: 'server' })).to.deep.equal([
      'consentDenied',
    ]);
    expect(said('stored', { consent: 'denied' })).to.include('storedIfAgreed');
    // The table is about what would be, the sentence about what is.
    expect(row('clientId', { consent: 'denied' })?.place).to.equal(en.placeLocal);
    expect(said('stored')).to.not.include('storedIfAgreed');
  });

  it('says who is contacted, and when', () => {
    const of = (facts: Partial<StatementFacts>) => said('hosts', facts);
    expect(of({})).to.deep.equal(['hostsCode', 'hostsService', 'whenAuto', 'hostsMedia']);
    expect(of({ connect: 'open' })).to.include('whenOpen');
    expect(of({ connect: 'load' })).to.include('whenLoad');
    expect(of({ consent: 'interaction' })).to.include.members(['whenAuto', 'whenActed']);
    expect(of({ consent: 'denied' }))
      .to.include('whenSent')
      .and.to.not.include('whenAuto');
    expect(of({ service: 'none', codeHosts: [] })).to.deep.equal(['hostsNobody']);
    expect(of({ service: 'browser' })).to.deep.equal(['hostsCode', 'hostsBrowser']);
    expect(of({ service: 'server' })).to.include('hostsServer');
    expect(of({ service: 'own' })).to.include('hostsOwn');
    const texts = section('hosts').paragraphs.map(({ text }) => text);
    expect(texts.join()).to.contain('cdn.example').and.to.contain('*.smooch.io');
  });

  it('says what is sent, and nothing of what cannot be', () => {
    const plain = said('sent');
    expect(plain).to.include.members(['sentUuid', 'sentPage', 'sentByService']);
    const more = ['sentFiles', 'sentLocation', 'sentMetadata', 'sentIdentity'];
    for (const name of more) expect(plain).to.not.include(name);
    const facts = { fileUpload: true, location: true, metadata: ['plan'], identity: true };
    expect(said('sent', facts)).to.include.members(more);
    expect(said('sent', { service: 'server' })).to.not.include('sentByService');
    const page = section('sent', { keepParams: [] }).list?.find(({ name }) => name === 'sentPage');
    expect(page?.text).to.contain(en.sentNoParameters);
  });

  it('does not speak of sending where nobody is contacted', () => {
    for (const service of ['none', 'browser'] as const) {
      const names = statement({ service }).sections.map(({ name }) => name);
      expect(names).to.include('hosts').and.to.not.include('sent');
    }
  });

  it('names who is responsible, or says what he is', () => {
    const texts = (facts: Partial<StatementFacts>): string =>
      section('legal', facts)
        .paragraphs.map(({ text }) => text)
        .join(' ');
    expect(texts({})).to.contain(en.controllerUnknown).and.to.not.contain('provided by');
    const named = texts({ controller: 'Fernhill', provider: 'Web1on1' });
    expect(named).to.contain('provided by: Web1on1. It is provided for: Fernhill.');
    expect(named).to.not.contain(en.controllerUnknown);
  });

  it('says that it is no legal advice, and when it describes no chat', () => {
    expect(statement().note.text).to.equal(en.notAdvice);
    const intro = (present: boolean) => statement({ present }).intro.map(({ name }) => name);
    expect(intro(true)).to.deep.equal(['intro']);
    expect(intro(false)).to.deep.equal(['intro', 'noChat']);
  });

  it('leaves no place without its value', () => {
    for (const service of ['none', 'hosted', 'browser', 'server', 'own'] as const) {
      for (const consent of ['granted', 'interaction', 'denied'] as const) {
        const made = JSON.stringify(statement({ service, consent, metadata: ['plan'] }));
        expect(made).to.not.match(/\{\w+\}/);
      }
    }
  });
});
