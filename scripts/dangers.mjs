/** Finds, in JavaScript, what parses text as HTML, as code, or writes a style attribute. */
import { parseAst } from 'rollup/parseAst';
import { walk } from './syntax.mjs';

const HTML_SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
]);
const DIRECTIVES = /lit(-html)?\/.*(unsafe-(html|svg|static)|style-map|static-html)/;

/** @returns the names of what was found, once per occurrence */
export function dangersIn(code) {
  const found = [];
  walk(parseAst(code), (node) => {
    switch (node.type) {
      case 'MemberExpression': {
        const name = node.computed ? node.property.value : node.property.name;
        if (HTML_SINKS.has(name)) found.push(name);
        const object = node.object.name;
        if (object === 'document' && /^write(ln)?$/.test(name)) found.push('document.write');
        break;
      }
      case 'CallExpression':
      case 'NewExpression':
        if (node.callee.name === 'eval') found.push('eval');
        if (node.callee.name === 'Function') found.push('new Function');
        break;
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
        if (DIRECTIVES.test(node.source?.value ?? '')) found.push(node.source.value);
        break;
      case 'TemplateElement': {
        const text = node.value.raw;
        if (/\sstyle=|<style[\s>]/.test(text)) found.push('a style in a template');
        const sink = /\s\.(innerHTML|outerHTML|srcdoc)=/.exec(text);
        if (sink) found.push(sink[1]);
        break;
      }
    }
  });
  return found;
}
