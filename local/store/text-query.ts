import { unsupported } from '../unsupported'
import { matchesPattern } from './patterns'
import { stemOf } from './stems'
import { FIELD_END, isJunk, patternsOf, wordsOf } from './text-words'

/** Whether a word of a text is the one that is asked for. */
type Part = (word: string) => boolean
/** Words in a row. */
type Term = { readonly parts: readonly Part[]; readonly isExcluded: boolean }
/** Whether a text, by its words, is what somebody looks for. */
export type TextTest = (words: readonly string[]) => boolean

/** Beyond it no person asks. */
const MOST_TERMS = 100

/**
 * Reads what somebody types into a search: words that are all there (or, for IR_OR_QUERY, any of
 * them), phrases in quotation marks, OR, AND and NOT in capitals or as | - !
 * (c_BooleanOperators.md, c_PhraseSearches.md). That AND binds closer than OR is assumed.
 */
export function textTest(asked: string, isAny: boolean): TextTest {
  const alternatives = alternativesOf(asked)
  if (alternatives.flat().length > MOST_TERMS)
    return unsupported(`a search of more than ${MOST_TERMS} words`, 'local/store/text-query.ts')
  return (words) => alternatives.some((terms) => finds(terms, words, isAny))
}

/** "You can't use the NOT operator to exclude all terms": such a search finds nothing. */
function finds(terms: readonly Term[], words: readonly string[], isAny: boolean): boolean {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  if (wanted.length === 0) return false
  const isThere = ({ parts }: Term): boolean => inRow(parts, words)
  const isWanted = isAny ? wanted.some(isThere) : wanted.every(isThere)
  return isWanted && !terms.some((term) => term.isExcluded && isThere(term))
}

const inRow = (parts: readonly Part[], words: readonly string[]): boolean =>
  words.some((_, at) => parts.every((part, i) => part(words[at + i] ?? '')))

/** A phrase or a word, with what excludes it, and the signs between them. */
const TOKENS = /([-!]?)"([^"]*)(?:"|$)|\||[^\s"|]+/g

function alternativesOf(asked: string): readonly (readonly Term[])[] {
  const alternatives: Term[][] = [[]]
  let isExcluded = false
  for (const [token, sign = '', phrase] of asked.matchAll(TOKENS)) {
    if (token === 'OR' || token === '|') alternatives.push([])
    else if (token === 'NOT') isExcluded = true
    else if (token !== 'AND') {
      const isSigned = sign !== '' || (phrase === undefined && /^[-!]./.test(token))
      const parts = phrase === undefined ? wordParts(token) : phraseParts(phrase)
      if (parts.length > 0) alternatives.at(-1)?.push({ parts, isExcluded: isExcluded || isSigned })
      isExcluded = false
    }
  }
  return alternatives
}

const isWord = (each: string): boolean => each !== '' && each !== FIELD_END

/** "Exact phrase searches ignore stop words, punctuation marks, wildcard characters." */
const phraseParts = (phrase: string): readonly Part[] =>
  wordsOf(phrase).map((word) => (each) => each === word)

/** A word finds what has the same stem; `%` is any letter and `*` any letters (c_Wildcards.md). */
function wordParts(token: string): readonly Part[] {
  const hasWildcard = /[*%]/.test(token)
  const words = hasWildcard ? patternsOf(token) : wordsOf(token)
  if (words.every(isJunk)) return []
  return words.map((word): Part => {
    if (/[*%]/.test(word)) return (each) => isWord(each) && matchesPattern(each, word, '*', '%')
    return (each) => stemOf(each) === stemOf(word)
  })
}
