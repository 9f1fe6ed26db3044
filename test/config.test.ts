import { expect } from 'chai';
import sinon from 'sinon';
import {
  attributeNames,
  attributeOf,
  defaults,
  understand,
  type ChatConfig,
} from '../src/config.js';

/** The words of a warning are fetched when they are needed: resolves when they are there. */
const explanations = (): Promise<unknown> => import('../src/explain.js');

describe('attributes', () => {
  // Fetched once, so that what waits for them afterwards is served in the order of asking.
  before(explanations);

  let warn: sinon.SinonStub<unknown[], void>;
  /** A value no other test has used: a warning is given once. */
  let count = 0;
  const rubbish = (): string => `rubbish ${++count}`;

  beforeEach(() => {
    warn = sinon.stub(console, 'warn');
  });
  afterEach(() => {
    warn.restore();
  });

  it('have names in kebab case', () => {
    expect(attributeOf('autoOpenOn')).to.equal('auto-open-on');
    expect(attributeNames.map(attributeOf).filter((name) => /[^a-z-]/.test(name))).to.deep.equal(
      [],
    );
  });

  const understood: readonly (readonly [keyof ChatConfig, string, unknown])[] = [
    ['integrationId', 'abc', 'abc'],
    ['retention', '5', 5],
    ['retention', '0.5', 0.5],
    ['openAfter', '0', 0],
    ['openAfter', ' 12 ', 12],
    ['openAfter', 'false', false],
    ['storage', 'indexeddb', 'indexeddb'],
    ['consent', 'denied', 'denied'],
    ['autoOpen', '', true],
    ['autoOpen', 'auto-open', true],
    ['autoOpen', 'true', true],
    ['welcomeMessage', '', ''],
    ['brandColor', '#0a7', '#0a7'],
    ['brandColor', 'oklch(60% 0.2 250)', 'oklch(60% 0.2 250)'],
  ];
  for (const [name, value, expected] of understood) {
    it(`understand ${name}="${value}"`, () => {
      expect(understand(name, value)).to.equal(expected);
      expect(warn).to.have.property('callCount', 0);
    });
  }

  const misunderstood: readonly (readonly [keyof ChatConfig, string, string])[] = [
    ['retention', '0', 'minutes'],
    ['retention', '-1', 'minutes'],
    ['retention', 'NaN', 'minutes'],
    ['retention', '', 'minutes'],
    ['openAfter', '-1', 'seconds'],
    ['openAfter', '1e309', 'seconds'],
    ['openAfter', 'soon', 'seconds'],
    ['eyecatcherAfter', '3s', 'seconds'],
    ['storage', 'cookies', 'local | session | indexeddb | memory'],
    ['connect', 'LOAD', 'auto | open | load'],
    ['placement', 'top', 'bottom-end | bottom-start'],
    ['autoOpen', 'false', 'without a value'],
    ['brandColor', 'blurple', 'a CSS colour'],
    ['brandColor', 'var(--x)', 'a CSS colour'],
    ['brandColor', 'red;background:url(/x)', 'a CSS colour'],
    ['consent', 'yes', 'granted | interaction | denied'],
    ['transport', 'carrier-pigeon', 'smooch | local'],
  ];
  for (const [name, value, expected] of misunderstood) {
    it(`answer ${name}="${value}" with the default and one warning that says what is expected`, async () => {
      expect(understand(name, value)).to.equal(defaults[name]);
      expect(understand(name, value)).to.equal(defaults[name]);
      await explanations();
      expect(warn.callCount).to.equal(1);
      const said = String(warn.firstCall.args[0]);
      expect(said).to.include(attributeOf(name));
      expect(said).to.include(`"${value}"`);
      expect(said).to.include(expected);
    });
  }

  it('fall back to the default when they are removed', () => {
    expect(understand('retention', null)).to.equal(30);
    expect(warn.callCount).to.equal(0);
  });

  it('are checked as properties too, whatever a script sets', () => {
    const values = [
      rubbish(),
      -1,
      NaN,
      Infinity,
      {},
      [],
      null,
      undefined,
      Symbol.iterator,
      () => 1,
      Object.create(null),
    ];
    for (const value of values) {
      expect(understand('retention', value)).to.equal(30);
      expect(understand('storage', value)).to.equal('local');
      expect(understand('openAfter', value)).to.equal(undefined);
    }
  });

  it('take objects that do what is needed', () => {
    const transport = { connect: () => undefined, send: () => undefined };
    const sdk = { init: () => undefined };
    const load = (): unknown => sdk;
    for (const value of [transport, sdk, load]) {
      expect(understand('transport', value)).to.equal(value);
    }
    expect(understand('storage', sessionStorage)).to.equal(sessionStorage);
  });

  it('quote no more than the beginning of a long value', async () => {
    understand('storage', `${rubbish()}${'x'.repeat(1_000_000)}`);
    await explanations();
    expect(String(warn.firstCall.args[0]).length).to.be.lessThan(300);
  });
});
