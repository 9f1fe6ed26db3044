import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { render, type RootPart } from 'lit/html.js';
import { ElementBase } from './internal/element-base.js';

/**
 * An element that draws itself with Lit's templates and hosts Lit's reactive controllers, with the
 * life cycle of a LitElement, but for one thing: `updated()` comes before the controllers' turn, so
 * that a page which they tell finds everything as they say. It leaves out what this package has no use for in that class, its
 * reactive properties: they would be a fifth of the bytes that a page pays before anybody chats.
 */
export abstract class ReactiveHost extends ElementBase implements ReactiveControllerHost {
  readonly renderRoot: ShadowRoot;
  /** Called at the end of the task, before a drawing for which no name was given; what it returns is waited for. */
  scheduleUpdate: (() => Promise<unknown> | undefined) | undefined;
  readonly #controllers = new Set<ReactiveController>();
  #changed = new Set<string>();
  #connected = false;
  #updating: Promise<boolean> | undefined;
  #part: RootPart | undefined;

  constructor() {
    super();
    this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  /** What to draw. Asked once, however much has changed in a task. */
  protected abstract render(): unknown;

  /** Before the controllers hear of the update. @param changed names given to `requestUpdate()` */
  protected abstract willUpdate(changed: ReadonlySet<string>): void;

  /** After drawing, before the controllers hear of it. */
  protected abstract updated(changed: ReadonlySet<string>): void;

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.#connected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  /** Draws again at the end of the task. @param name the property that has changed */
  requestUpdate(name?: string): void {
    if (name) this.#changed.add(name);
    this.#updating ??= this.#update();
  }

  /** Resolves when everything is drawn; `false` when drawing led to another request. */
  get updateComplete(): Promise<boolean> {
    return this.#updating ?? Promise.resolve(true);
  }

  /** Adds a style sheet, in a way that the strictest content security policy allows. */
  adoptStyles(text: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    this.renderRoot.adoptedStyleSheets.push(sheet);
  }

  connectedCallback(): void {
    this.#connected = true;
    this.#part?.setConnected(true);
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#connected = false;
    this.#part?.setConnected(false);
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  async #update(): Promise<boolean> {
    // The task comes to its end.
    await undefined;
    const changed = this.#changed;
    try {
      if (!changed.size) await this.scheduleUpdate?.();
      // What is not in the page is drawn when it comes there.
      if (!this.#connected) return true;
      this.#changed = new Set();
      this.willUpdate(changed);
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.#part = render(this.render(), this.renderRoot, { host: this });
    } finally {
      this.#updating = undefined;
    }
    // Before the controllers, which may tell the page: it finds everything as it is told.
    this.updated(changed);
    for (const controller of this.#controllers) controller.hostUpdated?.();
    return !this.#updating;
  }
}
