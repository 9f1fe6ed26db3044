import { expect } from 'chai';
import sinon from 'sinon';
import { attributeNames, defaults, isBoolean } from '../../src/config.js';
import { FakeTransport } from '../support/fake-transport.js';
import { closePage, createChat, opened, openPage, thePart } from './support.js';

const TEXTS = [
  'integrationId',
  'region',
  'eyecatcher',
  'welcomeMessage',
  'agentName',
  'heading',
  'subheading',
  'privacyNote',
] as const;

const ADDRESSES = ['configBaseUrl', 'server', 'agentAvatar', 'privacyUrl'] as const;

/** Attribute as written, property as read. */
const VALUES: readonly (readonly [string, string, unknown])[] = [
  ...TEXTS.map((name) => [name, 'some text', 'some text'] as const),
  ...ADDRESSES.flatMap((name) =>
    ['https://example.com/a?b:c', '/chat:1', 'wss://example.com', '//example.com/x'].map(
      (address) => [name, address, address] as const,
    ),
  ),
  ['transport', 'local', 'local'],
  ['transport', 'smooch', 'smooch'],
  ['connect', 'load', 'load'],
  ['connect', 'open', 'open'],
  ['storage', 'memory', 'memory'],
  ['storage', 'session', 'session'],
  ['retention', '5', 5],
  ['retention', '0.5', 0.5],
  ['consent', 'interaction', 'interaction'],
  ['consent', 'denied', 'denied'],
  ['openAfter', '0', 0],
  ['openAfter', '12.5', 12.5],
  ['openAfter', 'false', false],
  ['autoOpenOn', 'any', 'any'],
  ['eyecatcherAfter', '0', 0],
  ['placement', 'bottom-start', 'bottom-start'],
  ['colorScheme', 'dark', 'dark'],
  ['brandColor', '#ff0000', '#ff0000'],
];

const BOOLEANS = attributeNames.filter(isBoolean);

/** Of each attribute that takes not just anything. */
const WRONG: readonly (readonly [string, string])[] = [
  ...ADDRESSES.flatMap((name) =>
    ['javascript:alert(1)', 'data:text/html,x', 'not an address', ' https://x', '::'].map(
      (address) => [name, address] as const,
    ),
  ),
  ['transport', 'pigeon'],
  ['connect', 'never'],
  ['storage', 'cookie'],
  ['retention', '0'],
  ['retention', '-5'],
  ['retention', 'Infinity'],
  ['retention', 'half an hour'],
  ['consent', 'maybe'],
  ['openAfter', '-1'],
  ['openAfter', 'true'],
  ['openAfter', ''],
  ['autoOpenOn', 'narrow'],
  ['eyecatcherAfter', '1e999'],
  ['placement', '__proto__'],
  ['colorScheme', 'constructor'],
  ['brandColor', 'var(--brand)'],
  ['brandColor', 'url(//evil.example)'],
  ['brandColor', 'red; position: fixed'],
];

const HOSTILE = [
  '<img src=x onerror="window.pwned = 1">',
  '"><script>window.pwned = 1</script>',
  '${window.pwned = 1}',
  '__proto__',
  'constructor',
  'javascript:window.pwned=1',
  '\u202Eright to left\u0000',
  'x'.repeat(100_000),
];

const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

