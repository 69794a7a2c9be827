/**
 * The stem that a word shares with what is derived of it: "Zing uses the Porter Stemming Algorithm"
 * (stemming-matches-derived-words.md), here for English alone.
 */
export function stemOf(word: string): string {
  const found = known.get(word)
  if (found !== undefined) return found
  const made = /^[a-z]{3,}$/.test(word) ? STEPS.reduce((stem, step) => step(stem), word) : word
  if (known.size >= KEPT) known.clear()
  known.set(word, made)
  return made
}

const KEPT = 20_000
const known = new Map<string, string>()

/** Vowels and consonants; y is a vowel behind a consonant. */
const shapeOf = (stem: string): string =>
  stem.replace(/y/g, (_, at: number) =>
    at > 0 && !/[aeiou]/.test(stem[at - 1] ?? '') && !isVowelY(stem, at - 1) ? 'i' : 'y',
  )
const isVowelY = (stem: string, at: number): boolean =>
  stem[at] === 'y' && at > 0 && !/[aeiou]/.test(stem[at - 1] ?? '') && !isVowelY(stem, at - 1)

const measure = (stem: string): number => shapeOf(stem).match(/[aeiou]+[^aeiou]+/g)?.length ?? 0
const hasVowel = (stem: string): boolean => /[aeiou]/.test(shapeOf(stem))
const isShort = (stem: string): boolean => /[^aeiou][aeiou][^aeiouwxy]$/.test(shapeOf(stem))

type Step = (word: string) => string
type Ending = readonly [ending: string, instead: string]

/** The longest ending that is there becomes another, if what stands before it is long enough. */
const ending =
  (longEnough: (stem: string, end: string) => boolean, endings: readonly Ending[]): Step =>
  (word) => {
    const [end, instead] = endings.find(([each]) => word.endsWith(each)) ?? []
    if (end === undefined) return word
    const stem = word.slice(0, word.length - end.length)
    return longEnough(stem, end) ? stem + instead : word
  }
const pairs = (text: string): readonly Ending[] =>
  text
    .split(' ')
    .map((pair): Ending => {
      const [end = '', instead = ''] = pair.split(':')
      return [end, instead]
    })
    .sort(([a], [b]) => b.length - a.length)
const above =
  (least: number) =>
  (stem: string): boolean =>
    measure(stem) > least

const past: Step = (word) => {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const stem = word.replace(/(ed|ing)$/, '')
  if (stem === word || !hasVowel(stem)) return word
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`
  if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1)
  return measure(stem) === 1 && isShort(stem) ? `${stem}e` : stem
}
const lastE: Step = (word) => {
  const stem = word.slice(0, -1)
  if (!word.endsWith('e')) return word
  return measure(stem) > 1 || (measure(stem) === 1 && !isShort(stem)) ? stem : word
}

const STEPS: readonly Step[] = [
  ending(() => true, pairs('sses:ss ies:i ss:ss s')),
  past,
  ending(hasVowel, pairs('y:i')),
  ending(
    above(0),
    pairs(
      'ational:ate tional:tion enci:ence anci:ance izer:ize logi:log bli:ble alli:al entli:ent eli:e ousli:ous ' +
        'ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble',
    ),
  ),
  ending(above(0), pairs('icate:ic ative alize:al iciti:ic ical:ic ful ness')),
  ending(
    (stem, end) => measure(stem) > 1 && (end !== 'ion' || /[st]$/.test(stem)),
    pairs('al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'),
  ),
  lastE,
  ending((stem) => measure(`${stem}l`) > 1, pairs('ll:l')),
]
