import { expect } from 'chai';
import type { Message } from '../../src/types.js';
import { ask, type UiRequest } from '../../src/ui/requests.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import {
  closePage,
  drawn,
  heard,
  opened,
  openPage,
  part,
  thePart,
  until,
} from '../element/support.js';
import { FileTransport } from './file-transport.js';
import { shownNotices } from './notices.js';

describe('attachments', () => {
  let transport: FileTransport;
  let chat: Web1on1Chat;
  beforeEach(() => (transport = new FileTransport()));
  afterEach(closePage);

  async function open(attributes: Record<string, string> = { 'file-upload': '' }): Promise<void> {
    chat = await openPage({ transport, attributes });
    chat.show();
    await opened(chat);
  }
  async function ready(): Promise<void> {
    await open();
    await until(chat, () => part(chat, 'attach-button'));
  }
  const request = (wanted: UiRequest) => ask(thePart(chat, 'composer'), wanted);
  const attach = async (...files: File[]) => {
    request({ type: 'attach', files });
    await drawn(chat);
  };
  const text = (name: string, size = 3) =>
    new File(['x'.repeat(size)], name, { type: 'text/plain' });
  const cards = () => [...chat.renderRoot.querySelectorAll<HTMLElement>('.attachment')];
  const names = () => cards().map((card) => card.querySelector('.attachment-name')?.textContent);
  const draft = (value: string) => {
    const input = thePart<HTMLTextAreaElement>(chat, 'input');
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const send = () => thePart(chat, 'send-button').click();
  const press = (name: string) =>
    chat.renderRoot.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
  const gone = () => until(chat, () => cards().length === 0);

  /** Whatever does not wait for anybody has happened: it needs no more than a few tasks. */
  async function idle(): Promise<void> {
    for (let task = 0; task < 20; task++) {
      await navigator.locks.request('nobody else’s', () => new Promise(requestAnimationFrame));
    }
  }

  it('are offered where the page wants them and the other side takes them', async () => {
    await ready();
    expect(part(chat, 'attach-button')).to.not.equal(null);
  });

  it('are not offered where the page does not want them', async () => {
    await open({});
    await until(chat, () => transport.sessions.length && chat.renderRoot.querySelector('.tray'));
    expect(part(chat, 'attach-button')).to.equal(null);
    expect(request({ type: 'attach', files: [text('a.txt')] })).to.be.false;
  });

  it('are not offered where the other side does not take them', async () => {
    transport.capabilities = { ...transport.capabilities, upload: false };
    await open({ 'file-upload': '', emoji: '' });
    await until(chat, () => chat.connection === 'online' && chat.renderRoot.querySelector('.tool'));
    expect(part(chat, 'attach-button')).to.equal(null);
  });

  it('wait in the tray, several at once, and nothing is sent', async () => {
    await ready();
    await attach(text('a.txt'), text('b.txt'));
    await attach(text('c.txt'));
    expect(names()).to.deep.equal(['a.txt', 'b.txt', 'c.txt']);
    expect(transport.uploads).to.have.lengthOf(0);
  });

  describe('that cannot be sent', () => {
    const notices = shownNotices();
    const problem = () => notices.texts('problem').join('|');

    it('are told before anything is sent: too large, empty, of the wrong kind', async () => {
      transport.uploadLimits = { maxBytes: 2_048, accept: ['text/*', '.png'] };
      await ready();
      await attach(text('big.txt', 2_049));
      expect(problem()).to.equal('big.txt is too large. At most 2 kB.');
      await attach(text('empty.txt', 0));
      expect(problem()).to.equal('empty.txt is empty.');
      await attach(new File(['x'], 'a.exe'), text('good.txt'));
      expect(problem()).to.contain('a.exe cannot be sent');
      expect(names()).to.deep.equal(['good.txt']);
      await attach(text('better.txt'));
      expect(problem()).to.equal('');
    });

    it('are more than ten', async () => {
      await ready();
      await attach(...Array.from({ length: 12 }, (_, n) => text(`${n}.txt`)));
      expect(cards()).to.have.lengthOf(10);
      expect(problem()).to.equal('Files at once, at most: 10.');
      request({ type: 'dismiss-notice' });
      await drawn(chat);
      expect(problem()).to.equal('');
    });

    it('are told without what turns the direction of their names', async () => {
      await ready();
      await attach(new File([''], 'invoice\u202Efdp.exe'));
      expect(problem()).to.equal('invoicefdp.exe is empty.');
    });
  });

  it('go one after another, then the text', async () => {
    await ready();
    await attach(text('a.txt'), text('b.txt'));
    draft('And a word');
    await drawn(chat);
    send();
    await transport.asked(1);
    await idle();
    expect(thePart<HTMLTextAreaElement>(chat, 'input').value).to.equal('');
    expect(chat.messages.at(-1)).to.include({ status: 'pending' });
    expect(transport.order).to.deep.equal(['a.txt']);
    transport.uploading.finish();
    await transport.asked(2);
    expect(transport.order).to.deep.equal(['a.txt', 'b.txt']);
    transport.uploading.finish();
    await transport.asked(3);
    expect(transport.order).to.deep.equal(['a.txt', 'b.txt', 'And a word']);
    await gone();
    expect(chat.messages.filter(({ content }) => content.kind === 'file')).to.have.lengthOf(2);
  });

  it('go without a text', async () => {
    await ready();
    await attach(text('a.txt'));
    send();
    await transport.asked(1);
    transport.uploading.finish();
    await gone();
    expect(transport.order).to.deep.equal(['a.txt']);
  });

  it('hold the text back no longer where one of them fails', async () => {
    await ready();
    await attach(text('a.txt'));
    draft('And a word');
    await drawn(chat);
    send();
    await transport.asked(1);
    transport.uploading.fail();
    await transport.asked(2);
    expect(transport.order).to.deep.equal(['a.txt', 'And a word']);
    expect(names()).to.deep.equal(['a.txt']);
  });

  it('show how far they are', async () => {
    await ready();
    await attach(text('a.txt'));
    send();
    await transport.asked(1);
    transport.uploading.onProgress(0.255);
    await until(chat, () => chat.renderRoot.querySelector('progress')?.value === 0.25);
    // What goes back, or makes no sense, is not shown.
    for (const share of [0.1, NaN, -1]) transport.uploading.onProgress(share);
    await drawn(chat);
    expect(chat.renderRoot.querySelector('progress')?.value).to.equal(0.25);
  });

  it('can be stopped, and those behind them go on', async () => {
    await ready();
    await attach(text('a.txt'), text('b.txt'));
    send();
    await transport.asked(1);
    const { signal } = transport.uploading;
    press('Remove a.txt');
    await transport.asked(2);
    expect(signal.aborted).to.be.true;
    expect(names()).to.deep.equal(['b.txt']);
  });

  it('stay when they fail, and can be tried again', async () => {
    await ready();
    await attach(text('a.txt'));
    send();
    await transport.asked(1);
    transport.uploading.fail();
    await until(chat, () => cards()[0]?.classList.contains('failed'));
    const [first] = transport.uploads;
    press('Send a.txt again');
    await transport.asked(2);
    expect(transport.uploading.outgoing.clientId).to.equal(first?.outgoing.clientId);
    transport.uploading.finish();
    await gone();
  });

  it('that failed are not sent again with the next text', async () => {
    await ready();
    await attach(text('a.txt'));
    send();
    await transport.asked(1);
    transport.uploading.fail();
    await until(chat, () => cards()[0]?.classList.contains('failed'));
    draft('Never mind');
    await drawn(chat);
    send();
    await transport.asked(2);
    expect(transport.order).to.deep.equal(['a.txt', 'Never mind']);
    expect(transport.uploads).to.have.lengthOf(1);
  });

  it('are told to the page as messages are', async () => {
    await ready();
    const told: string[] = [];
    for (const type of ['web1on1-send', 'web1on1-sent', 'web1on1-send-failed'] as const) {
      chat.addEventListener(
        type,
        ({ message: { content, status } }: { message: Message } & Event) =>
          told.push(`${type.slice(8)} ${content.kind === 'file' ? content.name : '?'} ${status}`),
      );
    }
    await attach(text('a.txt'));
    send();
    await transport.asked(1);
    transport.uploading.fail();
    await until(chat, () => cards()[0]?.classList.contains('failed'));
    press('Send a.txt again');
    await transport.asked(2);
    transport.uploading.finish();
    await gone();
    expect(told).to.deep.equal([
      'send a.txt pending',
      'send-failed a.txt failed',
      'sent a.txt sent',
    ]);
  });

  it('stay in the tray where the page objects', async () => {
    await ready();
    chat.addEventListener('web1on1-send', (event) => event.preventDefault(), { once: true });
    await attach(text('a.txt'));
    const asked = heard(chat, 'web1on1-send');
    send();
    await asked;
    await until(chat, () => cards()[0]?.classList.contains('waiting'));
    expect(transport.uploads).to.have.lengthOf(0);
    send();
    await transport.asked(1);
  });

  it('stay in the tray where beforeSend drops them, and leave where it does not', async () => {
    await ready();
    const asked: string[] = [];
    let answer: 'drop' | 'fail' | 'pass' = 'drop';
    chat.beforeSend = async (message) => {
      asked.push(message.content.kind === 'file' ? message.content.name : '?');
      await Promise.resolve();
      if (answer === 'fail') throw new Error('Not today.');
      return answer === 'drop' ? null : message;
    };
    await attach(text('a.txt'));
    send();
    await until(chat, () => asked.length === 1 && cards()[0]?.classList.contains('waiting'));
    expect(transport.uploads).to.have.lengthOf(0);
    answer = 'fail';
    const failed = heard(chat, 'web1on1-error');
    send();
    expect((await failed).error.code).to.equal('hook-failed');
    await transport.asked(1);
    expect(asked).to.deep.equal(['a.txt', 'a.txt']);
  });

  async function picture(type = 'image/png', name = 'photo.png'): Promise<File> {
    const canvas = Object.assign(document.createElement('canvas'), { width: 30, height: 20 });
    canvas.getContext('2d')?.fillRect(0, 0, 30, 20);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    return new File([blob ?? ''], name, { type });
  }

  it('that are pictures are seen, and sent with their size and their real type', async () => {
    await ready();
    await attach(await picture('text/html', 'photo.html'));
    await until(chat, () => chat.renderRoot.querySelector('canvas.file-picture'));
    send();
    await transport.asked(1);
    expect(transport.uploading.outgoing).to.include({
      ...{ mediaType: 'image/png', width: 30, height: 20 },
    });
  });

  it('that call themselves pictures are not drawn', async () => {
    await ready();
    const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.png', {
      type: 'image/png',
    });
    await attach(svg);
    send();
    await transport.asked(1);
    expect(chat.renderRoot.querySelector('canvas.file-picture')).to.equal(null);
    expect(transport.uploading.outgoing).to.not.have.property('width');
  });

  it('keep the ending of their name, whatever else is in it', async () => {
    await ready();
    await attach(text(`${'long'.repeat(80)}\u202Efdp.exe`));
    send();
    await transport.asked(1);
    const { name } = transport.uploading.outgoing;
    expect(name).to.match(/^longlong.*….exe$/);
    expect(name).to.have.lengthOf.at.most(90);
  });

  it('leave the focus in the composer when they go', async () => {
    await ready();
    await attach(text('a.txt'), text('b.txt'));
    const focused = () => chat.renderRoot.activeElement?.getAttribute('aria-label');
    chat.renderRoot.querySelector<HTMLElement>('[aria-label="Remove a.txt"]')?.focus();
    press('Remove a.txt');
    await until(chat, () => cards().length === 1);
    expect(focused()).to.equal('Remove b.txt');
    press('Remove b.txt');
    await gone();
    expect(focused()).to.equal('Your message');
  });

  it('are forgotten with the visitor, also those on their way', async () => {
    await ready();
    await attach(text('a.txt'), text('b.txt'));
    send();
    await transport.asked(1);
    const { signal } = transport.uploading;
    await chat.forget();
    await gone();
    expect(signal.aborted).to.be.true;
    transport.uploading.finish();
    await drawn(chat);
    expect(chat.messages).to.deep.equal([]);
    expect(transport.uploads).to.have.lengthOf(1);
  });

  describe('that are dropped', () => {
    function drag(type: string, target: Element | null, ...items: (File | string)[]): DragEvent {
      const dataTransfer = new DataTransfer();
      for (const item of items) {
        if (typeof item === 'string') dataTransfer.setData('text/plain', item);
        else dataTransfer.items.add(item);
      }
      const event = new DragEvent(type, {
        bubbles: true,
        cancelable: true,
        composed: true,
        dataTransfer,
      });
      target?.dispatchEvent(event);
      return event;
    }
    const zone = () => chat.renderRoot.querySelector<HTMLElement>('.drop-zone');
    const isShown = () => zone()?.hidden === false;

    it('are attached, and it is shown where', async () => {
      await ready();
      const list = thePart(chat, 'messages');
      expect(drag('dragenter', list, text('a.txt')).defaultPrevented).to.be.true;
      await drawn(chat);
      expect(isShown()).to.be.true;
      expect(drag('dragover', zone(), text('a.txt')).defaultPrevented).to.be.true;
      drag('dragleave', list);
      await drawn(chat);
      expect(isShown(), 'still over the panel').to.be.true;
      expect(drag('drop', zone(), text('a.txt'), text('b.txt')).defaultPrevented).to.be.true;
      await drawn(chat);
      expect(isShown()).to.be.false;
      expect(names()).to.deep.equal(['a.txt', 'b.txt']);
    });

    it('are left alone when they leave the panel', async () => {
      await ready();
      const list = thePart(chat, 'messages');
      drag('dragenter', list, text('a.txt'));
      drag('dragleave', list, text('a.txt'));
      await drawn(chat);
      expect(isShown()).to.be.false;
    });

    it('and are text stay text', async () => {
      await ready();
      const input = thePart(chat, 'input');
      expect(drag('dragenter', input, 'Hello').defaultPrevented).to.be.false;
      expect(drag('drop', input, 'Hello').defaultPrevented).to.be.false;
      await drawn(chat);
      expect(isShown()).to.be.false;
    });
  });
});
