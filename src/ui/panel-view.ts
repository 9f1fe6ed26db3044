import type { Strings } from '../locales/en.js';
import type { ConnectionState, Message } from '../types.js';

/** Everything the inside of the panel draws. Made anew by the host for each rendering. */
export interface PanelView {
  readonly strings: Strings;
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  readonly now: number;
  readonly heading: string;
  readonly subheading: string | undefined;
  readonly agentName: string | undefined;
  readonly agentAvatarUrl: string | undefined;
  /** Whether the panel can be closed: not when embedded. */
  readonly closable: boolean;
  /** Whether the header folds the panel. */
  readonly foldable: boolean;
  readonly folded: boolean;
  readonly unreadCount: number;
  /** What was said before is on its way: an empty list means nothing yet. Default `false`. */
  readonly restoring?: boolean;
  /** In the order of reading; the last one is the newest. */
  readonly messages: readonly Message[];
  /** Where the "new messages" line stands. */
  readonly firstUnreadId: string | undefined;
  /** Somebody on the other side is typing. */
  readonly typing: { readonly name?: string } | undefined;
  readonly connection: ConnectionState;
  readonly draft: string;
  /** What a screen reader is to say now. */
  readonly announcement: string;
}
