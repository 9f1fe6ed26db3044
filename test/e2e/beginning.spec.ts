import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';

const ATTRIBUTES = 'transport="local" server="/chat"';

/** Gives the element's properties, before the element is there. */
const withProperties = (properties: string): { body: string } => ({
  body: `<script>Object.assign(document.querySelector('web1on1-chat'), ${properties})</script>`,
});

/** What a page says to its chat server, command by command. */
function commandsOf(page: Page): { type: string }[] {
  const commands: { type: string }[] = [];
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      commands.push((JSON.parse(String(payload)) as { do: { type: string } }).do);
    });
  });
  return commands;
}

/** Plays a tab in the background, where frames wait, or in front again. */
const setVisible = (page: Page, visible: boolean): Promise<void> =>
  page.evaluate((shown) => {
    const own = window as Window & {
      waiting?: FrameRequestCallback[];
      frame?: typeof requestAnimationFrame;
    };
    own.frame ??= window.requestAnimationFrame.bind(window);
    const frame = own.frame;
    const waiting = (own.waiting ??= []);
    window.requestAnimationFrame = shown ? frame : (callback) => waiting.push(callback);
    if (shown) waiting.splice(0).forEach((callback) => frame(callback));
    const define = (name: string, value: unknown): unknown =>
      Object.defineProperty(document, name, { configurable: true, get: () => value });
    define('visibilityState', shown ? 'visible' : 'hidden');
    define('hidden', !shown);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, visible);

test('questions come before the first word, and the console knows the answers', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await page.goto(site.page('one.html', `${ATTRIBUTES} prechat`));
  await chat.launcher.click();
  const form = chat.element.getByRole('region', { name: 'Before we start' });
  await expect(form).toBeVisible();
  await expect(chat.input).toHaveCount(0);
  const start = form.getByRole('button', { name: 'Start chat' });
  await start.click();
  await expect(form.getByText('Please fill this in.')).toHaveCount(2);
  await form.getByLabel('Your name').fill('Robin Prechat');
  await form.getByLabel('Your email address').fill('robin@prechat.example');
  await start.click();
  await expect(chat.input).toBeFocused();
  await expect(form).toHaveCount(0);
  await chat.send('I have introduced myself');
  await agent.choose('I have introduced myself');
  await expect(agent.page.locator('#thread-title')).toHaveText('Robin Prechat');
  await expect(agent.about).toContainText('robin@prechat.example');
  await page.reload();
  await expect(chat.bubble('I have introduced myself')).toBeVisible();
  await expect(form).toHaveCount(0);
});

test('a bot can speak first', async ({ page, chat, agent, site }) => {
  const user = withProperties("{ user: { givenName: 'Silent', surname: 'Visitor' } }");
  await page.goto(site.page('one.html', `${ATTRIBUTES} scenario-bot`, user));
  const theirs = agent.page.locator('.list button', { hasText: 'Silent Visitor' });
  await expect(chat.launcher).toBeVisible();
  await expect(theirs).toHaveCount(0);
  await chat.open();
  await theirs.click();
  await agent.answer('Hello, I am the bot.');
  await expect(chat.bubble('Hello, I am the bot.')).toBeVisible();
  await expect(chat.messages).toHaveCount(1);
});

test.describe('after hours', () => {
  test.use({ timezoneId: 'Europe/Amsterdam', locale: 'en-GB' });

  test('it is said when somebody is back, and the console hears where the answer is to go', async ({
    page,
    chat,
    agent,
    site,
  }) => {
    // A Monday evening.
    await page.clock.setFixedTime('2030-01-07T21:00:00+01:00');
    const hours = "{ mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] }";
    const properties = `{ availability: { timeZone: 'Europe/Amsterdam', hours: ${hours} } }`;
    await page.goto(
      site.page('one.html', ATTRIBUTES, { lang: 'en-GB', ...withProperties(properties) }),
    );
    await chat.open();
    const closed = chat.notice('availability');
    await expect(closed).toHaveText('We are closed now. We are back tomorrow, 9:00.');
    const email = chat.element.getByLabel('Where may we send our answer?');
    await email.fill('robin at home');
    await email.press('Enter');
    await expect(email).toHaveAccessibleDescription(/Please enter an email address/);
    await email.fill('robin@night.example');
    await email.press('Enter');
    await expect(closed).toHaveText('Thank you. We will answer to robin@night.example.');
    await expect(email).toHaveCount(0);
    await expect(chat.input).toBeFocused();
    await chat.send('Nobody there at night?');
    await agent.choose('Nobody there at night?');
    await expect(agent.about).toContainText('robin@night.example');
  });
});

