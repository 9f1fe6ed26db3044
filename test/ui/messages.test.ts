import { expect } from 'chai';
import type { Message } from '../../src/types.js';
import { AGENT, Drawing, message, strings } from './drawing.js';

const ATTACKS = [
  '<script>window.attacked = true</script>',
  '<img src=x onerror="window.attacked = true">',
  '<svg onload="window.attacked = true"></svg>',
  '<iframe srcdoc="<script>parent.attacked = true</script>"></iframe>',
  '"><style>*{display:none}</style>',
  '</textarea><b>bold</b>',
  '${alert(1)} {{alert(1)}} <!--?lit$123$-->',
  'javascript:window.attacked=true',
  '[link](javascript:window.attacked=true)',
  '&lt;b&gt; &amp;',
];

describe('what a message says', () => {
  let drawing: Drawing;
  beforeEach(() => (drawing = new Drawing()));
  afterEach(() => drawing.dispose());

  const shown = () => drawing.part('bubble').textContent.trim();

  function show(text: string): Message {
    const said = message(AGENT, text);
    drawing.showPanel({ messages: [said] });
    return said;
  }

  for (const attack of ATTACKS) {
    it(`stays text: ${attack}`, () => {
      const author = { role: 'agent', name: attack } as const;
      drawing.showPanel({
        messages: [message(author, attack)],
        heading: attack,
        subheading: attack,
        agentName: attack,
        typing: { name: attack },
      });
      expect(shown()).to.equal(attack);
      expect(drawing.part('title').textContent).to.equal(attack);
      expect(drawing.part('messages').querySelector('script, img, svg, iframe, style, b')).to.equal(
        null,
      );
      expect('attacked' in window).to.be.false;
    });
  }

  it('keeps its white space and lines, without any of ours', () => {
    show('  one\n\n  two ');
    expect(drawing.part('bubble').querySelector('.text')?.textContent).to.equal('  one\n\n  two ');
  });

  it('is never blank', () => {
    const blank = message(AGENT, ' \n ');
    const unknown: Message = {
      ...blank,
      id: 'u1',
      content: { kind: 'unsupported', type: 'poll', text: '' },
    };
    const told: Message = {
      ...blank,
      id: 'u2',
      content: { kind: 'unsupported', type: 'poll', text: 'Poll: tea?' },
    };
    drawing.showPanel({ messages: [blank, unknown, told] });
    expect(drawing.parts('bubble').map((bubble) => bubble.textContent.trim())).to.deep.equal([
      strings.cannotShow,
      strings.cannotShow,
      'Poll: tea?',
    ]);
  });

  it('shows its links, opening apart and without a way back', () => {
    show('See https://example.com/a.');
    const link = drawing.part('bubble').querySelector('a');
    expect(link?.href).to.equal('https://example.com/a');
    expect(link?.target).to.equal('_blank');
    expect(link?.rel).to.equal('noopener noreferrer');
    expect(link?.textContent).to.equal(`https://example.com/a (${strings.opensInNewTab})`);
  });

  it('asks before a link is followed, and does not follow it when refused', () => {
    const said = show('https://example.com/');
    drawing.willing = false;
    const link = drawing.part('bubble').querySelector('a');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link?.dispatchEvent(click);
    expect(click.defaultPrevented).to.be.true;
    expect(drawing.requests).to.deep.equal([
      { type: 'follow-link', url: 'https://example.com/', messageId: said.id },
    ]);
  });

  it('does not follow a link that somebody has changed', () => {
    show('https://example.com/');
    const link = drawing.part('bubble').querySelector('a');
    link?.setAttribute('href', 'javascript:window.attacked=true');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link?.dispatchEvent(click);
    expect(click.defaultPrevented).to.be.true;
    expect(drawing.requests).to.deep.equal([]);
  });

  it('shows the encoded form of a name in another script', () => {
    show('https://раураl.example/');
    expect(drawing.part('bubble').querySelector('a')?.title).to.contain('https://xn--');
  });

  it('shows 8,000 characters, and the rest when asked', () => {
    show(`${'word '.repeat(4_000)}end`);
    const text = drawing.part('bubble').querySelector<HTMLElement>('.text');
    expect(text?.innerText.length).to.be.within(7_900, 8_001);
    drawing.part('bubble').querySelector('button')?.click();
    expect(text?.innerText).to.match(/end$/);
    expect(drawing.root.activeElement).to.equal(drawing.part('messages'));
  });

  it('is cut after 100,000 characters', () => {
    show('word '.repeat(100_000));
    expect(drawing.part('bubble').querySelector('.text')?.textContent).to.have.lengthOf(100_000);
  });

  it('never cuts a link in two', () => {
    const link = `https://example.com/${'a'.repeat(100)}`;
    for (const before of ['x'.repeat(7_950), 'word '.repeat(1_590)]) {
      show(`${before} ${link} ${'word '.repeat(2_000)}`);
      const anchor = drawing.part('bubble').querySelector('a');
      expect(anchor?.getAttribute('href')).to.equal(link);
      expect(Boolean(anchor?.closest('[hidden]'))).to.be.true;
    }
  });

  it('cannot stop the page with marks piled upon one letter', () => {
    show(`a${'\u0301'.repeat(65_536)}`);
    expect(shown()).to.have.lengthOf(9);
  });

  it('names its author to everybody, in one line', () => {
    drawing.showPanel({
      messages: [
        message({ role: 'agent', name: `Anna\n\u202E${'x'.repeat(500)}` }, 'Hi'),
        message({ role: 'agent' }, 'Hi'),
        message({ role: 'visitor' }, 'Hi'),
      ],
    });
    const [anna, nameless, visitor] = drawing
      .parts('message')
      .map((row) => row.querySelector('bdi')?.textContent);
    expect(anna).to.match(/^Anna x{75}…$/);
    expect(nameless).to.equal(strings.agent);
    expect(visitor).to.equal(strings.you);
  });

  it('shows initials where there is no picture, and refuses what is no picture’s address', () => {
    for (const avatarUrl of ['javascript:alert(1)', 'data:image/png;base64,AA==', 'nowhere.png']) {
      drawing.showPanel({
        messages: [message({ ...AGENT, avatarUrl }, 'Hi')],
        agentAvatarUrl: avatarUrl,
      });
      expect(Boolean(drawing.root.querySelector('img'))).to.be.false;
      expect(drawing.part('avatar').textContent).to.equal('AV');
    }
  });

  it('shows initials when the picture does not come', () => {
    const avatarUrl = new URL('/nowhere.png', location.href).href;
    drawing.showPanel({ messages: [message({ ...AGENT, avatarUrl }, 'Hi')], agentName: undefined });
    const image = drawing.root.querySelector('img');
    expect(image?.referrerPolicy).to.equal('no-referrer');
    image?.dispatchEvent(new Event('error'));
    expect(image?.hidden).to.be.true;
  });
});
