import { expect } from 'chai';
import { attention } from '../../src/features/attention.js';
import { Web1on1MessageEvent } from '../../src/message-events.js';
import type { TabLock } from '../../src/ports/tab-lock.js';
import { FakeAudio } from '../support/fake-audio.js';
import { lookAtTab } from '../support/visibility.js';
import { AGENT, message } from '../ui/drawing.js';
import { FeatureBench } from './support.js';

/** What the tabs of one origin have agreed on. */
class FakeLocks implements TabLock {
  readonly held = new Set<string>();
  readonly claim = async (name: string): Promise<boolean> => {
    if (this.held.has(name)) return false;
    this.held.add(name);
    return true;
  };
}

const MOMENT = 1_000;

describe('what tells a visitor who looks elsewhere', () => {
  const before = document.title;
  let tabs: FeatureBench[];
  let audio: FakeAudio;
  let locks: FakeLocks;
  beforeEach(() => {
    document.title = 'Shop';
    audio = new FakeAudio();
    locks = new FakeLocks();
    tabs = [];
  });
  afterEach(() => {
    for (const tab of tabs) tab.dispose();
    audio.dispose();
    lookAtTab(undefined);
    document.title = before;
  });

  async function openTab(sound = false): Promise<FeatureBench> {
    const tab = new FeatureBench((context) => attention(context, locks), { sound });
    tabs.push(tab);
    await tab.bench.connect();
    await tab.update();
    return tab;
  }

  describe('in the title', () => {
    it('is how many messages wait, while the tab is in the background', async () => {
      const tab = await openTab();
      tab.transport.say('One');
      await tab.update();
      expect(document.title).to.equal('Shop');
      lookAtTab('hidden');
      expect(document.title).to.equal('(1) Shop');
      tab.transport.say('Two');
      await tab.update();
      expect(document.title).to.equal('(2) Shop');
      lookAtTab('visible');
      expect(document.title).to.equal('Shop');
    });

    it('is nothing any more once they are read, in this tab or another', async () => {
      const tab = await openTab();
      lookAtTab('hidden');
      tab.transport.say('One');
      await tab.update();
      expect(document.title).to.equal('(1) Shop');
      tab.controller.markSeen();
      await tab.update();
      expect(document.title).to.equal('Shop');
    });

    it('is nothing any more once the element is gone, and comes back with it', async () => {
      const tab = await openTab();
      lookAtTab('hidden');
      tab.transport.say('One');
      await tab.update();
      tab.feature.end?.();
      expect(document.title).to.equal('Shop');
      await tab.update();
      expect(document.title).to.equal('(1) Shop');
    });
  });

  describe('with a tone', () => {
    /** The same message arrives in every tab. */
    async function arrive(text: string, ...at: FeatureBench[]): Promise<void> {
      const said = { ...message(AGENT, text), id: text };
      for (const tab of at) tab.element.dispatchEvent(new Web1on1MessageEvent(said));
      for (const tab of at) await tab.clock.advance(MOMENT);
    }
    const tones = () => audio.contexts.length;

    it('is told of a message that arrives while the panel is closed or folded', async () => {
      const tab = await openTab(true);
      tab.panel.open = false;
      await arrive('one', tab);
      expect(tones()).to.equal(1);
      locks.held.clear();
      await tab.clock.advance(10_000);
      Object.assign(tab.panel, { open: true, folded: true });
      await arrive('two', tab);
      expect(tones()).to.equal(2);
    });

    it('is told of one that arrives while the tab is in the background', async () => {
      const tab = await openTab(true);
      lookAtTab('hidden');
      await arrive('one', tab);
      expect(tones()).to.equal(1);
    });

    it('is not told of what he has before his eyes', async () => {
      const tab = await openTab(true);
      await arrive('one', tab);
      expect(tones()).to.equal(0);
    });

    it('is not told where the site does not want that', async () => {
      const tab = await openTab();
      tab.panel.open = false;
      await arrive('one', tab);
      expect(tones()).to.equal(0);
    });

    it('is told once, whatever the tabs do', async () => {
      const [one, two] = [await openTab(true), await openTab(true)];
      one.panel.open = two.panel.open = false;
      await arrive('one', one, two);
      expect(tones()).to.equal(1);
    });

    it('is told nothing where another tab shows it', async () => {
      const [closed, reading] = [await openTab(true), await openTab(true)];
      closed.panel.open = false;
      await arrive('one', closed, reading);
      expect(tones()).to.equal(0);
    });

    it('is told once of several that come together', async () => {
      const tab = await openTab(true);
      tab.panel.open = false;
      await arrive('one', tab);
      await arrive('two', tab);
      expect(tones()).to.equal(1);
    });

    it('is told once of several of which each tab hears another one first', async () => {
      const [one, two] = [await openTab(true), await openTab(true)];
      one.panel.open = two.panel.open = false;
      await arrive('one', one);
      await arrive('two', two);
      expect(tones()).to.equal(1);
    });
  });
});
