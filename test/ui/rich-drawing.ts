import type { Author, Message, MessageContent } from '../../src/types.js';
import type { PanelView } from '../../src/ui/panel-view.js';
import { richStyles, richUi } from '../../src/ui/rich.js';
import { AGENT, Drawing, message } from './drawing.js';

/** A drawing that can show everything that a message can contain. */
export class RichDrawing extends Drawing {
  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(richStyles);
    this.root.adoptedStyleSheets.push(sheet);
  }

  /** Shows a conversation of these. @returns its messages */
  say(...contents: readonly (MessageContent | Message)[]): Message[] {
    const messages = contents.map((content) => ('content' in content ? content : says(content)));
    this.draw({ messages });
    return messages;
  }

  draw(changes: Partial<PanelView>): void {
    this.showPanel({ rich: richUi, ...changes });
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const element = this.root.querySelector<E>(selector);
    if (!element) throw new Error(`There is no "${selector}".`);
    return element;
  }

  get text(): string {
    return this.part('bubble').textContent.replace(/\s+/g, ' ').trim();
  }
}

export function says(content: MessageContent, author: Author = AGENT): Message {
  return { ...message(author, ''), content };
}

/** The address of a picture that this page holds. */
export function pictureUrl(width = 40, height = 30): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

/** Of another origin than the page's; nobody answers there. */
export const ELSEWHERE = 'https://localhost:1/page';

export function press(element: HTMLElement, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  element.dispatchEvent(event);
  return event;
}

export function click(element: HTMLElement): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  element.dispatchEvent(event);
  return event;
}
