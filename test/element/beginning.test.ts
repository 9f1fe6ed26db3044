import { expect } from 'chai';
import type { Web1on1Chat } from '../../src/web1on1-chat.js';
import { FakeTransport } from '../support/fake-transport.js';
import { closePage, openPage, opened, part, press, thePart, until } from './support.js';

describe('how a conversation begins', () => {
  let transport: FakeTransport;
  beforeEach(() => {
    transport = new FakeTransport();
    transport.startConversation = async () => {
      transport.started++;
      transport.report({ type: 'conversation', id: 'c1' });
    };
  });
  afterEach(() => closePage());

  const form = (element: Web1on1Chat): HTMLElement | null =>
    element.renderRoot.querySelector('.prechat');

  async function openedForm(properties: Record<string, unknown>): Promise<Web1on1Chat> {
    const element = await openPage({ transport, properties });
    press(element, 'launcher');
    await until(element, () => form(element));
    return element;
  }

  function fill(element: Web1on1Chat, ...values: readonly string[]): void {
    const inputs = form(element)?.querySelectorAll('input') ?? [];
    for (const [index, value] of values.entries()) {
      const input = inputs[index];
      if (input) input.value = value;
    }
    form(element)?.querySelector('button')?.click();
  }

  it('asks first, never showing the text field before, and takes the focus along', async () => {
    const element = await openPage({ transport, properties: { prechat: true } });
    let seen = false;
    element.addController({
      hostUpdated: () => void (seen ||= part(element, 'input') !== null),
    });
    press(element, 'launcher');
    await until(element, () => form(element));
    expect(seen).to.be.false;
    const { activeElement } = element.shadowRoot ?? expect.fail();
    expect(activeElement).to.equal(form(element)?.querySelector('input'));

    fill(element, 'Anna de Vries', 'anna@example.com');
    await until(element, () => part(element, 'input'));
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'input'));
  });

  it('hands the answers, the page’s facts and where it is to the service with the first message', async () => {
    const element = await openedForm({
      prechat: [
        { name: 'name', label: 'Name', type: 'text' },
        { name: 'order', label: 'Order', type: 'text' },
      ],
      user: { email: 'anna@example.com', metadata: { plan: 'gold' } },
      metadata: { shop: 'nl' },
    });
    fill(element, 'Anna', '4711');
    await until(element, () => part(element, 'input'));
    await element.sendMessage('Hello');
    const session = transport.sessions.at(-1);
    expect(session?.profile?.()).to.deep.equal({
      givenName: 'Anna',
      email: 'anna@example.com',
      metadata: { order: '4711', plan: 'gold' },
    });
    const metadata = session?.metadata();
    expect(metadata).to.include({ shop: 'nl', locale: 'en' });
    expect(metadata?.['start_url']).to.contain(location.pathname);
  });

  it('contacts nobody before "Start chat" where consent is denied', async () => {
    const element = await openedForm({ prechat: true, consent: 'denied' });
    expect(transport.sessions).to.have.lengthOf(0);
    fill(element, 'Anna', 'anna@example.com');
    await until(element, () => transport.sessions.length > 0);
    expect(transport.sessions[0]?.persistence).to.equal('session');
    expect(transport.sessions[0]?.profile?.()?.email).to.equal('anna@example.com');
  });

  it('lets the bot begin when the answers are there, and not before', async () => {
    const element = await openedForm({ prechat: true, scenarioBot: true });
    await until(element, () => element.connection === 'online');
    expect(transport.started).to.equal(0);
    fill(element, 'Anna', 'anna@example.com');
    await until(element, () => transport.started > 0);
    expect(transport.started).to.equal(1);
  });

  it('lets the bot begin at once where nothing is asked', async () => {
    const element = await openPage({ transport, properties: { scenarioBot: true } });
    await element.updateComplete;
    expect(transport.started).to.equal(0);
    press(element, 'launcher');
    await until(element, () => transport.started > 0);
    expect(part(element, 'input')).not.to.be.null;
  });

  it('lets it begin behind a button where consent is denied', async () => {
    const element = await openedForm({ scenarioBot: true, consent: 'denied' });
    expect(transport.sessions).to.have.lengthOf(0);
    fill(element);
    await until(element, () => transport.started > 0 && part(element, 'input'));
  });

  it('asks nothing of who has written already', async () => {
    const element = await openPage({ transport, properties: { prechat: true } });
    await element.sendMessage('Hello from the page');
    press(element, 'launcher');
    await opened(element);
    expect(form(element)).to.be.null;
  });

  it('greets above the questions', async () => {
    const element = await openPage({ transport, properties: { prechat: true } });
    await element.showAgentMessage('Nice to see you');
    press(element, 'launcher');
    await until(element, () => form(element));
    expect(form(element)?.textContent).to.contain('Nice to see you');
  });

  it('says when somebody is back, as the page has it now', async () => {
    const element = await openPage({ transport, properties: { availability: () => false } });
    press(element, 'launcher');
    await opened(element);
    const notice = () => element.renderRoot.querySelector('[data-notice=availability]');
    await until(element, notice);
    expect(element.renderRoot.querySelector('[data-notice=ask-email] input')).not.to.be.null;
    // Asked with the message, never before it.
    await element.sendMessage('Hello');
    expect(transport.texts).to.deep.equal(['Hello']);
    element.availability = () => ({ open: true });
    await until(element, () => !notice());
  });

  it('ends where the other side ends it, until the visitor begins anew', async () => {
    const element = await openPage({ transport });
    press(element, 'launcher');
    await opened(element);
    await element.sendMessage('Hello');
    transport.report({ type: 'ended', by: 'agent' });
    const button = () =>
      element.renderRoot.querySelector<HTMLElement>('[data-notice=ended] button');
    await until(element, button);
    button()?.click();
    await until(element, () => !button());
    expect(element.messages).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement).to.equal(thePart(element, 'input'));
    await element.sendMessage('Me again');
    expect(transport.texts).to.deep.equal(['Hello', 'Me again']);
  });
});
