import { Agent } from './agent.js';
import { Chat, expect, test } from './fixtures.js';

const ATTRIBUTES = 'transport="local" server="/chat" agent-name="Sam"';

test.describe('two people talk', () => {
  test('text, typing and receipts go both ways, live', async ({ page, chat, site, browser }) => {
    await page.goto(site.page('one.html', ATTRIBUTES));
    await chat.open();
    await chat.send('Is the tent waterproof?');
    const agent = await Agent.at(site.url, browser);
    await agent.choose('Is the tent waterproof?');
    await expect(chat.element.getByText('Seen')).toBeVisible();

    await agent.write('It is');
    await expect(chat.typing).toBeVisible();
    await agent.answer('It is, in any weather.');
    await expect(chat.bubble('It is, in any weather.')).toBeVisible();
    await expect(chat.typing).toBeHidden();
    await expect(agent.page.locator('.log').getByText('Seen')).toBeVisible();

    await chat.input.pressSequentially('Thank');
    await expect(agent.typing).toContainText('is typing');
    await chat.input.press('Enter');
    await expect(agent.bubble('Thank')).toBeVisible();
    await expect(agent.typing).not.toContainText('is typing');
    await agent.leave();
  });

  test('in two tabs of one browser, without a server', async ({ page, chat, context, site }) => {
    await page.goto(`${site.url}/browser-only/`);
    await chat.open();
    await chat.send('Anybody there?');
    const other = await context.newPage();
    await other.goto(`${site.url}/browser-only/agent.html`);
    const agent = new Agent(other);
    await agent.choose('Anybody there?');
    await agent.answer('Me, in the other tab.');
    await expect(chat.bubble('Me, in the other tab.')).toBeVisible();
  });

  test('an answer that comes while the panel is closed waits as a badge', async ({
    page,
    chat,
    site,
    browser,
  }) => {
    const url = site.page('one.html', ATTRIBUTES);
    await page.goto(url);
    await chat.open();
    await chat.send('Call me back, I am closing');
    await chat.launcher.click();
    await expect(chat.panel).toBeHidden();
    const agent = await Agent.at(site.url, browser);
    await agent.choose('Call me back, I am closing');
    await agent.answer('Here I am.');
    await expect(chat.badge).toHaveText('1');
    await expect(chat.launcher).toHaveAccessibleName(/Unread messages: 1/);

    await page.reload();
    await expect(chat.badge).toHaveText('1');
    await chat.open();
    await expect(chat.bubble('Here I am.')).toBeVisible();
    await expect(chat.badge).toBeHidden();
    await page.reload();
    await expect(chat.bubble('Here I am.')).toBeVisible();
    await expect(chat.badge).toBeHidden();
    await agent.leave();
  });

  test('what is written without a connection is sent when it is back', async ({
    page,
    chat,
    site,
    browser,
  }) => {
    await page.goto(site.page('one.html', ATTRIBUTES));
    await chat.open();
    await chat.send('Before the tunnel');
    await page.context().setOffline(true);
    await site.faults({ kill: 'terminate' });
    await chat.write('Inside the tunnel');
    await expect(chat.bubble('Inside the tunnel')).toBeVisible();
    await page.context().setOffline(false);
    const agent = await Agent.at(site.url, browser);
    await agent.choose('Inside the tunnel');
    await expect(agent.bubble('Inside the tunnel')).toHaveCount(1);
    await expect(chat.bubble('Inside the tunnel')).toHaveCount(1);
    await agent.leave();
  });

  test('a message whose acknowledgement is lost arrives once', async ({
    page,
    chat,
    site,
    browser,
  }) => {
    await page.goto(site.page('one.html', ATTRIBUTES));
    await chat.open();
    await chat.send('First');
    const agent = await Agent.at(site.url, browser);
    await agent.choose('First');
    await site.faults({ set: { loseAck: { next: 1 } } });
    await chat.write('Only once, please');
    await expect(agent.bubble('Only once, please')).toBeVisible();
    await expect(chat.element.getByText('Sending…')).toBeVisible();
    await site.faults({ kill: 1011 });
    await expect(chat.element.getByText('Sending…')).toBeHidden();
    await expect(agent.bubble('Only once, please')).toHaveCount(1);
    await expect(chat.bubble('Only once, please')).toHaveCount(1);
    await agent.leave();
  });

  test('what the other side writes is text, never markup', async ({
    page,
    chat,
    site,
    browser,
  }) => {
    await page.goto(site.page('one.html', ATTRIBUTES));
    await chat.open();
    await chat.send('Say something odd');
    const agent = await Agent.at(site.url, browser);
    await agent.choose('Say something odd');
    const odd = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    await agent.answer(odd);
    await expect(chat.bubble(odd)).toBeVisible();
    await agent.answer('Read javascript:alert(1) or https://example.com/a');
    await expect(chat.element.locator('[part~="bubble"] a')).toHaveCount(1);
    await expect(page).toHaveTitle('A page');
    await agent.leave();
  });
});

