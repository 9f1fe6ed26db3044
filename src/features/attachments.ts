import { DEFAULT_MAX_BYTES, fileProblem, MAX_FILES } from '../domain/file-limits.js';
import { fileSize } from '../internal/file-size.js';
import { fillIn } from '../internal/fill-in.js';
import { readPicture } from '../internal/read-picture.js';
import { fileName } from '../internal/text-limits.js';
import { createUuid } from '../internal/uuid.js';
import type { Strings } from '../locales/en.js';
import type { Transport } from '../ports/transport.js';
import type { OutgoingFile } from '../types.js';
import type { AttachmentView, PanelView } from '../ui/panel-view.js';
import type { UiRequest } from '../ui/requests.js';
import type { Feature, FeatureContext } from './feature.js';
import { returnFocus } from './return-focus.js';
import { sendFile } from './send-file.js';
import { watchDrops } from './watch-drops.js';

/** One file in the tray. */
interface Item extends AttachmentView {
  readonly outgoing: OutgoingFile;
  /** Settles when it is known whether it is a picture. */
  readonly read: Promise<void>;
  /** Stops what is under way for it. */
  readonly stop: AbortController;
}

const PROBLEMS = {
  empty: 'fileEmpty',
  'too-large': 'fileTooLarge',
  'wrong-type': 'fileWrongType',
} as const satisfies Record<string, keyof Strings>;

/** Of files that are refused, so many are named. */
const NAMED_PROBLEMS = 3;

/** Files: chosen, pasted or dropped, seen before they are sent, and sent one after another. */
export function attachments(context: FeatureContext): Feature {
  return new Attachments(context);
}

class Attachments implements Feature {
  readonly #context: FeatureContext;
  #items: readonly Item[] = [];
  #problem: string | undefined;
  #dropping = false;
  /** The sending that is under way, and those behind it. */
  #sending: Promise<unknown> = Promise.resolve();

  constructor(context: FeatureContext) {
    this.#context = context;
    const { host } = context;
    watchDrops(host.renderRoot, {
      isWanted: () => this.#uploader !== undefined && this.#input?.disabled === false,
      onOver: (over) => {
        if (over === this.#dropping) return;
        this.#dropping = over;
        host.requestUpdate();
      },
      onDrop: (files) => this.#add(files),
    });
  }

  handle(request: UiRequest): boolean | undefined {
    switch (request.type) {
      case 'attach':
        return this.#add(request.files);
      case 'remove-attachment':
        this.#find(request.id)?.stop.abort();
        this.#drop(request.id);
        return true;
      case 'retry-attachment':
        this.#leave(request.id, { stays: true });
        void this.#send([request.id]);
        return true;
      case 'dismiss-notice':
        if (this.#problem) returnFocus(this.#context.host.renderRoot, '[part~=attach-button]');
        this.#tell(undefined);
        return undefined;
      case 'send':
        return this.#sendWaiting(request.text);
      default:
        return undefined;
    }
  }

  view(view: PanelView): Partial<PanelView> {
    const uploader = this.#uploader;
    const { transport } = this.#context.controller;
    const notice = this.#problem && { kind: 'problem' as const, text: this.#problem };
    return {
      ...(uploader && { offers: { ...view.offers, upload: uploader.uploadLimits?.accept ?? [] } }),
      ...(this.#items.length && { attachments: this.#items }),
      ...(this.#dropping && { dropping: true }),
      ...(transport?.maxTextLength && { maxLength: transport.maxTextLength }),
      ...(notice && { notices: [...(view.notices ?? []), notice] }),
    };
  }

  reset(): void {
    for (const { stop, preview } of this.#items) {
      stop.abort();
      preview?.close();
    }
    this.#items = [];
    this.#tell(undefined);
  }

  end(): void {
    // Whoever comes back finds them, and can send them again.
    for (const { id, status, stop } of this.#items) {
      if (status !== 'sending') continue;
      stop.abort();
      this.#change(id, { status: 'failed', stop: new AbortController() });
    }
  }

  /** What takes files, where files may be sent: known once it is connected. */
  get #uploader(): Transport | undefined {
    const { host, controller } = this.#context;
    const { transport } = controller;
    return host.config.fileUpload && transport?.capabilities.upload && transport.upload
      ? transport
      : undefined;
  }

  get #input(): HTMLTextAreaElement | null {
    return this.#context.host.renderRoot.querySelector('textarea');
  }

  #find(wanted: string): Item | undefined {
    return this.#items.find(({ id }) => id === wanted);
  }

  #change(wanted: string, changes: Partial<Item>): void {
    this.#items = this.#items.map((item) => (item.id === wanted ? { ...item, ...changes } : item));
    this.#context.host.requestUpdate();
  }

