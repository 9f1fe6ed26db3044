/**
 * llms.txt: what a language model has to know to use the elements, in one short text (the form is that
 * of llmstxt.org). Made from the manifest, as the README's tables are.
 */

const BEGINNING = `# web1on1-chat

> \`<web1on1-chat>\`: a live chat for any web page, as one custom element. It remembers its state over
> navigation, opens at the right moment, and carries the conversation over Sunshine Conversations.

A page needs a script and a tag:

\`\`\`html
<script type="module" src="/chat/web1on1-chat.js"></script>
<web1on1-chat integration-id="5f1a…"></web1on1-chat>
\`\`\`

With a bundler: \`import 'web1on1-chat/define'\` in the browser. \`import { Web1on1Chat } from 'web1on1-chat'\`
registers nothing and can be imported in Node. React: \`web1on1-chat/react\`. Types for templates:
\`web1on1-chat/jsx\`, \`/vue\`, \`/svelte\`, \`/solid\`. Themes: \`web1on1-chat/themes/{paper,meadow,dusk,mono,contrast}.css\`.

Rules that are easily missed:

- To try it without an account write \`transport="local"\` in the place of \`integration-id\`.
- A boolean attribute is on when it is there. Every attribute is also a property, in camel case.
- Methods exist once the element is defined: \`await customElements.whenDefined('web1on1-chat')\`.
- A site with a consent tool writes \`consent="denied"\`, and sets it to \`granted\` when the tool says so.
- Put a floating chat directly into \`<body>\`. With \`embedded\` its container needs a height.
- A page's own button needs no script: \`data-web1on1-command="--show"\` (\`--hide\`, \`--toggle\`, \`--forget\`).
- Text on the brand colour turns black or white by itself: do not set it.
`;

const END = `## Documentation

- [README](README.md): everything above with its reasons, storage, consent, transports, policies
- [Changelog](CHANGELOG.md): what has changed
- [Manifest](dist/custom-elements.json): the same as data
`;

/** @param {readonly object[]} elements the declarations of the manifest that have a tag name */
export function llmsText(elements) {
  return [BEGINNING, ...elements.flatMap(describe), END].join('\n');
}

function describe(element) {
  const tag = `<${element.tagName}>`;
  const members = element.members ?? [];
  const isOwn = ({ kind, attribute, privacy }) =>
    kind === 'field' && !attribute && privacy !== 'private';
  return [
    section(`Attributes of ${tag}`, element.attributes, attribute),
    section(`Properties of ${tag} besides`, members.filter(isOwn), property),
    section(
      `Methods of ${tag}`,
      members.filter(({ kind }) => kind === 'method'),
      method,
    ),
    section(`Events of ${tag}`, element.events, ({ name }) => name),
    section(`Slots of ${tag}`, element.slots, ({ name }) => name || '(default)'),
    section(`Custom properties of ${tag}`, element.cssProperties, property),
    section(`Parts of ${tag}`, element.cssParts, ({ name }) => `::part(${name})`),
    section(`States of ${tag}`, element.cssStates, ({ name }) => `:state(${name})`),
  ].filter(Boolean);
}

/** A list of one kind of thing; nothing where there is none. */
function section(title, entries = [], spell) {
  if (entries.length === 0) return '';
  const line = (entry) =>
    `- \`${spell(entry)}\`: ${(entry.description ?? '').replace(/\s+/g, ' ').trim()}`;
  return `## ${title}\n\n${entries.map(line).join('\n')}\n`;
}

function attribute({ name, type, default: fallback }) {
  if (type?.text === 'boolean') return name;
  const value = type?.text.replaceAll("'", '') ?? 'string';
  return `${name}="${value}"${fallback === undefined ? '' : ` = ${fallback}`}`;
}

function property({ name, type, default: fallback }) {
  return [name, type && `: ${type.text}`, fallback && ` = ${fallback}`].filter(Boolean).join('');
}

function method({ name, parameters = [], return: answer }) {
  const given = parameters.map((each) => each.name + (each.optional ? '?' : '')).join(', ');
  return `${name}(${given}): ${answer?.type?.text ?? 'void'}`;
}
