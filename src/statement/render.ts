import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FoundItem, PlaceName, ReportedItem, StorageReport } from '../device-data.js';
import { fillIn } from '../internal/fill-in.js';
import { pageUrl, safeUrl } from '../internal/safe-url.js';
import type { StatementStrings } from '../locales/statement/en.js';
import type { ItemRow, Paragraph, Section, StatementDocument } from './document.js';

/** Where the deletion stands. */
export type ErasurePhase =
  | { readonly kind: 'idle' | 'asking' | 'erasing' }
  /** @param remaining what could not be erased */
  | { readonly kind: 'done'; readonly remaining: readonly string[] };

export interface StatementViewModel {
  readonly document: StatementDocument;
  readonly strings: StatementStrings;
  /** BCP 47, of the strings. */
  readonly language: string;
  readonly controller: string;
  readonly privacyUrl: string | undefined;
  /** `undefined` while this browser is looked at for the first time. */
  readonly report: StorageReport | undefined;
  readonly phase: ErasurePhase;
  onLook(): void;
  onDownload(): void;
  onErase(): void;
  onConfirm(): void;
  onCancel(): void;
}

const RIGHT_TO_LEFT = /^(ar|he)\b/;

/** The whole statement, and what this browser holds now. */
export function renderStatement(view: StatementViewModel): TemplateResult {
  const { document, strings, language } = view;
  return html`<div
    part="statement"
    class="statement"
    lang=${language}
    dir=${RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'}
  >
    <h2><slot name="title">${document.title}</slot></h2>
    ${document.intro.map(renderParagraph)}
    ${document.sections.map((section) => renderSection(section, strings))}
    ${renderPrivacyLink(view)} ${renderNow(view)} ${renderParagraph(document.note)}
  </div>`;
}

function renderParagraph({ name, text }: Paragraph): TemplateResult {
  return html`<slot name=${name}><p>${text}</p></slot>`;
}

function renderSection(section: Section, strings: StatementStrings): TemplateResult {
  const { name, title, paragraphs, list, rows } = section;
  const [first, ...rest] = list?.length ? paragraphs : [undefined, ...paragraphs];
  return html`<section aria-labelledby=${name}>
    <h3 id=${name}>${title}</h3>
    ${first && renderParagraph(first)}
    ${
      list?.length
        ? html`<ul>
            ${list.map((item) => html`<slot name=${item.name}><li>${item.text}</li></slot>`)}
          </ul>`
        : nothing
    }
    ${rest.map((paragraph) => paragraph && renderParagraph(paragraph))}
    ${rows ? renderItems(rows, name, strings) : nothing}
  </section>`;
}

/** On a narrow screen each row is a card: its roles are said, because its display changes. */
function renderItems(
  rows: readonly ItemRow[],
  labelledBy: string,
  strings: StatementStrings,
): TemplateResult {
  const columns = [
    strings.columnName,
    strings.columnPurpose,
    strings.columnPlace,
    strings.columnLifetime,
    strings.columnSetBy,
  ];
  return renderTable(
    labelledBy,
    columns,
    rows.map((row) => [
      html`<code>${breakable(row.name)}</code><small>${row.type}</small>`,
      html`${row.purpose}<small>${strings.columnWritten}: ${row.written}</small>`,
      html`${row.place}`,
      html`${row.lifetime}`,
      html`${row.setBy}<small>${row.kind}</small>`,
    ]),
  );
}

