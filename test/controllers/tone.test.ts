import { expect } from 'chai';
import { Tone } from '../../src/controllers/tone.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeAudio } from '../support/fake-audio.js';

describe('the tone', () => {
  let clock: FakeClock;
  let audio: FakeAudio;
  beforeEach(() => {
    clock = new FakeClock();
    audio = new FakeAudio();
  });
  afterEach(() => audio.dispose());

  it('sounds for a visitor who has used the page', () => {
    new Tone(clock).play();
    expect(audio.contexts).to.have.lengthOf(1);
    expect(audio.contexts[0]?.notes).to.equal(2);
  });

  it('is silent for anybody else', () => {
    audio.used = false;
    new Tone(clock).play();
    expect(audio.contexts).to.deep.equal([]);
  });

  it('waits for a sign of use where the browser does not tell', () => {
    audio.used = undefined;
    const tone = new Tone(clock);
    tone.play();
    expect(audio.contexts).to.deep.equal([]);
    document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    tone.play();
    expect(audio.contexts).to.have.lengthOf(1);
  });

  it('sounds once in three seconds', async () => {
    const tone = new Tone(clock);
    tone.play();
    await clock.advance(2_999);
    tone.play();
    expect(audio.contexts).to.have.lengthOf(1);
    await clock.advance(1);
    tone.play();
    expect(audio.contexts).to.have.lengthOf(2);
  });

  it('sounds again after the clock was set back', async () => {
    const tone = new Tone(clock);
    tone.play();
    await clock.set(clock.now() - 3_600_000);
    tone.play();
    expect(audio.contexts).to.have.lengthOf(2);
  });

  it('leaves nothing behind, also when it was not allowed to begin', async () => {
    new Tone(clock).play();
    await clock.advance(1_000);
    expect(audio.contexts[0]?.closed).to.be.true;
    expect(clock.pending).to.equal(0);
  });

  it('does without where there is no sound', () => {
    audio.broken = true;
    expect(() => new Tone(clock).play()).not.to.throw();
  });
});
