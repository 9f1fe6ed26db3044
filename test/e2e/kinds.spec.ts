import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Agent } from './agent.js';
import { Chat, expect, test, type Site } from './fixtures.js';

const ATTRIBUTES = 'transport="local" server="/chat"';

/** The visitor has written, and the agent has read it. */
async function meet(page: Page, chat: Chat, agent: Agent, site: Site, words: string) {
  await page.goto(site.page('one.html', ATTRIBUTES));
  await chat.open();
  await chat.send(words);
  await agent.choose(words);
}

test('Markdown is drawn, and what leads elsewhere opens elsewhere', async ({
  page,
  chat,
  agent,
  site,
  context,
  outside,
}) => {
  await meet(page, chat, agent, site, 'Tell me about the tent');
  await agent.sample('Text with Markdown');
  const text = chat.bubble('Its code is');
  await expect(text.locator('strong')).toHaveText('Ridge tent');
  await expect(text.locator('em')).toHaveText('in stock');
  await expect(text.locator('code')).toHaveText('RIDGE-2');
  await expect(text.locator('li')).toHaveCount(3);
  await expect(text.getByRole('link')).toHaveAttribute('href', 'https://example.com/ridge');

  await agent.sample('Link');
  const link = chat.element.getByRole('link', { name: /^Size guide/ });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  const opened = context.waitForEvent('page');
  await link.click();
  const elsewhere = await opened;
  expect(await elsewhere.evaluate(() => window.opener as unknown)).toBe(null);
  await elsewhere.close();
  await expect.poll(() => outside).toContain('https://example.com/sizes');
  await expect(page).toHaveURL(/one/);

  await agent.sample('Buy');
  const buy = chat.element.getByRole('link', { name: /^Pay €189\.00/ });
  await expect(buy).toHaveAttribute('href', 'https://example.com/pay');
  await expect(buy).toHaveAttribute('target', '_blank');
  await expect(agent.log.locator('.chips')).toHaveText([/Size guide/, /Pay/]);
});

test('a page inside the chat is shut in, and Escape closes it alone', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await meet(page, chat, agent, site, 'When can you deliver?');
  await agent.sample('Page inside the chat');
  const button = chat.button('Choose a day');
  await button.click();
  const inside = chat.element.getByRole('dialog', { name: 'Choose a day' });
  const frame = inside.locator('iframe');
  await expect(frame).toHaveAttribute('src', 'https://example.com/');
  await expect(frame).toHaveAttribute('referrerpolicy', 'strict-origin');
  const sandbox = (await frame.getAttribute('sandbox'))?.split(' ') ?? [];
  expect(sandbox).toContain('allow-scripts');
  expect(sandbox.join(' ')).not.toMatch(/top-navigation|modals|downloads/);
  await expect(chat.button('Close page')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(inside).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(chat.panel).toBeVisible();
  await expect(agent.bubble('Choose a day for the delivery.')).toContainText('page inside');
});

test('a picture opens large and gives the focus back, a file is saved under its name', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await meet(page, chat, agent, site, 'What does it look like?');
  await agent.sample('Picture, uploaded');
  const small = chat.button('Show picture: Picture');
  const width = (image: Element): number => (image as HTMLImageElement).naturalWidth;
  await expect.poll(() => small.locator('img').evaluate(width)).toBe(600);
  await small.focus();
  await page.keyboard.press('Enter');
  const viewer = chat.element.getByRole('dialog', { name: 'Picture' });
  await expect.poll(() => viewer.getByRole('img').evaluate(width)).toBe(600);
  await page.keyboard.press('Escape');
  await expect(viewer).toHaveCount(0);
  await expect(small).toBeFocused();
  await expect(chat.panel).toBeVisible();

  await agent.sample('Picture, by address');
  await expect(chat.bubble('The lantern, at dusk.').getByRole('img')).toHaveAccessibleName(
    'A shining lantern under the stars',
  );

  await agent.sample('File, uploaded');
  const file = chat.element.getByRole('link', { name: /^Download packing-list\.txt, TXT, / });
  await expect(file).toContainText(/TXT · 67 bytes/);
  await expect(file).toHaveAttribute('download', 'packing-list.txt');
  const saving = page.waitForEvent('download');
  await file.click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('packing-list.txt');
  expect(await readFile(await saved.path(), 'utf8')).toContain('dry socks');
  await expect(page).toHaveURL(/one/);
  await expect(agent.log.locator('.mine .file')).toHaveText(/packing-list\.txt/);
});

