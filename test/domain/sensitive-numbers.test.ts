import { expect } from 'chai';
import { findSensitive } from '../../src/domain/sensitive-numbers.js';

/** Nobody's numbers: made up, or printed as examples by those who issue them. */
const FOUND = {
  card: {
    'Visa in a row': '4275582823574162',
    'in groups': 'my card is 4275 5828 2357 4162 thanks',
    'with hyphens': '4275-5828-2357-4162.',
    'with the dash of a word processor': '4275–5828–2357–4162',
    'in other digits': '４２７５５８２８２３５７４１６２',
    'with invisible signs between': '4275\u200B5828\u200B2357\u200B4162',
    'behind an order number': 'order 1234 4275 5828 2357 4162',
    'before its date': '4275 5828 2357 4162 12 29',
    'Visa of 19': '4742701973402607884',
    'Visa of 13': '4075592004871',
    Mastercard: '5355830669976763',
    'newer Mastercard': '2331787582698013',
    'end of that range': '2714823576220519',
    'American Express': '3465 345956 62546',
    Diners: '30120077215473',
    Discover: '6011778913601899',
    JCB: '3566867980826590',
    UnionPay: '62101459983781135',
    Maestro: '675931998663678934',
  },
  account: {
    'Dutch in a row': 'NL91ABNA0417164300',
    'in groups': 'please pay to NL91 ABNA 0417 1643 00, thank you',
    'with words right behind': 'NL91 ABNA 0417 1643 00 is mine',
    'in small letters': 'nl91abna0417164300',
    German: 'DE91 1000 0000 0123 4567 89',
    'French, which is long': 'FR76 3000 6000 0112 3456 7890 189',
    Italian: 'IT60X0542811101000000123456',
    'Norwegian, which is short': 'NO93 8601 1117 947',
    British: 'GB82 WEST 1234 5698 7654 32',
    Belgian: 'BE68 5390 0754 7034',
    'Maltese, with letters': 'MT84MALT011000012345MTLCAST001S',
  },
  identity: {
    'Dutch, alone': ' 762345937. ',
    'Dutch, with its name': 'my BSN is 115114920 ok?',
    'Dutch, in groups': 'burgerservicenummer: 235 812 407',
    Belgian: '85.07.30-033.28',
    'Belgian in a row': 'rijksregister 85073003328',
    'Belgian of this century': '05.07.30-033.26',
    Spanish: '12345678Z',
    'Spanish, small and with a hyphen': 'dni 87654321-x',
    'of a foreigner in Spain': 'X1234567L',
    'of another': 'Z7654321H',
    Italian: 'RSSMRA85T10A562S',
    'Italian, in groups': 'rss mra 85t10 a562 s',
    'of a woman in Italy': 'BNCLRA92E45F205F',
    'Italian with letters for digits': 'RSSMRA85T10A56NH',
    Polish: '44051401359',
    'Polish of this century': '02251401355',
    Finnish: '131052-308T',
    'Finnish of this century': '010203A1230',
    Swedish: '811218-9876',
    'Swedish with its century': '198112189876',
    'of a foreigner in Sweden': '811278-9873',
  },
} as const;

/** What people write in chats all day. */
const NOT_FOUND = {
  'no number': 'Hello, where is my parcel?',
  'a card with one digit changed': '4275582823574163',
  'a card of no known issuer': '9999528915113355',
  'a number that only adds up': '1234356247191465',
  'digits inside a longer number': '14275582823574162999',
  'a card inside a word': 'x4275582823574162',
  'an amount': '4,275,582,823,574,162',
  'a telephone': 'My number is +31 6 12345678',
  'a long telephone': '+4275582823574162',
  'telephones of the Netherlands': '0612345678 or 06-12345678 or 020 123 4567',
  'a telephone of Belgium': '+32 470 12 34 56',
  'a telephone of Germany': '01711234567',
  'a telephone of Sweden': '0701234567',
  'an order': 'Order 2024-000123456 has not come',
  'an order with a date': '20240115-0046',
  'nine digits of an order in a sentence': 'order number 762345937 please',
  'nine digits that are no number of a person': '762345938',
  'nine zeros': '000000000',
  'a parcel': 'Track 3SABCD1234567890 and JVGL06123456789012345678',
  'a bar code': '4006381333931',
  'a phone’s own number': '356938035643809',
  'an account with one digit changed': 'NL91ABNA0417164301',
  'an account that is too short': 'NL58ABNA041716430',
  'an account of no country': 'ZZ91ABNA0417164300',
  'an account inside a word': 'XNL91ABNA0417164300',
  'a date and a time': '2026-05-14 12:30:15',
  'an address': 'Damrak 1, 1012 LG Amsterdam',
  'a Belgian with a wrong check': '85.07.30-033.29',
  'eleven digits without a month': '44131401350',
  'a Spaniard with a wrong letter': '12345678A',
  'an Italian with a wrong letter': 'RSSMRA85T10A562T',
  'a Finn without a day': '321252-308N',
  'a Swede without a month': '813218-9872',
  'a Swede with a wrong check': '811218-9877',
  'a version': '1.2.3-20260514.1234',
} as const;

describe('sensitive numbers', () => {
  for (const [kind, texts] of Object.entries(FOUND)) {
    for (const [name, text] of Object.entries(texts)) {
      it(`finds the ${kind} number: ${name}`, () => expect(findSensitive(text)).to.equal(kind));
    }
  }

  for (const [name, text] of Object.entries(NOT_FOUND)) {
    it(`lets pass ${name}`, () => expect(findSensitive(text)).to.equal(undefined));
  }

  it('finds what is hidden at the end of much text', () => {
    expect(findSensitive(`${'word '.repeat(3_000)}4275582823574162`)).to.equal('card');
  });

  it('takes no longer for text that was made to be slow', () => {
    const hostile = ['1 '.repeat(50_000), '1'.repeat(100_000), 'NL91 '.repeat(20_000)];
    hostile.push('NL91ABNA041716430'.repeat(5_000), '4275 '.repeat(20_000), 'A1'.repeat(50_000));
    const start = performance.now();
    for (const text of hostile) findSensitive(text);
    expect(performance.now() - start).to.be.below(2_000);
  });
});
