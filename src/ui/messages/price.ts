/**
 * How a language writes an amount of money.
 *
 * @param locale BCP 47; what is no language tag means the browser's own language
 * @param amount in the smallest unit of the currency
 * @param currency ISO 4217
 * @returns `undefined` for what is no currency
 */
export function priceIn(locale: string, amount: number, currency: string): string | undefined {
  for (const language of [locale, undefined]) {
    try {
      const format = new Intl.NumberFormat(language, { style: 'currency', currency });
      const { maximumFractionDigits = 2 } = format.resolvedOptions();
      return format.format(amount / 10 ** maximumFractionDigits);
    } catch {
      // One of the two is wrong; if it is the currency, it is wrong in every language.
    }
  }
  return undefined;
}
