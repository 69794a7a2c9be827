import type { Row } from '../types'

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escape = (text: string): string => text.replace(/[&<>]/g, (mark) => MARKUP[mark] ?? mark)

/** <field>value</field> for each value of a row. */
export const elementsOf = (values: Row): string =>
  Object.entries(values)
    .map(([name, value]) => `<${name}>${escape(value)}</${name}>`)
    .join('')
