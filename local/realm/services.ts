import {
  copyAttachments,
  forgetAttributes,
  readAttachment,
  removeAttachment,
  setAttribute,
  writeAttachment,
} from '../engine/attachments'
import { holds } from '../engine/condition'
import type { Engine } from '../engine/inner'
import type { FilterAsked, Host } from '../glide/host'
import type { Session } from '../types'

/** What a test may end, or other workers come between. */
export type Statement = 'insert' | 'update' | 'delete' | 'select'

type Action = Parameters<Host['attachment']>[0]

/** As what a call on attachments counts. */
export const STATEMENTS: Readonly<Record<Action, Statement>> = {
  write: 'insert',
  copy: 'insert',
  attribute: 'insert',
  read: 'select',
  remove: 'delete',
  forget: 'delete',
}

type OnAttachment = (
  engine: Engine,
  session: Session,
  detail: Readonly<Record<string, string>>,
) => string
/** What each call on attachments does. */
export const ATTACHMENTS: Readonly<Record<Action, OnAttachment>> = {
  write: writeAttachment,
  copy: copyAttachments,
  attribute: (engine, _session, detail) => setAttribute(engine, detail),
  read: (engine, _session, detail) => readAttachment(engine, detail.sysId ?? ''),
  remove: (engine, _session, detail) => removeAttachment(engine, detail.sysId ?? ''),
  forget: (engine, _session, detail) => forgetAttributes(engine, detail.sysId ?? '', detail.key),
}

type Evaluation = {
  readonly script: string
  readonly names: readonly string[]
  readonly values: readonly unknown[]
  readonly told: (...values: unknown[]) => void
}

/** In the scope of the record, or of its table where records have none (c_GlideEvaluatorScopedAPI.md). */
export function evaluateScript(
  engine: Engine,
  session: Session,
  of: { readonly table: string; readonly scope: string },
  { script, names, values, told }: Evaluation,
): unknown {
  const scope = of.scope
    ? engine.scopes.nameOf(of.scope)
    : (engine.dictionary.table(of.table)?.scope ?? 'global')
  const known = names.filter((name) => /^[A-Za-z_$][\w$]*$/.test(name))
  const globals = Object.fromEntries(known.map((name) => [name, values[names.indexOf(name)]]))
  const tell = (...left: unknown[]): void => told(...names.map((name) => left[known.indexOf(name)]))
  // A variable statement has no value of its own, so that of the script stays.
  const text = `${script}\n;var local_told = local_tell(${known.join(',')})`
  return engine.realms.run(
    { ...session, scope },
    text,
    { ...globals, local_tell: tell, local_told: undefined },
    `${of.table} script`,
  )
}

/** GlideFilter: `all` of the filter's terms, or any of them. */
export function meets(
  engine: Engine,
  session: Session,
  { table, row }: { readonly table: string; readonly row: Readonly<Record<string, string>> },
  { filter, all, sensitive, sandboxed }: FilterAsked,
): boolean {
  const query = engine.records.parse(table, filter)
  const current = { ...row }
  const asked = {
    session,
    table,
    current,
    previous: current,
    operation: 'update' as const,
    ignoresCase: !sensitive,
    isSandboxed: sandboxed,
  }
  if (all) return holds(engine, query, asked)
  const terms = query.where.flat()
  return terms.some((or) => holds(engine, { ...query, where: [[or]] }, asked))
}
