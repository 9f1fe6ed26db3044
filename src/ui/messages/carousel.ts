import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fillIn } from '../../internal/fill-in.js';
import { pictureUrl } from '../../internal/safe-url.js';
import type { Strings } from '../../locales/en.js';
import type { CarouselContent, Message } from '../../types.js';
import type { PanelView } from '../panel-view.js';
import { backIcon, forwardIcon } from '../rich-icons.js';
import { renderIntro, renderItem } from './items.js';

/** Cards beside one another, of which one or two are in view. */
export function renderCarousel(
  content: CarouselContent,
  message: Message,
  view: PanelView,
): TemplateResult {
  const { items, shape } = content;
  const { strings } = view;
  const total = items.length;
  const pictured = items.some(({ imageUrl = '' }) => pictureUrl(imageUrl));
  return html`${renderIntro(content, message, view)}
    <div part="carousel" class="carousel ${shape}" ${keepsCount(strings)}>
      <ul
        class="cards"
        tabindex=${total > 1 ? 0 : nothing}
        aria-label=${fillIn(strings.itemOf, { index: 1, total })}
      >
        ${items.map((item) => html`<li class="card">${renderItem(item, message, view, pictured)}</li>`)}
      </ul>
      <div class="carousel-bar" ?hidden=${total < 2}>
        <button type="button" class="carousel-button" aria-label=${strings.previousItem}>
          ${backIcon}
        </button>
        <span class="carousel-count" dir="auto" aria-live="polite"></span>
        <button type="button" class="carousel-button" aria-label=${strings.nextItem}>
          ${forwardIcon}
        </button>
      </div>
    </div>`;
}

/** Says which card is in view, and brings others there. Looks at the layout only when it changes. */
class KeepsCount extends AsyncDirective {
  #element: HTMLElement | undefined;
  #strings: Strings | undefined;
  #resizes: ResizeObserver | undefined;
  /** Of the card in view, from 1. */
  #index = 1;

  // A directive on an element draws nothing.
  render(_strings: Strings): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [strings]: [Strings]): typeof nothing {
    this.#strings = strings;
    if (!this.#element && part.element instanceof HTMLElement) {
      this.#element = part.element;
      this.#watch();
    }
    return nothing;
  }

  override disconnected(): void {
    this.#resizes?.disconnect();
    this.#element?.removeEventListener('scroll', this.#look, true);
    this.#element?.removeEventListener('click', this.#move);
    this.#element?.removeEventListener('keydown', this.#turn);
  }

  override reconnected(): void {
    this.#watch();
  }

  #watch(): void {
    const element = this.#element;
    if (!element) return;
    // Scrolling does not bubble.
    element.addEventListener('scroll', this.#look, true);
    element.addEventListener('click', this.#move);
    element.addEventListener('keydown', this.#turn);
    this.#resizes = new ResizeObserver(this.#look);
    this.#resizes.observe(element);
  }

  readonly #look = (): void => {
    const [element, strings] = [this.#element, this.#strings];
    const cards = element?.querySelector('.cards');
    const bar = element?.querySelector<HTMLElement>('.carousel-bar');
    if (!cards?.clientWidth || !bar || !strings) return;
    const [total, left] = [cards.children.length, room(cards)];
    const at = Math.abs(cards.scrollLeft);
    // At the end the last one counts, though it may not be at the edge.
    const index = at >= left - 1 ? total : 1 + Math.round(at / step(cards));
    this.#index = index;
    // All of them are in view.
    bar.classList.toggle('idle', left <= 1);
    const text = fillIn(strings.itemOf, { index, total });
    const count = bar.querySelector('span');
    if (count && count.textContent !== text) count.textContent = text;
    const [back, forward] = bar.querySelectorAll('button');
    back?.setAttribute('aria-disabled', String(at <= 1));
    forward?.setAttribute('aria-disabled', String(at >= left - 1));
  };

  readonly #move = ({ target }: Event): void => {
    const button = target instanceof Element && target.closest('.carousel-button');
    if (button) this.#go(button.matches(':last-child') ? 1 : -1);
  };

  /** A card for each key. The browser's own way of scrolling gets lost in what still moves. */
  readonly #turn = (event: KeyboardEvent): void => {
    const { key, target, ctrlKey, altKey, metaKey, shiftKey } = event;
    const way = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const isCards = target instanceof Element && target.matches('.cards');
    if (!way || !isCards || ctrlKey || altKey || metaKey || shiftKey) return;
    event.preventDefault();
    this.#go(way * directionOf(target));
  };

  /** @param count cards further, in the order of reading; less than 0: back */
  #go(count: number): void {
    const cards = this.#element?.querySelector('.cards');
    if (!cards) return;
    const index = this.#index + count;
    // Not by a distance: it may still be on its way from the press before.
    cards.scrollTo({ left: directionOf(cards) * (index - 1) * step(cards) });
  }
}

const keepsCount = directive(KeepsCount);

/** 1 where reading goes to the right, else -1. */
const directionOf = (cards: Element): number =>
  getComputedStyle(cards).direction === 'rtl' ? -1 : 1;

/** How far it can be scrolled. */
const room = (cards: Element): number => cards.scrollWidth - cards.clientWidth;

/** From one card to the next. */
function step(cards: Element): number {
  const [first, second] = cards.children;
  const start = first?.getBoundingClientRect().left ?? 0;
  return Math.abs((second?.getBoundingClientRect().left ?? 0) - start) || cards.clientWidth || 1;
}
