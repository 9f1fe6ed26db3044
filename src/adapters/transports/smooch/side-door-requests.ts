import type { Clock } from '../../../ports/clock.js';

const ANSWER_WITHIN_MS = 10_000;
/** A file may take as long as it takes, but not without anything happening. */
const SILENT_AT_MOST_MS = 60_000;

/** Whatever became of a request; `status` 0: no answer could be had. */
export interface Answer {
  readonly status: number;
  /** `undefined` when it was no JSON. */
  readonly body: unknown;
}

const NONE: Answer = { status: 0, body: undefined };
/** What took too long is answered as a service would that has waited too long. */
const LATE: Answer = { status: 408, body: undefined };

interface Limits {
  readonly clock: Clock;
  /** Nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** Asks for something. Never rejects. */
export async function getJson(
  url: string,
  headers: Readonly<Record<string, string>>,
  { clock, signal }: Limits,
): Promise<Answer> {
  if (signal.aborted) return NONE;
  const control = new AbortController();
  const stop = (): void => control.abort();
  let nothing = NONE;
  const cancel = clock.at(clock.now() + ANSWER_WITHIN_MS, () => {
    nothing = LATE;
    stop();
  });
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {
      headers,
      credentials: 'omit',
      signal: control.signal,
    });
    return { status: response.status, body: parse(await response.text()) };
  } catch {
    return nothing;
  } finally {
    cancel();
    signal.removeEventListener('abort', stop);
  }
}

/** Sends a form, which only an XMLHttpRequest tells the progress of. Never rejects. */
export function postForm(
  url: string,
  headers: Readonly<Record<string, string>>,
  form: FormData,
  { clock, signal, onProgress }: Limits & { readonly onProgress: (share: number) => void },
): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const stop = (): void => request.abort();
    let cancel: (() => void) | undefined;
    let nothing = NONE;
    const waitFurther = (): void => {
      cancel?.();
      cancel = clock.at(clock.now() + SILENT_AT_MOST_MS, () => {
        nothing = LATE;
        stop();
      });
    };
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      waitFurther();
      if (lengthComputable && total > 0) onProgress(loaded / total);
    };
    request.onloadend = () => {
      cancel?.();
      signal.removeEventListener('abort', stop);
      const { status, responseText } = request;
      resolve(status ? { status, body: parse(responseText) } : nothing);
    };
    if (signal.aborted) {
      resolve(NONE);
      return;
    }
    signal.addEventListener('abort', stop);
    try {
      request.open('POST', url);
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.send(form);
      waitFurther();
    } catch {
      signal.removeEventListener('abort', stop);
      resolve(NONE);
    }
  });
}

/** Given when one of the signals is; to be aborted when nobody listens any more. */
export function either(...signals: readonly AbortSignal[]): AbortController {
  const control = new AbortController();
  const { signal } = control;
  for (const each of signals) {
    const abort = (): void => control.abort(each.reason);
    if (each.aborted) abort();
    else each.addEventListener('abort', abort, { signal });
  }
  return control;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
