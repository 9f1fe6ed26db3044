import type { FoundItem, PlaceName, ReportedItem, StorageReport } from '../device-data.js';
import { fillIn } from '../internal/fill-in.js';
import { pageUrl, safeUrl } from '../internal/safe-url.js';
import type { StatementStrings } from '../locales/statement/en.js';
import { make } from '../ui/make.js';
import type { ItemRow, Paragraph, Section, StatementDocument } from './document.js';

/** What the reader of a statement can ask for: the value of `data-act` of the button for it. */
export type Act = 'look' | 'download' | 'ask' | 'erase' | 'keep';

/** What something is made of. */
type Content = readonly (Node | string)[];

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
}

const RIGHT_TO_LEFT = /^(ar|he)\b/;

/**
 * The whole statement, and what this browser holds now. Drawn without Lit: a privacy page has no other
 * use for it.
 */
export function renderStatement(view: StatementViewModel): HTMLElement {
  const { document, strings, language } = view;
  return make(
    'div',
    {
      part: 'statement',
      class: 'statement',
      lang: language,
      dir: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr',
    },
    make('h2', {}, make('slot', { name: 'title' }, document.title)),
    ...document.intro.map(renderParagraph),
    ...document.sections.map((section) => renderSection(section, strings)),
    ...renderPrivacyLink(view),
    renderNow(view),
    renderParagraph(document.note),
  );
}

function renderParagraph({ name, text }: Paragraph): HTMLElement {
  return make('slot', { name }, make('p', {}, text));
}

function renderSection(section: Section, strings: StatementStrings): HTMLElement {
  const { name, title, paragraphs, list = [], rows } = section;
  const items = list.map((item) => make('slot', { name: item.name }, make('li', {}, item.text)));
  const written = paragraphs.map(renderParagraph);
  // A list belongs to the paragraph before it.
  if (items.length) written.splice(1, 0, make('ul', {}, ...items));
  return make(
    'section',
    { 'aria-labelledby': name },
    make('h3', { id: name }, title),
    ...written,
    ...(rows ? [renderItems(rows, name, strings)] : []),
  );
}

function renderItems(
  rows: readonly ItemRow[],
  labelledBy: string,
  strings: StatementStrings,
): HTMLElement {
  const columns = [
    strings.columnName,
    strings.columnPurpose,
    strings.columnPlace,
    strings.columnLifetime,
    strings.columnSetBy,
  ];
  const small = (text: string): HTMLElement => make('small', {}, text);
  return renderTable(
    labelledBy,
    columns,
    rows.map((row) => [
      [make('code', {}, ...breakable(row.name)), small(row.type)],
      [row.purpose, small(`${strings.columnWritten}: ${row.written}`)],
      [row.place],
      [row.lifetime],
      [row.setBy, small(row.kind)],
    ]),
  );
}

/**
 * The first cell of a row is its heading. On a narrow screen each row is a card: its roles are said,
 * because its display changes.
 */
function renderTable(
  labelledBy: string,
  columns: readonly string[],
  rows: readonly (readonly Content[])[],
): HTMLElement {
  const heads = columns.map((column) => make('th', { role: 'columnheader', scope: 'col' }, column));
  const body = rows.map(([head = [], ...cells]) =>
    make(
      'tr',
      { role: 'row' },
      make('th', { role: 'rowheader', scope: 'row' }, ...head),
      ...cells.map((cell, index) =>
        make('td', { role: 'cell', 'data-label': columns[index + 1] ?? '' }, ...cell),
      ),
    ),
  );
  return make(
    'table',
    { part: 'table', role: 'table', 'aria-labelledby': labelledBy },
    make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...heads)),
    make('tbody', { role: 'rowgroup' }, ...body),
  );
}

function renderPrivacyLink({ privacyUrl, strings }: StatementViewModel): Content {
  const href = privacyUrl && safeUrl(pageUrl(privacyUrl));
  return href ? [make('p', {}, make('a', { href }, strings.privacyLink))] : [];
}

