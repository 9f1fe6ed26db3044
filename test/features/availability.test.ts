import { expect } from 'chai';
import type { Availability } from '../../src/domain/availability.js';
import { availability } from '../../src/features/availability.js';
import { strings } from '../ui/drawing.js';
import { FeatureBench } from './support.js';

const MINUTE = 60_000;
/** The clock of the bench begins on Thursday 15 January 2026, noon UTC. */
const OPEN: Availability = {
  timeZone: 'UTC',
  hours: { thu: [['09:00', '12:10']], fri: [['09:00', '17:00']] },
  replyMinutes: 5,
};
const CLOSED: Availability = { timeZone: 'UTC', hours: {} };
const REPLY = 'availability: We usually reply within 5 minutes.';
const NO_ONE = `availability: ${strings.closed}`;

describe('when somebody is there', () => {
  let bench: FeatureBench;
  beforeEach(() => (bench = new FeatureBench(availability)));
  afterEach(() => bench.dispose());

  async function say(value: Availability | undefined): Promise<string[]> {
    bench.availability = value;
    await bench.update();
    return bench.notices;
  }

  it('says nothing where the site says nothing', async () => {
    expect(await say(undefined)).to.deep.equal([]);
    expect(bench.clock.pending).to.equal(0);
  });

  it('says how long an answer takes, until there is one', async () => {
    expect(await say(OPEN)).to.deep.equal([REPLY]);
    await bench.bench.connect();
    bench.transport.say('Welcome');
    expect(bench.notices).to.deep.equal([REPLY]);
    await bench.controller.send('Hello');
    expect(bench.notices).to.deep.equal([REPLY]);
    bench.transport.say('Hello!', { at: bench.clock.now() + 90 * MINUTE });
    expect(bench.notices).to.deep.equal([]);
  });

  it('says nothing while open where the site promises nothing', async () => {
    expect(await say({ timeZone: 'UTC', hours: OPEN.hours })).to.deep.equal([]);
  });

  it('changes when it closes, with one alarm and no polling', async () => {
    await say(OPEN);
    expect(bench.clock.pending).to.equal(1);
    await bench.clock.advance(10 * MINUTE - 1);
    expect(bench.notices).to.deep.equal([REPLY]);
    const updates = bench.updates;
    await bench.clock.advance(1);
    expect(bench.updates).to.be.greaterThan(updates);
    expect(bench.notices[0]).to.match(/^availability: We are closed now\. We are back tomorrow, /);
    expect(bench.notices[1]).to.equal('ask-email');
    expect(bench.clock.pending).to.equal(1);
  });

  it('asks for no address that is known', async () => {
    bench.user = { email: 'anna@example.com' };
    expect(await say(CLOSED)).to.deep.equal([NO_ONE]);
    bench.user = undefined;
    bench.context.conversation.tell({ email: 'anna@example.com' });
    expect(bench.notices).to.deep.equal([NO_ONE]);
  });

  it('tells the service the address, and the visitor that it has', async () => {
    expect(await say(CLOSED)).to.deep.equal([NO_ONE, 'ask-email']);
    expect(bench.feature.handle?.({ type: 'leave-email', email: 'anna@example.com' })).to.be.true;
    expect(bench.told).to.deep.equal([{ email: 'anna@example.com' }]);
    expect(bench.notices).to.deep.equal([
      'availability: Thank you. We will answer to anna@example.com.',
    ]);
  });

  it('keeps nobody from writing', async () => {
    await say(CLOSED);
    expect(bench.view().inputBlocked).to.be.undefined;
    expect(bench.feature.handle?.({ type: 'send', text: 'Hello' })).to.be.undefined;
  });

  it('says nothing of what has ended', async () => {
    await say(CLOSED);
    await bench.bench.connect();
    bench.transport.report({ type: 'ended', by: 'agent' });
    expect(bench.notices).to.deep.equal([]);
  });

  it('follows what the site says now', async () => {
    await say(CLOSED);
    expect(await say(OPEN)).to.deep.equal([REPLY]);
    expect(await say(undefined)).to.deep.equal([]);
    expect(bench.clock.pending).to.equal(0);
  });

  describe('as a function of the page', () => {
    it('answers at once or later', async () => {
      expect(await say(() => ({ open: true, replyMinutes: 90 }))).to.deep.equal([
        'availability: We usually reply within 2 hours.',
      ]);
      expect((await say(() => Promise.resolve(false)))[0]).to.equal(NO_ONE);
    });

    it('is asked again when it said it would change, and when the panel opens', async () => {
      let asked = 0;
      const until = bench.clock.now() + MINUTE;
      await say(() => {
        asked++;
        return { open: true, until };
      });
      await bench.update();
      expect(asked).to.equal(1);
      await bench.clock.advance(MINUTE);
      expect(asked).to.equal(2);
      bench.panel.open = false;
      await bench.update();
      bench.panel.open = true;
      await bench.update();
      expect(asked).to.equal(3);
      // What it says is over by now.
      expect(bench.clock.pending).to.equal(0);
    });

    it('is not asked in a circle', async () => {
      let asked = 0;
      await say(() => {
        asked++;
        return { open: true, until: bench.clock.now() + 1 };
      });
      await bench.clock.advance(3_000);
      expect(asked).to.equal(4);
    });

    it('is out of date when a newer one has been given', async () => {
      let answer: (open: boolean) => void = () => undefined;
      await say(() => new Promise((resolve) => (answer = resolve)));
      await say(OPEN);
      answer(false);
      await bench.bench.settle();
      expect(bench.notices).to.deep.equal([REPLY]);
    });

    it('may fail: then nothing is said, and the page hears why', async () => {
      await say(CLOSED);
      const fail = (): boolean => {
        throw new Error('no');
      };
      expect(await say(fail)).to.deep.equal([]);
      expect(await say(() => Promise.reject(new Error('no')))).to.deep.equal([]);
      expect(bench.reported.map(({ code }) => code)).to.deep.equal(['hook-failed', 'hook-failed']);
    });
  });

  it('tells of a mistake once, and goes on without', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => void warnings.push(text);
    try {
      const wrong = { ...OPEN, timeZone: 'Europe/Atlantis' };
      expect(await say(wrong)).to.deep.equal([]);
      expect(await say({ ...wrong })).to.deep.equal([]);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/availability is ignored: .*timeZone/);
  });
});
