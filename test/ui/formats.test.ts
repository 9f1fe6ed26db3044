import { expect } from '@open-wc/testing';
import { formatsFor } from '../../src/ui/formats.js';

const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('how a language writes numbers', () => {
  const SIZES: readonly [string, number, string][] = [
    ['en-GB', 0, '0 kB'],
    ['en-GB', 900, '0.9 kB'],
    ['en-GB', 1_000, '1 kB'],
    ['en-GB', 182_000, '182 kB'],
    ['en-GB', 5_340_000, '5.3 MB'],
    ['de', 5_340_000, '5,3 MB'],
    ['en-GB', 52_428_800, '52.4 MB'],
    ['en-GB', 2e9, '2 GB'],
    ['en-GB', 5e15, '5,000 TB'],
    ['no language!', 1_000_000, '1 MB'],
  ];
  for (const [locale, bytes, wanted] of SIZES) {
    it(`a size of ${bytes} bytes in ${locale} is ${wanted}`, () => {
      expect(plain(formatsFor(locale).size(bytes))).to.equal(wanted);
    });
  }

  const PRICES: readonly [string, number, string, string | undefined][] = [
    ['en-GB', 24_950, 'EUR', '€249.50'],
    ['nl', 24_950, 'EUR', '€ 249,50'],
    ['en-GB', 500, 'JPY', 'JP¥500'],
    ['en-GB', 1_234, 'KWD', 'KWD 1.234'],
    ['en-GB', 0, 'eur', '€0.00'],
    ['en-GB', 1, 'euro', undefined],
    ['en-GB', 1, '', undefined],
    ['no language!', 1, 'euro', undefined],
  ];
  for (const [locale, amount, currency, wanted] of PRICES) {
    it(`a price of ${amount} ${currency} in ${locale} is ${wanted}`, () => {
      expect(plain(formatsFor(locale).price(amount, currency))).to.equal(wanted);
    });
  }
});
