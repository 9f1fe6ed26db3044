import { Extras } from '../../src/extras.js';
import type { Notice } from '../../src/ui/panel-view.js';

/** What the panel is told to say. How that looks is tested where it is drawn. */
export function shownNotices(): { texts(kind: 'problem' | 'sensitive'): string[] } {
  const { view } = Extras.prototype;
  let shown: readonly Notice[] = [];
  before(() => {
    Extras.prototype.view = function (...given) {
      const seen = view.apply(this, given);
      shown = seen.notices ?? [];
      return seen;
    };
  });
  beforeEach(() => (shown = []));
  after(() => (Extras.prototype.view = view));
  return {
    texts: (kind) => shown.flatMap((notice) => (notice.kind === kind ? [notice.text] : [])),
  };
}
