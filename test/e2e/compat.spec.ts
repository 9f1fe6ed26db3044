import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.js';

/** The lines that a page of the earlier widget carries, as the README has them. */
const [earlyLines = ''] =
  /<script>\s*window\.web1on1 .*?<\/script>/s.exec(readFileSync('README.md', 'utf8')) ?? [];
const compat = '<script type="module" src="/dist/cdn/compat.js"></script>';

test.describe('a page of the earlier widget', () => {
  test('calls before anything is there: all of it is carried out', async ({ page, chat, site }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    const head = `${earlyLines}
      <script>
        web1on1.configure({ openAfter: false, customText: { agentWelkomMessage: 'Welcome' } });
        web1on1.api.sendClientMessage('>cs .location 12#sales');
        web1on1.api.sendClientMessage('May I try the red one?');
        web1on1.setPredefinedMessage('On Friday');
        web1on1.open();
      </script>
      ${compat}`;
    const body = `<button onclick="web1on1.close()">Enough</button>
      <a href="javascript:web1on1.open()">Ask us</a>`;
    await page.goto(site.page('one.html', 'transport="local"', { head, body }));
    await expect(chat.own('May I try the red one?')).toBeVisible();
    await expect(chat.input).toHaveValue('On Friday');
    await expect(chat.messages).toHaveCount(1);
    expect(await page.evaluate(() => window.web1on1.isOpened())).toBe(true);
    await page.getByRole('button', { name: 'Enough' }).click();
    await expect(chat.panel).toBeHidden();
    await page.getByRole('link', { name: 'Ask us' }).click();
    await expect(chat.panel).toBeVisible();
    expect(failures).toEqual([]);
  });

  test('has a tag that comes later, and a script that comes last', async ({ page, chat, site }) => {
    const script = `
      web1on1.open();
      await import('/dist/cdn/compat.js');
      web1on1.api.showFakeAgentMessage('Here I am', 'Kim');
      const chat = document.createElement('web1on1-chat');
      chat.setAttribute('transport', 'local');
      document.body.append(chat);
      await import('/dist/cdn/web1on1-chat.js');`;
    const address = site.file(
      'bare.html',
      `<!doctype html><title>A page</title>${earlyLines}<script type="module">${script}</script>`,
      { 'content-type': 'text/html' },
    );
    await page.goto(address);
    await expect(chat.bubble('Here I am')).toBeVisible();
  });

  test('is the example that the site shows', async ({ page, chat, site }) => {
    await page.goto(`${site.url}/earlier-widget/`);
    await expect(chat.eyecatcher).toContainText('Questions about this car?');
    await page.getByRole('button', { name: 'Call me back' }).click();
    await expect(chat.own('Please call me back.')).toBeVisible();
    await page.getByRole('button', { name: 'Let Kim say something' }).click();
    await expect(chat.bubble('This one has just been serviced.')).toBeVisible();
    await expect(chat.messages).toHaveCount(2);
    await page.getByRole('button', { name: 'Plan a test drive' }).click();
    await expect(chat.input).toHaveValue('I would like a test drive on ');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(chat.panel).toBeHidden();
  });
});
