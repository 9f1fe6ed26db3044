import { expect } from 'chai';
import { parseMarkdown, type MarkdownToken } from '../../src/internal/markdown.js';

/** What was understood, written in a way that can be compared. */
function told(text: string): string {
  const numbers = new Map<MarkdownToken['line'], string>();
  return parseMarkdown(text)
    .map((token) => {
      let drawn = token.text;
      if (token.code) drawn = `<code>${drawn}</code>`;
      if (token.url) drawn = `<a ${token.url}>${drawn}</a>`;
      if (token.em) drawn = `<em>${drawn}</em>`;
      if (token.strong) drawn = `<b>${drawn}</b>`;
      if (!token.line || numbers.has(token.line)) return drawn;
      numbers.set(token.line, '');
      return `<li${token.line.number === undefined ? '' : ` ${token.line.number}`}>${drawn}`;
    })
    .join('');
}

const URL_A = 'https://a.example/';

describe('a little Markdown', () => {
  const table: readonly [string, string][] = [
    ['plain', 'plain'],
    ['a **bold** word', 'a <b>bold</b> word'],
    ['a __bold__ word', 'a <b>bold</b> word'],
    ['an *italic* word', 'an <em>italic</em> word'],
    ['an _italic_ word', 'an <em>italic</em> word'],
    ['***both***', '<b><em>both</em></b>'],
    ['**bold *and italic***', '<b>bold </b><b><em>and italic</em></b>'],
    ['*italic **and bold***', '<em>italic </em><b><em>and bold</em></b>'],
    ['_**x**_', '<b><em>x</em></b>'],
    ['这是**重要**的', '这是<b>重要</b>的'],
    ['`a*b*c` and *d*', '<code>a*b*c</code> and <em>d</em>'],
    ['**`x`**', '<b><code>x</code></b>'],
    ['line\n\n**x**\n', 'line\n\n<b>x</b>\n'],
    // Not Markdown, or not all of it.
    ['snake_case_name', 'snake_case_name'],
    ['2*3*4 = 24', '2*3*4 = 24'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['5 ** 2 ** 3', '5 ** 2 ** 3'],
    ['**never closed', '**never closed'],
    ['closed** only', 'closed** only'],
    ['****', '****'],
    ['** **', '** **'],
    ['``x``', '``x``'],
    ['a ` b', 'a ` b'],
    ['*a\nb*', '*a\nb*'],
    ['**a _b** c_', '<b>a _b</b> c_'],
    ['# not a heading', '# not a heading'],
    ['<b>x</b>', '<b>x</b>'],
    ['~~x~~', '~~x~~'],
    // Links.
    ['[us](https://a.example)', `<a ${URL_A}>us</a>`],
    ['**[us](https://a.example)**', `<b><a ${URL_A}>us</a></b>`],
    ['[us](https://a.example)**b**', `<a ${URL_A}>us</a><b>b</b>`],
    ['[w](https://w.example/A_(b)) x', '<a https://w.example/A_(b)>w</a> x'],
    ['[me](mailto:me@a.example)', '<a mailto:me@a.example>me</a>'],
    [
      'see https://a.example/_x_/y_z ok',
      'see <a https://a.example/_x_/y_z>https://a.example/_x_/y_z</a> ok',
    ],
    ['**https://a.example/**', `<b><a ${URL_A}>${URL_A}</a></b>`],
    ['_mail me@a.example_', '<em>mail </em><em><a mailto:me@a.example>me@a.example</a></em>'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x](data:text/html,x)', '[x](data:text/html,x)'],
    ['[x](//a.example)', '[x](//a.example)'],
    ['[x](/here)', '[x](/here)'],
    ['[x](https://u:p@a.example)', '[x](https://u:p@a.example)'],
    ['[](https://a.example)', `[](<a https://a.example/>https://a.example</a>)`],
    ['[x] (y)', '[x] (y)'],
    ['[x](https://a.example "t")', '[x](<a https://a.example/>https://a.example</a> "t")'],
    ['![x](https://a.example/i)', '![x](<a https://a.example/i>https://a.example/i</a>)'],
    // Lists.
    ['- a\n- **b** c\nend', '<li>a<li><b>b</b> cend'],
    ['1. a\n2. b', '<li 1>a<li 2>b'],
    ['* a\n* b', '<li>a<li>b'],
    ['so:\n- a\n\nend', 'so:\n<li>a\nend'],
    ['-a', '-a'],
    ['- ', '- '],
    ['2026. was', '2026. was'],
  ];
  for (const [text, wanted] of table) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(told(text)).to.equal(wanted);
    });
  }

  it('loses no character that is no sign of its own', () => {
    for (const text of [
      'a **b c',
      '[a](b [c](d',
      '_ * ` ** __ [',
      '\uD800 *x\uDFFF',
      '\u202Ea\u202C',
    ]) {
      expect(
        parseMarkdown(text)
          .map((token) => token.text)
          .join(''),
      ).to.equal(text);
    }
  });

  it('is not looked for beyond 16,000 characters', () => {
    const tokens = parseMarkdown(`${'x '.repeat(8_000)}**b** https://a.example`);
    expect(tokens.some(({ strong, url }) => strong ?? url)).to.be.false;
    expect(tokens.map(({ text }) => text).join('')).to.match(/\*\*b\*\* https:\/\/a\.example$/);
  });

  it('has 200 links at most, of all kinds together', () => {
    const text = '[a](https://a.example) https://b.example/ '.repeat(200);
    const tokens = parseMarkdown(text);
    expect(tokens.filter(({ url }) => url)).to.have.lengthOf(200);
    expect(tokens.at(-1)?.text).to.contain('[a](https://a.example) https://b.example/');
  });

  it('is not looked for any more where there has been enough of it', () => {
    for (const [piece, raw] of [
      ['**b** c ', '**b** c '],
      ['- a\n', '- a\n'],
      ['`x` ', '`x` '],
    ] as const) {
      const tokens = parseMarkdown(piece.repeat(2_000));
      expect(tokens.length).to.be.within(1_000, 1_002);
      expect(tokens.at(-1)?.text.endsWith(raw.repeat(3))).to.be.true;
    }
  });

  describe('whatever it is given', () => {
    /** How often characters are looked at, and how many are copied, while `run` runs. */
    function work(run: () => void): number {
      const prototype = String.prototype;
      const { charAt, indexOf, slice } = prototype;
      let count = 0;
      prototype.charAt = function (index) {
        count += 1;
        return charAt.call(this, index);
      };
      prototype.indexOf = function (what, from = 0) {
        const found = indexOf.call(this, what, from);
        count += 1 + (found < 0 ? this.length : found) - from;
        return found;
      };
      prototype.slice = function (from, to) {
        const part = slice.call(this, from, to);
        count += 1 + part.length;
        return part;
      };
      try {
        run();
      } finally {
        Object.assign(prototype, { charAt, indexOf, slice });
      }
      return count;
    }

    const HOSTILE = [
      '**',
      '*',
      '_',
      '__',
      '[',
      ']',
      '](',
      '[a](',
      '[a](b',
      '[](',
      '(',
      '`',
      '``',
      '`a',
    ]
      .concat(['_a__b ', '*a **b ', '**a _b ', '***a', 'a*', '- ', '- a\n', '1. ', '\n', ' ', '@'])
      .concat([
        'a@',
        'https://',
        'https://a.b',
        'www.',
        '![](',
        '[a](https://a.b ',
        '*_',
        '\u0301',
        '😀*',
      ]);
    for (const piece of HOSTILE) {
      it(`costs no more than its length: ${JSON.stringify(piece)}`, () => {
        const text = piece.repeat(50_000);
        const short = work(() => parseMarkdown(text.slice(0, 4_000)));
        const long = work(() => parseMarkdown(text.slice(0, 16_000)));
        const whole = work(() => parseMarkdown(text));
        // Four times the length is four times the work; a square would be sixteen times.
        expect(long / short).to.be.below(5);
        expect(whole).to.be.below(long * 1.2 + 2 * text.length);
      });
    }
  });
});
