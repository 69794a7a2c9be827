import { createContext, Script } from 'node:vm'
import { unsupported } from '../unsupported'

/**
 * "The asterisk matches any number (including zero) of any character", "the question mark matches
 * one of any character", all else itself (c_PatternMatching.md). No pattern takes longer than its
 * length times that of the text.
 */
export function matchesPattern(text: string, pattern: string, any = '*', one = '?'): boolean {
  let at = 0
  let here = 0
  let star = -1
  let taken = 0
  while (at < text.length) {
    const sign = pattern[here]
    if (sign === any) {
      star = here++
      taken = at
    } else if (sign === one || (sign !== undefined && sign === text[at])) {
      at++
      here++
    } else if (star < 0) return false
    else {
      here = star + 1
      at = ++taken
    }
  }
  while (pattern[here] === any) here++
  return here === pattern.length
}

/** Whether all of the text is of the expression, as ".*\bxeon\b.*" wants it (c_WhatFieldNormalizationDoes.md). */
export const matchesExpression = (text: string, expression: string, flags = ''): boolean =>
  compiled(expression, flags).test(text)

const KEPT = 100
const expressions = new Map<string, RegExp>()

/** Java's expressions, as far as those of JavaScript are the same; `(?i)` in front is a flag here. */
export function compiled(expression: string, flags = ''): RegExp {
  const key = `${flags}/${expression}`
  const found = expressions.get(key)
  if (found) return found
  const source = expression.replace(/^\(\?i\)/, '')
  const all = new Set([...flags, ...(source === expression ? '' : 'i')])
  const made = read(source, [...all].join(''))
  if (expressions.size >= KEPT) expressions.clear()
  expressions.set(key, made)
  return made
}

function read(source: string, flags: string): RegExp {
  try {
    return new RegExp(`^(?:${source})$`, flags)
  } catch {
    return unsupported('an expression that JavaScript does not read', 'local/store/patterns.ts')
  }
}

/** The SQL function that tests an expression. */
export const EXPRESSION = 'local_expression'

/** Some expressions take longer than anyone waits: milliseconds until one is given up. */
const LONGEST = 2000
const call = new Script('run()')
const stage: { run?: () => unknown } = createContext({})

/** Runs what tests expressions, and refuses what does not come to an end. */
export function bounded<T>(run: () => T): T {
  stage.run = run
  try {
    return call.runInContext(stage, { timeout: LONGEST }) as T
  } catch (error) {
    if (!isTimeout(error)) throw error
    return unsupported('an expression that takes this long', 'local/store/patterns.ts')
  } finally {
    delete stage.run
  }
}

const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
