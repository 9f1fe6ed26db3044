import { expect } from 'chai';
import '../../src/define.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';

/** An SDK that tells with what it was started, and never gets further. */
function recordingSdk(): { sdk: object; options: Promise<Record<string, unknown>> } {
  let tell: (options: Record<string, unknown>) => void;
  const options = new Promise<Record<string, unknown>>((resolve) => (tell = resolve));
  const chain = { then: () => chain, catch: () => chain };
  const init = (given: Record<string, unknown>): typeof chain => {
    tell(given);
    return chain;
  };
  return { sdk: { init, render() {}, on() {}, destroy() {} }, options };
}

describe('an SDK that the page brings', () => {
  let chat: Web1on1Chat;
  beforeEach(() => {
    chat = document.createElement('web1on1-chat');
    chat.setAttribute('integration-id', 'a'.repeat(24));
    chat.setAttribute('storage', 'memory');
  });
  afterEach(async () => {
    // The page has one session of the SDK: the next test has its own.
    await chat.forget();
    chat.remove();
  });

  const ways: Readonly<Record<string, (sdk: object) => object>> = {
    'as it is': (sdk) => sdk,
    'as a function that returns it': (sdk) => () => sdk,
    'as a function that imports it': (sdk) => () => Promise.resolve({ default: sdk }),
  };
  for (const [way, bring] of Object.entries(ways)) {
    it(`is started when it is given ${way}, with the integration and no region but the page's`, async () => {
      const { sdk, options } = recordingSdk();
      chat.transport = bring(sdk);
      document.body.append(chat);
      chat.show();
      const given = await options;
      expect(given['integrationId']).to.equal('a'.repeat(24));
      expect(given).not.to.have.property('region');
    });
  }

  it('is told the region of the page', async () => {
    const { sdk, options } = recordingSdk();
    chat.transport = sdk;
    chat.setAttribute('region', 'eu-1');
    document.body.append(chat);
    chat.show();
    expect((await options)['region']).to.equal('eu-1');
  });
});
