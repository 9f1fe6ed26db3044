import { expect } from 'chai';
import {
  ownBlobUrl,
  pictureUrl,
  safeFrameUrl,
  safeImageUrl,
  safeUrl,
} from '../../src/internal/safe-url.js';

describe('an address that a visitor may follow', () => {
  const followed: readonly (readonly [raw: string, normalised: string])[] = [
    ['https://example.com', 'https://example.com/'],
    ['HTTP://EXAMPLE.com/A?b#c', 'http://example.com/A?b#c'],
    ['  https://example.com/a b  ', 'https://example.com/a%20b'],
    ['https:\\\\example.com\\path', 'https://example.com/path'],
    ['https://exämple.com/ü', 'https://xn--exmple-cua.com/%C3%BC'],
    ['http://[::1]:8080/', 'http://[::1]:8080/'],
    ['mailto:anna@example.com?subject=Tent', 'mailto:anna@example.com?subject=Tent'],
    ['tel:+31201234567', 'tel:+31201234567'],
  ];
  for (const [raw, normalised] of followed) {
    it(`is normalised: ${raw}`, () => {
      expect(safeUrl(raw)).to.equal(normalised);
      expect(safeUrl(normalised)).to.equal(normalised);
    });
  }

  const refused: readonly string[] = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    'javascript://example.com/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'vbscript:msgbox(1)',
    'blob:https://example.com/3f0c',
    'file:///etc/passwd',
    'filesystem:https://example.com/x',
    'view-source:https://example.com',
    'ftp://example.com',
    'ws://example.com',
    'about:blank',
    'intent://x#Intent;end',
    'https://visitor@example.com/',
    'https://www.bank.example:secret@evil.example/',
    'https://exa\nmple.com/',
    'https://example.com/\u0000',
    'https://',
    'http://[::1',
    '/relative',
    'relative.html',
    '//protocol-relative.example',
    '?query',
    '#fragment',
    '',
    ' ',
    `https://example.com/${'a'.repeat(9000)}`,
  ];
  for (const raw of refused) {
    it(`is not ${JSON.stringify(raw.slice(0, 60))}`, () => {
      expect(safeUrl(raw)).to.be.undefined;
    });
  }
});

describe('an address that a picture may come from', () => {
  it('is one on the web', () => {
    expect(safeImageUrl('https://example.com/a.png')).to.equal('https://example.com/a.png');
  });

  for (const raw of [
    'mailto:a@example.com',
    'data:image/png;base64,AA==',
    'javascript:1',
    'a.png',
  ]) {
    it(`is not ${raw}`, () => {
      expect(safeImageUrl(raw)).to.be.undefined;
    });
  }
});

describe('an address of something that the page holds', () => {
  it('is its own, and no other', () => {
    const own = URL.createObjectURL(new Blob(['x']));
    expect(ownBlobUrl(own)).to.equal(own);
    expect(pictureUrl(own)).to.equal(own);
    expect(safeUrl(own)).to.equal(undefined);
    expect(safeImageUrl(own)).to.equal(undefined);
    expect(safeFrameUrl(own)).to.equal(undefined);
    for (const url of [
      'blob:https://other.example/1',
      'blob:null/1',
      `BLOB:${location.origin}/1`,
      ` ${own}`,
      `blob:blob:${location.origin}/1`,
      'blob:',
      `${location.origin}/1`,
      'javascript:1',
    ]) {
      expect(ownBlobUrl(url), url).to.equal(undefined);
    }
  });
});

describe('an address that is opened inside the chat', () => {
  it('is encrypted, and never of the page’s own origin', () => {
    expect(safeFrameUrl('https://other.example')).to.equal('https://other.example/');
    for (const url of [
      location.origin,
      `${location.origin}/a`,
      'http://other.example/',
      'mailto:a@b.example',
      'javascript:1',
      'data:text/html,x',
      'about:blank',
      '//other.example',
      'https://user:word@other.example/',
    ]) {
      expect(safeFrameUrl(url), url).to.equal(undefined);
    }
  });
});
