import type { Page } from '@playwright/test';
import type { TransportEvent } from '../../src/ports/transport.js';
import type { Transport } from '../../src/ports/transport.js';
import type { Message } from '../../src/types.js';
import { Agent } from './agent.js';
import { expect, test } from './fixtures.js';

interface Visitor {
  readonly transport: Transport;
  readonly messages: () => Message[];
}

/** A visitor without a panel: what is under test is the other side. */
async function visit(page: Page, url: string, options: object): Promise<void> {
  await page.goto(`${url}/browser-only/agent.html`);
  await page.evaluate(async (given) => {
    const load = (path: string): Promise<Record<string, unknown>> =>
      import(path) as Promise<Record<string, unknown>>;
    const { localTransport } = await load('/dist/adapters/transports/local/index.js');
    const { systemClock: clock } = await load('/dist/adapters/clock/system-clock.js');
    const make = localTransport as (options: object) => Transport;
    const transport = make({ clock, ...given });
    const events: TransportEvent[] = [];
    await transport.connect({
      locale: 'en',
      visitorId: crypto.randomUUID(),
      persistence: 'local',
      metadata: () => ({}),
      profile: () => ({ givenName: 'Kim' }),
      onEvent: (event) => void events.push(event),
    });
    const content = { kind: 'text', text: 'Is anybody there?' } as const;
    await transport.send({ clientId: crypto.randomUUID(), at: 1, content });
    const messages = (): Message[] =>
      events.flatMap((event) => (event.type === 'messages' ? event.messages : []));
    Object.assign(window, { visitor: { transport, messages } satisfies Visitor });
  }, options);
}

type WithVisitor = Window & { readonly visitor: Visitor };

const kindsSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as WithVisitor).visitor
      .messages()
      .filter(({ author }) => author.role === 'agent')
      .map(({ content, author }) => `${content.kind}${author.ai ? ' by AI' : ''}`),
  );

for (const [where, options, console] of [
  ['over the server', { server: '/chat' }, '/agent/'],
  ['within one browser', {}, '/browser-only/agent.html'],
] as const) {
  test(`the console sends every kind of message, and shows every kind, ${where}`, async ({
    site,
    page,
  }) => {
    await visit(page, site.url, options);
    const desk = await page.context().newPage();
    const complaints: string[] = [];
    desk.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await desk.goto(site.url + console);
    const agent = new Agent(desk);
    await agent.choose('Is anybody there?');

    const more = desk.getByRole('button', { name: 'Send a sample' });
    await more.click();
    const titles = await desk.locator('#samples button').allInnerTexts();
    await desk.keyboard.press('Escape');
    await expect(more).toBeFocused();
    for (const [index, title] of titles.entries()) {
      await more.click();
      await desk.locator('#samples').getByRole('button', { name: title, exact: true }).click();
      await expect(desk.locator('.message.mine:not(.pending)')).toHaveCount(index + 1);
    }
    await desk.getByRole('switch', { name: 'Answer as AI' }).check();
    await agent.answer('beep');
    await desk.locator('#files').setInputFiles({
      name: 'chosen.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('chosen by hand'),
    });
    await expect(desk.locator('.mine:not(.pending) .file')).toHaveCount(2);
    const seen = await kindsSeen(page);
    expect(new Set(seen)).toEqual(
      new Set([
        ...['text', 'image', 'file', 'carousel', 'list', 'form', 'location', 'unsupported'],
        ...['text by AI', 'file by AI'],
      ]),
    );
    expect(seen).toHaveLength(titles.length + 2);

    await page.evaluate(async () => {
      const { transport, messages } = (window as unknown as WithVisitor).visitor;
      const say = (content: object, extra: object = {}): Promise<Message> =>
        transport.send({ clientId: crypto.randomUUID(), at: 1, content, ...extra } as Parameters<
          Transport['send']
        >[0]);
      const sendFile = (file: Blob, name: string): Promise<Message> | undefined =>
        transport.upload?.(
          { clientId: name, at: 1, file, name, mediaType: file.type, width: 600, height: 400 },
          { onProgress: () => undefined, signal: new AbortController().signal },
        );
      await say({ kind: 'text', text: 'Two of us' }, { payload: 'PARTY_2' });
      await say({ kind: 'location', text: '', latitude: 1.5, longitude: 2.5, name: 'My tent' });
      const form = messages().find(({ content }) => content.kind === 'form');
      const answers = [{ name: 'name', label: 'Your name', type: 'text', value: 'Kim Alder' }];
      await say({ kind: 'form-response', text: 'x', formId: form?.id, answers });
      const picture = await (await fetch('/agent/samples/tent.png')).blob();
      await sendFile(picture, 'my tent.png');
      await sendFile(new Blob(['<script>'], { type: 'text/html' }), 'page.html');
      await transport.postback?.('call-me-back');
      await transport.requestPerson?.();
    });
    const log = desk.getByRole('log');
    await expect(log.getByText('PARTY_2')).toBeVisible();
    await expect(log.getByText('My tent')).toBeVisible();
    await expect(log.getByText('Kim Alder')).toBeVisible();
    await expect(log.locator('.message:not(.mine) .file')).toHaveAttribute('download', 'page.html');
    await expect(log.getByText('Answered', { exact: true })).toHaveCount(1);
    await expect(log.getByText('Call me back').last()).toBeVisible();
    await expect(log.getByText('The visitor asks for a person')).toBeVisible();
    const drawn = await log
      .locator('.message:not(.mine) .picture img')
      .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
    expect(drawn).toBe(600);

    await desk.getByRole('button', { name: 'End conversation' }).click();
    await expect(log.getByText('You have ended the conversation.')).toBeVisible();
    await expect(desk.locator('#reply')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}
