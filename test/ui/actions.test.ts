import { expect } from 'chai';
import type { MessageAction } from '../../src/types.js';
import { expectAccessible } from './accessible.js';
import { message, strings, VISITOR } from './drawing.js';
import { click, ELSEWHERE, RichDrawing, says } from './rich-drawing.js';

const text = (...actions: MessageAction[]) => ({ kind: 'text', text: 'Well?', actions }) as const;
const YES: MessageAction = { type: 'reply', text: 'Yes', payload: 'YES' };
const NO: MessageAction = { type: 'reply', text: 'No' };
const GO: MessageAction = { type: 'postback', text: 'Go', id: 'go' };
const link = (url: string): MessageAction => ({ type: 'link', text: 'Read', url });
const UNSAFE = [
  'javascript:alert(1)',
  ' java\nscript:x',
  'data:text/html,x',
  'blob:x',
  'file:///etc',
  '/here',
  'vbscript:x',
  'https://u:p@a.example/',
];

describe('what can be done with a message', () => {
  let drawing: RichDrawing;
  beforeEach(() => (drawing = new RichDrawing()));
  afterEach(() => drawing.dispose());
  const labels = (part: string) =>
    drawing.parts(part).map((each) => each.textContent.replace(/\s+/g, ' ').trim());

  describe('quick replies', () => {
    it('stand under the last message, and nowhere else', () => {
      drawing.say(text(YES, NO), text(NO, YES));
      expect(labels('quick-reply')).to.deep.equal(['No', 'Yes']);
      expect(drawing.parts('action')).to.deep.equal([]);
      expect(drawing.find('.replies').getAttribute('aria-label')).to.equal(strings.quickReplies);
    });

    it('are gone when anything is said after them', () => {
      const question = says(text(YES, NO));
      drawing.say(question);
      expect(labels('quick-reply')).to.deep.equal(['Yes', 'No']);
      drawing.say(question, message(VISITOR, 'Perhaps'));
      expect(drawing.parts('quick-reply')).to.deep.equal([]);
      expect(drawing.text).to.equal('Well?');
    });

    it('answer once, however often they are pressed', () => {
      const [question] = drawing.say(text(YES, NO));
      const [yes, no] = drawing.parts('quick-reply');
      yes?.click();
      yes?.click();
      no?.click();
      const asked = drawing.asked('act');
      expect(asked).to.have.lengthOf(1);
      expect(asked[0]).to.deep.include({ type: 'act', action: YES, messageId: question?.id });
    });

    it('can be pressed again when the answer got nowhere, or was refused', () => {
      drawing.say(text(YES));
      drawing.willing = false;
      drawing.part('quick-reply').click();
      drawing.willing = true;
      drawing.part('quick-reply').click();
      const [, asked] = drawing.asked('act');
      if (asked?.type === 'act') asked.onFailed?.();
      drawing.part('quick-reply').click();
      expect(drawing.asked('act')).to.have.lengthOf(3);
    });

    it('give the focus to the conversation when they go', () => {
      const question = says(text(YES));
      drawing.say(question);
      drawing.part('quick-reply').focus();
      drawing.part('quick-reply').click();
      expect(drawing.root.activeElement === drawing.part('messages')).to.be.true;
      drawing.say(says(text(NO)));
      drawing.part('quick-reply').focus();
      drawing.say(message(VISITOR, 'Yes'));
      expect(drawing.root.activeElement === drawing.part('messages')).to.be.true;
    });

    it('of a card stand in the card, while it is the newest message', () => {
      const items = [{ title: 'Tent', actions: [YES] }];
      const cards = says({ kind: 'carousel', text: '', shape: 'square', items });
      drawing.say(cards);
      drawing.part('action').click();
      expect(drawing.asked('act')[0]).to.deep.include({ action: YES });
      drawing.say(cards, message(VISITOR, 'Yes'));
      expect(drawing.parts('action')).to.deep.equal([]);
    });
  });

  describe('a postback', () => {
    it('is told once, and stays to be seen as chosen', () => {
      const [question] = drawing.say(text(GO, { ...GO, id: 'other', text: 'Other' }));
      const [go, other] = drawing.parts('action');
      go?.focus();
      go?.click();
      go?.click();
      expect(drawing.asked('act')).to.have.lengthOf(1);
      expect(drawing.asked('act')[0]).to.deep.include({ action: GO, messageId: question?.id });
      expect(go?.getAttribute('aria-disabled')).to.equal('true');
      expect(go?.getAttribute('aria-label')).to.equal('Chosen: Go');
      expect(drawing.root.activeElement === go).to.be.true;
      expect(other?.getAttribute('aria-disabled')).to.equal('false');
    });

    it('stays chosen when the message is drawn anew', () => {
      const question = says(text(GO));
      drawing.say(question);
      drawing.part('action').click();
      drawing.say(message(VISITOR, 'x'));
      drawing.say({ ...question });
      expect(drawing.part('action').getAttribute('aria-disabled')).to.equal('true');
    });

    it('can be pressed again when it got nowhere, or was refused', () => {
      drawing.say(text(GO));
      drawing.willing = false;
      drawing.part('action').click();
      expect(drawing.part('action').getAttribute('aria-disabled')).to.equal('false');
      drawing.willing = true;
      drawing.part('action').click();
      const asked = drawing.asked('act')[1];
      if (asked?.type === 'act') asked.onFailed?.();
      expect(drawing.part('action').getAttribute('aria-disabled')).to.equal('false');
      expect(drawing.part('action').hasAttribute('aria-label')).to.be.false;
    });
  });

  describe('a link', () => {
    it('opens apart, and asks before', () => {
      const [said] = drawing.say(text(link('https://example.com/a')));
      const anchor = drawing.part('action') as HTMLAnchorElement;
      expect([anchor.href, anchor.target, anchor.rel]).to.deep.equal([
        'https://example.com/a',
        '_blank',
        'noopener noreferrer',
      ]);
      drawing.willing = false;
      expect(click(anchor).defaultPrevented).to.be.true;
      expect(drawing.requests).to.deep.equal([
        { type: 'follow-link', url: 'https://example.com/a', messageId: said?.id },
      ]);
    });

    it('is not followed when somebody has changed it', () => {
      drawing.say(text(link('https://example.com/a')));
      drawing.part('action').setAttribute('href', 'javascript:alert(1)');
      expect(click(drawing.part('action')).defaultPrevented).to.be.true;
      expect(drawing.requests).to.deep.equal([]);
    });

    for (const url of UNSAFE) {
      it(`is a text where it leads nowhere safe: ${JSON.stringify(url)}`, () => {
        drawing.say(
          text(
            link(url),
            { type: 'webview', text: 'Web', url },
            { type: 'webview', text: 'Back', url, fallbackUrl: url },
            { type: 'buy', text: 'Buy', url, paid: false },
          ),
        );
        expect(labels('action')).to.deep.equal(['Read', 'Web', 'Back', 'Buy']);
        expect(drawing.part('bubble').querySelector('a, button, iframe, [href]')).to.equal(null);
      });
    }
  });

  describe('a request for the location', () => {
    it('asks only when it is pressed', () => {
      const action: MessageAction = { type: 'location-request', text: 'Where are you?' };
      const [said] = drawing.say(text(action));
      expect(drawing.requests).to.deep.equal([]);
      drawing.part('action').click();
      expect(drawing.requests).to.deep.equal([{ type: 'act', action, messageId: said?.id }]);
    });
  });

  describe('something to buy', () => {
    const buy = { type: 'buy', text: 'Tent', url: 'https://pay.example/', paid: false } as const;
    const PRICES: readonly [object, string][] = [
      [{ amount: 24950, currency: 'EUR' }, '€249.50'],
      [{ amount: 500, currency: 'JPY' }, 'JP¥500'],
      [{ amount: 1234, currency: 'KWD' }, 'KWD 1.234'],
      [{ amount: 24950, currency: 'nonsense' }, ''],
      [{ amount: 24950 }, ''],
    ];
    for (const [price, wanted] of PRICES) {
      it(`has the price of the place: ${JSON.stringify(price)}`, () => {
        drawing.say(text({ ...buy, ...price }));
        const shown = drawing.part('action').querySelector('.price')?.textContent ?? '';
        expect(shown.replace(/\s/g, ' ')).to.equal(wanted);
        expect((drawing.part('action') as HTMLAnchorElement).href).to.equal('https://pay.example/');
      });
    }

    it('is no link any more when it is paid', () => {
      drawing.say(text({ ...buy, amount: 100, currency: 'EUR', paid: true }));
      expect(drawing.part('action').matches('a')).to.be.false;
      expect(labels('action')[0]).to.contain(strings.paid);
    });
  });

  it('is large enough to be pressed, and accessible', async () => {
    drawing.say(
      text(GO, link('https://example.com/'), { type: 'webview', text: 'Web', url: ELSEWHERE }, YES),
    );
    for (const each of [...drawing.parts('action'), ...drawing.parts('quick-reply')]) {
      expect(each.getBoundingClientRect().height).to.be.at.least(44);
    }
    await expectAccessible(drawing.part('messages'));
  });

  it('is nothing on a message that has text only', () => {
    drawing.say({ kind: 'text', text: 'Hi' });
    expect(drawing.root.querySelector('.actions, .replies')).to.equal(null);
  });
});
