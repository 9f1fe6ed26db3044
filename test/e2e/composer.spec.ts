import type { JSHandle, Locator, Page } from '@playwright/test';
import { Agent } from './agent.js';
import { expect, test, type Chat, type Site } from './fixtures.js';

const ATTRIBUTES = 'transport="local" server="/chat" file-upload emoji warn-sensitive';

async function meet(page: Page, chat: Chat, agent: Agent, site: Site, words: string) {
  await page.goto(site.page('one.html', ATTRIBUTES));
  await chat.open();
  await chat.send(words);
  await agent.choose(words);
}

interface FileFacts {
  readonly name: string;
  readonly type: string;
  /** In bytes. Default: a few. */
  readonly size?: number;
}

/** What a clipboard or a mouse carries. */
const holding = (page: Page, ...files: FileFacts[]): Promise<JSHandle<DataTransfer>> =>
  page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, type, size } of list) {
      const parts = size === undefined ? [name] : [new Uint8Array(size)];
      data.items.add(new File(parts, name, { type }));
    }
    return data;
  }, files);

async function paste(input: Locator, data: JSHandle<DataTransfer>): Promise<void> {
  await input.evaluate((element, clipboardData) => {
    const init = { clipboardData, bubbles: true, composed: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', init));
  }, data);
}

const filesIn = (chat: Chat): Locator =>
  chat.element.getByRole('list', { name: 'Attached files' }).getByRole('listitem');

/** Who was asked to take a file. */
function watchUploads(page: Page): string[] {
  const uploads: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/chat/files' && request.method() === 'POST') {
      uploads.push(searchParams.get('name') ?? '');
    }
  });
  return uploads;
}

test('files that are chosen, pasted and dropped wait to be seen, and arrive together in order', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await meet(page, chat, agent, site, 'I have some pictures');
  const uploads = watchUploads(page);
  const picture = await (await page.request.get(`${site.url}/agent/samples/tent.png`)).body();
  const choosing = page.waitForEvent('filechooser');
  await chat.button('Attach files').click();
  await (
    await choosing
  ).setFiles([
    { name: 'tent.png', mimeType: 'image/png', buffer: picture },
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('two nights') },
  ]);
  const files = filesIn(chat);
  await expect(files).toHaveText([/tent\.png/, /notes\.txt.*10 bytes/s]);
  await expect(files.first().locator('canvas')).toHaveJSProperty('hidden', false);
  await expect
    .poll(() =>
      files
        .first()
        .locator('canvas')
        .evaluate((it: HTMLCanvasElement) => it.width),
    )
    .toBeGreaterThan(0);

  await paste(chat.input, await holding(page, { name: 'pasted.csv', type: 'text/csv' }));
  await expect(files).toHaveCount(3);

  const dataTransfer = await holding(page, { name: 'dropped.pdf', type: 'application/pdf' });
  for (const type of ['dragenter', 'dragover']) {
    await chat.messages.last().dispatchEvent(type, { dataTransfer });
  }
  await expect(chat.element.getByText('Drop files here')).toBeVisible();
  await chat.messages.last().dispatchEvent('drop', { dataTransfer });
  await expect(chat.element.getByText('Drop files here')).toBeHidden();
  await expect(files).toHaveCount(4);

  await chat.button('Remove notes.txt').click();
  await expect(files).toHaveText([/tent\.png/, /pasted\.csv/, /dropped\.pdf/]);
  await expect(chat.button('Remove pasted.csv')).toBeFocused();
  expect(uploads).toEqual([]);

  await chat.write('Here they are');
  await expect(files).toHaveCount(0);
  await expect(chat.own('Here they are')).toContainText(/Sent|Seen/);
  expect(uploads).toEqual(['tent.png', 'pasted.csv', 'dropped.pdf']);
  const theirs = agent.log.locator('.message:not(.mine)');
  await expect(theirs).toHaveCount(5);
  await expect(theirs.nth(1).getByRole('img')).toBeVisible();
  await expect(theirs.nth(2).locator('a')).toHaveAttribute('download', 'pasted.csv');
  await expect(theirs.nth(3).locator('a')).toHaveAttribute('download', 'dropped.pdf');
  await expect(theirs.nth(4)).toContainText('Here they are');
  await expect(chat.button('Show picture: Picture')).toBeVisible();
});

test('what cannot be sent is said before anything is uploaded', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await meet(page, chat, agent, site, 'May I send you films?');
  const uploads = watchUploads(page);
  const problem = chat.notice('problem');
  const film = { name: 'film.mp4', type: 'video/mp4', size: 50 * 1024 * 1024 + 1 };
  await paste(chat.input, await holding(page, film, { name: 'nothing.txt', type: '', size: 0 }));
  await expect(problem).toContainText('film.mp4 is too large. At most 50 MB.');
  await expect(problem).toContainText('nothing.txt is empty.');
  await expect(filesIn(chat)).toHaveCount(0);
  await problem.getByRole('button', { name: 'Dismiss' }).click();
  await expect(problem).toHaveCount(0);

  const many = Array.from({ length: 11 }, (_, i) => ({ name: `${i}.txt`, type: 'text/plain' }));
  await paste(chat.input, await holding(page, ...many));
  await expect(problem).toContainText('Files at once, at most: 10.');
  await expect(filesIn(chat)).toHaveCount(10);
  expect(uploads).toEqual([]);
});

