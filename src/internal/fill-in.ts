/** Puts values in the place of `{names}`. A name without a value stays as it is. */
export function fillIn(
  text: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
