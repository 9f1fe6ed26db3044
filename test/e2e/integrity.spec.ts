import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.js';

const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<
  string,
  string
>;

/** An import map that lets the browser check every module. */
function importMap(changes: Readonly<Record<string, string>> = {}): string {
  const integrity = Object.fromEntries(
    Object.entries({ ...hashes, ...changes }).map(([file, hash]) => [`/dist/cdn/${file}`, hash]),
  );
  return `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
}

test.describe('the published hashes', () => {
  test('let a browser check every module, and the chat works', async ({ page, chat, site }) => {
    await page.goto(site.page('one.html', 'transport="local"', { head: importMap() }));
    await chat.open();
    await chat.send('Checked');
  });

  test('keep out a module that is not the published one', async ({ page, chat, site }) => {
    const [panel = ''] = Object.keys(hashes).filter((file) => file.startsWith('panel-inside'));
    const other = hashes['web1on1-chat.js'] ?? '';
    await page.goto(
      site.page('one.html', 'transport="local"', { head: importMap({ [panel]: other }) }),
    );
    await chat.launcher.click();
    await expect(chat.panel).toContainText('could not be loaded');
  });
});

test('the chat as one file needs one hash, and no other file', async ({ page, chat, site }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  const name = 'web1on1-chat.single.js';
  const head = `<script type="module" src="/dist/cdn/${name}" integrity="${hashes[name]}"></script>`;
  const script = 'data:text/javascript,';
  await page.goto(site.page('one.html', 'transport="local" lang="nl" emoji', { head, script }));
  await chat.open();
  await chat.write('In one piece');
  await expect(chat.own('In one piece')).toContainText('Verstuurd');
  expect(scripts.filter((path) => path.endsWith('.js'))).toEqual([`/dist/cdn/${name}`]);
});
