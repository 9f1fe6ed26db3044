import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a controller needs of an element, with the life cycle in a test's hands. */
export interface FakeHost extends HTMLElement, ReactiveControllerHost {
  /** How many updates were requested so far. */
  readonly requests: number;
  readonly controllers: readonly ReactiveController[];
  /** Comes into the page. */
  connect(): void;
  /** Draws itself. */
  update(): void;
  /** Leaves the page. */
  disconnect(): void;
}

/** An element that draws nothing, and only when it is told to. */
export function fakeHost(): FakeHost {
  const controllers: ReactiveController[] = [];
  let requests = 0;
  const host = Object.assign(document.createElement('div'), {
    updateComplete: Promise.resolve(true),
    controllers,
    addController: (controller: ReactiveController): void => void controllers.push(controller),
    removeController: (): void => {
      throw new Error('Nothing is ever removed.');
    },
    requestUpdate: (): void => void requests++,
    connect(): void {
      document.body.append(host);
      for (const controller of controllers) controller.hostConnected?.();
    },
    update(): void {
      for (const controller of controllers) controller.hostUpdate?.();
      for (const controller of controllers) controller.hostUpdated?.();
    },
    disconnect(): void {
      host.remove();
      for (const controller of controllers) controller.hostDisconnected?.();
    },
  });
  return Object.defineProperties(host as typeof host & { readonly requests: number }, {
    requests: { get: () => requests },
  });
}
