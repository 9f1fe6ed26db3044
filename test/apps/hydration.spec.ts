import { expect, test } from './fixtures.js';

// In React's development build, which alone compares what it finds with what it would have drawn.

test('the server draws the app of the asked page, with the chat’s tag', async ({ request }) => {
  for (const [path, title] of [
    ['/', 'Home'],
    ['/about', 'About'],
  ] as const) {
    const markup = await (await request.get(path)).text();
    expect(markup).toContain(`<h1>${title}</h1>`);
    expect(markup).toContain('<web1on1-chat');
  }
});

test('React finds the server’s markup as it would have drawn it, and takes it over', async ({
  page,
  chat,
}) => {
  await page.goto('/about');
  await chat.open();
  await expect(chat.element).toHaveJSProperty('metadata', { page: '/about' });
  await expect(chat.element).toHaveJSProperty('heading', 'Ask us');
  // What React finds to be different it says in the console, where there has to be nothing.
});
