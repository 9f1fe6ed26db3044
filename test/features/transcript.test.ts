import { expect } from 'chai';
import sinon from 'sinon';
import { transcript } from '../../src/features/transcript.js';
import { FeatureBench } from './support.js';

describe('saving a conversation', () => {
  let test: FeatureBench;
  beforeEach(() => (test = new FeatureBench(transcript)));
  afterEach(() => sinon.restore());

  it('is offered once something was said', async () => {
    await test.connect();
    expect(test.drawn.menu).to.equal(undefined);
    expect(await test.ask({ type: 'save-transcript' })).to.equal(false);
    test.transport.say('hello');
    expect(test.drawn.menu).to.deep.equal([{ id: 'save-transcript' }]);
  });

  it('downloads a text file that is made here, and lets go of it', async () => {
    await test.connect();
    test.transport.say('hello');
    void test.drawn;
    const made = sinon.spy(URL, 'createObjectURL');
    const letGo = sinon.spy(URL, 'revokeObjectURL');
    const click = sinon.stub(HTMLAnchorElement.prototype, 'click');
    expect(await test.ask({ type: 'save-transcript' })).to.equal(true);
    const link = click.firstCall.thisValue as HTMLAnchorElement;
    expect(link.download).to.match(/^chat-\d{4}-\d{2}-\d{2}\.txt$/);
    expect(link.href).to.equal(made.firstCall.returnValue);
    const blob = made.firstCall.args[0] as Blob;
    expect(blob.type).to.equal('text/plain;charset=utf-8');
    expect(await blob.text()).to.match(/^Outside\n[^]*Kim:\n {4}hello\n$/);
    expect(letGo.callCount).to.equal(0);
    await test.bench.clock.advance(60_000);
    expect(letGo.firstCall.args).to.deep.equal([link.href]);
  });
});
