import { expect } from 'chai';
import { smoochTransport } from '../../../src/adapters/transports/smooch/index.js';
import { recordSession } from '../../contracts/transport-contract.js';

const ADAPTER = new URL('../../../src/adapters/transports/smooch/index.ts', import.meta.url).href;

interface Outcome {
  readonly outcome: string;
  readonly violations: readonly string[];
}

/**
 * Connects from a page of its own that runs no script without its nonce.
 *
 * @param session properties of the session, as source
 */
async function connectUnderPolicy(session: string): Promise<Outcome> {
  const page = document.createElement('iframe');
  const told = new Promise<Outcome>((resolve) => {
    window.addEventListener('message', ({ source, data }) => {
      if (source === page.contentWindow) resolve(data as Outcome);
    });
  });
  page.srcdoc = `<!doctype html><html><head>
    <meta http-equiv="Content-Security-Policy"
      content="script-src 'nonce-secret' 'strict-dynamic'; style-src 'nonce-secret'; object-src 'none'">
    <script type="module" nonce="secret">
      const violations = [];
      addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
      const { smoochTransport } = await import('${ADAPTER}');
      const transport = smoochTransport({ integrationId: 'strict' });
      const outcome = await transport
        .connect({ locale: 'en', visitorId: 'v', persistence: 'local', metadata: () => ({}),
          onEvent() {}, ${session} })
        .then(() => 'connected', (error) => error.code);
      parent.postMessage({ outcome, violations }, '*');
    </script></head><body></body></html>`;
  document.body.append(page);
  const result = await told;
  page.remove();
  return result;
}

describe('a strict content security policy', () => {
  it('lets the SDK run with the nonce', async () => {
    const { outcome, violations } = await connectUnderPolicy(`nonce: 'secret'`);
    expect(outcome).to.equal('connected');
    // The SDK's style sheet for the page has no nonce. Nothing of it is needed.
    expect(violations.filter((directive) => !directive.startsWith('style-src'))).to.deep.equal([]);
  });

  it('is handed no nonce that is none: the SDK writes it into markup', async () => {
    // Without a policy a script that got in would run, in a frame of the page's own origin.
    const page = window as { attacked?: boolean };
    const attack = '"></script><script>parent.attacked = true</script>';
    const transport = smoochTransport({ integrationId: 'nonce' });
    const { session } = recordSession({ nonce: attack });
    await transport.connect(session);
    expect(page.attacked).to.equal(undefined);
    await transport.disconnect();
  });

  it('blocks the SDK without the nonce, and that is told', async () => {
    const { outcome } = await connectUnderPolicy('');
    expect(outcome).to.equal('transport-blocked');
  });
});
