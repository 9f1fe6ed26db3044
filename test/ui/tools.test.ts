import { expect } from 'chai';
import { extrasStyles, extrasUi } from '../../src/ui/extras/index.js';
import type { AttachmentView, PanelView } from '../../src/ui/panel-view.js';
import { Drawing, strings } from './drawing.js';

const FILE: AttachmentView = {
  id: 'one',
  name: 'holiday.pdf',
  sizeBytes: 1_500_000,
  status: 'waiting',
  progress: 0,
};

describe('what the composer offers besides text', () => {
  let drawing: Drawing;
  beforeEach(() => {
    drawing = new Drawing();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(extrasStyles);
    drawing.root.adoptedStyleSheets.push(sheet);
  });
  afterEach(() => drawing.dispose());

  const show = (changes: Partial<PanelView>) => drawing.showPanel({ extras: extrasUi, ...changes });
  const find = <T extends HTMLElement>(selector: string): T => {
    const found = drawing.root.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const named = (name: string) => find<HTMLButtonElement>(`button[aria-label="${name}"]`);
  const tools = () =>
    [...drawing.root.querySelectorAll('.tool')].map((tool) => tool.getAttribute('aria-label'));

  describe('tools', () => {
    it('are shown only where they are offered', () => {
      show({});
      expect(tools()).to.deep.equal([]);
      show({ offers: { upload: [] } });
      expect(tools()).to.deep.equal([strings.attach]);
      show({ offers: { emoji: true, location: true } });
      expect(tools()).to.deep.equal([strings.emoji, strings.shareLocation]);
    });

    it('are 44 px large, and fit beside each other in 320 px', () => {
      drawing.host.style.setProperty('--web1on1-panel-width', '280px');
      show({ offers: { upload: [], emoji: true, location: true }, draft: 'Hello' });
      const boxes = [...drawing.root.querySelectorAll('.tool, .send')].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(boxes).to.have.lengthOf(4);
      for (const { width, height, top } of boxes) {
        expect([width, height]).to.deep.equal([44, 44]);
        expect(top).to.be.closeTo(boxes[0]?.top ?? 0, 1);
      }
    });

    it('tell the file dialog what is taken, and several at once', () => {
      show({ offers: { upload: ['image/*', '.pdf'] } });
      const { accept, multiple } = find<HTMLInputElement>('input[type=file]');
      expect([accept, multiple]).to.deep.equal(['image/*,.pdf', true]);
    });

    it('attach what was chosen, and the same once more', () => {
      show({ offers: { upload: [] } });
      const input = find<HTMLInputElement>('input[type=file]');
      for (let time = 0; time < 2; time++) {
        const chosen = new DataTransfer();
        chosen.items.add(new File(['x'], 'a.txt'));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change'));
        expect(input.files).to.have.lengthOf(0);
      }
      const asked = drawing.asked('attach');
      expect(
        asked.map((each) => each.type === 'attach' && each.files.map(({ name }) => name)),
      ).to.deep.equal([['a.txt'], ['a.txt']]);
    });

    it('open the file dialog with the button', () => {
      show({ offers: { upload: [] } });
      let opened = 0;
      find('input[type=file]').addEventListener('click', (event) => {
        opened++;
        event.preventDefault();
      });
      drawing.part('attach-button').click();
      expect(opened).to.equal(1);
    });

    it('cannot be used while nothing can be written', () => {
      show({ offers: { upload: [], emoji: true, location: true }, inputBlocked: true });
      for (const tool of drawing.root.querySelectorAll<HTMLButtonElement>('.tool')) {
        expect(tool.disabled).to.be.true;
      }
    });

    it('ask for what they are for', () => {
      show({ offers: { emoji: true, location: true } });
      named(strings.shareLocation).click();
      named(strings.emoji).click();
      expect(drawing.requests).to.deep.include({ type: 'share-location' });
      expect(drawing.requests).to.deep.include({ type: 'show-emoji', shown: true });
    });
  });

  describe('the tray', () => {
    it('shows name and size, and takes a file out again', () => {
      show({ offers: { upload: [] }, attachments: [FILE] });
      expect(find('.file-text').textContent).to.match(/holiday\.pdf\s*1\.4\sMB/);
      named('Remove holiday.pdf').click();
      expect(drawing.asked('remove-attachment')).to.deep.equal([
        { type: 'remove-attachment', id: 'one' },
      ]);
    });

    it('shows how far a file is', () => {
      show({ attachments: [{ ...FILE, status: 'sending', progress: 0.4 }] });
      const bar = find<HTMLProgressElement>('progress');
      expect(bar.value).to.equal(0.4);
      expect(bar.getAttribute('aria-label')).to.equal('holiday.pdf, 40% sent');
    });

    it('says that a file was not sent, also aloud, and sends it again', () => {
      show({ attachments: [{ ...FILE, status: 'failed' }] });
      expect(find('.attachment').textContent).to.contain(strings.receiptFailed);
      expect(find('.tray [role=status]').textContent?.trim()).to.equal('holiday.pdf was not sent');
      named('Send holiday.pdf again').click();
      expect(drawing.asked('retry-attachment')).to.deep.equal([
        { type: 'retry-attachment', id: 'one' },
      ]);
    });

    it('draws a preview without an address', async () => {
      const preview = await createImageBitmap(new ImageData(20, 10));
      show({ attachments: [{ ...FILE, preview }] });
      const { width, height } = find<HTMLCanvasElement>('canvas.file-picture');
      expect([width, height]).to.deep.equal([20, 10]);
      expect(drawing.root.querySelector('.files img, .files a')).to.equal(null);
    });

    it('keeps a name that is markup a name, and shows the ending of a long one', () => {
      drawing.host.style.setProperty('--web1on1-panel-width', '280px');
      const name = `<img src=x onerror=alert(1)>${'long '.repeat(60)}.pdf`;
      show({ offers: { upload: [] }, attachments: [{ ...FILE, name }] });
      expect(drawing.root.querySelector('.files img')).to.equal(null);
      const [stem, ending] = find('.attachment-name').children;
      const card = find('.attachment').getBoundingClientRect();
      expect(ending?.textContent).to.equal('.pdf');
      expect(ending?.getBoundingClientRect().right).to.be.below(card.right);
      expect(stem?.scrollWidth).to.be.above(stem?.clientWidth ?? 0);
    });

    it('leaves room for the conversation with ten files', () => {
      const attachments = Array.from({ length: 10 }, (_, n) => ({ ...FILE, id: `${n}` }));
      show({ offers: { upload: [] }, attachments });
      expect(find('.files').getBoundingClientRect().height).to.be.at.most(200);
    });

    it('shows over the whole panel where to drop', () => {
      show({ offers: { upload: [] } });
      expect(find('.drop-zone').getClientRects()).to.have.lengthOf(0);
      show({ offers: { upload: [] }, dropping: true });
      const zone = find('.drop-zone').getBoundingClientRect();
      const panel = drawing.part('panel').getBoundingClientRect();
      expect(Math.abs(zone.height - panel.height)).to.be.below(4);
      expect(find('.drop-zone').textContent?.trim()).to.equal(strings.dropFiles);
    });

    it('says that the location is being found, with a way out', () => {
      show({ offers: { location: true }, locating: true });
      expect(find('.locating').textContent).to.contain(strings.locating);
      find('.locating button').click();
      expect(drawing.asked('dismiss-notice')).to.have.lengthOf(1);
      expect(named(strings.shareLocation).getAttribute('aria-disabled')).to.equal('true');
    });
  });
});
