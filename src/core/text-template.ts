/** What a text of a policy may name; the values of the plan take its place. */
export const PLACEHOLDERS = ['plan', 'source', 'windows', 'endpoints', 'patches'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]
export type Values = Readonly<Record<Placeholder, string>>

const PATTERN = /\$\{([^{}]*)\}/g

const placeholderOf = (name: string): Placeholder | undefined =>
  PLACEHOLDERS.find((one) => one === name.trim())

/** Placeholders of a text that nobody would fill, each once. */
export const unknownPlaceholders = (text: string): readonly string[] => [
  ...new Set(
    (text.match(PATTERN) ?? []).filter((found) => placeholderOf(found.slice(2, -1)) === undefined),
  ),
]

/** The text with its values, which are text and nothing else: what looks like a placeholder in one of them stays. */
export const fillTemplate = (text: string, values: Values): string =>
  text.replace(PATTERN, (whole: string, name: string) => {
    const known = placeholderOf(name)
    return known === undefined ? whole : values[known]
  })
