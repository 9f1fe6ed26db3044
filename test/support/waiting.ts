/** Resolves with the next frame. */
export const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** How long something may hang, not how long it may take: shared machines are slow at times, ms. */
const WITHIN_MS = 30_000;

/**
 * Resolves once `holds` does: for what tells nobody that it has happened.
 *
 * @param what the promise that was not kept otherwise
 * @throws Error when it does not hold in time
 */
export async function waitUntil(holds: () => unknown, what: string): Promise<void> {
  const deadline = performance.now() + WITHIN_MS;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`Not in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
