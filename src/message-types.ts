/** What a message can say. Types only: importing this file costs nothing. */

/** What a visitor can do with a message, besides reading it. Addresses are as the sender gave them. */
export type MessageAction =
  /** Answers with `text`. Offered under the newest message only. */
  | { readonly type: 'reply'; readonly text: string; readonly payload?: string }
  /** Tells the service that it was chosen; nothing is said in the conversation. */
  | { readonly type: 'postback'; readonly text: string; readonly id: string }
  /** Opens in a new tab, after `web1on1-link`. */
  | { readonly type: 'link'; readonly text: string; readonly url: string }
  /** A page that opens inside the chat; `fallbackUrl` where it cannot. */
  | {
      readonly type: 'webview';
      readonly text: string;
      readonly url: string;
      readonly fallbackUrl?: string;
      readonly size?: 'compact' | 'tall' | 'full';
    }
  /** Asks the visitor where he is. */
  | { readonly type: 'location-request'; readonly text: string }
  /** Leads to the service's own page for paying. */
  | {
      readonly type: 'buy';
      readonly text: string;
      readonly url: string;
      /** It has been paid: nothing leads there any more. */
      readonly paid: boolean;
      /** In the smallest unit of `currency`, for example cents. */
      readonly amount?: number;
      /** ISO 4217. */
      readonly currency?: string;
    };

/** One card of a carousel, or one line of a list. */
export interface MessageItem {
  readonly title: string;
  readonly description?: string;
  readonly imageUrl?: string;
  /** What the picture shows. */
  readonly altText?: string;
  readonly actions: readonly MessageAction[];
}

/** One of the answers that a `select` offers. */
export interface FormOption {
  /** What the service is told. */
  readonly name: string;
  /** What the visitor reads. */
  readonly label: string;
}

/** One question of a form. Every question has to be answered. */
export interface FormField {
  /** Tells it from the other questions of the form. */
  readonly name: string;
  /** What the visitor reads. */
  readonly label: string;
  readonly type: 'text' | 'email' | 'select';
  readonly placeholder?: string;
  /** In characters. */
  readonly minLength?: number;
  /** In characters. */
  readonly maxLength?: number;
  /** Of a `select`. */
  readonly options?: readonly FormOption[];
}

/** What the visitor answered to one question. */
export interface FormAnswer {
  readonly name: string;
  readonly label: string;
  readonly type: FormField['type'];
  /** Without spaces around it. Of a `select`: the option's name. */
  readonly value: string;
  /** Of a `select`: how the option is called on screen. */
  readonly valueLabel?: string;
}

/** Words, and what can be done with them. */
export interface TextContent {
  readonly kind: 'text';
  /** From the other side with a little Markdown. */
  readonly text: string;
  readonly actions?: readonly MessageAction[];
}

/** A picture that can be seen. */
export interface ImageContent {
  readonly kind: 'image';
  /** Absolute, `http:` or `https:`, or a `blob:` of this page's own; any other is not shown. */
  readonly url: string;
  /** What stands under the picture; may be empty. */
  readonly text: string;
  /** What the picture shows. */
  readonly altText?: string;
  /** In pixels; with `height` the place is kept before the picture is there. */
  readonly width?: number;
  readonly height?: number;
  readonly mediaType?: string;
  readonly sizeBytes?: number;
  readonly actions?: readonly MessageAction[];
}

/** A file that can be saved. */
export interface FileContent {
  readonly kind: 'file';
  /** As that of a picture. */
  readonly url: string;
  /** With its ending; may be empty. */
  readonly name: string;
  /** What was said about it; may be empty. */
  readonly text: string;
  readonly mediaType?: string;
  readonly sizeBytes?: number;
}

/** Cards beside one another. */
export interface CarouselContent {
  readonly kind: 'carousel';
  readonly text: string;
  /** At most ten are shown. */
  readonly items: readonly MessageItem[];
  /** Shape of the pictures. */
  readonly shape: 'horizontal' | 'square';
}

/** Things under one another. */
export interface ListContent {
  readonly kind: 'list';
  readonly text: string;
  /** At most ten are shown. */
  readonly items: readonly MessageItem[];
  readonly actions?: readonly MessageAction[];
}

/** Questions that are answered together, once. */
export interface FormContent {
  readonly kind: 'form';
  readonly text: string;
  /** At most 50: a form with more is not shown as one. */
  readonly fields: readonly FormField[];
  /** Nothing can be written until it is answered. */
  readonly blocksInput: boolean;
  /** It has been answered. */
  readonly submitted: boolean;
}

/** The answers to a form. */
export interface FormResponseContent {
  readonly kind: 'form-response';
  readonly text: string;
  /** The message that asked. */
  readonly formId: string;
  readonly answers: readonly FormAnswer[];
}

/** A place. */
export interface LocationContent {
  readonly kind: 'location';
  readonly text: string;
  /** Degrees, −90 to 90. */
  readonly latitude: number;
  /** Degrees, −180 to 180. */
  readonly longitude: number;
  readonly name?: string;
  readonly address?: string;
}

/** Something this version cannot draw. Its text is shown instead: a bubble is never blank. */
export interface UnsupportedContent {
  readonly kind: 'unsupported';
  /** The sender's own word for it, for example `template`. */
  readonly type: string;
  readonly text: string;
}

/** What a message says. Every kind has a `text`: the same in words, where there are any. */
export type MessageContent =
  | TextContent
  | ImageContent
  | FileContent
  | CarouselContent
  | ListContent
  | FormContent
  | FormResponseContent
  | LocationContent
  | UnsupportedContent;

/** What a visitor can send, besides files. */
export type SendableContent = TextContent | FormResponseContent | LocationContent;
