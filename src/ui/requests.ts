/**
 * What the interface asks of the host. The interface never acts by itself: it dispatches one of
 * these, the host decides. They bubble, but do not leave the shadow root.
 */
export type UiRequest =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'fold'; readonly folded: boolean }
  | { readonly type: 'dismiss-eyecatcher' }
  /** The panel's inside could not be fetched: try again. */
  | { readonly type: 'retry' }
  | { readonly type: 'send'; readonly text: string }
  | { readonly type: 'draft'; readonly text: string }
  | { readonly type: 'retry-message'; readonly id: string }
  | { readonly type: 'delete-message'; readonly id: string }
  | { readonly type: 'reconnect' }
  /** The newest message is on screen. */
  | { readonly type: 'seen' }
  /** A link is about to be followed. Cancelled when the page cancels `web1on1-link`. */
  | { readonly type: 'follow-link'; readonly url: string; readonly messageId: string };

export class UiRequestEvent extends Event {
  static readonly type = 'web1on1-request';
  readonly request: UiRequest;

  constructor(request: UiRequest) {
    super(UiRequestEvent.type, { bubbles: true, cancelable: true });
    this.request = request;
  }
}

/**
 * Asks the host for something.
 *
 * @returns `false` when the host refused
 */
export function ask(from: EventTarget, request: UiRequest): boolean {
  return from.dispatchEvent(new UiRequestEvent(request));
}

/** An event listener that asks for something, on behalf of the element it listens on. */
export function asks(request: UiRequest): (event: Event) => void {
  return ({ currentTarget }) => {
    if (currentTarget) ask(currentTarget, request);
  };
}
