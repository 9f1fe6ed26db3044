const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/**
 * A file's size as the visitor reads it, for example "1.4 MB".
 *
 * @param locale BCP 47; the browser's own where that is no language tag
 */
export function fileSize(bytes: number, locale: string): string {
  let [size, step] = [bytes, 0];
  // Not 1,024: 1,023.9 would be rounded to it.
  for (; size >= 1_023.5 && step < UNITS.length - 1; step++) size /= 1_024;
  const options: Intl.NumberFormatOptions = {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step ? 'short' : 'long',
    maximumFractionDigits: step > 1 && size < 10 ? 1 : 0,
  };
  try {
    return new Intl.NumberFormat(locale, options).format(size);
  } catch {
    return new Intl.NumberFormat(undefined, options).format(size);
  }
}
