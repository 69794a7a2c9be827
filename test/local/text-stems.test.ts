import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { stemOf } from '../../local/store/stems'

/** SQLite has the same algorithm in its tokenizer: what it keeps of a word is the word's stem. */
const db = new DatabaseSync(':memory:')
db.exec("CREATE VIRTUAL TABLE words USING fts5(word, tokenize = 'porter ascii')")
db.exec('CREATE VIRTUAL TABLE stems USING fts5vocab(words, row)')

function bySqlite(word: string): unknown {
  db.exec('DELETE FROM words')
  db.prepare('INSERT INTO words VALUES (?)').run(word)
  return db.prepare('SELECT term FROM stems').get()?.term
}

test.each([
  ...['caresses', 'ponies', 'cats', 'agreed', 'plastered', 'motoring', 'conflated', 'troubled'],
  ...['hopping', 'falling', 'hissing', 'filing', 'happy', 'sky', 'relational', 'conditional'],
  ...['vietnamization', 'electrical', 'hopefulness', 'adjustment', 'adoption', 'communism'],
  ...['probate', 'rate', 'controlling', 'roll', 'servers', 'patched', 'emails', 'toying', 'syzygy'],
])('the stem of %s is the one of the algorithm', (word) => {
  expect(stemOf(word)).toBe(bySqlite(word))
})

const ENDINGS = ['', 's', 'es', 'ed', 'ing', 'ation', 'ization', 'ness', 'ful', 'ly', 'y', 'ies']
const letters = (most: number) =>
  fc
    .array(fc.constantFrom(...'aeioybcdlnrstz'), { minLength: 1, maxLength: most })
    .map((all) => all.join(''))

test('so is that of any word', () => {
  const word = fc
    .tuple(letters(8), fc.constantFrom(...ENDINGS), fc.constantFrom(...ENDINGS))
    .map((all) => all.join(''))
    // SQLite looks for an ending in longer words alone; by Porter's rules one that is the whole word counts too.
    .filter((all) => all.length > 2 && !/^(eed|ie|sse)s?$/.test(all))
  fc.assert(
    fc.property(word, (each) => expect(stemOf(each)).toBe(bySqlite(each))),
    { numRuns: 2000 },
  )
})
