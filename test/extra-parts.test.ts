import { expect } from 'chai';
import type { ChatCore } from '../src/chat-core.js';
import type { Web1on1Error } from '../src/errors.js';
import { ExtraParts } from '../src/extra-parts.js';
import type { FeatureContext } from '../src/features/feature.js';
import type { PanelView } from '../src/ui/panel-view.js';
import { FakeClock } from './support/fake-clock.js';
import { fakeHost } from './support/fake-host.js';
import { waitUntil } from './support/waiting.js';

describe('ExtraParts', () => {
  const view = {} as PanelView;
  let clock: FakeClock;
  let parts: ExtraParts;
  let reported: Web1on1Error[];

  beforeEach(() => {
    clock = new FakeClock();
    const told: Web1on1Error[] = (reported = []);
    const core: Pick<ChatCore, 'report'> = { report: (error) => told.push(error) };
    // Nothing here is what a feature needs: making one fails, as if it could not be fetched.
    const context: Pick<FeatureContext, 'clock'> = { clock };
    parts = new ExtraParts({ ...context, host: fakeHost(), core } as unknown as FeatureContext);
  });

  it('tells what cannot be had, and goes on without it', async () => {
    await parts.loadExtras();
    expect(reported.map(({ code }) => code)).to.deep.equal(['chunk-failed']);
    expect(parts.settled).to.equal(true);
    expect(parts.view(view, false)).to.equal(view);
  });

  it('asks again with a later drawing, and not with every one', async () => {
    await parts.loadExtras();
    await clock.advance(4_999);
    parts.view(view, false);
    await parts.loadExtras();
    expect(reported).to.have.length(1);
    await clock.advance(1);
    parts.view(view, false);
    parts.view(view, false);
    await waitUntil(() => reported.length > 1, 'it is asked for again');
    await parts.loadExtras();
    expect(reported).to.have.length(2);
  });
});