test('cards and lists can be read with the keyboard, and the console hears what is chosen', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await meet(page, chat, agent, site, 'What do you sell?');
  await agent.sample('Carousel, wide pictures');
  const cards = chat.bubble('For your weekend');
  const count = cards.locator('.carousel-count');
  await expect(count).toHaveText('1 of 4');
  await expect(cards.getByRole('img').first()).toHaveAccessibleName(/green tent/);
  await cards.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect(count).toHaveText('2 of 4');
  await cards.getByRole('list').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(count).not.toHaveText('2 of 4');
  await cards.getByRole('button', { name: 'Keep one for me' }).nth(1).press('Enter');
  const chosen = cards.getByRole('button', { name: 'Chosen: Keep one for me' });
  await expect(chosen).toBeFocused();
  await expect(agent.log.getByText('keep-kettle')).toBeVisible();
  await chosen.press('Enter');
  await cards.getByRole('button', { name: 'What is it?' }).press('Enter');
  await expect(agent.log.getByText('WHAT', { exact: true })).toBeVisible();
  await expect(chat.own('What is it?')).toBeVisible();
  await expect(agent.log.getByText('keep-kettle')).toHaveCount(1);

  await agent.sample('List');
  const list = chat.bubble('Where is your parcel?');
  await expect(list.getByRole('listitem')).toHaveText([/Ordered/, /Sent/, /On its way/]);
  await expect(list.getByRole('link', { name: /^Follow it/ })).toHaveAttribute(
    'href',
    'https://example.com/parcel',
  );
  await list.getByRole('button', { name: 'Send it elsewhere' }).click();
  await expect(agent.log.getByText('redirect-parcel')).toBeVisible();
});

test('suggested answers go when one is given, and a postback is told once', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await meet(page, chat, agent, site, 'We want to go camping');
  await agent.sample('Quick replies');
  const replies = chat.element.getByRole('group', { name: 'Suggested answers' });
  await expect(replies.getByRole('button')).toHaveText(['Just me', 'Two of us', 'A whole group']);
  await replies.getByRole('button', { name: 'Two of us' }).click();
  await expect(replies).toHaveCount(0);
  await expect(chat.bubble('Two of us')).toHaveCount(1);
  await expect(agent.log.locator('.message:not(.mine)').last()).toContainText('Two of us');
  await expect(agent.log.getByText('PARTY_2')).toBeVisible();

  await agent.sample('Postback');
  await chat.button('Call me back').click();
  await chat.button('Chosen: Call me back').press('Enter');
  await expect(agent.log.locator('.happened')).toHaveText(/Call me back\s+call-me-back/);
  await chat.send('That is all');
  await expect(agent.bubble('That is all')).toBeVisible();
  await expect(agent.log.locator('.happened')).toHaveCount(1);
  await page.reload();
  await expect(chat.bubble('That is all')).toBeVisible();
  await expect(replies).toHaveCount(0);
});

test('a form says what is wrong, is answered once, and can only be read then', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await meet(page, chat, agent, site, 'Please write to me');
  await agent.sample('Form');
  const form = chat.element.locator('form[part~="form"]');
  const [name, email] = [form.getByLabel('Your name'), form.getByLabel('Email')];
  const send = form.getByRole('button', { name: 'Send' });
  await send.click();
  await expect(form.getByText('Please fill this in.')).toHaveCount(3);
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription('Please fill this in.');
  await name.fill('K');
  await email.fill('kim at home');
  await form.getByLabel('What is it about?').selectOption('Sending something back');
  await send.click();
  await expect(name).toHaveAccessibleDescription('Please write at least 2 characters.');
  await expect(email).toHaveAccessibleDescription(/name@example\.com/);
  await expect(agent.log.getByText('Waiting')).toBeVisible();
  await name.fill('Kim Alder');
  await email.fill('kim@alder.example');
  await expect(form.getByText(/^Please/)).toHaveCount(0);
  await send.dblclick();
  await expect(form).toHaveCount(0);
  await expect(agent.log.locator('.answers dd')).toHaveText([
    'Kim Alder',
    'kim@alder.example',
    'Sending something back',
  ]);
  await expect(agent.log.getByText('Answered', { exact: true })).toHaveCount(1);
  await page.reload();
  await expect(chat.bubble('kim@alder.example')).toHaveCount(1);
  await expect(chat.bubble('So that we can write to you')).toContainText('Sent');
  await expect(form).toHaveCount(0);

  await agent.sample('Form that must be answered');
  await expect(chat.input).toBeDisabled();
  await expect(chat.input).toHaveAttribute('placeholder', 'Please answer the form above first.');
  await expect(agent.log.getByText('nothing else can be written')).toBeVisible();
  await name.fill('Kim Alder');
  await email.fill('kim@alder.example');
  await form.getByLabel('What is it about?').selectOption('An order');
  await email.press('Enter');
  await expect(chat.input).toBeEnabled();
  await expect(agent.log.getByText('An order', { exact: true })).toBeVisible();
  await chat.send('Now I can write again');
  await expect(agent.bubble('Now I can write again')).toBeVisible();
});

