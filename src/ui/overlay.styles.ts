import { css } from '../internal/css.js';

/** What opens out of a message: a picture over the page, a page over the conversation. */
export const overlayStyles = css`
  .viewer {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: rgb(0 0 0 / 88%);
    color: #fff;
    font: var(--_size) / 1.45 sans-serif;
    font-family: inherit;
    text-align: start;
    overscroll-behavior: contain;
  }
  .viewer[open] {
    display: block;
  }
  .viewer::backdrop {
    background: none;
  }
  .viewer-picture {
    inline-size: 100%;
    block-size: 100%;
    display: grid;
    place-items: center;
    padding: 16px;
    overflow: auto;
  }
  .viewer-picture > * {
    grid-area: 1 / 1;
  }
  .viewer-picture img {
    position: relative;
    max-inline-size: 100%;
    max-block-size: calc(100dvh - 32px);
    border-radius: 4px;
    object-fit: contain;
    color: transparent;
  }
  .viewer-failed {
    display: none;
    margin: 0;
  }
  [hidden] + .viewer-failed {
    display: block;
  }
  .viewer .viewer-close {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(12px + env(safe-area-inset-top, 0px));
    inset-inline-end: calc(12px + env(safe-area-inset-right, 0px));
    background: rgb(0 0 0 / 70%);
  }

  .body:has(> .webview-place) {
    position: relative;
  }
  .webview-place {
    position: absolute;
    inset: 0;
    z-index: 2;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
  }
  .webview-scrim {
    flex: 1;
    /* Also under the rounded corners of what covers the rest. */
    margin-block-end: -14px;
    background: rgb(0 0 0 / 40%);
  }
  .webview {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    background: var(--_surface);
    color: var(--_text);
  }
  .webview:is(.compact, .tall) {
    border-radius: 14px 14px 0 0;
    overflow: hidden;
  }
  .webview.compact {
    block-size: 50%;
  }
  .webview.tall {
    block-size: 80%;
  }
  .webview-bar {
    flex: none;
    display: flex;
    align-items: center;
    gap: 2px;
    padding: 4px 8px;
    padding-inline-start: 18px;
    border-block-end: 1px solid var(--_line);
  }
  .webview-host {
    flex: 1;
    min-inline-size: 0;
    color: var(--_muted);
    font-size: 0.9em;
    /* The end of a host's name says whose it is: that is never cut. */
    overflow-wrap: anywhere;
  }
  .webview-bar .icon-button {
    border: 1px solid transparent;
    color: inherit;
  }
  .webview-bar .icon-button:focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: -3px;
  }
  .webview iframe {
    flex: 1;
    inline-size: 100%;
    min-block-size: 0;
    border: 0;
    /* What a page is seen on that sets no background of its own. */
    background: #fff;
    color-scheme: light;
  }
  @media (prefers-reduced-motion: no-preference) {
    .webview {
      animation: rise 0.2s ease-out;
    }
    .viewer[open] {
      animation: appear 0.15s;
    }
  }
  @media (forced-colors: active) {
    .webview {
      border-block-start: 1px solid;
    }
  }
`;
