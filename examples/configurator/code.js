/** What a page or an app writes to have the chat of a configuration. */

/** @typedef {ReadonlyMap<string, string>} Configuration attributes by name; a flag's value is '' */

const WIDTH = 80;

/**
 * Markup as a page has it: on one line where there is room.
 *
 * @param {string} name of the element
 * @param {Iterable<readonly [string, string]>} attributes
 */
export function tag(name, attributes) {
  const written = [...attributes].map(([attribute, value]) =>
    value === '' ? attribute : `${attribute}="${escaped(value)}"`,
  );
  return laidOut(`<${name}`, written, `></${name}>`);
}

function laidOut(start, pieces, end) {
  const line = [start, ...pieces].join(' ') + end;
  if (line.length <= WIDTH || pieces.length < 2) return line;
  return [start, ...pieces.map((piece) => `  ${piece}`)].join('\n') + `\n${end}`;
}

function escaped(value) {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * The script and the tag.
 *
 * @param {Configuration} configuration
 * @param {{ src: string, integrity: string }} file
 */
export function html(configuration, { src, integrity }) {
  const script = laidOut(
    '<script',
    ['type="module"', `src="${escaped(src)}"`, `integrity="${integrity}"`],
    '></script>',
  );
  return `${script}\n\n${tag('web1on1-chat', configuration)}`;
}

/**
 * @param {Configuration} configuration
 * @param {readonly import('./manifest.js').Attribute[]} attributes
 */
export function react(configuration, attributes) {
  const props = [...configuration].map(([name, value]) =>
    prop(
      attributes.find((attribute) => attribute.name === name),
      value,
    ),
  );
  const [first, ...rest] = laidOut('<Web1on1Chat', props, ' />')
    .replace('\n />', '\n/>')
    .split('\n');
  return `import { Web1on1Chat } from 'web1on1-chat/react';

export function Chat() {
  return ${rest.length ? `(\n    ${[first, ...rest].join('\n    ')}\n  )` : first};
}`;
}

function prop({ property, kind, numeric, values }, value) {
  if (kind === 'flag') return property;
  const isNumber = numeric && value.trim() !== '' && Number.isFinite(Number(value));
  if (isNumber || (numeric && values.includes(value))) return `${property}={${value.trim()}}`;
  return /["&\\{}\n]/.test(value)
    ? `${property}={${JSON.stringify(value)}}`
    : `${property}="${value}"`;
}

/** @param {Configuration} configuration */
export function vue(configuration) {
  return `<script setup>
import 'web1on1-chat/define';
</script>

<template>
${indented(tag('web1on1-chat', configuration), 2)}
</template>

// vite.config.js
vue({
  template: {
    compilerOptions: { isCustomElement: (tag) => tag === 'web1on1-chat' },
  },
});`;
}

/** @param {Configuration} configuration */
export function angular(configuration) {
  // What would begin something: in Angular's templates, and in the text that this one stands in.
  const template = tag('web1on1-chat', configuration)
    .replaceAll('{{', "{{ '{{' }}")
    .replace(/[\\`]|\$(?=\{)/g, '\\$&');
  return `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'web1on1-chat/define';

@Component({
  selector: 'app-chat',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indented(template, 4)}
  \`,
})
export class Chat {}`;
}

function indented(text, by) {
  return text.replace(/^/gm, ' '.repeat(by));
}
