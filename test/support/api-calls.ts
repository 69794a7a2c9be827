import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import ts from 'typescript'

/** A member of a Glide class that the app uses, and the first place where it does. */
export type ApiCall = {
  readonly owner: string
  readonly member: string
  readonly at: string
  readonly isDeclared: boolean
}

const PACKAGE = '/node_modules/@servicenow/glide/'

const LAYERS = ['src/glide', 'src/entry']
/** The adapters and the hooks: what else is in src knows nothing of Glide (.dependency-cruiser.cjs). */
const ourFiles = (): readonly string[] =>
  LAYERS.flatMap((layer) => readdirSync(layer).map((name) => `${layer}/${name}`))

const program = (files: readonly string[]): ts.Program => {
  const config = 'src/tsconfig.json'
  const read = ts.parseConfigFileTextToJson(config, readFileSync(config, 'utf8'))
  return ts.createProgram(files, ts.parseJsonConfigFileContent(read.config, ts.sys, 'src').options)
}

const isGlide = (declaration: ts.Node): boolean =>
  declaration.getSourceFile().fileName.includes(PACKAGE)
const plain = (name: string): string => name.replace(/^I(?=Glide)/, '')

/** The class of the typings that a member is declared in; IGlideRecord is what GlideRecord is made of. */
const ownerOf = (declaration: ts.Node): string => {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isClassDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return plain(node.name?.text ?? '')
  }
  return ''
}

/** The Glide class of a value; '' where it is none. */
const classOf = (checker: ts.TypeChecker, node: ts.Node): string => {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node))
  const symbol = type.aliasSymbol ?? type.getSymbol()
  return symbol?.declarations?.some(isGlide) ? plain(symbol.name) : ''
}

/** What a value was cast to by way of unknown: each member of that type of ours, with the class behind it. */
function castsOf(checker: ts.TypeChecker, files: readonly ts.Node[]): ReadonlyMap<ts.Node, Cast> {
  const casts = new Map<ts.Node, Cast>()
  const look = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && ts.isAsExpression(node.expression)) {
      const value = node.expression.expression
      const owner = classOf(checker, value)
      const members = owner === '' ? [] : checker.getTypeAtLocation(node).getProperties()
      for (const { declarations = [] } of members) {
        for (const each of declarations)
          casts.set(each, { owner, declared: declared(checker, value) })
      }
    }
    ts.forEachChild(node, look)
  }
  files.forEach(look)
  return casts
}
type Cast = { readonly owner: string; readonly declared: ReadonlySet<string> }

/** Members of a value's class, those that are declared as static ones among them. */
function declared(checker: ts.TypeChecker, value: ts.Node): ReadonlySet<string> {
  const type = checker.getTypeAtLocation(value)
  const own = type.getSymbol()
  const shared = own ? checker.getTypeOfSymbol(own).getProperties() : []
  return new Set([...type.getProperties(), ...shared].map(({ name }) => name))
}

/** How a node names a member: of which value, and under which symbol. Undefined for any other node. */
function namedBy(checker: ts.TypeChecker, node: ts.Node): Named | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const symbol = checker.getSymbolAtLocation(node.name)
    return { value: node.expression, member: node.name.text, symbol }
  }
  if (ts.isElementAccessExpression(node)) {
    const member = node.argumentExpression.getText()
    return { value: node.expression, member, symbol: undefined }
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const member = (node.propertyName ?? node.name).getText()
    const symbol = checker.getTypeAtLocation(node.parent).getProperty(member)
    return { value: node.parent, member, symbol }
  }
  return undefined
}
type Named = {
  readonly value: ts.Node
  readonly member: string
  readonly symbol: ts.Symbol | undefined
}

/**
 * Every member of a Glide class that the app's files use: by a dot, in brackets, by taking a value apart, and
 * through a type of our own that such a value was cast to. What the typings do not know is not declared.
 */
export function apiCalls(paths = ourFiles()): readonly ApiCall[] {
  const all = program(paths)
  const checker = all.getTypeChecker()
  const files = paths.flatMap((path) => all.getSourceFile(path) ?? [])
  const casts = castsOf(checker, files)
  const found = new Map<string, ApiCall>()

  const note = (owner: string, member: string, node: ts.Node, isDeclared: boolean): void => {
    if (owner === '' || found.has(`${owner}.${member}`)) return
    const file = node.getSourceFile()
    const { line } = file.getLineAndCharacterOfPosition(node.getStart())
    const at = `${relative(process.cwd(), file.fileName)}:${line + 1}`
    found.set(`${owner}.${member}`, { owner, member, at, isDeclared })
  }
  const look = (node: ts.Node): void => {
    const named = namedBy(checker, node)
    if (named) {
      const { value, member, symbol } = named
      const declarations = symbol?.declarations ?? []
      if (declarations.length === 0) note(classOf(checker, value), member, node, false)
      for (const declaration of declarations) {
        const cast = casts.get(declaration)
        if (isGlide(declaration)) note(ownerOf(declaration), member, node, true)
        else if (cast) note(cast.owner, member, node, cast.declared.has(member))
      }
    }
    ts.forEachChild(node, look)
  }
  files.forEach(look)
  return [...found.values()]
}