test('an upload can be stopped on its way, and one that failed can be tried again', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await meet(page, chat, agent, site, 'The line is bad here');
  let hold = true;
  await page.route(/\/chat\/files\?/, async (route) => {
    const name = new URL(route.request().url()).searchParams.get('name');
    if (name === 'stopped.txt') return;
    if (hold) await route.abort();
    else await route.continue();
  });
  await paste(chat.input, await holding(page, { name: 'stopped.txt', type: 'text/plain' }));
  await chat.sendButton.click();
  const progress = chat.element.getByRole('progressbar', { name: /^stopped\.txt, \d+% sent$/ });
  await expect(progress).toBeVisible();
  const ended = page.waitForEvent('requestfailed');
  await chat.button('Remove stopped.txt').click();
  await ended;
  await expect(filesIn(chat)).toHaveCount(0);

  await paste(chat.input, await holding(page, { name: 'again.txt', type: 'text/plain' }));
  await chat.sendButton.click();
  await expect(chat.element.getByText('again.txt was not sent')).toBeAttached();
  await expect(filesIn(chat)).toContainText('Not sent');
  hold = false;
  await chat.button('Send again.txt again').click();
  await expect(filesIn(chat)).toHaveCount(0);
  await expect(chat.own('again.txt')).toHaveCount(1);
  await expect(agent.log.locator('.message:not(.mine) .file')).toHaveText(/again\.txt/);
});

test('a file in this browser’s memory is saved, never opened', async ({
  page,
  chat,
  context,
  site,
}) => {
  await page.goto(`${site.url}/browser-only/`);
  await chat.open();
  await chat.send('Send me a page');
  const other = await context.newPage();
  await other.goto(`${site.url}/browser-only/agent.html`);
  const agent = new Agent(other);
  await agent.choose('Send me a page');
  await other.locator('#files').setInputFiles({
    name: 'page.html',
    mimeType: 'text/html',
    buffer: Buffer.from('<script>opener.document.title = "Taken"</script>'),
  });
  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  const file = chat.button(/^Download page\.html/);
  await file.waitFor();
  await expect(chat.element.locator('[href^="blob:"]')).toHaveCount(0);
  const saving = page.waitForEvent('download');
  await file.click();
  expect((await saving).suggestedFilename()).toBe('page.html');
  await expect(chat.panel).toBeVisible();
  expect(visited).toEqual([]);
  expect(context.pages()).toHaveLength(2);
});

test('an emoji comes where the caret is, and reaches the other side', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await meet(page, chat, agent, site, 'Have you seen any animals?');
  await chat.input.fill('We saw a  today');
  for (let i = 0; i < 6; i++) await chat.input.press('ArrowLeft');
  await chat.button('Insert an emoji').click();
  const query = chat.element.getByRole('searchbox', { name: 'Search emoji' });
  await expect(query).toBeFocused();
  await query.fill('fox');
  await chat.button('fox').click();
  await expect(chat.input).toHaveValue('We saw a 🦊 today');
  await expect(chat.input).toBeFocused();
  await expect(query).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(agent.bubble('We saw a 🦊 today')).toBeVisible();
});

test('too many characters are counted, and not sent', async ({ page, chat, agent, site }) => {
  await meet(page, chat, agent, site, 'I write long letters');
  await chat.input.fill('x'.repeat(99_000));
  await expect(chat.element.locator('#letters')).toHaveText('');
  await chat.input.fill('x'.repeat(99_950));
  await expect(chat.element.locator('#letters')).toHaveText('Characters left: 50');
  await chat.input.fill('x'.repeat(100_001));
  await expect(chat.input).toHaveAccessibleDescription('Characters too many: 1');
  await expect(chat.sendButton).toHaveAttribute('aria-disabled', 'true');
  await chat.input.press('Enter');
  await expect(chat.messages).toHaveCount(1);
  await chat.input.fill('x'.repeat(100_000));
  await chat.input.press('Enter');
  await expect(agent.log.locator('.message:not(.mine)')).toHaveCount(2);
});

test('the number of a card leaves only when the visitor says so twice', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await meet(page, chat, agent, site, 'How can I pay?');
  const notice = chat.notice('sensitive');
  await chat.write('Take 4111 1111 1111 1111');
  await expect(notice).toContainText('This looks like a card number.');
  await notice.getByRole('button', { name: 'Change the message' }).click();
  await expect(chat.input).toBeFocused();
  await expect(chat.input).toHaveValue('Take 4111 1111 1111 1111');
  await chat.input.press('Enter');
  await expect(notice).toBeVisible();
  await chat.send('Or by bank transfer?');
  await expect(agent.bubble('Or by bank transfer?')).toBeVisible();
  await expect(agent.bubble('4111')).toHaveCount(0);
  await chat.write('Take 4111 1111 1111 1111');
  await notice.getByRole('button', { name: 'Send anyway' }).click();
  await expect(agent.bubble('4111 1111 1111 1111')).toHaveCount(1);
  await expect(notice).toHaveCount(0);
});

test('a message that is refused can be deleted, or tried again', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await page.clock.install();
  await meet(page, chat, agent, site, 'Are you very busy?');
  await site.faults({ set: { refuseSend: 1, retryAfterMs: 3_600_000 } });
  for (const words of ['Never mind', 'This is important']) {
    await chat.write(words);
    // It is tried again by itself, for a while.
    await expect
      .poll(async () => {
        await page.clock.runFor(10_000);
        return chat.own(words).innerText();
      })
      .toContain('Not sent');
  }
  await chat.own('Never mind').getByRole('button', { name: 'Delete' }).click();
  await expect(chat.own('Never mind')).toHaveCount(0);
  await site.faults({ set: {} });
  await chat.own('This is important').getByRole('button', { name: 'Retry' }).click();
  await expect(agent.bubble('This is important')).toHaveCount(1);
  await expect(chat.own('This is important')).toContainText('Seen');
  await expect(agent.bubble('Never mind')).toHaveCount(0);
});
