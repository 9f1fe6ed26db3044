/** What is served as it is: dist/cdn/, from the output of tsc. */
import { basename, dirname, sep } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { compactCss } from './scripts/compact-css.mjs';
import { walk } from './scripts/syntax.mjs';

const STATEMENTS = ['', 'locales', 'statement', ''].join(sep);

/**
 * The one-tag build, with Lit inside and everything that is not needed to draw the launcher in
 * chunks that it fetches relative to itself.
 */
const inChunks = {
  ...output(),
  plugins: [entryByAnyAddress(), shortNames(), minified(), selfContained()],
  manualChunks: chunkOf,
  onlyExplicitManualChunks: true,
  chunkFileNames: ({ facadeModuleId, moduleIds, name }) => {
    if (name in TOGETHER) return '[name]-[hash].js';
    const folder = basename(dirname(facadeModuleId ?? moduleIds.at(-1)));
    if (folder === 'locales' && name !== 'load') return 'locales/[name].js';
    if (facadeModuleId?.includes(STATEMENTS) && name !== 'load') {
      return 'locales/statement/[name].js';
    }
    // Named after what is inside: several folders have an index.
    return `${['index', 'load'].includes(name) ? folder : '[name]'}-[hash].js`;
  },
};

/**
 * The same as one file, for those who want one hash: all of it is fetched with the page, but for
 * the emoji. Made by the faster of the two minifiers, and without a map.
 */
const inOneFile = {
  ...output(),
  entryFileNames: '[name].single.js',
  inlineDynamicImports: true,
  sourcemap: false,
  plugins: [shortNames(), selfContained()],
};

const oneTag = {
  ...from({ 'web1on1-chat': 'dist/define.js' }),
  output: [inChunks, inOneFile],
};

/** The calls of the earlier widget. A build of its own: nobody else shall pay for a shared chunk. */
const compat = { ...from({ compat: 'dist/compat.js' }), output: [output()] };

export default [oneTag, compat];

function from(input) {
  return {
    input,
    // Keeps the entry free of a facade chunk: one request less.
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      hostedSdk(),
      trustedTypesName(),
      compactTemplates(),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
    ],
    onwarn(warning, warn) {
      // Decorator helpers of compiled modules; harmless.
      if (warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
    },
  };
}

function output() {
  return {
    dir: 'dist/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    plugins: [shortNames(), minified(), selfContained()],
  };
}

/**
 * What is fetched together, with the page and when somebody opens the chat, by the modules from which
 * everything else in it is imported. A module that several need is in the first that needs it. Left to
 * itself the bundler puts what two of them share into one small file after the other, and those are
 * asked for only when the first has come: a second wait for whoever has clicked.
 */
const TOGETHER = {
  // What draws attention by itself needs nothing else.
  'web1on1-chat': ['define', 'controllers/alarm'],
  // The texts, for a teaser, too; and what the cookie statement needs of the rest.
  common: [
    ...['locales/load', 'internal/warn', 'internal/fill-in', 'internal/safe-url'],
    ...['storage/idb-store', 'domain/inventory'],
  ],
  // With what they share with what comes later.
  conversation: ['conversation', 'ui/formats'],
  'panel-inside': [
    ...['panel-inside', 'ui/icons'],
    ...['lit-html/async-directive', 'lit-html/directives/repeat'],
  ],
};

/** @returns the name of the file that a module goes into; nothing where that may be any */
function chunkOf(id, { getModuleInfo, getModuleIds }) {
  const ids = [...getModuleIds()];
  const isImportedBy = (roots) => reached(roots, getModuleInfo).has(id);
  return Object.keys(TOGETHER).find((name) =>
    isImportedBy(ids.filter((each) => TOGETHER[name].some((end) => each.endsWith(`/${end}.js`)))),
  );
}

