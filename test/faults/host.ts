import { expect } from '@playwright/test';
import type { PageOptions } from '../e2e/fixtures.js';
import { ATTRIBUTES, type Fault, type Visit } from './visit.js';

const policy = (directives: string): PageOptions => ({
  headers: { 'content-security-policy': directives },
});
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self' ws://localhost:*; base-uri 'none'; form-action 'none'";

/** A page that is peculiar, and on which one chats all the same. */
const on =
  (options: PageOptions): Fault =>
  async (visit) => {
    const page = await visit.open(visit.page(options));
    await talk(visit, page);
  };

async function talk(visit: Visit, page: Awaited<ReturnType<Visit['open']>>): Promise<void> {
  await visit.say(page, 2);
  await visit.pause(page);
  await visit.say(page);
  await visit.settled(page);
}

export const hostFaults: Readonly<Record<string, Fault>> = {
  'a strict content security policy': async (visit) => {
    const page = await visit.tab();
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        // Found by the check that the page has heard of no error.
        reportError(new Error(violatedDirective)),
      );
    });
    await page.goto(visit.page(policy(STRICT)));
    await visit.ready(page);
    await talk(visit, page);
  },

  'trusted types, with our policy among them': on(
    policy("require-trusted-types-for 'script'; trusted-types web1on1-chat"),
  ),

  'trusted types, without our policy: no chat, and the page goes on': async (visit) => {
    const page = await visit.tab();
    await page.goto(
      visit.page(policy("require-trusted-types-for 'script'; trusted-types other"), ATTRIBUTES),
    );
    await page.locator('#counter').click();
    await expect(page.locator('#counter')).toHaveJSProperty('value', '1');
  },

  'foreign methods on the platform’s prototypes': async (visit) => {
    const page = await visit.tab();
    await page.addInitScript(() => {
      // As a library did that many shops still have.
      Object.defineProperty(Array.prototype, 'toJSON', {
        value(this: unknown[]) {
          return `[${this.join(', ')}]`;
        },
      });
    });
    await page.goto(visit.page());
    await visit.ready(page);
    await talk(visit, page);
  },

  'a JSON that somebody has replaced': async (visit) => {
    const page = await visit.tab();
    await page.addInitScript(() => {
      // Says the same in other words, and answers with objects that nobody has shared before.
      const { parse, stringify } = JSON;
      Object.assign(window, {
        JSON: {
          parse: (text: string) => structuredClone(parse(text)) as unknown,
          stringify: (value: unknown) => stringify(value, null, 2),
        },
      });
    });
    await page.goto(visit.page());
    await visit.ready(page);
    await talk(visit, page);
  },

  'enumerable names on every object': async (visit) => {
    const page = await visit.tab();
    await page.addInitScript(() => {
      const polluted = { polluted: 'yes', kind: 'x', clientId: 'x', actions: 1, snapshot: true };
      for (const [name, value] of Object.entries(polluted)) {
        Reflect.set(Object.prototype, name, value);
      }
    });
    await page.goto(visit.page());
    await visit.ready(page);
    await talk(visit, page);
  },

  'a style sheet that unsets everything': async (visit) => {
    const page = await visit.open(
      visit.page({ head: '<style>* { all: unset !important }</style>' }),
    );
    await talk(visit, page);
    // Covers what is behind it, and can be used.
    const panel = page.locator('web1on1-chat [part~=panel]');
    const box = await panel.boundingBox();
    expect(box?.width).toBeGreaterThan(200);
  },

  'something with the highest z-index of all': async (visit) => {
    const bar =
      '<div style="position: fixed; inset: 0 0 auto; block-size: 40px; z-index: 2147483647">Bar</div>';
    const page = await visit.open(visit.page({ body: bar }));
    await page.locator('web1on1-chat [part~=launcher]').click();
    await talk(visit, page);
  },

  'a base address that is somewhere else': async (visit) => {
    const { origin } = new URL(visit.site.url);
    const page = await visit.open(
      visit.page(
        {
          head: '<base href="https://elsewhere.example/x/">',
          script: `${origin}/dist/cdn/web1on1-chat.js`,
        },
        ATTRIBUTES.replace('"/chat"', `"${origin}/chat"`),
      ),
    );
    await talk(visit, page);
  },

  'right to left, enlarged to 400 %, in forced colours': async (visit) => {
    const page = await visit.tab();
    await page.setViewportSize({ width: 320, height: 256 });
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', contrast: 'more' });
    await page.goto(visit.page({ head: '<script>document.dir = "rtl"</script>' }));
    await visit.ready(page);
    await talk(visit, page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  },
};
