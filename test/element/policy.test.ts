import { expect } from 'chai';

/** As published in the README; the nonce is for the script of this very page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'nonce-secret'",
  "style-src 'self'",
  "img-src 'self' https: blob:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const DEFINE = new URL('../../src/define.ts', import.meta.url).href;

/** Runs in a page of its own under the policy; `chat` and `statement` are in it. */
function underPolicy(script: string): Promise<{ seen: string; violations: readonly string[] }> {
  const page = document.createElement('iframe');
  const told = new Promise<{ seen: string; violations: readonly string[] }>((resolve) => {
    window.addEventListener('message', ({ source, data }) => {
      if (source === page.contentWindow) resolve(data as never);
    });
  });
  page.srcdoc = `<!doctype html><html lang="en"><head>
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <script type="module" nonce="secret">
      const violations = [];
      addEventListener('securitypolicyviolation', (event) =>
        violations.push([event.violatedDirective, event.blockedURI, event.sample].join(' ')));
      await import('${DEFINE}');
      const chat = document.querySelector('web1on1-chat');
      const statement = document.querySelector('web1on1-cookie-statement');
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const until = async (holds) => { while (!holds()) await frame(); };
      const part = (name) => chat.shadowRoot.querySelector('[part~=' + name + ']');
      const seen = await (async () => { ${script} })();
      parent.postMessage({ seen, violations }, '*');
    </script></head><body>
      <web1on1-chat transport="local" storage="memory" brand-color="teal" emoji file-upload location
        eyecatcher="Hi" eyecatcher-after="0"></web1on1-chat>
      <web1on1-cookie-statement></web1on1-cookie-statement>
    </body></html>`;
  document.body.append(page);
  return told.finally(() => page.remove());
}

describe('the published content security policy', () => {
  it('finds nothing to refuse in a conversation', async () => {
    const { seen, violations } = await underPolicy(`
      await until(() => part('eyecatcher'));
      chat.show();
      await until(() => part('input'));
      await chat.showAgentMessage('**Bold**, [a link](https://example.com) and a list:\\n- one');
      await chat.sendMessage('hello');
      await until(() => chat.shadowRoot.querySelector('strong, b'));
      chat.minimize();
      await chat.updateComplete;
      return chat.messages.at(-1).content.text;
    `);
    expect(seen).to.equal('hello');
    expect(violations).to.deep.equal([]);
  });

  it('finds nothing to refuse in the cookie statement', async () => {
    const { seen, violations } = await underPolicy(`
      await until(() => statement.shadowRoot?.querySelector('[part=table]'));
      const buttons = statement.shadowRoot.querySelectorAll('button');
      buttons[2].click();
      await until(() => statement.shadowRoot.querySelector('#question'));
      return getComputedStyle(statement.shadowRoot.querySelector('table')).borderCollapse;
    `);
    expect(seen).to.equal('collapse');
    expect(violations).to.deep.equal([]);
  });
});
