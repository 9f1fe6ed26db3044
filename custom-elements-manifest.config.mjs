import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { customPropertiesOf } from './scripts/custom-properties.mjs';

// The build compiles before it describes.
const built = (module) => import(pathToFileURL(`dist/${module}.js`).href);
const { attributeNames, attributeOf, defaults } = await built('config');
const eventClasses = { ...(await built('events')), ...(await built('message-events')) };

/** dist/custom-elements.json: what editors and documentation tools know about the elements. */
export default {
  globs: ['src/*.ts', 'src/ports/*.ts', 'src/cookie-statement/*.ts'],
  exclude: ['src/{compat,react}.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    attributesOfTheTable(),
    eventsOfTheClasses(),
    propertiesOfTheStyles(),
    publicOnly(),
    publishedPaths(),
  ],
};

/**
 * The attributes are derived from the table in config.ts, which no analyser can see into. So the
 * built table is asked for names and defaults, and the compiler for the types.
 */
function attributesOfTheTable() {
  return {
    name: 'attributes-of-the-table',
    packageLinkPhase({ customElementsManifest }) {
      const types = propertyTypes('src/config.ts', 'ChatConfig');
      for (const declaration of classesOf(customElementsManifest)) {
        for (const member of declaration.members ?? []) {
          if (!attributeNames.includes(member.name)) continue;
          const type = types.get(member.name);
          if (type) member.type = { text: type };
          const fallback = defaults[member.name];
          if (fallback !== undefined) member.default = JSON.stringify(fallback);
          member.attribute = attributeOf(member.name);
          (declaration.attributes ??= []).push({
            name: member.attribute,
            fieldName: member.name,
            description: member.description,
            type: member.type && { text: textual(member.type.text) },
            default: member.default,
            inheritedFrom: member.inheritedFrom,
          });
        }
        // The one attribute that is no configuration.
        const open = declaration.attributes?.find(({ name }) => name === 'open');
        const property = declaration.members?.find(({ name }) => name === 'open');
        if (open && property) {
          Object.assign(open, {
            fieldName: 'open',
            description: property.description,
            type: property.type,
            default: 'false',
          });
        }
      }
    },
  };
}

/** @returns what of a type an attribute can hold, which is always text */
function textual(type) {
  const pieces = type
    .split(' | ')
    .filter((piece) => /^('.*'|string|number|boolean|true|false)$/.test(piece));
  return pieces.join(' | ').replace('false | true', 'boolean');
}

/** @returns the types of an interface's properties, written out, without `undefined` */
function propertyTypes(file, name) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .find((exported) => exported.name === name);
  const flags =
    ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
  return new Map(
    checker
      .getDeclaredTypeOfSymbol(symbol)
      .getProperties()
      .map((property) => {
        const type = checker.getNonNullableType(
          checker.getTypeOfSymbolAtLocation(property, source),
        );
        const text = (part) => checker.typeToString(part, source, flags);
        // Piece by piece: an alias that is not exported says nothing.
        const whole = text(type);
        const pieces = type.isUnion() && whole !== 'boolean' ? type.types.map(text) : [whole];
        return [property.name, pieces.join(' | ')];
      }),
  );
}

/** Events have classes, and each class knows its type: the element need not list them again. */
function eventsOfTheClasses() {
  return {
    name: 'events-of-the-classes',
    packageLinkPhase({ customElementsManifest }) {
      const classes = classesOf(customElementsManifest);
      const events = classes
        .filter(({ name }) => name !== 'Web1on1Event' && Object.hasOwn(eventClasses, name))
        .map(({ name, description }) => {
          const { type } = new eventClasses[name]();
          return { name: type, type: { text: name }, description };
        });
      for (const declaration of classes.filter(({ tagName }) => tagName === 'web1on1-chat')) {
        declaration.events = events;
      }
    },
  };
}

/** Custom properties are described where they are read, in the style sheets. */
function propertiesOfTheStyles() {
  return {
    name: 'properties-of-the-styles',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of classesOf(customElementsManifest)) {
        if (declaration.tagName === 'web1on1-chat') {
          declaration.cssProperties = customPropertiesOf('src');
        }
      }
    },
  };
}

/** Leaves out what a page cannot reach or has no use for. */
function publicOnly() {
  const hidden = new Set([
    'render',
    'renderRoot',
    'config',
    'connectedCallback',
    'disconnectedCallback',
    'attributeChangedCallback',
    'addController',
    'removeController',
    'adoptStyles',
  ]);
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of classesOf(customElementsManifest)) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) =>
            !name.startsWith('#') && !hidden.has(name) && (privacy ?? 'public') === 'public',
        );
      }
    },
  };
}

/** The package holds dist/*.js, not src/*.ts: the manifest must name what is there. */
function publishedPaths() {
  const published = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
  const rename = (value) => {
    if (Array.isArray(value)) value.forEach(rename);
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        const names = key === 'path' || key === 'module';
        if (names && typeof inner === 'string') value[key] = published(inner);
        else rename(inner);
      }
    }
  };
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      rename(customElementsManifest);
      customElementsManifest.modules.sort((a, b) => a.path.localeCompare(b.path));
    },
  };
}

function classesOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ kind }) => kind === 'class');
}
