import { expect } from 'chai';
import type { ImageContent } from '../../src/types.js';
import { expectAccessible } from './accessible.js';
import { painted, strings } from './drawing.js';
import { pictureUrl, press, RichDrawing } from './rich-drawing.js';

const image = (more: Partial<ImageContent> = {}): ImageContent => ({
  kind: 'image',
  url: pictureUrl(),
  text: '',
  altText: 'A hill',
  ...more,
});

describe('a picture', () => {
  let drawing: RichDrawing;
  beforeEach(() => (drawing = new RichDrawing()));
  afterEach(() => drawing.dispose());
  const picture = () => drawing.find<HTMLImageElement>('.picture img');
  const button = () => drawing.find('.picture-button');
  const viewer = () => drawing.find<HTMLDialogElement>('.viewer');
  const loaded = (element: HTMLImageElement) =>
    element.complete ? Promise.resolve() : new Promise((resolve) => (element.onload = resolve));

  const SIZES: readonly [string, Partial<ImageContent>, readonly [number, number]][] = [
    ['small', { width: 100, height: 80 }, [100, 80]],
    ['wide', { width: 2_600, height: 1_000 }, [260, 100]],
    ['tall', { width: 600, height: 3_000 }, [60, 300]],
    ['as flat as a line', { width: 100_000, height: 1 }, [260, 48]],
    ['as narrow as a line', { width: 1, height: 100_000 }, [48, 300]],
    ['of unknown size', {}, [260, 195]],
  ];
  for (const [name, size, [width, height]] of SIZES) {
    it(`that is ${name} has its place before it is there, and keeps it`, async () => {
      drawing.say(image({ url: pictureUrl(30, 90), ...size }));
      const before = picture().getBoundingClientRect();
      expect(before.width).to.be.closeTo(width, 1);
      expect(before.height).to.be.closeTo(height, 1);
      expect([picture().width, picture().height].map(Math.round)).to.deep.equal([width, height]);
      await loaded(picture());
      await painted();
      const after = picture().getBoundingClientRect();
      expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
    });
  }

  it('has words, and tells its host nothing', async () => {
    drawing.say(image({ url: 'https://localhost:1/a.png', text: 'Look **here**' }));
    expect([picture().alt, picture().referrerPolicy, picture().decoding]).to.deep.equal([
      'A hill',
      'no-referrer',
      'async',
    ]);
    expect(button().getAttribute('aria-label')).to.equal('Show picture: A hill');
    expect(drawing.find('.text').textContent).to.equal('Look here');
    await expectAccessible(drawing.part('messages'));
  });

  it('is called a picture when nobody says what it shows', () => {
    drawing.say({ kind: 'image', url: pictureUrl(), text: '' });
    expect(button().getAttribute('aria-label')).to.equal(`Show picture: ${strings.picture}`);
  });

  for (const url of [
    'javascript:alert(1)',
    'data:image/png;base64,AA==',
    'blob:https://other.example/1',
    'a.png',
  ]) {
    it(`is told in words when it cannot come from ${url}`, () => {
      drawing.say(image({ url }));
      expect(drawing.part('bubble').querySelector('img, [src], [href]')).to.equal(null);
      expect(drawing.text).to.equal('A hill');
    });
  }

  it('says so when it does not come, in the same place', async () => {
    drawing.say(
      image({ url: new URL('/nowhere.png', location.href).href, width: 200, height: 100 }),
    );
    button().focus();
    picture().dispatchEvent(new Event('error'));
    await painted();
    expect(drawing.find('.picture-failed').innerText).to.contain(strings.pictureFailed);
    expect(drawing.find('.picture').getBoundingClientRect().height).to.be.closeTo(100, 1);
    expect(drawing.root.activeElement === drawing.part('messages')).to.be.true;
    picture().dispatchEvent(new Event('load'));
    expect(getComputedStyle(drawing.find('.picture-failed')).display).to.equal('none');
  });

  describe('as large as the window', () => {
    function open(): void {
      drawing.say(image());
      button().focus();
      button().click();
    }

    it('is a modal dialog with a name, the picture and a way out', async () => {
      open();
      expect(viewer().matches(':modal')).to.be.true;
      expect(viewer().getAttribute('aria-label')).to.equal('A hill');
      expect(viewer().querySelector('img')?.src).to.equal(picture().src);
      expect(viewer().querySelector('img')?.referrerPolicy).to.equal('no-referrer');
      expect(drawing.root.activeElement?.getAttribute('aria-label')).to.equal(strings.closePicture);
      await expectAccessible(viewer());
    });

    it('closes by its button, and gives the focus back', () => {
      open();
      viewer().querySelector('button')?.click();
      expect(viewer().open).to.be.false;
      expect(drawing.root.activeElement === button()).to.be.true;
    });

    it('closes by Escape, of which the panel does not hear', () => {
      open();
      let heard = 0;
      drawing.part('panel').addEventListener('keydown', () => (heard += 1));
      expect(press(drawing.root.activeElement as HTMLElement, 'Escape').defaultPrevented).to.be
        .true;
      expect([viewer().open, heard]).to.deep.equal([false, 0]);
      expect(drawing.root.activeElement === button()).to.be.true;
    });

    it('closes when something beside it is pressed, and not when it is', () => {
      open();
      viewer().querySelector('img')?.click();
      expect(viewer().open).to.be.true;
      viewer().querySelector<HTMLElement>('.viewer-picture')?.click();
      expect(viewer().open).to.be.false;
    });

    it('goes with the panel, so that the page is not blocked', async () => {
      open();
      drawing.showPanel({ messages: [] }, { open: false });
      await painted();
      expect(drawing.root.querySelector(':modal')).to.equal(null);
    });

    it('says so when it does not come', () => {
      open();
      viewer().querySelector('img')?.dispatchEvent(new Event('error'));
      expect(viewer().innerText).to.contain(strings.pictureFailed);
    });

    it('can be opened again', async () => {
      open();
      viewer().close();
      await painted();
      button().click();
      expect(viewer().querySelectorAll('img')).to.have.lengthOf(1);
    });
  });
});
