import type { Row } from '../contract/tables'
import { keyOf } from '../core/ids'
import { done, refuse, type Result } from '../core/result'
import type { Caller, Condition, Ports } from './ports'

/** Whose plans a caller sees: one source's, or (a person with a role of the app and no source) everyone's. */
export type Sight = { readonly source: Row<'source'> | null }

const ownSource = (ports: Ports, caller: Caller): Row<'source'> | undefined =>
  ports.rows.find('source', [['user', '=', caller.userId]], { limit: 1 })[0]

/** The caller's own source, for activating and reporting. */
export function findSource(ports: Ports, caller: Caller): Result<Row<'source'>> {
  const source = ownSource(ports, caller)
  if (source === undefined) return refuse('no_source')
  return source.active ? done(source) : refuse('inactive_source')
}

/** What a caller may see; `named` is `?source=`, which only a caller without a source may use. */
export function sightOf(ports: Ports, caller: Caller, named = ''): Result<Sight> {
  const own = ownSource(ports, caller)
  if (own !== undefined) return own.active ? done({ source: own }) : refuse('inactive_source')
  if (!maySeeAll(caller)) return refuse('no_source')
  if (named === '') return done({ source: null })
  const [source] = ports.rows.find('source', [['name', '=', named]], { limit: 1 })
  return source === undefined ? refuse('unknown_plan') : done({ source })
}

const maySeeAll = ({ roles }: Caller): boolean =>
  ['user', 'operator', 'admin'].some((role) => roles.includes(`x_patch_loop.${role}`)) ||
  roles.includes('admin')

/** A plan by its id within what the caller sees. Another source's plan is unknown, not forbidden. */
export function findPlan(ports: Ports, sight: Sight, planId: string): Result<Row<'plan'>> {
  const key = ['plan_key', '=', keyOf(planId)] as const
  const where: readonly Condition<'plan'>[] =
    sight.source === null ? [key] : [['source', '=', sight.source.sys_id], key]
  const plans = ports.rows.find('plan', where, { limit: 2 })
  const [plan] = plans
  if (plan === undefined) return refuse('unknown_plan')
  if (plans.length === 1) return done(plan)
  return refuse('unknown_plan', 'Several sources have a plan of this id: name one by ?source=.')
}
