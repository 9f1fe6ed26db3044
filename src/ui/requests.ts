import type { FormAnswer, MessageAction } from '../types.js';

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
  /** `confirmed`: the visitor was warned of what the text contains, and wants to. */
  | { readonly type: 'send'; readonly text: string; readonly confirmed?: boolean }
  | { readonly type: 'draft'; readonly text: string }
  | { readonly type: 'retry-message'; readonly id: string }
  | { readonly type: 'delete-message'; readonly id: string }
  | { readonly type: 'reconnect' }
  /** The newest message is on screen. */
  | { readonly type: 'seen' }
  /** A link is about to be followed. Cancelled when the page cancels `web1on1-link`. */
  | { readonly type: 'follow-link'; readonly url: string; readonly messageId: string }
  /** A quick reply, a postback or a request for the location was chosen. Links are followed instead. */
  | {
      readonly type: 'act';
      readonly action: MessageAction;
      readonly messageId: string;
      /** It did not get anywhere, and nothing in the conversation says so. */
      readonly onFailed?: () => void;
    }
  | {
      readonly type: 'submit-form';
      readonly messageId: string;
      readonly answers: readonly FormAnswer[];
      /** As above. */
      readonly onFailed?: () => void;
    }
  /** The composer's own wish to say where the visitor is. */
  | { readonly type: 'share-location' }
  | { readonly type: 'attach'; readonly files: readonly File[] }
  | { readonly type: 'remove-attachment'; readonly id: string }
  | { readonly type: 'retry-attachment'; readonly id: string }
  | { readonly type: 'show-emoji'; readonly shown: boolean }
  /** Which of the emoji are shown: a group, or what `query` finds. */
  | { readonly type: 'find-emoji'; readonly group: number; readonly query: string }
  /** Text for the place where the visitor writes. */
  | { readonly type: 'insert'; readonly text: string }
  /** A notice above the composer has been read. */
  | { readonly type: 'dismiss-notice' }
  /** The beginning of what is held has come into view. */
  | { readonly type: 'load-older' }
  /** The form before the conversation is filled in. */
  | { readonly type: 'begin'; readonly answers: readonly FormAnswer[] }
  /** After hours: where an answer is to go. */
  | { readonly type: 'leave-email'; readonly email: string }
  | { readonly type: 'show-conversations'; readonly shown: boolean }
  /** `undefined`: a new one. */
  | { readonly type: 'open-conversation'; readonly id: string | undefined }
  /** `confirmed`: the visitor was asked whether he really wants to, and does or does not. */
  | { readonly type: 'end-conversation'; readonly confirmed?: boolean }
  /** To end, and to erase everything on this device; `confirmed` as above. */
  | { readonly type: 'forget'; readonly confirmed?: boolean }
  | { readonly type: 'talk-to-person' }
  | { readonly type: 'save-transcript' };

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
