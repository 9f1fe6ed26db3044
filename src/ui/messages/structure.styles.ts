import { css } from '../../internal/css.js';

/** Cards, lists, forms and places. */
export const structureStyles = css`
  :is(.card, .list-item, .place) p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .item-title {
    font-weight: 600;
  }
  .item-description,
  .place-address,
  .place-numbers {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .item-description {
    white-space: pre-line;
  }
  .item-picture {
    overflow: hidden;
    background: var(--_line);
  }
  .item-picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    font-size: 0.8em;
  }
  .item-picture .broken {
    visibility: hidden;
  }

  .bubble.carousel-bubble {
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
  }
  .carousel-bubble > .text {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block-end: 6px;
    padding: 8px 14px;
    border-radius: 18px;
    border-start-start-radius: 6px;
    background: var(--_bubble);
  }
  .cards {
    display: flex;
    gap: 10px;
    margin: 0;
    /* Room for the shadow of the outline. */
    padding: 3px;
    list-style: none;
    overflow: auto hidden;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scroll-padding-inline: 3px;
    scrollbar-width: none;
    border-radius: 17px;
    outline: none;
  }
  .cards:focus-visible {
    outline: 2px solid var(--_text);
  }
  .card {
    flex: none;
    display: flex;
    flex-direction: column;
    inline-size: min(244px, 88%);
    scroll-snap-align: start;
    border-radius: 15px;
    overflow: hidden;
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_line);
    /* Seen in forced colours only. */
    outline: 1px solid transparent;
  }
  .card:only-child {
    inline-size: min(280px, 100%);
  }
  .square .card:not(:only-child) {
    inline-size: min(204px, 80%);
  }
  .card .item-picture {
    flex: none;
    aspect-ratio: 1.91;
  }
  .square .item-picture {
    aspect-ratio: 1;
  }
  .card .item-text {
    flex: 1;
    display: grid;
    align-content: start;
    gap: 2px;
    padding: 10px 14px 12px;
  }
  .card .actions {
    gap: 0;
    margin: 0;
  }
  .card .action {
    padding-inline: 14px;
    border: 0;
    border-block-start: 1px solid var(--_line);
    border-radius: 0;
  }
  .card .action:focus-visible {
    outline-offset: -3px;
  }
  .card .action.main {
    border-color: transparent;
  }
  .carousel-bar {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 6px;
    padding-block-start: 4px;
    color: var(--_muted);
    font-size: 0.8em;
  }
  .carousel-bar.idle {
    display: none;
  }
  .carousel-count {
    font-variant-numeric: tabular-nums;
  }
  .carousel-button {
    padding: 11px;
    border: 0;
    border-radius: 50%;
    color: var(--_text);
  }
  .carousel-button .icon {
    inline-size: 22px;
    block-size: 22px;
  }
  .carousel-button[aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.5;
  }
  :dir(rtl) > .carousel-button .icon {
    transform: scaleX(-1);
  }
  @media (prefers-reduced-motion: no-preference) {
    .cards {
      scroll-behavior: smooth;
    }
  }

  .bubble:is(.list-bubble, .form-bubble, .location-bubble) {
    inline-size: 100%;
    padding: 12px 14px;
  }
  .list {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list-bubble > .text + .list {
    margin-block-start: 8px;
  }
  .list-item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 12px;
    align-items: start;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }
  .list-item:first-child {
    padding-block-start: 0;
    border: 0;
  }
  .list-item:last-child {
    padding-block-end: 0;
  }
  .list-item .item-picture {
    order: 1;
    inline-size: 56px;
    block-size: 56px;
    border-radius: 10px;
  }
  .list-item .item-text {
    grid-column: 1;
    grid-row: 1;
  }
  .list-item .actions {
    order: 2;
    grid-column: 1 / -1;
  }
  .list + .actions {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }

  .form-bubble > .text + div {
    margin-block-start: 10px;
  }
  .form[inert] {
    opacity: 0.6;
  }
  .form-done {
    display: grid;
    gap: 4px;
  }
  .form-done p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .form-done .form-sent {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 600;
  }
  .form-sent .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  .answers {
    display: grid;
    gap: 8px;
    margin: 2px 0;
  }
  .answers dt {
    font-size: 0.8em;
    font-weight: 600;
  }
  .answers dd {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .place {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .place > div {
    min-inline-size: 0;
  }
  .place-icon {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_text);
  }
  .place-numbers {
    text-align: start;
    font-variant-numeric: tabular-nums;
  }
  :dir(rtl) > div > .place-numbers {
    text-align: end;
  }
  .visitor .bubble :is(.place-address, .place-numbers) {
    color: inherit;
  }
`;
