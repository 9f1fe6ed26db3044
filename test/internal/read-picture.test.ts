import { expect } from 'chai';
import { readPicture } from '../../src/internal/read-picture.js';

async function drawn(type: string, width: number, height: number): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.fillRect(0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('Not drawn.'))), type);
  });
}

describe('looking into a picture', () => {
  it('tells its size, and keeps little of it', async () => {
    const picture = await readPicture(await drawn('image/png', 640, 320));
    expect(picture).to.include({ mediaType: 'image/png', width: 640, height: 320 });
    expect([picture?.preview.width, picture?.preview.height]).to.deep.equal([96, 48]);
  });

  it('makes a small one no larger', async () => {
    const picture = await readPicture(await drawn('image/png', 20, 10));
    expect(picture?.preview.width).to.equal(20);
  });

  it('believes the bytes, and not the type', async () => {
    const png = await drawn('image/png', 8, 8);
    const picture = await readPicture(new Blob([png], { type: 'image/svg+xml' }));
    expect(picture?.mediaType).to.equal('image/png');
  });

  it('draws no document that calls itself a picture', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>';
    for (const type of ['image/png', 'image/svg+xml']) {
      expect(await readPicture(new Blob([svg], { type }))).to.equal(undefined);
    }
  });

  it('leaves what is damaged without a preview', async () => {
    const head = await (await drawn('image/png', 8, 8)).slice(0, 20).arrayBuffer();
    expect(await readPicture(new Blob([head], { type: 'image/png' }))).to.equal(undefined);
  });
});