/** Fills in the sample form, and leaves sending it to the test. */
async function fillIn(chat: Chat, name: string): Promise<Locator> {
  const form = chat.element.locator('form[part~="form"]');
  await form.getByLabel('Your name').fill(name);
  await form.getByLabel('Email').fill('kim@alder.example');
  await form.getByLabel('What is it about?').selectOption('An order');
  return form;
}

test('a form that is sent twice in a hurry reaches the service once', async ({
  page,
  chat,
  agent,
  site,
}) => {
  const received: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      if (String(payload).includes('"form-response"')) received.push(String(payload));
    }),
  );
  await meet(page, chat, agent, site, 'Please write to me');
  await agent.sample('Form');
  const form = await fillIn(chat, 'Kim Alder');
  // The page takes its time: until it has agreed, the form is still there to be pressed.
  await page.evaluate(() => {
    const agreed = new Promise((resolve) => Object.assign(window, { agree: resolve }));
    Object.assign(document.querySelector('web1on1-chat') ?? {}, {
      beforeSend: (message: unknown) => agreed.then(() => message),
    });
  });
  const send = await form.getByRole('button', { name: 'Send' }).boundingBox();
  await form.getByLabel('Email').press('Enter');
  await page.mouse.dblclick((send?.x ?? 0) + 9, (send?.y ?? 0) + 9);
  // As a script of the page or an extension would.
  await form.evaluate((element) => (element as HTMLFormElement).requestSubmit());
  await expect(form).toHaveCount(1);
  expect(received).toHaveLength(0);
  await page.evaluate(() => (window as unknown as { agree: () => void }).agree());
  await expect(form).toHaveCount(0);
  await chat.send('That was all');
  await expect(agent.bubble('That was all')).toBeVisible();
  expect(received).toHaveLength(1);
  await expect(agent.log.locator('.answers')).toHaveCount(1);
});

test('of two tabs that send a form at the same time the first counts, in both', async ({
  page,
  chat,
  agent,
  site,
  context,
}) => {
  await meet(page, chat, agent, site, 'Please write to us');
  await agent.sample('Form');
  const tab = await context.newPage();
  await tab.goto(page.url());
  const other = new Chat(tab);
  await expect(other.input).toBeVisible();
  const forms = [await fillIn(chat, 'Kim Alder'), await fillIn(other, 'Robin Alder')];
  await site.faults({ set: { latencyMs: 1_000 } });
  for (const form of forms) await form.getByRole('button', { name: 'Send' }).click();
  for (const each of [chat, other]) {
    await expect(each.bubble('So that we can write to you')).toContainText('Sent');
    await expect(each.own('kim@alder.example')).toHaveCount(1);
    await expect(each.own('kim@alder.example')).toContainText(/Kim Alder.*(Sent|Seen)\s*$/s);
    await expect(each.own('Robin Alder')).toHaveCount(0);
  }
  await site.faults({ set: {} });
  await chat.send('Did you get it?');
  await expect(agent.bubble('Did you get it?')).toBeVisible();
  await expect(agent.log.locator('.answers')).toHaveCount(1);
});

test('a place is a link to a map, and the visitor’s own is told only when the browser may', async ({
  page,
  chat,
  agent,
  site,
  context,
}) => {
  await meet(page, chat, agent, site, 'Where is your shop?');
  await agent.sample('Place');
  const place = chat.bubble('Fernhill, Ambleside');
  await expect(place).toContainText('12 Lake Road, Ambleside');
  const map = place.getByRole('link', { name: /^Show on map/ });
  await expect(map).toHaveAttribute('href', /openstreetmap\.org\/\?mlat=54\.4609&mlon=-3\.0886/);
  await expect(map).toHaveAttribute('target', '_blank');

  await agent.sample('Where are you?');
  const share = chat.button('Share where I am');
  await share.click();
  const problem = chat.notice('problem');
  await expect(problem).toContainText('Your location was not shared.');
  await problem.getByRole('button', { name: 'Dismiss' }).click();
  await expect(problem).toHaveCount(0);
  await expect(chat.input).toBeFocused();

  await context.grantPermissions(['geolocation'], { origin: site.url });
  await context.setGeolocation({ latitude: 52.3703, longitude: 4.8952 });
  await share.click();
  await expect(chat.bubble('52.3703, 4.8952')).toHaveCount(1);
  await expect(agent.log.getByRole('link', { name: '52.37030, 4.89520' })).toHaveCount(1);
});

test('what cannot be drawn is there in words', async ({ page, chat, agent, site }) => {
  await meet(page, chat, agent, site, 'Where is order 1042?');
  await agent.sample('Template');
  await expect(chat.bubble('Your order 1042 is on its way. It arrives tomorrow.')).toBeVisible();
  await expect(agent.log.getByText('template', { exact: true })).toBeVisible();
  await agent.sample('Something not yet invented');
  await expect(chat.bubble('Imagine a tent, floating over your table.')).toBeVisible();
});
