/** Where the main thread's time goes, by module. */
import { withPage, worked } from './browser.mjs';
import { moduleAt } from './modules.mjs';
import { open, pause, quiet, visit } from './visit.mjs';

const SAMPLE_EVERY_US = 100;
const MANY = 10_000;
const WORDS = 'Does it stand by itself?';
/** Long enough for a pointer to have brought everything, in ms. */
const REST_MS = 1_000;

/** What a sample is of, where it is of no script. */
const BROWSER = '(browser: parsing, compiling, style, layout, painting)';
const GARBAGE = '(garbage collection)';
const NAMES = new Map([
  ['(program)', BROWSER],
  ['(garbage collector)', GARBAGE],
]);

/** What is done while the profiler watches; what comes before it is not watched. */
const SCENES = {
  load: { act: (page, client, side, server) => visit(page, client, side, server, { rate: 1 }) },
  hover: {
    before: (page, client, side, server) => visit(page, client, side, server, { rate: 1 }),
    async act(page, client) {
      const place = await page.evaluate(() => window.probe.place());
      await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...place });
      await quiet(page);
    },
  },
  open: {
    async before(page, client, side, server) {
      await SCENES.hover.before(page, client, side, server);
      await SCENES.hover.act(page, client);
      await pause(REST_MS);
    },
    act: (page, client) => open(page, client, { hover: false }),
  },
  enter: {
    async before(page, client, side, server) {
      await SCENES.hover.before(page, client, side, server);
      await open(page, client, { hover: true });
      await quiet(page);
      await pause(REST_MS);
      await client.send('Input.insertText', { text: WORDS });
    },
    async act(page) {
      const shown = page.evaluate((text) => window.probe.untilShown(text), WORDS);
      await page.keyboard.press('Enter');
      await shown;
    },
  },
  'ten thousand messages': {
    async before(page, client, side, server) {
      await SCENES.hover.before(page, client, side, server);
      await page.evaluate((name) => import(`/drive/${name}.js`), side.name);
      await open(page, client, { hover: true });
      await quiet(page);
      await page.evaluate((count) => window.bench.prepare(count), MANY);
    },
    act: (page) => page.evaluate(() => window.bench.show()),
  },
  'one more': {
    async before(page, client, side, server) {
      await SCENES['ten thousand messages'].before(page, client, side, server);
      await SCENES['ten thousand messages'].act(page);
      await pause(REST_MS);
    },
    act: (page) => page.evaluate((number) => window.bench.showOneMore(number), MANY),
  },
};

export const SCENE_NAMES = Object.keys(SCENES);

/**
 * @param {import('./figures.mjs').Bench} bench
 * @param {import('./sides.mjs').Side} side
 * @param {string} scene one of `SCENE_NAMES`
 * @returns {Promise<Map<string, number>>} ms of the main thread's own time, by module
 */
export function profile({ browser, server }, side, scene) {
  const { before, act } = SCENES[scene];
  return withPage(browser, async (page, client) => {
    await before?.(page, client, side, server);
    await client.send('Profiler.enable');
    await client.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US });
    await client.send('Profiler.start');
    const start = await worked(client);
    await act(page, client, side, server);
    const spent = (await worked(client)) - start;
    const { profile } = await client.send('Profiler.stop');
    return shares(profile, spent);
  });
}

/**
 * Samples are taken in the time of the wall, in which the thread may have had to wait: so they tell
 * in which proportions its own time was spent, and not how much of it.
 */
function shares({ nodes, samples }, spent) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((c) => [c, id])));
  const hits = new Map();
  for (const sample of samples) {
    const owner = ownerOf(byId, parents, sample);
    if (owner) hits.set(owner, (hits.get(owner) ?? 0) + 1);
  }
  const total = [...hits.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...hits].map(([owner, count]) => [owner, (count / total) * spent]));
}

/** What the browser does for a script is the script's. @returns nothing while nothing is done */
function ownerOf(byId, parents, sample) {
  const { functionName } = byId.get(sample).callFrame;
  if (functionName === '(idle)') return undefined;
  if (NAMES.has(functionName)) return NAMES.get(functionName);
  for (let id = sample; id !== undefined; id = parents.get(id)) {
    const { url, lineNumber, columnNumber } = byId.get(id).callFrame;
    const [, file] = /\/dist\/([^/]+\.js)$/.exec(url) ?? [];
    if (file) return moduleAt(file, lineNumber, columnNumber);
    if (url) return '(the page and the measurement)';
  }
  return BROWSER;
}
