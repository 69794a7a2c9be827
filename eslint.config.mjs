import tseslint from 'typescript-eslint'
import esx from 'eslint-plugin-es-x'

// What the platform's engine does not run although the SDK's build lets it through (docs/decisions/0003).
const PLATFORM = [
  [
    'ClassDeclaration',
    'no classes in src: the platform cannot subclass built-ins, and functions do',
  ],
  ['PrivateIdentifier', 'private instance fields are not supported by the engine'],
  [':function[async=true]', 'Glide is synchronous; async methods are not supported'],
  ['ForOfStatement[await=true]', 'for await is not supported'],
  ['NewExpression[callee.name="Function"]', 'new Function is not supported'],
  ['CallExpression[callee.name="eval"]', 'eval is not supported'],
  ['MemberExpression[object.name="Reflect"]', 'Reflect is not supported'],
  ['TSEnumDeclaration', 'use an as const table'],
  ['Identifier[name="__proto__"]', 'the engine throws on __proto__'],
].map(([selector, message]) => ({ selector, message }))

const PURE = [
  ['MemberExpression[object.name="Math"][property.name="random"]', 'chance is a port'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'the clock is a port'],
  ['MemberExpression[object.name="Date"][property.name="now"]', 'the clock is a port'],
].map(([selector, message]) => ({ selector, message }))

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'target/',
      'app/',
      'node_modules/',
      'src/contract/validate.js',
      'fluent/generated/',
    ],
  },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.base],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['error', { max: 450, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'es-x': esx },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': ['error', ...PLATFORM, ...PURE],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'fetch',
        'URL',
        'setTimeout',
        'structuredClone',
        'Intl',
        'console',
        'WeakRef',
      ],
      'es-x/no-regexp-d-flag': 'error',
      'es-x/no-weakrefs': 'error',
      'es-x/no-top-level-await': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
