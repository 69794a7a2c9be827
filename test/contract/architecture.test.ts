import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const ROOT = join(__dirname, '../..')

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesBelow(path)
    return /\.(ts|js)$/.test(name) ? [path] : []
  })

/** "a --> b" for every import by a file in folder b of a file in folder a, folders being those right below `base`. */
const importArrows = (base: string): Set<string> => {
  const arrows = new Set<string>()
  for (const file of filesBelow(join(ROOT, base))) {
    const to = relative(join(ROOT, base), file).split('/')
    if (to.length < 2) continue
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const from = relative(join(ROOT, base), join(file, '..', target)).split('/')
      if (from.length > 1 && from[0] !== '..' && from[0] !== to[0])
        arrows.add(`${from[0]} --> ${to[0]}`)
    }
  }
  return arrows
}

/** The arrows of the n-th flowchart of docs/architecture.md. */
const drawnArrows = (index: number): Set<string> => {
  const text = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')
  const charts = [...text.matchAll(/```mermaid\nflowchart[^\n]*\n([\s\S]*?)```/g)].map(
    (match) => match[1] ?? '',
  )
  const arrows = (charts[index] ?? '').matchAll(/^\s*(\w[\w-]*)(?:\["[^"]*"\])? --> (\w[\w-]*)/gm)
  return new Set([...arrows].map(([, from, to]) => `${from} --> ${to}`))
}

test.each([
  ['src', 0],
  ['local', 1],
])('the picture of %s shows the imports that the code has, no more and no fewer', (base, index) => {
  expect([...drawnArrows(index)].sort()).toEqual([...importArrows(base)].sort())
})
