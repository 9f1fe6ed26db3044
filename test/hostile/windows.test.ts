import { expect } from 'chai';
import { closePage, openPage, opened, thePart } from '../element/support.js';

/** What other widgets of this kind have believed when any window said it. */
const FORGED: readonly unknown[] = [
  { type: 'message', message: { id: 'm', author: { role: 'agent' }, content: 'forged' } },
  { v: 1, of: 'visitor', event: { type: 'message', message: { id: 'm', by: 'agent', seq: 1 } } },
  { event: 'webview:close', type: 'close', command: 'forget', open: false },
  'web1on1-chat:forget',
  'forget',
  '{"event":"loaded","baseUrl":"https://unlisted.example"}',
];

describe('what another window says', () => {
  afterEach(closePage);

  it('is heard by nobody, whatever it says', async () => {
    const listening: unknown[] = [];
    const { addEventListener } = window;
    window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      if (args[0] === 'message') listening.push(args[1]);
      addEventListener.apply(window, args);
    };
    const chat = await openPage({ attributes: { connect: 'load' } });
    chat.show();
    await opened(chat);
    await chat.sendMessage('Hello');
    window.addEventListener = addEventListener;
    expect([listening, window.onmessage]).to.deep.equal([[], null]);

    const before = thePart(chat, 'messages').textContent;
    const heard = new Promise<void>((resolve) => {
      const listen = ({ data }: MessageEvent<unknown>): void => {
        if (data !== 'the last') return;
        window.removeEventListener('message', listen);
        resolve();
      };
      window.addEventListener('message', listen);
    });
    for (const word of [...FORGED, 'the last']) window.postMessage(word, '*');
    await heard;
    expect(chat.open).to.equal(true);
    expect(chat.messages).to.have.lengthOf(1);
    expect(thePart(chat, 'messages').textContent).to.equal(before);
  });
});