  #tell(problem: string | undefined): void {
    this.#problem = problem;
    this.#context.host.requestUpdate();
  }

  /** Puts files into the tray, and says of the others why not: before anything is sent. */
  #add(files: readonly File[]): boolean {
    const uploader = this.#uploader;
    const { strings } = this.#context.core.parts;
    if (!uploader || !strings) return false;
    const { maxBytes = DEFAULT_MAX_BYTES, accept = [] } = uploader.uploadLimits ?? {};
    const size = fileSize(maxBytes, this.#context.core.language);
    const refused: string[] = [];
    const taken: Item[] = [];
    for (const file of files) {
      const problem = fileProblem(file, { maxBytes, accept });
      if (problem) {
        refused.push(fillIn(strings[PROBLEMS[problem]], { name: nameOf(file), size }));
      } else if (this.#items.length + taken.length < MAX_FILES) taken.push(this.#take(file));
      else {
        refused.unshift(fillIn(strings.filesTooMany, { count: MAX_FILES }));
        break;
      }
    }
    this.#items = [...this.#items, ...taken];
    this.#tell(refused.slice(0, NAMED_PROBLEMS).join(' ') || undefined);
    return true;
  }

  #take(file: File): Item {
    const id = createUuid();
    const name = nameOf(file);
    return {
      id,
      name,
      sizeBytes: file.size,
      status: 'waiting',
      progress: 0,
      stop: new AbortController(),
      read: this.#read(id, file),
      outgoing: {
        clientId: id,
        at: this.#context.clock.now(),
        file,
        name,
        mediaType: file.type || 'application/octet-stream',
      },
    };
  }

  async #read(id: string, file: File): Promise<void> {
    try {
      const picture = await readPicture(file);
      const item = this.#find(id);
      if (!picture) return;
      const { preview, mediaType, width, height } = picture;
      if (item) {
        this.#change(id, { preview, outgoing: { ...item.outgoing, mediaType, width, height } });
      } else preview.close();
    } catch {
      // A folder, or a file that is gone.
      const { strings } = this.#context.core.parts;
      if (this.#find(id) && strings) this.#tell(fillIn(strings.fileFailed, { name: nameOf(file) }));
      this.#drop(id);
    }
  }

  /** The files that wait go first. @returns `undefined`: the text, if there is one, is not ours */
  #sendWaiting(text: string): boolean | undefined {
    const waiting = this.#items.filter(({ status }) => status === 'waiting').map(({ id }) => id);
    if (!waiting.length) return undefined;
    this.#tell(undefined);
    const sent = this.#send(waiting);
    if (!text.trim()) return true;
    this.#context.controller.holdNext(sent);
    return undefined;
  }

  /** @returns resolves when it is clear what became of these files and of those before them */
  #send(ids: readonly string[]): Promise<unknown> {
    for (const id of ids) {
      const again = this.#find(id)?.status === 'failed';
      this.#change(id, { status: 'sending', progress: 0 });
      this.#sending = this.#sending.then(() => this.#sendOne(id, again));
    }
    return this.#sending;
  }

  async #sendOne(id: string, again: boolean): Promise<void> {
    await this.#find(id)?.read;
    // It may have been removed meanwhile, or its sending stopped.
    const item = this.#find(id);
    if (item?.status !== 'sending') return;
    const { stop, outgoing } = item;
    const outcome = await sendFile(this.#context, outgoing, {
      announced: again,
      signal: stop.signal,
      onProgress: (share) => {
        const progress = Math.floor(Math.min(1, Math.max(0, share)) * 100) / 100;
        const shown = this.#find(id);
        if (shown?.stop === stop && shown.progress < progress) this.#change(id, { progress });
      },
    });
    if (stop.signal.aborted) return;
    if (outcome === 'sent') this.#drop(id);
    else this.#change(id, { status: outcome === 'cancelled' ? 'waiting' : 'failed' });
  }

  #drop(id: string): void {
    const item = this.#find(id);
    if (!item) return;
    this.#leave(id);
    this.#items = this.#items.filter((each) => each !== item);
    this.#context.host.requestUpdate();
    item.preview?.close();
  }

  /** Moves the focus off what is about to go, so that it does not fall out of the panel. */
  #leave(id: string, { stays = false } = {}): void {
    const { renderRoot } = this.#context.host;
    const place = renderRoot.querySelector(`[data-file="${id}"]:focus-within`);
    if (!place) return;
    const next = stays ? place : (place.nextElementSibling ?? place.previousElementSibling);
    (next?.querySelector<HTMLElement>('.file-remove') ?? this.#input)?.focus();
  }
}

/** On one line, without what would turn its direction; its ending is kept, however long it is. */
function nameOf({ name }: File): string {
  const { stem, ending } = fileName(name);
  return `${stem}${ending}` || 'file';
}
