import { flag, type Call } from './message'

/** An aggregate over a column; COUNT has none. */
export type Figure = { readonly kind: string; readonly column: string }

const KINDS = ['AVG', 'MAX', 'MIN', 'SUM'] as const

/** The figures that sysparm_count and sysparm_<aggregate>_fields ask for (docs: c_AggregateAPI.md). */
export function figuresOf(call: Call): readonly Figure[] {
  const count = flag(call, 'sysparm_count') ? [{ kind: 'COUNT', column: '' }] : []
  const fields = KINDS.flatMap((kind) => {
    const names = (call.query.get(`sysparm_${kind.toLowerCase()}_fields`) ?? '').split(',')
    return names.map((name) => ({ kind, column: name.trim() }))
  })
  return [...count, ...fields.filter(({ column }) => column !== '')]
}

/** An ordering of the groups: by a field, or (kind) by a figure. */
type By = Figure & { readonly isDescending: boolean }

/** sysparm_order_by: 'AVG^state', 'state^DESC', 'COUNT', several of them with commas. */
export function orderOf(call: Call): readonly By[] {
  const parts = (call.query.get('sysparm_order_by') ?? '').split(',')
  return parts.flatMap((part) => {
    const words = part.split('^').map((word) => word.trim())
    const isDescending = words.at(-1)?.toUpperCase() === 'DESC'
    const [first = '', column = ''] = isDescending ? words.slice(0, -1) : words
    if (first === '') return []
    const kind = first.toUpperCase()
    if (kind === 'COUNT') return [{ kind, column: '', isDescending }]
    const isKind = (KINDS as readonly string[]).includes(kind) && column !== ''
    return [isKind ? { kind, column, isDescending } : { kind: '', column: first, isDescending }]
  })
}

/** A condition on a figure of a group. */
type Having = Figure & { readonly holds: (figure: string) => boolean }

const OPERATORS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
}

/** sysparm_having: 'count^priority^>^3', several of them with commas; undefined where it is not written so. */
export function havingOf(call: Call): readonly Having[] | undefined {
  const text = (call.query.get('sysparm_having') ?? '').trim()
  if (text === '') return []
  const terms = text.split(',').map(term)
  const known = terms.filter((each) => each !== undefined)
  return known.length === terms.length ? known : undefined
}

function term(text: string): Having | undefined {
  const [kind = '', column = '', operator = '', value = ''] = text.split('^').map((w) => w.trim())
  const isKind = ['COUNT', ...KINDS].includes(kind.toUpperCase())
  const compare = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined
  const limit = Number(value)
  if (!isKind || column === '' || !compare || value === '' || isNaN(limit)) return undefined
  const holds = (figure: string): boolean => figure !== '' && compare(Number(figure), limit)
  return { kind: kind.toUpperCase(), column, holds }
}
