import type { Host, Join, Part, Term } from './host'
import type { Conditions, Space } from './space'

/**
 * What GlideRecord and GlideAggregate ask of a query, and GlideQueryCondition
 * (docs: c_GlideRecordScopedAPI, c_GlideQueryConditionScopedAPI).
 */
export function defineConditions(space: Space, host: Host): void {
  type Holder = Parameters<Conditions['add']>[0]
  /** The platform's own way to say that nothing is to be found (docs: isEncodedQueryValid). */
  const nothing = (): Part => ({
    or: [{ column: 'sys_id', operator: 'NotValid', value: 'null' }],
    encoded: '',
  })
  /** Operators are upper case (docs: addQuery); another spelling is none, and refused where it is asked. */
  const termOf = (given: readonly unknown[]): Term => {
    const [column, operator, value] = given.length < 3 ? [given[0], '=', given[1]] : given
    return {
      column: String(column),
      operator: String(operator).trim(),
      value: Array.isArray(value) ? value.map(space.text).join(',') : space.text(value),
    }
  }
  const mayAsk = (table: string, column: string, operator: string): boolean =>
    host.mayQuery(table, { column, operator })
  const add = (holder: Holder, given: readonly unknown[], asUser = false) => {
    const term = termOf(given)
    const allowed = !asUser || mayAsk(holder.table, term.column, term.operator)
    const part: Part = allowed ? { or: [term], encoded: '' } : nothing()
    holder.parts.push(part)
    return conditionOf(holder, part)
  }
  const alternative = (holder: Holder, part: Part, given: readonly unknown[], asUser = false) => {
    const term = termOf(given)
    if (!asUser || mayAsk(holder.table, term.column, term.operator)) part.or.push(term)
    return conditionOf(holder, part)
  }
  const conditionOf = (holder: Holder, part: Part) => ({
    addCondition: (...given: unknown[]) => add(holder, given),
    addSystemCondition: (...given: unknown[]) => add(holder, given),
    addUserCondition: (...given: unknown[]) => add(holder, given, true),
    addOrCondition: (...given: unknown[]) => alternative(holder, part, given),
    addSystemOrCondition: (...given: unknown[]) => alternative(holder, part, given),
    addUserOrCondition: (...given: unknown[]) => alternative(holder, part, given, true),
  })
  /** The first reference of the other table to this one (docs: addJoinQuery). */
  const joinedColumn = (table: string, other: string): string => {
    for (const { name, reference } of space.columnsOf(other)?.values() ?? [])
      if (reference === table) return name
    return ''
  }
  space.conditions = {
    termOf,
    add,
    addEncoded(holder, encoded, asUser = false) {
      const text = space.text(encoded)
      if (!text) return
      const { asked } = host.readEncoded(holder.table, text)
      const allowed =
        !asUser || asked.every(({ column, operator }) => mayAsk(holder.table, column, operator))
      holder.parts.push(allowed ? { or: [], encoded: text } : nothing())
    },
    addJoin(holder, table, column, on) {
      const part: Part = { or: [], encoded: '' }
      const joined = on || joinedColumn(holder.table, table)
      const join: Join = { table, column, on: joined, parts: [part] }
      holder.parts.push({ or: [], encoded: '', join })
      return conditionOf(join, part)
    },
    addNothing: (holder) => void holder.parts.push(nothing()),
    mayAsk,
  }
}
