import fc from 'fast-check';

/** `RUNS=1000000` for more; a property does its share of them. */
const RUNS = Number(process.env['RUNS'] ?? 100_000);
/** `SEED=…` repeats what failed: a failure prints its seed. */
const SEED = process.env['SEED'];

/** Properties by what they promise. */
export type Promises = Readonly<Record<string, Promised>>;

interface Promised {
  readonly property: fc.IAsyncProperty<unknown> | fc.IProperty<unknown>;
  readonly runs: number;
}

/** @param share of all runs of a model */
export function holds<T>(
  share: number,
  property: fc.IAsyncProperty<T> | fc.IProperty<T>,
): Promised {
  return { property: property, runs: Math.ceil(RUNS * share) };
}

/** Tries every property as often as it says, and tells what came of it. @returns whether all hold */
export async function tryAll(model: string, promises: Promises): Promise<boolean> {
  let kept = true;
  for (const [name, { property, runs }] of Object.entries(promises)) {
    const began = performance.now();
    const options = { numRuns: runs, ...(SEED !== undefined && { seed: Number(SEED) }) };
    let error: unknown;
    try {
      await fc.assert(property, options);
    } catch (cause) {
      error = cause;
      kept = false;
    }
    const seconds = (performance.now() - began) / 1_000;
    const result = { model, name, runs, seconds: Number(seconds.toFixed(1)), passed: !error };
    console.log(`${error ? '✖' : '✔'} ${model}: ${name} (${runs} runs, ${seconds.toFixed(1)} s)`);
    if (error) console.log(error);
    process.send?.(result);
  }
  return kept;
}
