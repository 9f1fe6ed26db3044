import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Which parts of src/ a part may import, besides itself: the arrows of CONTRIBUTING.md. */
const ARROWS = {
  domain: ['types.ts'],
  ports: ['types.ts', 'errors.ts'],
  controllers: ['domain', 'ports', 'internal', ...files('events', 'message-events')],
  'adapters/{clock,locks,storage}/**': ['adapters', 'ports', ...files()],
  // What comes over a wire of our own is in our words, and is parsed as everybody parses them.
  'adapters/transports/**': ['adapters', 'domain', 'ports', ...files()],
  ui: ['domain', 'locales', 'internal', ...files('events')],
  internal: ['ports', ...files()],
  locales: [],
  // Of the element these know the type: they have to work beside any build of it.
  compat: ['internal', ...files('web1on1-chat')],
  frameworks: files('config', 'event-map', 'web1on1-chat'),
};

function files(...names) {
  return ['types', 'errors', ...names].map((name) => `${name}.ts`);
}

const arrows = Object.entries(ARROWS).map(([part, allowed]) => ({
  target: `./src/${part}`,
  from: './src',
  except: [part, ...allowed].map((path) => `./${path}`),
  message: `${part} may import only ${allowed.join(', ') || 'itself'}.`,
}));

/** Only the entry points know the element, and what is a part of one. */
const elementIsTheTop = {
  target: ['./src/!(index|define|react).ts', './src/!(compat|frameworks)/**'],
  from: './src/web1on1-chat.ts',
  message: 'Nothing but an entry point imports the element.',
};

const CLOCK = 'Time comes from the Clock port, so that tests can own it.';
const time = [
  { selector: 'CallExpression[callee.name=/^set(Timeout|Interval)$/]', message: CLOCK },
  { selector: 'CallExpression[callee.property.name=/^set(Timeout|Interval)$/]', message: CLOCK },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
];

const STORAGE = 'What is stored goes through the storage port, so that consent and erasure hold.';
const storage = [
  { selector: 'Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/]', message: STORAGE },
];

const MARKUP = 'Text becomes text: nothing here parses HTML.';
const CSP =
  'A strict Content-Security-Policy blocks this; use static styles or style.setProperty().';
const markup = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc)$/]',
    message: MARKUP,
  },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]",
    message: MARKUP,
  },
  { selector: 'TemplateElement[value.raw=/\\s\\.(innerHTML|outerHTML|srcdoc)=/]', message: MARKUP },
  { selector: 'TemplateElement[value.raw=/(\\sstyle=|<style[\\s>])/]', message: CSP },
];

const SERVICE = 'Only the adapter of a service names it.';
const serviceNames = [
  { selector: 'Identifier[name=/smooch/i]', message: SERVICE },
  { selector: 'Literal[value=/smooch/i]', message: SERVICE },
];

export default defineConfig(
  globalIgnores([
    'dist',
    'site',
    'coverage',
    'test-results',
    'test/package/fixtures',
    '**/node_modules',
  ]),
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    languageOptions: { globals: globals.nodeBuiltin },
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-eval': 'error' },
  },
  { files: ['examples/**'], languageOptions: { globals: globals.browser } },
  {
    files: ['test/{support,bench}/**/*.{js,mjs}', 'scripts/{bench-list,leaks,rate,tabs}.mjs'],
    languageOptions: { globals: globals.browser },
  },

  {
    files: ['src/**/*.ts'],
    extends: [ts.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { project: './tsconfig.test.json' } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
    },
    rules: {
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: 'directives/(unsafe-|style-map)|static-html', message: `${MARKUP} ${CSP}` },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...time, ...storage, ...markup],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: [...arrows, elementIsTheTop] }],
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'wc/guard-define-call': 'error',
      'wc/require-listener-teardown': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Configurations are plain objects: their functions do not need their owner.
      '@typescript-eslint/unbound-method': 'off',
      // What a port answers may or may not be a promise, and need not wait for anything.
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/{domain,ports,controllers,ui,internal}/**/*.ts', 'src/adapters/{clock,locks}/**'],
    rules: {
      'no-restricted-syntax': ['error', ...time, ...storage, ...markup, ...serviceNames],
    },
  },
  // The JSX of a framework is a namespace, and grows by declarations.
  {
    files: ['src/frameworks/**'],
    rules: { '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }] },
  },
  // The one place that speaks to developers.
  { files: ['src/internal/warn.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  {
    files: ['src/adapters/clock/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...storage, ...markup] },
  },
  {
    files: ['src/adapters/storage/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...time, ...markup] },
  },

  {
    files: ['test/**/*.ts', 'playwright.config.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.test.json' } },
    rules: {
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].flatMap((object) =>
          ['only', 'skip'].map((property) => ({ object, property, message: 'Every test runs.' })),
        ),
      ],
      // Chai's assertions are properties: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // Typed as a promise by a plugin; it throws at once, as ever. accessible() is really one.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      // Playwright reads off the parameter what a fixture needs, also when that is nothing.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      // Fakes are compared, spread and called apart from their owner.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/require-await': 'off',
      // Foreign code rejects with anything; the tests play it.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
    },
  },
);
