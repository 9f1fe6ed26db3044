import { css } from '../internal/css.js';

/** The page's own type and colours; what is added is the shape of the tables. */
export const statementStyles = css`
  :host {
    display: block;
    --_line: color-mix(in srgb, currentColor 24%, transparent);
    --_soft: color-mix(in srgb, currentColor 6%, transparent);
  }
  .statement {
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
    margin-block: 0 0.6em;
  }
  h3 {
    font-size: 1.15em;
    line-height: 1.3;
    margin-block: 1.8em 0.5em;
  }
  p,
  ul {
    margin-block: 0 0.8em;
    max-inline-size: 70ch;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block: 0.4em 1em;
    font-size: 0.9em;
  }
  th,
  td {
    padding: 0.6em 0.8em 0.6em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  thead th {
    font-weight: 600;
    border-block-end-width: 2px;
  }
  tbody th {
    inline-size: 22%;
  }
  td:nth-child(2):not(:last-child) {
    inline-size: 36%;
  }
  code {
    font:
      0.95em ui-monospace,
      monospace;
    overflow-wrap: anywhere;
    direction: ltr;
    unicode-bidi: isolate;
  }
  .value {
    display: block;
    max-block-size: 6em;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  small {
    display: block;
    margin-block-start: 0.25em;
    font-size: 0.9em;
    opacity: 0.8;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  button {
    min-block-size: 44px;
    padding: 0.4em 1.1em;
    border: 1px solid currentColor;
    border-radius: 8px;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: var(--_soft);
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .question {
    margin-block: 0.4em 1.2em;
    padding: 1em 1.2em;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_soft);
  }
  .question > :last-child {
    margin-block-end: 0;
  }
  a {
    color: inherit;
  }
  @media (max-width: 719.98px) {
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      padding-block: 0.8em;
      border-block-end: 1px solid var(--_line);
    }
    th,
    td,
    tbody th,
    td:nth-child(2):not(:last-child) {
      inline-size: auto;
      padding: 0.2em 0;
      border: 0;
    }
    td::before {
      content: attr(data-label) ': ';
      font-weight: 600;
    }
  }
  @media print {
    .actions,
    .question {
      display: none;
    }
    .value {
      max-block-size: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
