/** What others have collected to break programs with, as far as it is on this machine. */
export interface Corpus {
  readonly name: string;
  /** How many entries there are; what is tried may be a sample. */
  readonly size: number;
  /** Absent where the corpus is. */
  readonly entries?: readonly string[];
}

/** Vectors of this project's own come first, and are always there. */
export async function corporaOf(
  kind: 'strings' | 'addresses' | 'texts',
  own: readonly string[],
): Promise<readonly Corpus[]> {
  const response = await fetch(`/__corpora/${kind}`);
  const found = (await response.json()) as Corpus[];
  return [{ name: 'our own', size: own.length, entries: own }, ...found];
}

/**
 * One test a corpus, named after it. One that is absent is said to be skipped.
 *
 * @param places in how many of them each entry is tried
 */
export function forEachCorpus(
  all: readonly Corpus[],
  what: string,
  test: (entries: readonly string[]) => void | Promise<void>,
  places = 1,
): void {
  for (const { name, entries, size } of all) {
    const extent = entries ? `, ${entries.length} of ${size}` : ' (absent)';
    it(`${what}: ${name}${extent}`, async function () {
      this.timeout(0);
      if (!entries) this.skip();
      await test(entries);
      const tried = {
        ...{ what, corpus: name },
        ...{ entries: String(entries.length), places: String(places) },
      };
      await fetch(`/__corpora/tried?${new URLSearchParams(tried).toString()}`);
    });
  }
}
