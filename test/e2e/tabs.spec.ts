import type { Page, WebSocket } from '@playwright/test';
import { Agent } from './agent.js';
import { Chat, expect, test, type Site } from './fixtures.js';

const ATTRIBUTES = 'transport="local" server="/chat" connect="load"';

/** How many connections with the chat server a page has, and has had. */
function connectionsOf(page: Page): { now: number; ever: number } {
  const count = { now: 0, ever: 0 };
  page.on('websocket', (socket: WebSocket) => {
    if (!socket.url().endsWith('/chat')) return;
    count.now += 1;
    count.ever += 1;
    socket.on('close', () => (count.now -= 1));
  });
  return count;
}

/** Plays that the visitor turns to a tab, or away from it. */
async function look(page: Page, visibility: 'visible' | 'hidden'): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value });
    Object.defineProperty(document, 'hidden', { configurable: true, value: value === 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visibility);
}

/** A second tab of the visitor, in which he sees what he has said in the first. */
async function twoTabs(page: Page, chat: Chat, site: Site) {
  const url = site.page('one.html', ATTRIBUTES);
  const first = connectionsOf(page);
  await page.goto(url);
  await chat.open();
  await chat.send('From the first tab');
  const other = await page.context().newPage();
  const second = connectionsOf(other);
  await other.goto(url);
  const there = new Chat(other);
  await expect(there.bubble('From the first tab')).toBeVisible();
  return { first, second, other, there };
}

test('two tabs of a visitor share one connection, and the death of one is no loss', async ({
  page,
  chat,
  site,
  browser,
}) => {
  const { first, second, there } = await twoTabs(page, chat, site);
  await there.send('From the second tab');
  await expect(chat.bubble('From the second tab')).toHaveCount(1);
  expect([first.now, second.ever]).toEqual([1, 0]);

  const agent = await Agent.at(site.url, browser);
  await agent.choose('From the second tab');
  for (const text of ['From the first tab', 'From the second tab']) {
    await expect(agent.bubble(text)).toHaveCount(1);
  }
  await page.close();
  await agent.answer('Are you still there?');
  await expect(there.bubble('Are you still there?')).toHaveCount(1, { timeout: 2_000 });
  await there.send('I am');
  await expect(agent.bubble('I am')).toHaveCount(1);
  expect(second).toEqual({ now: 1, ever: 1 });
  await agent.leave();
});

test('tabs that are each a visitor of their own have each their own', async ({
  page,
  chat,
  context,
  site,
}) => {
  const url = site.page('one.html', `${ATTRIBUTES} storage="session"`);
  const first = connectionsOf(page);
  await page.goto(url);
  await chat.open();
  await chat.send('Of the first tab');
  const other = await context.newPage();
  const second = connectionsOf(other);
  await other.goto(url);
  const there = new Chat(other);
  await there.open();
  await there.send('Of the second tab');
  expect([first.now, second.now]).toEqual([1, 1]);
  await expect(chat.bubble('Of the second tab')).toHaveCount(0);
  const locks = await page.evaluate(() => navigator.locks.query());
  expect(locks.held?.filter(({ name }) => name?.includes(':lead:'))).toEqual([]);
});

test('the tab that is looked at has the connection', async ({ page, chat, site }) => {
  const { first, second, other, there } = await twoTabs(page, chat, site);
  await there.connected();
  await other.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    document.addEventListener(
      'web1on1-connection',
      (event) => told.push(String(Reflect.get(event, 'state'))),
      true,
    );
  });
  await look(page, 'hidden');
  await look(other, 'visible');
  await expect.poll(() => [first.now, second.now]).toEqual([0, 1]);
  await there.send('From where I look');
  await expect(chat.bubble('From where I look')).toHaveCount(1);
  expect(await other.evaluate(() => Reflect.get(window, 'told') as string[])).toEqual([]);
  await look(page, 'visible');
  await look(other, 'hidden');
  await expect.poll(() => [first.now, second.now]).toEqual([1, 0]);
});
