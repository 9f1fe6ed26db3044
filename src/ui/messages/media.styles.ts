import { css } from '../../internal/css.js';

/** Pictures and files. */
export const mediaStyles = css`
  .image-bubble {
    padding: 5px;
  }
  .image-bubble:has(> .text, > .actions) {
    min-inline-size: min(250px, 100%);
  }
  /* As wide as the picture: what is said about it does not stretch the bubble. */
  .image-bubble > :is(.text, .actions) {
    inline-size: 0;
    min-inline-size: 100%;
  }
  .image-bubble > .text {
    padding: 6px 9px 3px;
  }
  .image-bubble > .text:only-child {
    inline-size: auto;
  }
  .image-bubble > .actions {
    margin-block-start: 5px;
  }
  .picture {
    position: relative;
    max-inline-size: 100%;
    inline-size: fit-content;
    margin-inline: auto;
    border-radius: 14px;
    overflow: hidden;
    background: var(--_line);
    color: var(--_text);
  }
  .picture-button {
    display: block;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    border-radius: 14px;
    cursor: zoom-in;
  }
  .picture-button:focus-visible {
    outline: 3px solid var(--_surface);
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--_text);
  }
  .picture-button:focus-visible img {
    opacity: 0.85;
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    /* What it shows is said in its name; a broken one has words of its own. */
    color: transparent;
  }
  [data-failed] > .picture-button {
    visibility: hidden;
  }
  .picture-failed {
    display: none;
    position: absolute;
    inset: 0;
    container-type: size;
    margin: 0;
    padding: 10px;
    place-content: center;
    justify-items: center;
    gap: 6px;
    overflow: hidden;
    font-size: 0.87em;
    text-align: center;
  }
  [data-failed] > .picture-failed {
    display: grid;
  }
  /* In the place of a small picture there is no room for words: they are still read aloud. */
  @container (max-width: 119.98px) or (max-height: 79.98px) {
    .picture-failed span {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  .file-bubble,
  .image-bubble:has(> .file) {
    padding: 5px;
  }
  .file {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 52px;
    padding-block: 8px;
    padding-inline: 8px 12px;
    border: 0;
    border-radius: 13px;
    background: var(--_surface);
    color: var(--_text);
    text-decoration: none;
  }
  .file:focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: -3px;
  }
  .file > .icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    color: var(--_muted);
  }
  .file-icon {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 10px;
    background: var(--_bubble);
  }
  .file-icon .icon {
    inline-size: 22px;
    block-size: 22px;
  }
  .file-facts {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .file-name {
    display: flex;
    white-space: pre;
    font-weight: 600;
  }
  /* Whatever has to be cut, the ending of the name stays. */
  .file-stem {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .file-size {
    color: var(--_muted);
    font-size: 0.8em;
  }
  .file-bubble > .text {
    padding: 6px 9px 3px;
  }
`;
