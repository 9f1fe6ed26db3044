import { expect } from 'chai';
import { ask, type UiRequest } from '../../src/ui/requests.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { closePage, drawn, opened, openPage, thePart, until } from '../element/support.js';
import { shownNotices } from './notices.js';
import { FileTransport } from './file-transport.js';

const CARD = '4275 5828 2357 4162';

describe('the warning before sensitive numbers', () => {
  let transport: FileTransport;
  let chat: Web1on1Chat;
  const notices = shownNotices();
  afterEach(closePage);

  async function open(attributes: Record<string, string>): Promise<void> {
    transport = new FileTransport();
    chat = await openPage({ transport, attributes });
    chat.show();
    await opened(chat);
    await until(chat, () => chat.renderRoot.querySelector('.tray'));
  }
  const input = () => thePart<HTMLTextAreaElement>(chat, 'input');
  const request = (wanted: UiRequest) => ask(thePart(chat, 'composer'), wanted);
  async function write(text: string): Promise<void> {
    input().value = text;
    input().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn(chat);
  }
  async function send(): Promise<void> {
    thePart(chat, 'send-button').click();
    await drawn(chat);
  }

  it('keeps the text and says why', async () => {
    await open({ 'warn-sensitive': '' });
    await write(`My card: ${CARD}`);
    await send();
    expect(input().value).to.equal(`My card: ${CARD}`);
    expect(notices.texts('sensitive')).to.deep.equal([
      'This looks like a card number. Sending it is not necessary to chat.',
    ]);
    expect(transport.order).to.deep.equal([]);
  });

  it('tells accounts and people’s numbers apart', async () => {
    await open({ 'warn-sensitive': '' });
    await write('NL91 ABNA 0417 1643 00');
    await send();
    expect(notices.texts('sensitive')[0]).to.contain('bank account');
    await write('44051401359');
    await send();
    expect(notices.texts('sensitive')[0]).to.contain('personal identity');
  });

  it('sends what the visitor wants to send anyway', async () => {
    await open({ 'warn-sensitive': '' });
    await write(CARD);
    await send();
    request({ type: 'send', text: CARD, confirmed: true });
    await transport.asked(1);
    expect(transport.order).to.deep.equal([CARD]);
    await drawn(chat);
    expect(notices.texts('sensitive')).to.deep.equal([]);
  });

  it('goes when the visitor wants to change the text, and gives him the text field', async () => {
    await open({ 'warn-sensitive': '' });
    await write(CARD);
    await send();
    thePart(chat, 'send-button').focus();
    request({ type: 'dismiss-notice' });
    await drawn(chat);
    expect(notices.texts('sensitive')).to.deep.equal([]);
    expect(chat.renderRoot.activeElement).to.equal(input());
  });

  it('goes when the number does', async () => {
    await open({ 'warn-sensitive': '' });
    await write(CARD);
    await send();
    await write('Never mind');
    await drawn(chat);
    expect(notices.texts('sensitive')).to.deep.equal([]);
  });

  it('sends no file either', async () => {
    await open({ 'warn-sensitive': '', 'file-upload': '' });
    request({ type: 'attach', files: [new File(['x'], 'a.txt')] });
    await write(CARD);
    await send();
    expect(transport.order).to.deep.equal([]);
    expect(chat.renderRoot.querySelectorAll('.attachment.waiting')).to.have.lengthOf(1);
  });

  it('is not given where the page does not want it, nor for other numbers', async () => {
    await open({});
    await write(CARD);
    await send();
    await transport.asked(1);
    chat.setAttribute('warn-sensitive', '');
    await write('Order 123456789, please');
    await send();
    await transport.asked(2);
    expect(transport.order).to.deep.equal([CARD, 'Order 123456789, please']);
  });
});