test.describe('a visitor walks through the site', () => {
  test('conversation, open panel and draft are there on the next page, after a reload and on going back', async ({
    page,
    chat,
    site,
  }) => {
    site.page('two.html', ATTRIBUTES);
    await page.goto(site.page('one.html', ATTRIBUTES));
    await chat.open();
    await chat.send('I will look around');
    await chat.input.fill('Half a thou');

    const found = async (): Promise<void> => {
      await expect(chat.panel).toBeVisible();
      await expect(chat.bubble('I will look around')).toBeVisible();
      await expect(chat.bubble('I will look around')).toHaveCount(1);
      await expect(chat.input).toHaveValue('Half a thou');
    };
    await page.getByRole('link', { name: 'Two' }).click();
    await expect(page).toHaveURL(/two/);
    await found();
    await page.reload();
    await found();
    await page.goBack();
    await expect(page).toHaveURL(/one/);
    await found();
  });

  test('a folded panel stays folded, a closed one closed', async ({ page, chat, site }) => {
    site.page('two.html', ATTRIBUTES);
    await page.goto(site.page('one.html', ATTRIBUTES));
    await chat.open();
    await chat.header.click({ position: { x: 30, y: 10 } });
    await expect(chat.input).toBeHidden();
    await page.getByRole('link', { name: 'Two' }).click();
    await expect(chat.foldButton).toHaveAttribute('aria-expanded', 'false');
    await expect(chat.input).toBeHidden();
    await chat.foldButton.click();
    await expect(chat.input).toBeVisible();
    await chat.closeButton.click();
    await expect(chat.panel).toBeHidden();
    await page.reload();
    await expect(chat.launcher).toBeVisible();
    await expect(chat.panel).toBeHidden();
  });

  test('a second tab has the conversation and the draft, and hears what is said', async ({
    page,
    chat,
    context,
    site,
    browser,
  }) => {
    const url = site.page('one.html', ATTRIBUTES);
    await page.goto(url);
    await chat.open();
    await chat.send('From the first tab');
    const second = await context.newPage();
    await second.goto(url);
    const there = new Chat(second);
    await expect(there.bubble('From the first tab')).toBeVisible();
    await there.send('From the second tab');
    await expect(chat.bubble('From the second tab')).toBeVisible();

    const agent = await Agent.at(site.url, browser);
    await agent.choose('From the second tab');
    await agent.answer('To both of you');
    await expect(chat.bubble('To both of you')).toHaveCount(1);
    await expect(there.bubble('To both of you')).toHaveCount(1);
    await agent.leave();
  });

  test('opening in one tab does not pop it open in another', async ({
    page,
    chat,
    context,
    site,
  }) => {
    const url = site.page('one.html', ATTRIBUTES);
    await page.goto(url);
    const second = await context.newPage();
    await second.goto(url);
    const there = new Chat(second);
    await expect(there.launcher).toBeVisible();
    await chat.open();
    await chat.send('Only here');
    await expect(there.panel).toBeHidden();
  });

  test('a draft that was emptied does not come back', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', ATTRIBUTES));
    await chat.open();
    await chat.connected();
    await chat.input.fill('Never mind');
    await page.reload();
    await expect(chat.input).toHaveValue('Never mind');
    await chat.input.fill('');
    await page.reload();
    await expect(chat.input).toBeVisible();
    await expect(chat.input).toHaveValue('');
  });
});