const PLACE: Readonly<Record<PlaceName, keyof StatementStrings>> = {
  local: 'placeLocal',
  session: 'placeSession',
  database: 'placeDatabase',
  own: 'placeOwn',
};

/** A key that says who somebody is: not for everybody who looks over a shoulder. */
const SECRET = /\.sessionToken$/;

function renderNow(view: StatementViewModel): HTMLElement {
  const { strings, report, phase } = view;
  return make(
    'section',
    { class: 'now', 'aria-labelledby': 'now' },
    make('h3', { id: 'now' }, strings.nowTitle),
    // Whatever there is to say, what comes after it keeps its place, and the focus.
    make('div', {}, ...(report ? renderReport(report, view) : [])),
    make(
      'p',
      { class: 'actions' },
      renderButton('look', strings.lookAgain),
      renderButton('download', strings.download),
      renderButton('ask', strings.erase, phase.kind === 'idle'),
    ),
    ...renderPhase(view),
  );
}

function renderButton(act: Act, text: string, hasFocus = false): HTMLElement {
  const attributes = { part: 'button', type: 'button', 'data-act': act, 'data-focus': hasFocus };
  return make('button', attributes, text);
}

function renderReport(report: StorageReport, view: StatementViewModel): Content {
  const { looked, items, undeclared } = report;
  const { strings: s, language } = view;
  if (!looked) return [make('p', {}, s.nowNotRead)];
  const found = [...items.flatMap(foundOf), ...undeclared];
  if (found.length === 0) return [make('p', {}, s.nowNothing)];
  const moments = new Set(items.filter(({ type }) => type === 'timestamp').flatMap(foundOf));
  const names = undeclared.map(({ key }) => key).join(', ');
  const rows = found.map((item) => [
    [make('code', {}, ...breakable(item.key))],
    [s[PLACE[item.place]]],
    [
      make('code', { class: 'value' }, shown(item)),
      ...(moments.has(item) ? renderMoment(item.value, language) : []),
    ],
  ]);
  return [
    renderTable('now', [s.columnName, s.columnPlace, s.columnValue], rows),
    ...(names ? [make('p', {}, fillIn(s.nowUndeclared, { names }))] : []),
  ];
}

function foundOf({ found }: ReportedItem): readonly FoundItem[] {
  return found;
}

/** What a number of milliseconds means to somebody who reads it. */
function renderMoment(value: string, language: string): Content {
  const moment = new Date(value === '' ? Number.NaN : Number(value));
  if (Number.isNaN(moment.valueOf())) return [];
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  const time = make('time', { datetime: moment.toISOString() }, format.format(moment));
  return [make('small', {}, time)];
}

function shown({ key, value }: FoundItem): string {
  return SECRET.test(key) ? '••••••••' : value;
}

function renderPhase({ phase, strings, controller }: StatementViewModel): Content {
  if (phase.kind === 'idle') return [];
  if (phase.kind === 'asking') {
    return [
      make(
        'div',
        { role: 'group', class: 'question', 'aria-labelledby': 'question' },
        make('p', { id: 'question', tabindex: '-1', 'data-focus': true }, strings.eraseQuestion),
        make(
          'p',
          { class: 'actions' },
          renderButton('erase', strings.eraseConfirm),
          renderButton('keep', strings.eraseCancel),
        ),
      ),
    ];
  }
  const done = phase.kind === 'done';
  const names = done ? phase.remaining.join(', ') : '';
  const said = !done
    ? strings.erasing
    : names
      ? fillIn(strings.eraseFailed, { names })
      : strings.erased;
  const status = { part: 'status', class: 'question', role: 'status', tabindex: '-1' };
  return [
    make(
      'div',
      { ...status, 'data-focus': true },
      make('p', {}, said),
      ...(done ? [make('p', {}, fillIn(strings.eraseElsewhere, { controller }))] : []),
    ),
  ];
}

/** Long names may break where their words end. */
function breakable(name: string): Content {
  return name.split(/(?<=[_:.])/).flatMap((part) => [part, make('wbr')]);
}
