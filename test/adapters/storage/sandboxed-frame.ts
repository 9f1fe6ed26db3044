interface Answer {
  readonly result?: unknown;
  readonly error?: string;
}

/**
 * Runs a module of this project in a frame that browsers give no storage at all
 * (`sandbox="allow-scripts"`). Such a frame has no origin and may fetch nothing from this server, so
 * the module and all that it imports are written into `data:` addresses.
 *
 * @param body statements that may use `module` and `await`; `return` what is to come back (JSON)
 */
export async function runInSandbox(moduleUrl: URL, body: string): Promise<unknown> {
  const address = await dataUrl(moduleUrl);
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  const answer = new Promise<Answer>((resolve) => {
    addEventListener('message', function onMessage(event: MessageEvent<Answer>) {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', onMessage);
      resolve(event.data);
    });
  });
  frame.srcdoc = `<script type="module">
    const run = async (module) => { ${body} };
    import(${JSON.stringify(address)})
      .then(run)
      .then((result) => ({ result }), (error) => ({ error: String(error) }))
      .then((answer) => parent.postMessage(answer, '*'));
  </script>`;
  document.body.append(frame);
  const { result, error } = await answer;
  frame.remove();
  if (error !== undefined) throw new Error(error);
  return result;
}

async function dataUrl(url: URL): Promise<string> {
  let code = await (await fetch(url)).text();
  const specifiers = new Set(
    [...code.matchAll(/(?:from\s*|import\s*\(?\s*)["']([./][^"']*)["']/g)].map((match) => match[1]),
  );
  for (const specifier of specifiers) {
    if (!specifier) continue;
    const address = await dataUrl(new URL(specifier, url));
    code = code
      .replaceAll(`'${specifier}'`, `"${address}"`)
      .replaceAll(`"${specifier}"`, `"${address}"`);
  }
  code = code.replace(/^\/\/# sourceMappingURL=.*$/m, '');
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
