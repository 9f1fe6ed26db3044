import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ElementBase } from './internal/element-base.js';

/**
 * An element that hosts Lit's reactive controllers, with the life cycle of a LitElement, but for one
 * thing: `updated()` comes before the controllers' turn, so that a page which they tell finds
 * everything as they say. It leaves out what would add almost half to what a page pays before
 * anybody chats: reactive properties, of which this package has no use, and templates, of which a
 * launcher has none. What is drawn with Lit is fetched together with Lit.
 */
export abstract class ReactiveHost extends ElementBase implements ReactiveControllerHost {
  readonly renderRoot: ShadowRoot;
  /** Called at the end of the task, before a drawing for which no name was given; what it returns is waited for. */
  scheduleUpdate: (() => Promise<unknown> | undefined) | undefined;
  readonly #controllers = new Set<ReactiveController>();
  #changed = new Set<string>();
  #connected = false;
  #updating: Promise<boolean> | undefined;

  constructor() {
    super();
    this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  /** Draws everything. Called once, however much has changed in a task. */
  protected abstract draw(): void;

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
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#connected = false;
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
      this.draw();
    } finally {
      this.#updating = undefined;
    }
    // Before the controllers, which may tell the page: it finds everything as it is told.
    this.updated(changed);
    for (const controller of this.#controllers) controller.hostUpdated?.();
    return !this.#updating;
  }
}
