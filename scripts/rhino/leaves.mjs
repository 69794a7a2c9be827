// What the platform's engine does not take and what swc compiles away, so that Rhino could not show it. The list is
// ServiceNow's feature matrix (docs/decisions/0002); the names that are missing are Rhino's own findings.
import { parseSync } from '@swc/core'

const BUILT_IN = new Set(['Array', 'Error', 'Map', 'Set', 'Promise', 'RegExp', 'TypeError', 'Date'])

const RULES = {
  PrivateProperty: (node) => !node.isStatic && 'a private instance field',
  PrivateMethod: (node) => !node.isStatic && node.kind === 'method' && 'a private instance method',
  ClassMethod: (node) => node.function.async && 'an async method of a class',
  ClassDeclaration: (node) => extendsBuiltIn(node),
  ClassExpression: (node) => extendsBuiltIn(node),
  ForOfStatement: (node) => node.isAwait && 'for await',
  FunctionDeclaration: (node) => isAsyncGenerator(node),
  FunctionExpression: (node) => isAsyncGenerator(node),
  RegExpLiteral: (node) => node.flags.includes('d') && 'the flag d of a regular expression',
  Identifier: (node) => node.value === '__proto__' && '__proto__',
}

const extendsBuiltIn = (node) =>
  BUILT_IN.has(node.superClass?.value) && `a subclass of ${node.superClass.value}`
const isAsyncGenerator = (node) => node.async && node.generator && 'an async generator'

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
