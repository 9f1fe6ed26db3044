/** A number that is better not sent in a chat. */
export type SensitiveKind = 'card' | 'account' | 'identity';

/** Longer texts are looked at as far as this, in characters: nobody types more by hand. */
const MAX_LENGTH = 20_000;

/**
 * Whether a text contains the number of a payment card, of a bank account or of a person. Only what
 * passes the number's own checksum counts, so that order and phone numbers rarely do.
 */
export function findSensitive(text: string): SensitiveKind | undefined {
  const seen = text
    .slice(0, MAX_LENGTH)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '');
  if (hasCard(seen)) return 'card';
  if (hasAccount(seen)) return 'account';
  return hasIdentity(seen) ? 'identity' : undefined;
}

/** Groups of digits with one space or hyphen between them; neither a word nor a decimal around. */
const DIGIT_GROUPS = /(?<![\p{L}\p{N}+.,])\d+(?:[ -]\d+)*(?![\p{L}\p{N}]|[.,]\d)/gu;
const MAX_CARD = 19;

/** First digits of cards that exist, with the lengths they have. */
const ISSUERS: readonly (readonly [start: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(30[0-5]|3095|3[689])/, [14, 16]],
  [/^35(2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(6011|64[4-9]|65|62|81|60)/, [16, 17, 18, 19]],
  [/^(50|5[6-8]|6304|67)/, [13, 14, 15, 16, 17, 18, 19]],
];

function hasCard(text: string): boolean {
  for (const [run] of text.matchAll(DIGIT_GROUPS)) {
    const groups = run.split(/[ -]/);
    if (groups.some((_, first) => beginsCard(groups, first))) return true;
  }
  return false;
}

/** Some groups from this one on are a card. Its last digits may stand alone, the others do not. */
function beginsCard(groups: readonly string[], first: number): boolean {
  let digits = '';
  for (let at = first; at < groups.length && digits.length < MAX_CARD; at++) {
    const group = groups[at] ?? '';
    digits += group;
    if (isCard(digits)) return true;
    if (group.length < 3) return false;
  }
  return false;
}

function isCard(digits: string): boolean {
  const isIssued = ISSUERS.some(
    ([start, lengths]) => start.test(digits) && lengths.includes(digits.length),
  );
  // Thirteen digits may also be what is printed under a bar code.
  return isIssued && luhn(digits) && !isArticle(digits);
}

/** ISO/IEC 7812. */
function luhn(digits: string): boolean {
  const sum = sumOf(digits, (digit, index) => {
    const doubled = (digits.length - index) % 2 === 0 ? digit * 2 : digit;
    return doubled > 9 ? doubled - 9 : doubled;
  });
  return sum % 10 === 0;
}

/** EAN-13. */
function isArticle(digits: string): boolean {
  return digits.length === 13 && sumOf(digits, (d, index) => d * (index % 2 ? 3 : 1)) % 10 === 0;
}

/** Countries with IBANs, each followed by the length they have there. */
const IBAN_LENGTHS = new Map(
  [
    ...(
      'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24' +
      'FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21' +
      'LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22' +
      'RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30'
    ).matchAll(/([A-Z]{2})(\d\d)/g),
  ].map(([, country = '', length]) => [country, Number(length)]),
);

function hasAccount(text: string): boolean {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2}\d\d(?=[ -]?[A-Z0-9])/giu)) {
    const length = IBAN_LENGTHS.get(text.slice(index, index + 2).toUpperCase());
    // As many letters and digits as it has, with at most one space or hyphen before each.
    const written = length && new RegExp(`(?:[ -]?[A-Z0-9]){${length}}(?![\\p{L}\\p{N}])`, 'iuy');
    if (!written) continue;
    written.lastIndex = index;
    const [found] = written.exec(text) ?? [];
    if (found && isIban(found.replace(/[ -]/g, '').toUpperCase())) return true;
  }
  return false;
}

function isIban(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const sign of moved) rest = Number(`${rest}${parseInt(sign, 36)}`) % 97;
  return rest === 1;
}

/** How a personal number is written, and whether what is written so is one. */
type Identity = readonly [written: RegExp, isOne: (parts: readonly string[]) => boolean];

const EDGE = String.raw`(?<![\p{L}\p{N}+.,/-])`;
const END = String.raw`(?![\p{L}\p{N}/-]|[.,]\d)`;
const spelled = (pattern: string): RegExp => new RegExp(`${EDGE}${pattern}${END}`, 'giu');