test('a conversation ends on either side, can be read, and another one begins', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await page.goto(site.page('one.html', ATTRIBUTES));
  await chat.open();
  await chat.send('This will be short');
  await agent.choose('This will be short');
  await chat.choose('End conversation');
  const question = chat.element.getByRole('group', { name: 'Do you want to end' });
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await chat.choose('End conversation');
  await question.getByRole('button', { name: 'End conversation' }).click();
  await expect(agent.log.getByText('The visitor has ended the conversation.')).toBeVisible();
  const ended = chat.notice('ended');
  await expect(ended).toContainText('This conversation has ended.');
  await expect(chat.input).toBeDisabled();
  await expect(chat.bubble('This will be short')).toBeVisible();

  await ended.getByRole('button', { name: 'New conversation' }).click();
  await expect(chat.bubble('This will be short')).toHaveCount(0);
  await expect(chat.input).toBeFocused();
  await chat.send('One more thing');
  await agent.choose('One more thing');
  await expect(agent.bubble('This will be short')).toHaveCount(0);
  await agent.page.getByRole('button', { name: 'End conversation' }).click();
  await expect(ended).toContainText('This conversation has ended.');
  await page.reload();
  await expect(chat.bubble('One more thing')).toBeVisible();
  await expect(ended).toBeVisible();
  await expect(chat.input).toBeDisabled();
});

test('a machine is called one, and a person can be asked for', async ({
  page,
  chat,
  agent,
  site,
}) => {
  await page.goto(site.page('one.html', ATTRIBUTES));
  await chat.open();
  await chat.send('Who is there?');
  await agent.choose('Who is there?');
  await agent.page.getByRole('switch', { name: 'Answer as AI' }).check();
  await agent.answer('I am only a machine.');
  const said = chat.element.locator('[part~="message--agent"]');
  await expect(said.locator('.ai')).toHaveText('AI');
  const notice = chat.notice('ai');
  await expect(notice).toContainText('You are chatting with an AI.');
  await notice.getByRole('button', { name: 'Talk to a person' }).click();
  await expect(notice).toHaveText('A person has been asked to take over.');
  await expect(chat.input).toBeFocused();
  await expect(agent.log.getByText('The visitor asks for a person')).toHaveCount(1);
  await agent.page.getByRole('switch', { name: 'Answer as AI' }).uncheck();
  await agent.answer('Here I am, in person.');
  await expect(chat.bubble('Here I am, in person.')).toBeVisible();
  await expect(notice).toHaveCount(0);
  await expect(said.last().locator('.ai')).toHaveCount(0);
});

test('privacy comes before the first word, and the page’s title counts what comes meanwhile', async ({
  page,
  chat,
  agent,
  site,
}) => {
  const note = 'privacy-url="https://example.com/privacy" privacy-note="We keep it for a month."';
  await page.goto(site.page('one.html', `${ATTRIBUTES} ${note}`));
  await chat.open();
  const privacy = chat.notice('privacy');
  await expect(privacy).toContainText('We keep it for a month.');
  const link = privacy.getByRole('link', { name: /^Privacy/ });
  await expect(link).toHaveAttribute('href', 'https://example.com/privacy');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await chat.send('I have read it all');
  await expect(privacy).toHaveCount(0);

  await agent.choose('I have read it all');
  await setVisible(page, false);
  await agent.answer('Good.');
  await expect(page).toHaveTitle('(1) A page');
  await agent.answer('Very good.');
  await expect(page).toHaveTitle('(2) A page');
  await expect(agent.log.getByText('· Sent')).toBeVisible();
  await setVisible(page, true);
  await expect(page).toHaveTitle('A page');
  await expect(agent.log.getByText('· Seen')).toBeVisible();
});

test('where the visitor is and what the page adds is told once, with the first word', async ({
  page,
  chat,
  agent,
  site,
}) => {
  const commands = commandsOf(page);
  const given = withProperties(
    "{ metadata: { basket: 'Ridge tent' }, user: { givenName: 'Ada' } }",
  );
  const url = site.page('one.html', ATTRIBUTES, given);
  site.page('two.html', ATTRIBUTES, given);
  await page.goto(`${url}?utm_source=mail&secret=1#here`);
  await chat.open();
  await chat.connected();
  expect(commands.map(({ type }) => type)).not.toContain('start');
  await chat.send('Do you know where I am?');
  await agent.choose('Do you know where I am?');
  const fact = (name: string) =>
    agent.about.locator('div', { has: agent.page.getByText(name, { exact: true }) }).locator('dd');
  await expect(fact('Started on').getByRole('link')).toHaveAttribute(
    'href',
    `${url}?utm_source=mail`,
  );
  await expect(fact('Started on')).toHaveText('A page');
  await expect(fact('Language')).toHaveText('English');
  await expect(fact('Chat opened')).toHaveText('by the visitor');
  await expect(fact('basket')).toHaveText('Ridge tent');
  await expect(agent.page.locator('#thread-title')).toHaveText('Ada');
  await chat.send('And now?');
  await page.getByRole('link', { name: 'Two' }).click();
  await expect(chat.bubble('And now?')).toBeVisible();
  await chat.send('Still the same visitor');
  await expect(agent.bubble('Still the same visitor')).toBeVisible();
  const told = commands.filter(({ type }) => type === 'start' || type === 'profile');
  expect(told.map(({ type }) => type)).toEqual(['start']);
});
