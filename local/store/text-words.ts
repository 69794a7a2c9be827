/** "Each Chinese or Japanese pictogram is indexed as a separate word" (zing-indexes-words.md). */
const PICTOGRAM = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]'
const WORD = new RegExp(`\\u001f|${PICTOGRAM}|(?:(?!${PICTOGRAM})[\\p{L}\\p{M}\\p{N}])+`, 'gu')
/** Stands between the fields of a record, so that no phrase goes from one to the next. */
export const FIELD_END = '\u001f'

/** Words as somebody asks for them: with the signs that stand for any letters. */
const PATTERN = /[\p{L}\p{M}\p{N}*%]+/gu

/** "A search for u.s.a. locates matches to usa or u.s.a." (c_PunctuationForSearchResults.md). */
const ACRONYM = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu
/** "Zing ignores trailing possessives" (the same page). */
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu

/** Common words "that aren't indexed": those that the pages name; an instance has more (ts_stop). */
const STOPS = new Set(['a', 'an', 'the', 'am'])

/**
 * The words of a text in their order. Punctuation parts them; names that hold some are asked for as
 * words in a row, so that they are found as they are written, and by their parts (assumed).
 */
export const wordsOf = (text: string): readonly string[] => split(text, WORD)
export const patternsOf = (text: string): readonly string[] => split(text, PATTERN)

const split = (text: string, by: RegExp): readonly string[] => {
  const plain = text.toLowerCase()
  const ready = plain.includes('.')
    ? plain.replace(ACRONYM, (all) => all.replaceAll('.', ''))
    : plain
  return (ready.replace(POSSESSIVE, '').match(by) ?? []).filter((word) => !STOPS.has(word))
}

const ALONE = new RegExp(`^${PICTOGRAM}$`, 'u')

/** "Zing doesn't index or search for 2-digit numbers and single character words" (index-attributes.md). */
export const isJunk = (word: string): boolean =>
  (word.length === 1 && !ALONE.test(word)) || /^\d\d$/.test(word) || /^[*%]+$/.test(word)