const IDENTITIES: readonly Identity[] = [
  // Belgium; the digits also of a number that the register gave to somebody without a date.
  [spelled(String.raw`(\d{6})[ .-]?(\d{3})[ .-]?(\d\d)`), isBelgian],
  [spelled(String.raw`(\d\d)\.(\d\d)\.(\d\d)-?(\d{3})[.-]?(\d\d)`), isBelgian],
  // Spain, citizens and foreigners.
  [
    spelled(String.raw`([XYZ]?\d{7,8})-?([A-Z])`),
    ([number = '', letter = '']) => {
      const digits = number.toUpperCase().replace(/^[XYZ]/, (sign) => String('XYZ'.indexOf(sign)));
      return (
        digits.length === 8 &&
        'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === letter.toUpperCase()
      );
    },
  ],
  // Italy. Digits may be letters, where two people would have the same number.
  [
    spelled(
      String.raw`([A-Z]{3}) ?([A-Z]{3}) ?([\dL-NP-V]{2}[A-EHLMPR-T][\dL-NP-V]{2}) ?([A-Z][\dL-NP-V]{3}) ?([A-Z])`,
    ),
    isItalian,
  ],
  // Poland.
  [
    spelled(String.raw`(\d{11})`),
    ([digits = '']) =>
      isDay(digits, 2, [0, 20]) &&
      (sumOf(digits, (digit, index) => digit * ([1, 3, 7, 9][index % 4] ?? 0), 10) +
        Number(digits[10])) %
        10 ===
        0,
  ],
  // Finland.
  [
    spelled(String.raw`(\d{6})[-+A-FU-Y](\d{3})([\dA-FHJ-NPR-Y])`),
    ([date = '', serial = '', check = '']) =>
      isDay(date.slice(4) + date.slice(2, 4) + date.slice(0, 2), 2) &&
      '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + serial) % 31] === check.toUpperCase(),
  ],
  // Sweden. Ten digits in a row are a phone number, and what begins with this decade an order.
  [spelled(String.raw`(?:19|20(?=[01]))?(\d{6})[-+](\d{4})`), isSwedish],
  [spelled(String.raw`(?:19|20(?=[01]))(\d{6})(\d{4})`), isSwedish],
];

/** The Netherlands. Nine digits are anything: they need a word that says so, or nothing beside them. */
const DUTCH =
  /(?<![\p{L}\p{N}+.,/-])(\d{4}\.?\d\d\.?\d{3}|\d{3}([ -])\d{3}\2\d{3})(?![\p{L}\p{N}])/gu;
const DUTCH_WORD = /(?<!\p{L})(bsn|burger\s?service\s?nummer|sofi|citizen service number)/iu;

function hasIdentity(text: string): boolean {
  const isNamed = DUTCH_WORD.test(text) || /^[^\p{L}\p{N}]*\d{9}[^\p{L}\p{N}]*$/u.test(text);
  if (isNamed && [...text.matchAll(DUTCH)].some(([written]) => isDutch(digitsOf(written))))
    return true;
  return IDENTITIES.some(([written, isOne]) =>
    [...text.matchAll(written)].some(([, ...parts]) => isOne(parts)),
  );
}

function isDutch(digits: string): boolean {
  const sum = sumOf(digits, (digit, index) => digit * (index === 8 ? -1 : 9 - index));
  return sum % 11 === 0 && Number(digits) > 0;
}

function isBelgian(parts: readonly string[]): boolean {
  const digits = parts.join('');
  const first = digits.slice(0, 9);
  const isPerson = isDay(digits, 2, [0, 20, 40]);
  // Who was born in this century has a 2 before the number.
  return (
    isPerson && ['', '2'].some((c) => 97 - (Number(c + first) % 97) === Number(digits.slice(9)))
  );
}

function isSwedish(parts: readonly string[]): boolean {
  const digits = parts.join('');
  const day = Number(digits.slice(4, 6));
  // Sixty is added for people without a permanent address there.
  const date = digits.slice(0, 4) + String(day > 60 ? day - 60 : day).padStart(2, '0');
  return isDay(date, 2) && luhn(digits);
}

/** What a sign counts in an odd place: 0 to 9 and A to J are the same; the rest follows no rule. */
const ITALIAN_ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

function isItalian(parts: readonly string[]): boolean {
  const signs = parts.join('').toUpperCase();
  const sum = Array.from(signs.slice(0, 15)).reduce((total, sign, index) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (index % 2 ? value : (ITALIAN_ODD[value] ?? 0));
  }, 0);
  return signs.charCodeAt(15) - 65 === sum % 26;
}

/**
 * Whether a number has a month and a day where it should.
 *
 * @param at where the month is; the day follows
 * @param added what may be added to the month
 */
function isDay(digits: string, at: number, added: readonly number[] = [0]): boolean {
  const month = Number(digits.slice(at, at + 2));
  const day = Number(digits.slice(at + 2, at + 4));
  return day >= 1 && day <= 31 && added.some((more) => month > more && month <= more + 12);
}

function sumOf(
  digits: string,
  weigh: (digit: number, index: number) => number,
  length = digits.length,
): number {
  return Array.from(digits.slice(0, length)).reduce(
    (sum, d, index) => sum + weigh(Number(d), index),
    0,
  );
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
