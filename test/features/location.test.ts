import { expect } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import { ask } from '../../src/ui/requests.js';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { closePage, drawn, heard, opened, openPage, thePart, until } from '../element/support.js';
import { FileTransport } from './file-transport.js';
import { shownNotices } from './notices.js';

type Position = Pick<GeolocationPosition, 'coords'>;

describe('sharing the location', () => {
  let transport: FileTransport;
  let chat: Web1on1Chat;
  let questions: {
    found(position: unknown): void;
    failed(error: unknown): void;
    options: PositionOptions;
  }[];
  const notices = shownNotices();

  beforeEach(() => {
    questions = [];
    const getCurrentPosition = (
      found: (position: unknown) => void,
      failed: (error: unknown) => void,
      options: PositionOptions,
    ): void => void questions.push({ found, failed, options });
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: { getCurrentPosition },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'geolocation');
    closePage();
  });

  async function open(attributes: Record<string, string> = { location: '' }): Promise<void> {
    transport = new FileTransport();
    chat = await openPage({ transport, attributes });
    chat.show();
    await opened(chat);
    await until(chat, () => chat.connection === 'online' && chat.renderRoot.querySelector('.tray'));
  }
  const button = () => chat.renderRoot.querySelector<HTMLElement>('.share-location');
  const isLocating = () => chat.renderRoot.querySelector('.locating button') !== null;
  /** As a visitor does it: the browser says so. */
  async function press(target: Element | null): Promise<void> {
    const { left, top, width, height } = target?.getBoundingClientRect() ?? new DOMRect();
    await Promise.all(
      [...document.querySelectorAll('web1on1-chat')].flatMap(({ renderRoot }) =>
        renderRoot.getAnimations().map(({ finished }) => finished),
      ),
    );
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await drawn(chat);
  }
  const HERE: Position = { coords: { latitude: 52.37, longitude: 4.89 } as GeolocationCoordinates };

  it('is offered where the page wants it and the other side takes it', async () => {
    await open();
    expect(button()).to.not.equal(null);
    chat.removeAttribute('location');
    await drawn(chat);
    expect(button()).to.equal(null);
  });

  it('is not offered where the other side takes only text', async () => {
    await open();
    transport.capabilities = { ...transport.capabilities, structured: false };
    chat.setAttribute('emoji', '');
    await drawn(chat);
    expect(button()).to.equal(null);
  });

  it('asks the browser after a click of the visitor, and sends what it says', async () => {
    await open();
    expect(questions).to.have.lengthOf(0);
    await press(button());
    expect(questions).to.have.lengthOf(1);
    expect(questions[0]?.options.timeout).to.equal(15_000);
    expect(isLocating()).to.be.true;
    const sent = heard(chat, 'web1on1-sent');
    questions[0]?.found(HERE);
    const { message } = await sent;
    expect(message.content).to.deep.equal({
      ...{ kind: 'location', text: '', latitude: 52.37, longitude: 4.89 },
    });
    await drawn(chat);
    expect(isLocating()).to.be.false;
  });

  it('asks nobody after a click that a script made', async () => {
    await open();
    button()?.click();
    button()?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    ask(thePart(chat, 'composer'), { type: 'share-location' });
    await drawn(chat);
    expect(questions).to.have.lengthOf(0);
  });

  it('asks nobody when a script asks after a click of the visitor', async () => {
    await open();
    await press(thePart(chat, 'input'));
    ask(thePart(chat, 'composer'), { type: 'share-location' });
    expect(questions).to.have.lengthOf(0);
  });

  it('is done for a message that asks for it, also where the composer does not offer it', async () => {
    await open({});
    const action = { type: 'location-request' as const, text: 'Where are you?' };
    const asking = thePart(chat, 'input');
    asking.addEventListener('click', () => ask(asking, { type: 'act', action, messageId: 'm' }));
    asking.click();
    expect(questions).to.have.lengthOf(0);
    await press(asking);
    expect(questions).to.have.lengthOf(1);
  });

  for (const [code, text] of [
    [1, 'Your location was not shared.'],
    [2, 'Your location could not be found.'],
    [3, 'Your location could not be found.'],
  ] as const) {
    it(`says what to do when the browser fails with ${code}`, async () => {
      await open();
      await press(button());
      questions[0]?.failed({ code });
      await drawn(chat);
      expect(notices.texts('problem')[0]).to.contain(text);
      expect(isLocating()).to.be.false;
      button()?.blur();
      ask(thePart(chat, 'composer'), { type: 'dismiss-notice' });
      await drawn(chat);
      expect(notices.texts('problem')).to.deep.equal([]);
      expect(chat.renderRoot.activeElement).to.equal(button());
      expect(transport.order).to.deep.equal([]);
    });
  }

  it('can be taken back while it is being found', async () => {
    await open();
    await press(button());
    await press(chat.renderRoot.querySelector('.locating button'));
    expect(isLocating()).to.be.false;
    expect(chat.renderRoot.activeElement).to.equal(button());
    questions[0]?.found(HERE);
    await drawn(chat);
    expect(transport.order).to.deep.equal([]);
  });

  it('is not sent for another visitor', async () => {
    await open();
    await press(button());
    await chat.forget();
    questions[0]?.found(HERE);
    await drawn(chat);
    expect(transport.order).to.deep.equal([]);
  });
});
