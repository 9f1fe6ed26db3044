import type { StatementStrings } from '../locales/statement/en.js';
import type { ItemRow, Paragraph, Section, StatementDocument } from './document.js';

/** How one kind of text writes the parts of a statement. */
interface Writer {
  heading(level: 1 | 2, text: string): string;
  paragraph(text: string): string;
  list(items: readonly string[]): string;
  table(columns: readonly string[], rows: readonly (readonly string[])[]): string;
}

/** The statement as Markdown. */
export function toMarkdown(document: StatementDocument, strings: StatementStrings): string {
  return write(document, strings, MARKDOWN);
}

/** The statement as HTML, to be put into a page that works without script. */
export function toHtml(document: StatementDocument, strings: StatementStrings): string {
  return write(document, strings, HTML);
}

function write(document: StatementDocument, strings: StatementStrings, writer: Writer): string {
  const say = ({ text }: Paragraph): string => writer.paragraph(text);
  const parts = [
    writer.heading(1, document.title),
    ...document.intro.map(say),
    ...document.sections.flatMap((section) => writeSection(section, strings, writer)),
    say(document.note),
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeSection(
  { title, paragraphs, list = [], rows }: Section,
  strings: StatementStrings,
  writer: Writer,
): string[] {
  const [first, ...rest] = paragraphs.map(({ text }) => writer.paragraph(text));
  const columns = [
    strings.columnName,
    strings.columnType,
    strings.columnKind,
    strings.columnPurpose,
    strings.columnWritten,
    strings.columnPlace,
    strings.columnLifetime,
    strings.columnSetBy,
  ];
  return [
    writer.heading(2, title),
    ...(first ? [first] : []),
    ...(list.length ? [writer.list(list.map(({ text }) => text))] : []),
    ...rest,
    ...(rows ? [writer.table(columns, rows.map(cellsOf))] : []),
  ];
}

function cellsOf(row: ItemRow): readonly string[] {
  const { name, type, kind, purpose, written, place, lifetime, setBy } = row;
  return [name, type, kind, purpose, written, place, lifetime, setBy];
}

/** What would begin something in Markdown is only what it is. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, (mark) => `\\${mark}`);

const MARKDOWN: Writer = {
  heading: (level, text) => `${'#'.repeat(level + 1)} ${plain(text)}`,
  paragraph: plain,
  list: (items) => items.map((item) => `- ${plain(item)}`).join('\n'),
  table(columns, rows) {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [
      line(columns.map(plain)),
      line(columns.map(() => '---')),
      ...rows.map(([name = '', ...cells]) => line([`\`${name}\``, ...cells.map(plain)])),
    ].join('\n');
  },
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => `&${ENTITIES[mark] ?? ''};`);

const HTML: Writer = {
  heading: (level, text) => `<h${level + 1}>${escaped(text)}</h${level + 1}>`,
  paragraph: (text) => `<p>${escaped(text)}</p>`,
  list: (items) => `<ul>\n${items.map((item) => `  <li>${escaped(item)}</li>`).join('\n')}\n</ul>`,
  table(columns, rows) {
    const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
    const body = rows.map(
      ([name = '', ...cells]) =>
        `    <tr><th scope="row"><code>${escaped(name)}</code></th>${cells
          .map((cell) => `<td>${escaped(cell)}</td>`)
          .join('')}</tr>`,
    );
    return `<table>\n  <thead><tr>${head}</tr></thead>\n  <tbody>\n${body.join('\n')}\n  </tbody>\n</table>`;
  },
};
