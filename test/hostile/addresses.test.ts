import { expect } from 'chai';
import {
  ownBlobUrl,
  pictureUrl,
  safeFrameUrl,
  safeImageUrl,
  safeUrl,
} from '../../src/internal/safe-url.js';
import { linkify } from '../../src/internal/linkify.js';
import { corporaOf, forEachCorpus } from './corpora.js';
import { VECTORS } from './vectors.js';

type Check = readonly [check: (raw: string) => string | undefined, schemes: RegExp];

const CHECKS: Readonly<Record<string, Check>> = {
  'to follow': [safeUrl, /^(https?|mailto|tel):/],
  'of a picture': [safeImageUrl, /^https?:/],
  'of a picture that may be our own': [pictureUrl, /^(https?:|blob:http)/],
  'in a frame': [safeFrameUrl, /^https:/],
  'in our own memory': [ownBlobUrl, /^blob:http/],
};

const corpora = [
  ...(await corporaOf('addresses', VECTORS)),
  ...(await corporaOf('strings', [])).slice(1),
];

describe('an address, whatever it is', () => {
  for (const [name, [check, schemes]] of Object.entries(CHECKS)) {
    forEachCorpus(corpora, `is one ${name}, and stays the same, or is none`, (entries) => {
      for (const raw of entries) {
        const safe = check(raw);
        if (safe === undefined) continue;
        expect(safe, raw).to.match(schemes);
        expect(check(safe), raw).to.equal(safe);
        const { username, password, protocol } = new URL(safe);
        expect(username + password, raw).to.equal('');
        expect(safe.startsWith(protocol), raw).to.equal(true);
      }
    });
  }

  forEachCorpus(corpora, 'is found in a text only where it may be followed', (entries) => {
    for (const raw of entries) {
      for (const { url } of linkify(`before ${raw} after`)) {
        if (url !== undefined) expect(safeUrl(url), raw).to.equal(url);
      }
    }
  });
});