/** The first cell of a row is its heading. */
function renderTable(
  labelledBy: string,
  columns: readonly string[],
  rows: readonly (readonly TemplateResult[])[],
): TemplateResult {
  return html`<table part="table" role="table" aria-labelledby=${labelledBy}>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([head, ...cells]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${head}</th>
            ${cells.map(
              (cell, index) =>
                html`<td role="cell" data-label=${columns[index + 1] ?? ''}>${cell}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderPrivacyLink({ privacyUrl, strings }: StatementViewModel): unknown {
  const url = privacyUrl && safeUrl(pageUrl(privacyUrl));
  return url ? html`<p><a href=${url}>${strings.privacyLink}</a></p>` : nothing;
}

const PLACE: Readonly<Record<PlaceName, keyof StatementStrings>> = {
  local: 'placeLocal',
  session: 'placeSession',
  database: 'placeDatabase',
  own: 'placeOwn',
};

/** A key that says who somebody is: not for everybody who looks over a shoulder. */
const SECRET = /\.sessionToken$/;

function renderNow(view: StatementViewModel): TemplateResult {
  const { strings, report } = view;
  return html`<section class="now" aria-labelledby="now">
    <h3 id="now">${strings.nowTitle}</h3>
    ${report ? renderReport(report, view) : nothing}
    <p class="actions">
      <button part="button" type="button" @click=${view.onLook}>${strings.lookAgain}</button>
      <button part="button" type="button" @click=${view.onDownload}>${strings.download}</button>
      <button
        part="button"
        type="button"
        ?data-focus=${view.phase.kind === 'idle'}
        @click=${view.onErase}
      >
        ${strings.erase}
      </button>
    </p>
    ${renderPhase(view)}
  </section>`;
}

function renderReport(report: StorageReport, view: StatementViewModel): unknown {
  const { looked, items, undeclared } = report;
  const { strings: s, language } = view;
  if (!looked) return html`<p>${s.nowNotRead}</p>`;
  const found = [...items.flatMap(foundOf), ...undeclared];
  if (found.length === 0) return html`<p>${s.nowNothing}</p>`;
  const moments = new Set(items.filter(({ type }) => type === 'timestamp').flatMap(foundOf));
  const names = undeclared.map(({ key }) => key).join(', ');
  return html`${renderTable(
    'now',
    [s.columnName, s.columnPlace, s.columnValue],
    found.map((item) => [
      html`<code>${breakable(item.key)}</code>`,
      html`${s[PLACE[item.place]]}`,
      html`<code class="value">${shown(item)}</code>${
          moments.has(item) ? renderMoment(item.value, language) : nothing
        }`,
    ]),
  )}${names ? html`<p>${fillIn(s.nowUndeclared, { names })}</p>` : nothing}`;
}

function foundOf({ found }: ReportedItem): readonly FoundItem[] {
  return found;
}

/** What a number of milliseconds means to somebody who reads it. */
function renderMoment(value: string, language: string): unknown {
  const moment = new Date(value === '' ? Number.NaN : Number(value));
  if (Number.isNaN(moment.valueOf())) return nothing;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  return html`<small
    ><time datetime=${moment.toISOString()}>${format.format(moment)}</time></small
  >`;
}

function shown({ key, value }: FoundItem): string {
  return SECRET.test(key) ? '••••••••' : value;
}

function renderPhase({ phase, strings, controller, onConfirm, onCancel }: StatementViewModel) {
  if (phase.kind === 'asking') {
    return html`<div role="group" class="question" aria-labelledby="question">
      <p id="question" tabindex="-1" data-focus>${strings.eraseQuestion}</p>
      <p class="actions">
        <button part="button" type="button" @click=${onConfirm}>${strings.eraseConfirm}</button>
        <button part="button" type="button" @click=${onCancel}>${strings.eraseCancel}</button>
      </p>
    </div>`;
  }
  if (phase.kind === 'idle') return nothing;
  const done = phase.kind === 'done';
  const names = done ? phase.remaining.join(', ') : '';
  return html`<div part="status" class="question" role="status" tabindex="-1" data-focus>
    <p>
      ${!done ? strings.erasing : names ? fillIn(strings.eraseFailed, { names }) : strings.erased}
    </p>
    ${done ? html`<p>${fillIn(strings.eraseElsewhere, { controller })}</p>` : nothing}
  </div>`;
}

/** Long names may break where their words end. */
function breakable(name: string): unknown {
  return name.split(/(?<=[_:.])/).map((part) => html`${part}<wbr />`);
}
