/**
 * Watches a page into which hostile text is put: whether anything of it runs, whether anything is
 * drawn that could, and whom the browser asks for something because of it.
 */

/** What a message may be drawn with. */
const ELEMENTS =
  /^(a|article|b|bdi|br|button|canvas|circle|code|dd|dialog|div|dl|dt|em|fieldset|figcaption|figure|form|g|h[2-6]|header|hr|i|img|input|label|legend|li|line|ol|option|p|path|polyline|pre|progress|rect|section|select|slot|small|span|strong|svg|textarea|time|ul)$/;
const ADDRESSES =
  /^(href|xlink:href|src|srcset|action|formaction|data|poster|background|ping|cite)$/;
const SCHEMES = /^(https?|mailto|tel):/;
/** What our own code says of the size of a picture, in numbers. */
const MEASURES = /^((inline-size|block-size|aspect-ratio): [\d. /px]+; ?)*$/;

/** What an attack calls to show that it could. */
const TELLTALES = ['attacked', 'alert', 'confirm', 'prompt', 'print'] as const;

export class Watch {
  /** What ran. */
  readonly ran: string[] = [];
  /** Whom the browser wanted to ask. Nobody is asked: the policy of this page forbids it. */
  readonly asked: string[] = [];
  readonly #ended = new AbortController();
  readonly #real = new Map<string, unknown>();

  constructor() {
    const { signal } = this.#ended;
    for (const name of TELLTALES) {
      this.#real.set(name, Reflect.get(window, name));
      Reflect.set(window, name, () => void this.ran.push(name));
    }
    window.addEventListener('error', ({ message }) => void this.ran.push(message), { signal });
    document.addEventListener(
      'securitypolicyviolation',
      ({ blockedURI, effectiveDirective }) =>
        void this.asked.push(`${effectiveDirective} ${blockedURI}`),
      { signal },
    );
    forbidElsewhere();
  }

  /** What is drawn that may not be. */
  dangersIn(root: ParentNode): string[] {
    return [...root.querySelectorAll('*')].flatMap((element) => {
      const { localName, attributes } = element;
      const found = ELEMENTS.test(localName) ? [] : [`<${localName}>`];
      for (const { name, value } of attributes) {
        if (/^on/i.test(name)) found.push(`${localName} ${name}`);
        if (name === 'style' && !MEASURES.test(value)) found.push(`${localName} ${name}=${value}`);
        if (ADDRESSES.test(name) && !isHarmless(value)) found.push(`${localName} ${name}=${value}`);
      }
      return found;
    });
  }

  end(): void {
    this.#ended.abort();
    for (const [name, value] of this.#real) {
      if (value === undefined) Reflect.deleteProperty(window, name);
      else Reflect.set(window, name, value);
    }
  }
}

function isHarmless(address: string): boolean {
  return SCHEMES.test(address) || address.startsWith(`blob:${location.origin}/`);
}

let forbidden = false;

/** From now on this page asks nobody but its own server, and says whom it would have asked. */
function forbidElsewhere(): void {
  if (forbidden) return;
  forbidden = true;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content =
    "img-src 'self' blob:; style-src 'self' 'unsafe-inline'; media-src 'self'; font-src 'self'; connect-src 'self' ws: wss:; " +
    "object-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'";
  document.head.append(policy);
}

/** Resolves when what was drawn has been looked at by the browser: pictures asked for, events told. */
export async function noticed(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(undefined);
  });
}