describe('an attribute of <web1on1-chat>', () => {
  let warn: sinon.SinonStub<unknown[], void>;

  beforeEach(() => {
    warn = sinon.stub(console, 'warn');
  });

  afterEach(() => {
    warn.restore();
    closePage();
  });

  const bare = (): HTMLElementTagNameMap['web1on1-chat'] => document.createElement('web1on1-chat');

  it('is in this table, whatever it is called', () => {
    const tested = new Set([...VALUES.map(([name]) => name), ...BOOLEANS]);
    expect([...tested].sort()).to.deep.equal([...attributeNames].sort());
  });

  for (const [name, written, read] of VALUES) {
    it(`${kebab(name)}="${written}" is the property ${name}, and the other way round`, () => {
      const one = bare();
      one.setAttribute(kebab(name), written);
      expect(Reflect.get(one, name)).to.equal(read);
      one.removeAttribute(kebab(name));
      expect(Reflect.get(one, name)).to.equal(Reflect.get(defaults, name));

      const two = bare();
      Reflect.set(two, name, read);
      expect(two.getAttribute(kebab(name))).to.equal(written);
      expect(Reflect.get(two, name)).to.equal(read);
      Reflect.set(two, name, undefined);
      expect(two.hasAttribute(kebab(name))).to.equal(false);
      expect(Reflect.get(two, name)).to.equal(Reflect.get(defaults, name));
      expect(warn.callCount).to.equal(0);
    });
  }

  for (const name of BOOLEANS) {
    it(`${kebab(name)} is on when present, as the property is`, () => {
      const element = bare();
      expect(Reflect.get(element, name)).to.equal(false);
      element.setAttribute(kebab(name), '');
      expect(Reflect.get(element, name)).to.equal(true);
      element.removeAttribute(kebab(name));
      expect(Reflect.get(element, name)).to.equal(false);
      Reflect.set(element, name, true);
      expect(element.getAttribute(kebab(name))).to.equal('');
      Reflect.set(element, name, false);
      expect(element.hasAttribute(kebab(name))).to.equal(false);
      expect(warn.callCount).to.equal(0);
    });

    it(`${kebab(name)}="false" is off, with one warning`, async () => {
      const element = bare();
      element.setAttribute(kebab(name), 'false');
      expect(Reflect.get(element, name)).to.equal(false);
      await explained();
      expect(warnings(kebab(name))).to.have.length(1);
    });
  }

  for (const [name, value] of WRONG) {
    it(`${kebab(name)}="${value}" is the default, with one warning`, async () => {
      const element = bare();
      element.setAttribute(kebab(name), value);
      expect(Reflect.get(element, name)).to.equal(Reflect.get(defaults, name));
      Reflect.set(element, name, value);
      expect(Reflect.get(element, name)).to.equal(Reflect.get(defaults, name));
      await explained();
      const [warning, ...more] = warnings(kebab(name));
      expect(more).to.be.empty;
      expect(warning).to.include(value).and.to.include('expected');
    });
  }

  it('of the wrong type, set by a script, is the default and throws nothing', () => {
    const element = bare();
    const things = [
      {},
      [],
      () => 1,
      Symbol('thing'),
      1n,
      NaN,
      -0.5,
      Object.create(null),
      new Proxy({}, { get: () => 1 }),
    ];
    for (const name of attributeNames) {
      for (const thing of things) {
        expect(() => Reflect.set(element, name, thing), `${name} ${typeof thing}`).not.to.throw();
      }
      Reflect.set(element, name, null);
      expect(Reflect.get(element, name)).to.equal(Reflect.get(defaults, name));
    }
  });

  it('that no attribute can hold is kept by the property alone', () => {
    const element = bare();
    const transport = new FakeTransport();
    element.setAttribute('transport', 'local');
    element.transport = transport;
    expect(element.transport === transport).to.equal(true);
    expect(element.hasAttribute('transport')).to.equal(false);
  });

  it('that says open="false" is off, with one warning', async () => {
    const element = bare();
    element.setAttribute('open', 'false');
    expect(element.open).to.equal(false);
    await explained();
    expect(warnings('open')).to.have.length(1);
  });

  it('that is unknown says nothing and does nothing', async () => {
    const element = await openPage({ attributes: { 'no-such-thing': 'x', onopen: 'x' } });
    expect(element.open).to.equal(false);
    expect(warn.callCount).to.equal(0);
  });

  for (const [index, hostile] of HOSTILE.entries()) {
    it(`stays text, however hostile (${index + 1})`, async () => {
      const attributes = Object.fromEntries(
        TEXTS.filter((name) => name !== 'integrationId').map((name) => [kebab(name), hostile]),
      );
      const element = await openPage({
        attributes: { ...attributes, open: '', 'eyecatcher-after': '0' },
      });
      await opened(element);
      expect('pwned' in window).to.equal(false);
      expect(thePart(element, 'launcher').getAttribute('aria-label')).to.equal(
        hostile ? `Chat: ${hostile}` : 'Chat',
      );
      expect(element.renderRoot.querySelector('script, [onerror]')).to.equal(null);
      for (const link of element.renderRoot.querySelectorAll('[src], [href]')) {
        expect(link.getAttribute('src') ?? link.getAttribute('href')).not.to.match(/^javascript:/);
      }
      expect(Object.prototype).not.to.have.property('pwned');
    });
  }

  it('can be anything before the element is in the page', async () => {
    const element = createChat();
    for (const name of attributeNames) {
      expect(() => element.setAttribute(kebab(name), '\u0000')).not.to.throw();
    }
    await explained();
  });

  /** The words of a warning are fetched when they are needed: resolves when they are said. */
  async function explained(): Promise<void> {
    await import('../../src/explain.js');
    await import('../../src/explain.js');
  }

  function warnings(attribute: string): string[] {
    return warn.args.map(([said]) => String(said)).filter((said) => said.includes(`${attribute}=`));
  }
});
