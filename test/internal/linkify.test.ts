import { expect } from 'chai';
import { linkify } from '../../src/internal/linkify.js';

const links = (text: string) => linkify(text).filter((token) => token.url !== undefined);
const linked = (text: string) => links(text).map((token) => token.text);

describe('links in a text', () => {
  const found: readonly (readonly [text: string, ...links: string[]])[] = [
    ['https://example.com', 'https://example.com'],
    ['See http://example.com/a?b=c#d now', 'http://example.com/a?b=c#d'],
    ['HTTPS://EXAMPLE.COM/PATH', 'HTTPS://EXAMPLE.COM/PATH'],
    ['www.example.com/path', 'www.example.com/path'],
    ['http://localhost:8080/x', 'http://localhost:8080/x'],
    ['A sentence ends: https://example.com.', 'https://example.com'],
    ['Really https://example.com?!', 'https://example.com'],
    ['(https://example.com)', 'https://example.com'],
    ['(see https://example.com/a_(b))', 'https://example.com/a_(b)'],
    ['[https://example.com/x].', 'https://example.com/x'],
    ['"https://example.com"', 'https://example.com'],
    ['“https://example.com”', 'https://example.com'],
    ['<https://example.com>', 'https://example.com'],
    ['**https://example.com**', 'https://example.com'],
    ['请看https://example.com/路径。谢谢', 'https://example.com/路径'],
    ['https://example.com/a,b;c', 'https://example.com/a,b;c'],
    ['https://a.example https://b.example', 'https://a.example', 'https://b.example'],
    ['https://a.example/\nwww.b.example', 'https://a.example/', 'www.b.example'],
    ['Mail anna@example.com!', 'anna@example.com'],
    ['anna.de-vries+tent@mail.example.co.uk', 'anna.de-vries+tent@mail.example.co.uk'],
    ["('anna@example.com')", 'anna@example.com'],
    ['a@example.com,b@example.com', 'a@example.com', 'b@example.com'],
    ['https://example.com/@anna', 'https://example.com/@anna'],
  ];
  for (const [text, ...expected] of found) {
    it(`are found in ${JSON.stringify(text)}`, () => {
      expect(linked(text)).to.deep.equal(expected);
    });
  }

  const none: readonly string[] = [
    '',
    'No link at all.',
    'example.com',
    'www.',
    'www.example',
    'xwww.example.com',
    'http://',
    'https://.',
    'https:// example.com',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.com/',
    'https://user@example.com/',
    'https://www.bank.example:x@evil.example/login',
    '@anna',
    'anna@',
    'anna@localhost',
    'anna@example.c',
    'a@b@c.example',
    '..@example.com',
    'anna..vries@example.com',
    `https://example.com/${'a'.repeat(5000)}`,
  ];
  for (const text of none) {
    it(`are not found in ${JSON.stringify(text.slice(0, 60))}`, () => {
      expect(links(text)).to.deep.equal([]);
    });
  }

  it('lead where they say', () => {
    expect(links('www.example.com and anna@example.com').map(({ url }) => url)).to.deep.equal([
      'https://www.example.com/',
      'mailto:anna@example.com',
    ]);
  });

  it('end where an invisible character could turn them around', () => {
    expect(linked('https://example.com/\u202Egpj.exe')).to.deep.equal(['https://example.com/']);
    expect(linked('https://exam\u200Bple.com')).to.deep.equal(['https://exam']);
  });

  it('leave every character of the text in its place', () => {
    const texts = [
      ...found.map(([text]) => text),
      ...none,
      'é👩‍👩‍👧 \ud83d \u0000 https://a.example \udc4c',
    ];
    for (const text of texts) {
      expect(
        linkify(text)
          .map((token) => token.text)
          .join(''),
      ).to.equal(text);
    }
  });

  it('are no more than 200', () => {
    expect(links('https://example.com '.repeat(500))).to.have.lengthOf(200);
  });

  it('are not looked for beyond the first 16,000 characters', () => {
    const text = `${'x '.repeat(8_000)}https://example.com`;
    expect(linkify(text)).to.deep.equal([{ text }]);
  });

  // Each takes seconds where work grows with the square of the length.
  for (const unit of [
    'a',
    '@',
    'a@',
    'www.',
    'http://',
    'https://(',
    ')',
    '(',
    '.',
    'a.',
    '@a.',
    'https://a.b/!',
  ]) {
    it(`are looked for in a bounded number of steps, also among ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      let reads = 0;
      const charAt = String.prototype.charAt;
      String.prototype.charAt = function (this: string, index: number) {
        reads += 1;
        return charAt.call(this, index);
      };
      try {
        linkify(text);
      } finally {
        String.prototype.charAt = charAt;
      }
      // At most 16,000 characters, each looked at by few neighbours, of which none is far away.
      expect(reads).to.be.below(16_000 * 320);
    });
  }
});
