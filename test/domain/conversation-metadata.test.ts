import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  conversationMetadata,
  publicAddress,
  type VisitFacts,
} from '../../src/domain/conversation-metadata.js';

const visit: VisitFacts = {
  url: 'https://shop.example/shoes?utm_source=mail&session=secret#token=secret',
  title: 'Shoes',
  referrer: 'https://search.example/find?q=private',
  onlineSince: 1_700_000_000_000,
  locale: 'en',
  openedBy: 'visitor',
  widgetUuid: 'd9b0',
};

describe('conversationMetadata', () => {
  it('is what the statement says, and nothing else', () => {
    expect(
      conversationMetadata({ ...visit, site: { customer: 'gold', visits: 3, vip: true } }),
    ).to.deep.equal({
      widget_uuid: 'd9b0',
      locale: 'en',
      opened_by: 'visitor',
      online_since: 1_700_000_000_000,
      customer: 'gold',
      visits: 3,
      vip: true,
      start_url: 'https://shop.example/shoes?utm_source=mail',
      page_title: 'Shoes',
      referrer: 'https://search.example/find',
    });
  });

  it('leaves out what is not known', () => {
    const metadata = conversationMetadata({
      ...visit,
      title: '',
      referrer: '',
      onlineSince: undefined,
      openedBy: undefined,
      widgetUuid: undefined,
    });
    expect(Object.keys(metadata)).to.deep.equal(['locale', 'start_url']);
  });

  it('keeps only flat values that can be sent', () => {
    const site = {
      list: [1],
      nested: {},
      none: null,
      not: NaN,
      big: Infinity,
      run: () => 1,
      ok: '',
    };
    const { ok, ...rest } = conversationMetadata({ ...visit, site });
    expect(ok).to.equal('');
    expect(Object.keys(rest)).to.not.include.members([
      'list',
      'nested',
      'none',
      'not',
      'big',
      'run',
    ]);
  });

  it('does not let a site change the meaning of a documented name', () => {
    const site = { widget_uuid: 'mine', start_url: 'javascript:alert(1)' };
    const metadata = conversationMetadata({ ...visit, site });
    expect(metadata['widget_uuid']).to.equal('d9b0');
    expect(metadata['start_url']).to.match(/^https:/);
  });

  it('ignores names of object machinery', () => {
    const site = JSON.parse(
      '{"__proto__":"x","constructor":"x","prototype":"x","toString":"t"}',
    ) as Record<string, unknown>;
    const metadata = conversationMetadata({ ...visit, site });
    expect(Object.keys(metadata)).to.not.include.members(['__proto__', 'constructor', 'prototype']);
    expect(metadata['toString']).to.equal('t');
  });

  it('cuts long values, never through a character', () => {
    const title = `${'x'.repeat(1_023)}😀`;
    expect(conversationMetadata({ ...visit, title })['page_title']).to.equal('x'.repeat(1_023));
  });

  it('stays within what the service accepts, and drops page facts before the site’s own', () => {
    const site = { a: 'é'.repeat(1_000), b: 'é'.repeat(600) };
    const metadata = conversationMetadata({ ...visit, site, title: 'é'.repeat(1_000) });
    expect(new TextEncoder().encode(JSON.stringify(metadata)).length).to.be.at.most(4_096);
    expect(metadata['b']).to.equal(site.b);
    expect(Object.keys(metadata)).to.not.include('page_title');
    expect(Object.keys(metadata)).to.include('referrer');
  });

  it('is flat, small and never fails, whatever the page is', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.dictionary(fc.string(), fc.anything()),
        (url, title, site) => {
          const metadata = conversationMetadata({ ...visit, url, title, site });
          expect(JSON.stringify(metadata).length).to.be.at.most(4_096);
          for (const value of Object.values(metadata)) {
            expect(typeof value).to.be.oneOf(['string', 'number', 'boolean']);
          }
        },
      ),
    );
  });
});

describe('publicAddress', () => {
  const cases: readonly (readonly [string, readonly string[], string | undefined])[] = [
    ['https://a.example/', [], 'https://a.example/'],
    ['https://a.example/x?y=1#z', [], 'https://a.example/x'],
    ['https://user:password@a.example/x', [], 'https://a.example/x'],
    ['http://a.example:8080/x', [], 'http://a.example:8080/x'],
    ['https://a.example/?utm_source=1&utm=2&x=3', ['utm_*'], 'https://a.example/?utm_source=1'],
    ['https://a.example/?a=1&b=2&a=3', ['a'], 'https://a.example/?a=1&a=3'],
    ['https://a.example/?A=1', ['a'], 'https://a.example/'],
    ['https://a.example/?x=a%26b%20c', ['*'], 'https://a.example/?x=a%26b+c'],
    ['https://a.example/?__proto__=1', ['__proto__'], 'https://a.example/?__proto__=1'],
    ['file:///home/me/page.html', [], undefined],
    ['data:text/html,secret', [], undefined],
    ['about:blank', [], undefined],
    ['javascript:alert(1)', [], undefined],
    ['', [], undefined],
    ['no address', [], undefined],
  ];
  for (const [address, keep, expected] of cases) {
    it(`makes ${String(expected)} of ${address || 'nothing'}, keeping ${keep.join(', ') || 'none'}`, () => {
      expect(publicAddress(address, keep)).to.equal(expected);
    });
  }
});
