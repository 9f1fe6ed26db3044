import { expect } from 'chai';
import { eyecatcherStyles } from '../../src/ui/eyecatcher.js';
import { contrastOf } from '../support/contrast.js';
import { AGENT, message, painted, VISITOR } from './drawing.js';
import { RichDrawing, says } from './rich-drawing.js';

const THEMES = ['paper', 'meadow', 'dusk', 'mono', 'contrast'];

/** What has words in it, by part. */
const WORDS = ['title', 'subtitle', 'bubble', 'time', 'receipt', 'quick-reply', 'avatar'];
const CONTROLS = ['minimize-button', 'close-button', 'send-button'];

async function sheetOf(theme: string): Promise<CSSStyleSheet> {
  const response = await fetch(`/src/themes/${theme}.css`);
  const sheet = new CSSStyleSheet();
  // The drawing is no custom element.
  sheet.replaceSync((await response.text()).replaceAll('web1on1-chat', '.themed'));
  return sheet;
}

for (const theme of THEMES) {
  describe(`the theme ${theme}`, () => {
    let drawing: RichDrawing;
    let sheet: CSSStyleSheet;
    before(async () => (sheet = await sheetOf(theme)));
    beforeEach(() => {
      document.adoptedStyleSheets.push(sheet);
      drawing = new RichDrawing();
      drawing.host.className = 'themed';
      const teaser = new CSSStyleSheet();
      teaser.replaceSync(eyecatcherStyles);
      drawing.root.adoptedStyleSheets.push(teaser);
    });
    afterEach(() => {
      drawing.dispose();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    });

    function talk(): void {
      const actions = ['One', 'Two'].map((text) => ({ type: 'reply', text }) as const);
      drawing.draw({
        messages: [
          message(VISITOR, 'Not sent', { status: 'failed' }),
          message(VISITOR, 'Is it dry?', { status: 'seen' }),
          says({ kind: 'text', text: 'It is.', actions }, AGENT),
        ],
        draft: 'And',
      });
    }

    for (const scheme of ['light', 'dark']) {
      describe(`in ${scheme}`, () => {
        beforeEach(() => drawing.host.setAttribute('color-scheme', scheme));

        it('keeps the contrast of all words', () => {
          talk();
          for (const part of WORDS) {
            // What failed is red, and is looked at below.
            const parts = drawing.parts(part).filter((each) => !each.closest('.failed'));
            expect(parts, part).not.to.be.empty;
            for (const element of parts) {
              expect(contrastOf(element), part).to.be.at.least(theme === 'contrast' ? 7 : 4.5);
            }
          }
          for (const selector of ['.author', '.separator', '.meta.failed', '.meta .link-button']) {
            expect(contrastOf(drawing.find(selector)), selector).to.be.at.least(4.5);
          }
          const { color } = getComputedStyle(drawing.part('input'), '::placeholder');
          expect(contrastOf(drawing.part('input'), color), 'placeholder').to.be.at.least(4.5);
        });

        it('lets controls stand out', () => {
          talk();
          for (const part of CONTROLS) {
            expect(contrastOf(drawing.part(part)), part).to.be.at.least(3);
          }
          const { borderTopColor } = getComputedStyle(drawing.find('.field'));
          expect(contrastOf(drawing.part('composer'), borderTopColor), 'field').to.be.at.least(3);
          const { backgroundColor } = getComputedStyle(drawing.part('send-button'));
          expect(contrastOf(drawing.part('composer'), backgroundColor), 'send').to.be.at.least(3);
        });

        it('does the same for launcher, badge and teaser', () => {
          drawing.showLauncher({ unreadCount: 3 });
          drawing.showEyecatcher();
          for (const part of ['launcher', 'badge', 'eyecatcher']) {
            expect(contrastOf(drawing.part(part)), part).to.be.at.least(4.5);
          }
        });
      });
    }

    it('follows the colour scheme of the chat', async () => {
      const surface = (scheme: string): string => {
        drawing.host.setAttribute('color-scheme', scheme);
        return getComputedStyle(drawing.part('panel')).backgroundColor;
      };
      talk();
      await painted();
      const light = surface('light');
      expect(surface('dark')).not.to.equal(light);
    });
  });
}
