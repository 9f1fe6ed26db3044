import type { TabLock } from '../ports/tab-lock.js';
import type { PanelSource } from '../types.js';

export interface OpeningTab {
  readonly storage: { refresh(): Promise<void> };
  readonly panel: { show(source: PanelSource): unknown };
  readonly locks: TabLock;
}

/**
 * Opens the panel, if this tab is the one and no other tab knows better.
 *
 * @param isStill whether it still is the moment, after what was asked
 * @returns `false` when it no longer was
 */
export async function openByItself(
  { storage, panel, locks }: OpeningTab,
  isStill: () => boolean,
): Promise<boolean> {
  const isMoment = async (): Promise<boolean> => {
    await storage.refresh();
    return isStill();
  };
  // Nothing is claimed for nothing: a claim is held for seconds, and other tabs give up on it.
  if (!(await isMoment())) return false;
  if (!(await locks.claim('auto-open'))) return true;
  if (!(await isMoment())) return false;
  panel.show('auto');
  return true;
}
