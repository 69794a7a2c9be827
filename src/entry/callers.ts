import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int'
import type { Row } from '../contract/tables'
import { refusalAnswer, type Answer, type Result } from '../core/result'
import { findPlan, findSource, sightOf, type Sight } from '../flow/find-source'
import type { Caller, Ports } from '../flow/ports'
import { pathOf, textOf } from './query'

/** Goes on with the value, or answers with the refusal. */
export const then = <T>(result: Result<T>, run: (value: T) => Answer): Answer =>
  result.ok ? run(result.value) : refusalAnswer(result.refusal)

/** Activating and reporting: only for the user of an active source, whatever its roles. */
export const asSource = (
  ports: Ports,
  run: (source: Row<'source'>, caller: Caller) => Answer,
): Answer => {
  const caller = ports.people.caller()
  return then(findSource(ports, caller), (source) => run(source, caller))
}

/** Reading and operating: a source sees its own, a person with a role of the app all. */
export const asReader = (
  ports: Ports,
  request: RESTAPIRequest,
  run: (sight: Sight, caller: Caller) => Answer,
): Answer => {
  const caller = ports.people.caller()
  return then(sightOf(ports, caller, textOf(request, 'source')), (sight) => run(sight, caller))
}

/** The plan of the path, if the caller sees it. */
export const ofPlan = (
  ports: Ports,
  request: RESTAPIRequest,
  run: (plan: Row<'plan'>, caller: Caller) => Answer,
): Answer =>
  asReader(ports, request, (sight, caller) =>
    then(findPlan(ports, sight, pathOf(request, 'planId')), (plan) => run(plan, caller)),
  )

/** The plan of the path, reported on by its own source. */
export const ofOwnPlan = (
  ports: Ports,
  request: RESTAPIRequest,
  run: (plan: Row<'plan'>, source: Row<'source'>) => Answer,
): Answer =>
  asSource(ports, (source) =>
    then(findPlan(ports, { source }, pathOf(request, 'planId')), (plan) => run(plan, source)),
  )
