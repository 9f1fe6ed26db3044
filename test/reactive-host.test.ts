import { expect } from 'chai';
import type { ReactiveController } from 'lit';
import { make, setText } from '../src/ui/make.js';
import { ReactiveHost } from '../src/reactive-host.js';

/** What happened to any of the elements, in order. */
let log: string[] = [];

class TestElement extends ReactiveHost {
  text = '';
  readonly #paragraph = make('p');
  /** Run in the middle of an update. */
  during: Partial<Record<'willUpdate' | 'draw' | 'updated', () => void>> = {};

  protected override willUpdate(changed: ReadonlySet<string>): void {
    log.push(`willUpdate ${[...changed].join()}`.trim());
    this.during.willUpdate?.();
  }

  protected override draw(): void {
    log.push('draw');
    this.during.draw?.();
    if (!this.#paragraph.parentNode) this.renderRoot.append(this.#paragraph);
    setText(this.#paragraph, this.text);
  }

  protected override updated(changed: ReadonlySet<string>): void {
    log.push(`updated ${[...changed].join()}`.trim());
    this.during.updated?.();
  }
}

customElements.define('test-reactive-host', TestElement);

function controller(name: string): ReactiveController {
  const note = (hook: string) => () => void log.push(`${name} ${hook}`);
  return {
    hostConnected: note('connected'),
    hostUpdate: note('update'),
    hostUpdated: note('updated'),
    hostDisconnected: note('disconnected'),
  };
}

describe('ReactiveHost', () => {
  let element: TestElement;

  const drawn = (): string | null | undefined => element.renderRoot.querySelector('p')?.textContent;

  /** Draws until there is nothing left to draw. */
  async function settle(): Promise<void> {
    while (!(await element.updateComplete));
  }

  beforeEach(() => {
    element = new TestElement();
    log = [];
  });

  afterEach(() => element.remove());

  it('waits with drawing for what is to be seen before', async () => {
    let seen: (() => void) | undefined;
    document.body.append(element);
    await settle();
    element.scheduleUpdate = () => new Promise<void>((resolve) => (seen = resolve));
    element.requestUpdate();
    element.text = 'later';
    await Promise.resolve();
    await Promise.resolve();
    element.requestUpdate('late');
    expect(drawn()).to.equal('');
    log = [];
    seen?.();
    await settle();
    expect(drawn()).to.equal('later');
    expect(log).to.deep.equal(['willUpdate late', 'draw', 'updated late']);
  });

  it('draws again after a failure of what comes before', async () => {
    document.body.append(element);
    await settle();
    element.scheduleUpdate = () => Promise.reject(new Error('no frame'));
    element.requestUpdate();
    let failure: unknown;
    await element.updateComplete.catch((error: unknown) => (failure = error));
    expect(failure).to.be.instanceOf(Error);
    element.scheduleUpdate = undefined;
    element.text = 'again';
    element.requestUpdate();
    await settle();
    expect(drawn()).to.equal('again');
  });

  it('calls everybody in the order of a LitElement, but is up to date before controllers tell', async () => {
    element.addController(controller('one'));
    element.addController(controller('two'));
    element.requestUpdate('text');
    document.body.append(element);
    await settle();
    element.remove();
    expect(log).to.deep.equal([
      'one connected',
      'two connected',
      'willUpdate text',
      'one update',
      'two update',
      'draw',
      'updated text',
      'one updated',
      'two updated',
      'one disconnected',
      'two disconnected',
    ]);
  });

  it('draws once, however much has changed', async () => {
    document.body.append(element);
    element.text = 'one';
    element.requestUpdate('one');
    element.text = 'two';
    element.requestUpdate('two');
    element.requestUpdate();
    expect(drawn()).to.equal(undefined);
    await settle();
    expect(drawn()).to.equal('two');
    expect(log).to.deep.equal(['willUpdate one,two', 'draw', 'updated one,two']);
  });

  it('draws nothing before it is in the page, and what has changed is told then', async () => {
    element.requestUpdate('text');
    await settle();
    expect(log).to.be.empty;
    document.body.append(element);
    await settle();
    expect(log).to.deep.equal(['willUpdate text', 'draw', 'updated text']);
  });

  it('draws nothing when it has left the page before it was drawn', async () => {
    element.addController(controller('one'));
    document.body.append(element);
    element.remove();
    await settle();
    expect(log).to.deep.equal(['one connected', 'one disconnected']);
  });

  it('draws nothing while it is out of the page, and what has changed when it is back', async () => {
    document.body.append(element);
    await settle();
    element.remove();
    element.text = 'new';
    element.requestUpdate('text');
    log = [];
    await settle();
    expect(log).to.be.empty;
    document.body.append(element);
    await settle();
    expect(drawn()).to.equal('new');
    expect(log).to.deep.equal(['willUpdate text', 'draw', 'updated text']);
  });

  it('draws again for what is asked after drawing, and says so', async () => {
    element.during.updated = () => {
      element.during = {};
      element.text = 'again';
      element.requestUpdate();
    };
    document.body.append(element);
    expect(await element.updateComplete).to.equal(false);
    expect(await element.updateComplete).to.equal(true);
    expect(drawn()).to.equal('again');
  });

  it('draws once for what is asked just before drawing', async () => {
    element.during.willUpdate = () => {
      element.text = 'in time';
      element.requestUpdate();
    };
    document.body.append(element);
    await settle();
    expect(drawn()).to.equal('in time');
    expect(log.filter((entry) => entry === 'draw')).to.have.length(1);
  });

  it('has nothing to wait for when nothing has changed', async () => {
    document.body.append(element);
    await settle();
    expect(await element.updateComplete).to.equal(true);
  });

  it('connects a controller that comes late at once', async () => {
    document.body.append(element);
    await settle();
    log = [];
    element.addController(controller('late'));
    expect(log).to.deep.equal(['late connected']);
    element.requestUpdate();
    await settle();
    expect(log).to.include.members(['late update', 'late updated']);
  });

  it('lets a controller that came in the middle of an update hear the end of it', async () => {
    element.during.draw = () => {
      element.during = {};
      element.addController(controller('late'));
    };
    document.body.append(element);
    await settle();
    expect(log).to.include.members(['late connected', 'late updated']);
  });

  it('forgets a controller that is removed', async () => {
    const gone = controller('gone');
    element.addController(gone);
    element.removeController(gone);
    document.body.append(element);
    await settle();
    expect(log).not.to.include('gone connected');
  });

  for (const hook of ['willUpdate', 'draw', 'updated'] as const) {
    it(`goes on after an error in ${hook}`, async () => {
      const fault = new Error('a mistake');
      element.during[hook] = () => {
        element.during = {};
        throw fault;
      };
      document.body.append(element);
      const thrown = await element.updateComplete.catch((error: unknown) => error);
      expect(thrown).to.equal(fault);
      element.text = 'still here';
      element.requestUpdate();
      await settle();
      expect(drawn()).to.equal('still here');
    });
  }

  it('adds style sheets one to the other', () => {
    element.adoptStyles('p { color: rgb(1, 2, 3) }');
    element.adoptStyles('p { display: flex }');
    document.body.append(element);
    expect(element.renderRoot.adoptedStyleSheets).to.have.length(2);
  });

  it('has its styles where a policy forbids every inline style', async () => {
    const page = document.createElement('iframe');
    const told = new Promise<unknown>((resolve) => {
      window.addEventListener('message', ({ source, data }) => {
        if (source === page.contentWindow) resolve(data);
      });
    });
    const module = new URL('../src/reactive-host.ts', import.meta.url).href;
    page.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy"
        content="style-src 'none'; script-src 'nonce-secret' 'strict-dynamic'">
      <script type="module" nonce="secret">
        const violations = [];
        addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective));
        const { ReactiveHost } = await import('${module}');
        class Strict extends ReactiveHost {
          willUpdate() {}
          updated() {}
          draw() { this.renderRoot.append(document.createElement('p')); }
        }
        customElements.define('strict-host', Strict);
        const element = new Strict();
        element.adoptStyles('p { color: rgb(1, 2, 3) }');
        document.body.append(element);
        await element.updateComplete;
        const { color } = getComputedStyle(element.renderRoot.querySelector('p'));
        parent.postMessage({ color, violations }, '*');
      </script>`;
    document.body.append(page);
    expect(await told).to.deep.equal({ color: 'rgb(1, 2, 3)', violations: [] });
    page.remove();
  });
});
