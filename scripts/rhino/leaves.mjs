// What the platform's engine does not take and what swc compiles away, so that Rhino could not show it. The list is
// ServiceNow's feature matrix of the Australia release (docs/decisions/0003; ServiceNowDocs,
// api-reference/scripts/javascript-engine-feature-support.md); names that are missing are Rhino's own findings.
import { parseSync } from '@swc/core'

const BUILT_IN = new Set(
  'Array Boolean Error EvalError Function Map Number Promise RangeError ReferenceError RegExp Set String SyntaxError TypeError URIError'.split(
    ' ',
  ),
)

const subclass = ({ superClass }) =>
  BUILT_IN.has(superClass?.value) && `a subclass of ${superClass.value}`
/** One can be called, but neither spread nor looped over nor taken apart. */
const generator = ({ generator, async }) =>
  generator && (async ? 'an async generator' : 'a generator')

const RULES = {
  PrivateProperty: ({ isStatic }) => !isStatic && 'a private instance field',
  PrivateMethod: ({ isStatic }) => !isStatic && 'a private instance method',
  ClassMethod: (node) => (node.function.async ? 'an async method' : generator(node.function)),
  MethodProperty: generator,
  FunctionDeclaration: generator,
  FunctionExpression: generator,
  ClassDeclaration: subclass,
  ClassExpression: subclass,
  ForOfStatement: ({ isAwait }) => isAwait && 'for await',
  MetaProperty: ({ kind }) => kind === 'new.target' && 'new.target',
  RegExpLiteral: ({ flags }) => flags.includes('d') && 'the flag d of a regular expression',
  Identifier: ({ value }) => value === '__proto__' && '__proto__',
}

const walk = (node, visit) => {
  if (Array.isArray(node)) for (const each of node) walk(each, visit)
  else if (typeof node === 'object' && node !== null) {
    visit(node)
    for (const [key, value] of Object.entries(node)) if (key !== 'span') walk(value, visit)
  }
}

/** What of a module the platform does not run, in words; and the names that it imports, by module. */
export function lookAt(text) {
  const { body } = parseSync(text, { syntax: 'ecmascript', target: 'es2022' })
  const faults = new Set()
  if (/[\u2028\u2029]/.test(text)) faults.add('U+2028 or U+2029 as it is')
  walk(body, (node) => {
    const fault = RULES[node.type]?.(node)
    if (fault) faults.add(fault)
  })
  const imports = body
    .filter(({ type }) => type === 'ImportDeclaration')
    .map(({ source, specifiers }) => ({ from: source.value, names: specifiers.flatMap(nameOf) }))
  return { faults: [...faults], imports }
}

const nameOf = (specifier) => {
  if (specifier.type === 'ImportDefaultSpecifier') return ['default']
  if (specifier.type !== 'ImportSpecifier') return []
  return [(specifier.imported ?? specifier.local).value]
}