/** These modules and all that they import, however deep, but for what they fetch later. */
function reached(roots, getModuleInfo) {
  const found = new Set(roots);
  for (const id of found) for (const next of getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/** The SDK's loader is not ours to ship: this build fetches it from its own host instead. */
function hostedSdk() {
  const from = ['', 'load-sdk.js'].join(`${sep}smooch${sep}`);
  return {
    name: 'hosted-sdk',
    async resolveId(source, importer) {
      if (!source.endsWith('/load-sdk.js')) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (!resolved?.id.endsWith(from)) return resolved;
      return resolved.id.replace(/load-sdk\.js$/, 'load-hosted-sdk.js');
    },
  };
}

/**
 * A page may use Lit itself. Trusted Types policies have unique names, so our copy takes one of its
 * own, which a site can allow without allowing anybody else's.
 */
function trustedTypesName() {
  const site = 'createPolicy("lit-html"';
  return {
    name: 'trusted-types-name',
    transform(code, id) {
      if (!id.endsWith(`${sep}lit-html${sep}lit-html.js`)) return null;
      const parts = code.split(site);
      if (parts.length !== 2) this.error(`Expected one ${site} in Lit, found ${parts.length - 1}.`);
      return { code: parts.join('createPolicy("web1on1-chat"'), map: null };
    },
  };
}

/** Templates are written for readers; visitors need neither their comments nor their indentation. */
function compactTemplates() {
  const compact = {
    css: compactCss,
    html: (text) => text.replace(/\s*\n\s*/g, ' ').replace(/ (?=>)/g, ''),
  };
  return {
    name: 'compact-templates',
    transform(code, id) {
      if (!id.includes(`${sep}dist${sep}`)) return null;
      const parts = [];
      walk(parseAst(code), ({ type, tag, quasi }) => {
        if (type !== 'TaggedTemplateExpression' || !Object.hasOwn(compact, tag.name)) return;
        for (const { start, end } of quasi.quasis) {
          parts.push({ start, end, text: compact[tag.name](code.slice(start, end)) });
        }
        // It is there for editors, and for backslashes.
        const isPlain = tag.name === 'css' && !code.slice(quasi.start, quasi.end).includes('\\');
        if (isPlain) parts.push({ start: tag.start, end: tag.end, text: '' });
      });
      // From the end, so that what is replaced moves nothing that is still to be replaced.
      for (const { start, end, text } of parts.sort((a, b) => b.start - a.start)) {
        code = code.slice(0, start) + text + code.slice(end);
      }
      return { code, map: null };
    },
  };
}

/**
 * What a chunk needs of the entry it finds here, and not at the entry's address. That is the page's to
 * choose, and browsers run a module once for each address: with a query in the tag, or after a
 * redirect, chunks that import `./web1on1-chat.js` fetch all of it again, and have classes of their own.
 */
const SHARED = 'globalThis[Symbol.for("web1on1-chat")]';

/** The first entry of a page fills it: that one has registered the elements. */
function entryByAnyAddress() {
  const nameOf = ({ name, value }) => name ?? value;
  const pairs = (specifiers, key, name) =>
    specifiers.map((each) => `${nameOf(each[key])}: ${nameOf(each[name])}`).join(', ');
  return {
    name: 'entry-by-any-address',
    renderChunk(code, { fileName, isEntry }) {
      const refuse = (what) => this.error(`${fileName} ${what}: chunks would not find that.`);
      const replaced = [];
      for (const node of parseAst(code).body) {
        const { type, start, end, specifiers, source, declaration } = node;
        const isOfEntry = source?.value.endsWith('/web1on1-chat.js');
        if (type === 'ImportDeclaration' && isOfEntry) {
          if (specifiers.some(({ imported }) => !imported)) refuse('imports the entry as a whole');
          const names = pairs(specifiers, 'imported', 'local');
          replaced.push({ start, end, text: names && `const { ${names} } = ${SHARED};` });
        } else if (isOfEntry) refuse('passes on what is the entry’s');
        else if (isEntry && type === 'ExportNamedDeclaration') {
          if (declaration || source) refuse('exports in another way than by names at its end');
          const names = pairs(specifiers, 'exported', 'local');
          replaced.push({ start, end, text: `${SHARED} ??= { ${names} };` });
        }
      }
      for (const { start, end, text } of replaced.reverse()) {
        // The map is by lines: there are as many as before.
        const lines = code.slice(start, end).replace(/[^\n]/g, '');
        code = code.slice(0, start) + text + lines + code.slice(end);
      }
      return { code, map: null };
    },
  };
}

/**
 * What our own parts call each other's members by: long for readers, short for visitors. Only names
 * that no page and no platform knows, and that no chunk exports; the same in every chunk.
 */
const MEMBERS = Object.fromEntries(
  `preparePanel loadConversation loadTeaser considerConnecting showEyecatcher withPanel
   wantConversation visitorActed hasBeenOpen eyecatcherAfterMs openAfterMs teaseWhenNarrow
   openStorage onRestored onReturned hostChanged adoptStyles createVisitorId onDegraded
   openInMarkup tabVisible panelOpen modalOpen quietAt usedUp dismissLabel unreadLabel announcement
   retentionMs loadedAt autoOpenedAt openedByVisitor closedByVisitor foldedByVisitor
   eyecatcherClosedAt showWelcome expiresAt folded openedBy attention timeoutMs markSeen reopen
   willUpdate returning teaser narrow wanted prepare touch entering consentChanged loadAttention
   forgetToo hasEyecatcher access inside still failure refresh report
   isUrgent onConnecting onConnected onAcknowledged isUnsent onAccepted signalTyping
   leaveConversation localReadAt clockAheadMs mayTakeOver onLeaderHidden onSilent keepUnsent
   dropUnsent saveDraft takeOverAnonymous eraseOthers loadExtras shownConnection isIdentified mayLeave holdNext
   addMessages scheduleUpdate startsUnread startsGroup startsDay endsGroup pageLang agentAvatarUrl
   closable foldable onEntered onDismiss onUse inputBlocked nearStart newestId overflows scroller
   byClientId restoring`
    .split(/\s+/)
    .map((name, index) => [name, `$${index.toString(36)}`]),
);

/**
 * Names that esbuild chooses repeat more than those of terser, which keeps some of them: together
 * they come out 1 % smaller after compression than either alone.
 */
function shortNames() {
  return {
    name: 'short-names',
    renderChunk(code, { fileName, exports }) {
      const exported = exports.filter((name) => Object.hasOwn(MEMBERS, name));
      if (exported.length > 0) this.error(`${fileName} exports ${exported.join(', ')}.`);
      return transform(code, {
        minify: true,
        format: 'esm',
        target: 'es2022',
        charset: 'utf8',
        sourcemap: true,
        mangleProps: new RegExp(`^(${Object.keys(MEMBERS).join('|')})$`),
        mangleCache: { ...MEMBERS },
      });
    },
  };
}

/**
 * Most of what a page, or an opening, waits for runs at once. The comment tells Chromium, which compiles
 * it all beside the main thread then, and not each function on it when that is first called: without
 * it a fifth more of the page's script, and a tenth of what comes before an opening.
 */
function minified() {
  const compress = { passes: 3, inline: 1, unsafe_arrows: true };
  const options = { ecma: 2022, module: true, compress };
  const usual = terser(options);
  const atOnce = terser({ ...options, format: { preamble: '//# allFunctionsCalledOnLoad' } });
  return {
    name: 'minified',
    renderChunk(code, chunk, ...more) {
      const { renderChunk } = chunk.isEntry || chunk.name in TOGETHER ? atOnce : usual;
      return renderChunk.call(this, code, chunk, ...more);
    },
  };
}

/** Refuses a chunk that imports anything by a bare name: browsers could not resolve it. */
function selfContained() {
  return {
    name: 'self-contained',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const outside = [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])].filter(
          (name) => !(name in bundle),
        );
        if (outside.length > 0) this.error(`${chunk.fileName} imports ${outside.join(', ')}`);
      }
    },
  };
}
