/** The arrows of docs/architecture.md: contract ← core ← flow ← glide ← entry ← fluent; local stands alone. */
const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    never(
      'contract-imports-nothing-else',
      '^src/contract/',
      '^(src/(core|flow|glide|entry)|fluent|local|test|node_modules/@servicenow)',
      'it is what others depend on',
    ),
    never(
      'core-is-pure',
      '^src/core/',
      '^(src/(flow|glide|entry)|fluent|local|test|node_modules)',
      'it must run in a millisecond, anywhere',
    ),
    never(
      'flow-gets-ports',
      '^src/flow/',
      '^(src/(glide|entry)|fluent|local|test|node_modules)',
      'ports come as an argument',
    ),
    never(
      'glide-is-an-adapter',
      '^src/glide/',
      '^(src/entry|fluent|local|test)',
      'adapters know nothing of hooks',
    ),
    never(
      'nothing-unshipped-ships',
      '^(src|fluent)/',
      '^(local|test|demo|examples|scripts)/',
      'it would ship',
    ),
    never(
      'fluent-points-at-entries',
      '^fluent/',
      '^src/(core|flow|glide)/',
      'it names hooks and reads literals',
    ),
    never(
      'local-knows-no-app',
      '^local/',
      '^(src|fluent|test|demo)/',
      'shared code hides shared mistakes',
    ),
    never('demo-is-an-outsider', '^demo/', '^(src|fluent|test)/', 'it speaks HTTP like any client'),
    never(
      'an-example-stands-alone',
      '^examples/',
      '^(src|fluent|local|demo|test)/',
      'whoever copies the folder has it all',
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|target|app)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
}
