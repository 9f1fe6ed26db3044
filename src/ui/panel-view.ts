import type { TemplateResult } from 'lit';
import type { Strings } from '../locales/en.js';
import type { ConnectionState, ConversationSummary, FormField, Message } from '../types.js';

/** Everything the inside of the panel draws. Made anew by the host for each rendering. */
export interface PanelView {
  readonly strings: Strings;
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  /** BCP 47, of what the page and the other side say; empty: nobody knows. Default: that of the texts. */
  readonly pageLang?: string | undefined;
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
  /** Draws everything but text. Absent while it is on its way: then the text stands for it. */
  readonly rich?: RichUi;
  /** Draws everything around the conversation. Absent while nothing of it is needed. */
  readonly extras?: ExtrasUi;
  /** What the composer offers besides text. Absent: nothing. */
  readonly offers?: Offers;
  /** Files that wait to be sent, or are on their way. */
  readonly attachments?: readonly AttachmentView[];
  /** Files are held over the panel, and can be dropped. */
  readonly dropping?: boolean;
  /** The visitor has agreed to say where he is, and it is being found out. */
  readonly locating?: boolean;
  /** The emoji that can be inserted, while they are shown. */
  readonly emojiPicker?: TemplateResult;
  /** What stands above the composer, the most urgent last. */
  readonly notices?: readonly Notice[];
  /** Nothing can be written: a form waits for its answer, or the conversation has ended. */
  readonly inputBlocked?: boolean;
  /** Most characters of one message. */
  readonly maxLength?: number;
  /** The questions before the conversation, while they are not answered. */
  readonly prechat?: readonly FormField[];
  /** What was said before what is held here. Absent: there is nothing, or nobody knows. */
  readonly older?: 'there' | 'loading' | 'failed';
  /** What stands in the header's menu; empty or absent: there is none. */
  readonly menu?: readonly MenuItem[];
  /** The list of conversations, while it is shown in place of one. */
  readonly conversations?: readonly ConversationSummary[];
  /** The list of conversations is on its way. */
  readonly listing?: boolean;
  /** Which of them is open. */
  readonly conversationId?: string;
}

/** What the composer offers besides text. */
export interface Offers {
  /** Media types and endings that may be attached, empty: any; absent: none at all. */
  readonly upload?: readonly string[];
  readonly location?: boolean;
  readonly emoji?: boolean;
}

/** One file that waits to be sent or is on its way. */
export interface AttachmentView {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** Of a picture whose bytes are those of a picture. Drawn, not linked to: no address, no policy for it. */
  readonly preview?: ImageBitmap;
  readonly status: 'waiting' | 'sending' | 'failed';
  /** 0 to 1, while it is sent. */
  readonly progress: number;
}

/** A line above the composer. What is said in words of the site's own comes as `text`. */
export type Notice =
  /** Beside the composer before the first message. */
  | { readonly kind: 'privacy'; readonly text?: string; readonly url?: string }
  /** Whether somebody is there, and when. */
  | { readonly kind: 'availability'; readonly text: string }
  /** After hours: an address for the answer. */
  | { readonly kind: 'ask-email' }
  /** The text looks as if it contained a number that should not be sent. */
  | { readonly kind: 'sensitive'; readonly text: string }
  /** Something did not work; `text` says what. */
  | { readonly kind: 'problem'; readonly text: string }
  /** The conversation is over. */
  | { readonly kind: 'ended'; readonly by: 'visitor' | 'agent' }
  /** The conversation is about to be ended: does the visitor want that? */
  | { readonly kind: 'confirm-end' }
  /** Everything on this device is about to be erased: does the visitor want that? */
  | { readonly kind: 'confirm-forget' }
  /** It has been; `complete`: and nothing is left. */
  | { readonly kind: 'forgotten'; readonly complete: boolean }
  /** A machine answers; whether a person can be asked for, or has been. */
  | { readonly kind: 'ai'; readonly person?: 'offered' | 'asked' };

export interface MenuItem {
  readonly id:
    'conversations' | 'new-conversation' | 'save-transcript' | 'end-conversation' | 'forget';
}

/** Draws the kinds of content that are fetched when the first of them comes. */
export interface RichUi {
  /** What a message says, with what can be done with it. */
  renderRich(message: Message, view: PanelView): TemplateResult;
  /** What can be done with the newest message: quick replies, which go when it is answered. */
  renderReplies(message: Message, view: PanelView): TemplateResult | undefined;
}

/** Draws what stands around the conversation, fetched when the first of it is needed. */
export interface ExtrasUi {
  /** The header's menu. */
  renderMenu(view: PanelView): TemplateResult;
  /** The list of conversations. */
  renderConversations(view: PanelView): TemplateResult;
  /** The form before the conversation. */
  renderPrechat(view: PanelView): TemplateResult;
  /** The lines above the composer. */
  renderNotices(view: PanelView): TemplateResult;
  /** The buttons beside the text field. */
  renderTools(view: PanelView): TemplateResult;
  /** The files above the text field. */
  renderTray(view: PanelView): TemplateResult;
  /** How many characters are left. */
  renderCount(view: PanelView): TemplateResult;
}
