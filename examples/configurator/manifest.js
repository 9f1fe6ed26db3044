/**
 * The attributes of the element, as its published description has them. Nothing here knows their
 * names but `TOPICS`, which says where each is asked for: what is new stands at the end by itself.
 */

/** @typedef {'flag' | 'choice' | 'number' | 'colour' | 'text'} Kind */

/**
 * @typedef {object} Attribute
 * @property {string} name as in HTML
 * @property {string} property as in JavaScript
 * @property {string} label
 * @property {string} description in which `this` is code
 * @property {Kind} kind
 * @property {readonly string[]} values that are told apart, besides text and numbers
 * @property {boolean} numeric a number makes sense
 * @property {string | undefined} fallback what holds without it
 */

const PANEL = ['open', 'no-header-minimize'];

const TOPICS = new Map([
  ['Look', ['brand-color', 'color-scheme', 'placement', 'embedded', 'no-launcher', ...PANEL]],
  ['Words', ['heading', 'subheading', 'agent-name', 'agent-avatar', 'welcome-message']],
  ['Invitation', ['eyecatcher', 'eyecatcher-after', 'auto-open', 'open-after', 'auto-open-on']],
  ['Abilities', ['file-upload', 'emoji', 'location', 'sound', 'prechat', 'scenario-bot']],
  ['Privacy', ['consent', 'storage', 'retention', 'privacy-url', 'privacy-note', 'warn-sensitive']],
  ['Service', ['transport', 'integration-id', 'region', 'config-base-url', 'server', 'connect']],
  ['Language', ['lang', 'dir']],
]);

const OTHERS = 'More';

/**
 * Reads the description.
 *
 * @param {string | URL} address of `custom-elements.json`
 * @param {string} tagName
 * @returns {Promise<readonly Attribute[]>}
 */
export async function loadAttributes(address, tagName) {
  const { modules } = await (await fetch(address)).json();
  const element = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((declaration) => declaration.tagName === tagName);
  const properties = new Map(
    element.cssProperties.map(({ name, default: fallback }) => [name, fallback]),
  );
  // What a colour is without its attribute, the custom property of the same name says.
  return element.attributes.map((attribute) => {
    const made = attributeOf(attribute);
    return { ...made, fallback: made.fallback ?? properties.get(`--web1on1-${made.name}`) };
  });
}

function attributeOf({ name, fieldName = name, type, description, default: fallback }) {
  const pieces = type.text.split(' | ');
  const values = pieces
    .filter((piece) => /^'.*'$|^false$/.test(piece))
    .map((piece) => piece.replaceAll("'", ''));
  return {
    name,
    property: fieldName,
    label: name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
    description,
    kind: kindOf(name, pieces, values),
    values,
    numeric: pieces.includes('number'),
    fallback: fallback === undefined ? undefined : String(JSON.parse(fallback)),
  };
}

function kindOf(name, pieces, values) {
  if (pieces.includes('boolean')) return 'flag';
  if (values.length === pieces.length) return 'choice';
  if (pieces.includes('number') && pieces.length === 1) return 'number';
  return /-color$/.test(name) ? 'colour' : 'text';
}

/**
 * The attributes by what they are about.
 *
 * @param {readonly Attribute[]} attributes
 * @returns {readonly [topic: string, attributes: readonly Attribute[]][]}
 */
export function byTopic(attributes) {
  const known = new Set([...TOPICS.values()].flat());
  const topics = [...TOPICS].map(([topic, names]) => [
    topic,
    names.flatMap((name) => attributes.find((attribute) => attribute.name === name) ?? []),
  ]);
  return [...topics, [OTHERS, attributes.filter(({ name }) => !known.has(name))]].filter(
    ([, members]) => members.length > 0,
  );
}
