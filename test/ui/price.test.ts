import { expect } from 'chai';
import { priceIn } from '../../src/ui/messages/price.js';

const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('how a language writes numbers', () => {
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
      expect(plain(priceIn(locale, amount, currency))).to.equal(wanted);
    });
  }
});
