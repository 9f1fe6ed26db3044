import { expect } from 'chai';
import { sniffPicture } from '../../src/internal/sniff-type.js';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const box = (length: number, brands: string) =>
  bytes(`\0\0\0${String.fromCharCode(length)}ftyp${brands}`);

describe('the kind of a picture', () => {
  const cases: readonly [string, Uint8Array, string | undefined][] = [
    ['PNG', bytes('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'), 'image/png'],
    ['JPEG', bytes('\xFF\xD8\xFF\xE0\0\x10JFIF'), 'image/jpeg'],
    ['GIF', bytes('GIF89a\x01\0\x01\0'), 'image/gif'],
    ['older GIF', bytes('GIF87a\x01\0\x01\0'), 'image/gif'],
    ['WebP', bytes('RIFF\x24\0\0\0WEBPVP8 '), 'image/webp'],
    ['AVIF', box(28, 'avif\0\0\0\0avifmif1miaf'), 'image/avif'],
    ['AVIF among others', box(28, 'mif1\0\0\0\0mif1avifmiaf'), 'image/avif'],
    ['a photo of an iPhone', box(24, 'heic\0\0\0\0mif1heic'), undefined],
    ['a video', box(24, 'isom\0\0\0\0isommp41'), undefined],
    ['a video with the word behind its box', box(16, 'isom\0\0\0\0avif'), undefined],
    ['a sound in the container of WebP', bytes('RIFF\x24\0\0\0WAVEfmt '), undefined],
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), undefined],
    ['HTML', bytes('<!doctype html><script>'), undefined],
    ['a PNG behind something else', bytes(' \x89PNG\r\n\x1A\n'), undefined],
    ['a name', bytes('holiday.png'), undefined],
    ['half a sign', bytes('\x89PN'), undefined],
    ['nothing', bytes(''), undefined],
  ];
  for (const [name, head, type] of cases) {
    it(`is ${type ?? 'nothing'} for ${name}`, () => expect(sniffPicture(head)).to.equal(type));
  }

  it('is seen in a part of a larger buffer', () => {
    const whole = bytes(`xxx\0\0\0\x1Cftypavif\0\0\0\0avifmif1miaf`);
    expect(sniffPicture(whole.subarray(3))).to.equal('image/avif');
  });
});
