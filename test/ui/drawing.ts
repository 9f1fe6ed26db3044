import { nothing, render } from 'lit';
import strings from '../../src/locales/en.js';
import type { Author, Message, MessageStatus } from '../../src/types.js';
import { createEyecatcher, type EyecatcherView } from '../../src/ui/eyecatcher.js';
import { createLauncher, type LauncherView } from '../../src/ui/launcher.js';
import { createPanelFrame, type PanelFrameView } from '../../src/ui/panel-frame.js';
import type { PanelView } from '../../src/ui/panel-view.js';
import { panelStyles, renderPanel } from '../../src/ui/panel.js';
import { UiRequestEvent, type UiRequest } from '../../src/ui/requests.js';
import { styles } from '../../src/web1on1-chat.styles.js';

export { strings };

/** 14 May 2026, noon UTC. */
export const NOON = Date.UTC(2026, 4, 14, 12);
export const AGENT: Author = { role: 'agent', name: 'Anna de Vries' };
export const VISITOR: Author = { role: 'visitor' };

let count = 0;

export function message(
  author: Author,
  text: string,
  { at = NOON, status = 'sent' }: { at?: number; status?: MessageStatus } = {},
): Message {
  return { id: `m${++count}`, author, at, content: { kind: 'text', text }, status };
}

/** A conversation of `length` messages, one a minute, the other side's and the visitor's in turn. */
export function conversation(length: number): Message[] {
  return Array.from({ length }, (_, index) =>
    message(index % 2 ? VISITOR : AGENT, `Message number ${index + 1}`, {
      at: NOON - (length - index) * 60_000,
    }),
  );
}

export function panelView(changes: Partial<PanelView> = {}): PanelView {
  return {
    strings,
    locale: 'en-GB',
    now: NOON,
    heading: 'Outside',
    subheading: 'We answer within a few minutes',
    agentName: 'Anna de Vries',
    agentAvatarUrl: undefined,
    closable: true,
    foldable: true,
    folded: false,
    unreadCount: 0,
    messages: [],
    firstUnreadId: undefined,
    typing: undefined,
    connection: 'online',
    draft: '',
    announcement: '',
    ...changes,
  };
}

/** An element with our styles that shows what it is given and remembers what is asked of it. */
export class Drawing {
  readonly host = document.body.appendChild(document.createElement('div'));
  readonly root = this.host.attachShadow({ mode: 'open' });
  readonly requests: UiRequest[] = [];
  /** Whether it does what it is asked. */
  willing = true;
  readonly #launcher = createLauncher();
  readonly #eyecatcher = createEyecatcher();
  readonly #frame = createPanelFrame(this.#launcher.element);
  readonly #shown: HTMLElement[] = [];

  constructor() {
    this.root.adoptedStyleSheets = [styles, panelStyles].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    this.root.addEventListener(UiRequestEvent.type, (event) => {
      if (!(event instanceof UiRequestEvent)) return;
      this.requests.push(event.request);
      if (!this.willing) event.preventDefault();
    });
  }

  /** In the place of everything that was shown before. */
  show(template: unknown): void {
    this.#drawInside(nothing);
    for (const element of this.#shown.splice(0)) element.remove();
    render(template, this.root);
  }

  /** An open panel, with an inside. */
  showPanel(changes: Partial<PanelView> = {}, frame: Partial<PanelFrameView> = {}): void {
    const view = panelView(changes);
    this.#drawInside(renderPanel(view));
    this.showFrame({ folded: view.folded, inside: true, ...frame });
  }

  /** The panel as it is before it has an inside. */
  showFrame(view: Partial<PanelFrameView> = {}): void {
    if (!view.inside) this.#drawInside(nothing);
    this.#frame.show({
      label: 'Chat',
      open: true,
      embedded: false,
      folded: false,
      inside: false,
      failure: undefined,
      announcement: '',
      still: true,
      ...view,
    });
    this.#add(...this.#frame.elements);
  }

  showLauncher(view: Partial<LauncherView> = {}): HTMLElement {
    const { element, show } = this.#launcher;
    show({ name: 'Open chat', unreadCount: 0, open: false, hidden: false, ...view });
    this.#add(element);
    return element;
  }

  showEyecatcher(view: Partial<EyecatcherView> = {}): void {
    const { element, show } = this.#eyecatcher;
    show({ text: 'Questions?', dismissLabel: 'Dismiss', shown: true, ...view });
    this.#add(element);
  }

  #drawInside(template: unknown): void {
    const { end } = this.#frame;
    if (end.parentElement) render(template, end.parentElement, { renderBefore: end });
  }

  /** Unless it is there. */
  #add(...elements: HTMLElement[]): void {
    for (const element of elements) {
      if (!element.isConnected) this.root.append(element);
      this.#shown.push(element);
    }
  }

  part(name: string): HTMLElement {
    const element = this.root.querySelector<HTMLElement>(`[part~="${name}"]`);
    if (!element) throw new Error(`There is no part "${name}".`);
    return element;
  }

  parts(name: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  }

  asked(type: UiRequest['type']): UiRequest[] {
    return this.requests.filter((request) => request.type === type);
  }

  dispose(): void {
    this.show(nothing);
    this.host.remove();
  }
}

/** Resolves when the browser has laid out and painted what is there now. */
export async function painted(frames = 3): Promise<void> {
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
