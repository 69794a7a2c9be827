import type { Row } from '../contract/tables'

/** What a person wants by editing a row in ServiceNow (contract.md 3.3), or why that is refused. */
export type Edit =
  | { readonly is: 'link' | 'give_up' | 'except' | 'none' }
  | { readonly is: 'refused'; readonly why: string }

type Endpoint = Pick<
  Row<'endpoint'>,
  'endpoint_id' | 'ci' | 'match' | 'status' | 'exception_reason'
>
type Finding = Pick<Row<'finding'>, 'status' | 'exception_reason'>

const no = (why: string): Edit => ({ is: 'refused', why })

/** Endpoints that are without exactly one live CI. */
const UNLINKED = ['ambiguous', 'unmatched', 'retired']
const ENDS = ['verified', 'released']

/** By hand an endpoint gets a CI that it lacks, or leaves the plan; all else is said by reports and scans. */
export function endpointEdit(before: Endpoint, after: Endpoint): Edit {
  const isLinked = before.ci !== after.ci
  const isMoved = before.status !== after.status
  const id = before.endpoint_id
  if (!isLinked && !isMoved) {
    return before.exception_reason === after.exception_reason
      ? { is: 'none' }
      : no('A reason alone changes nothing: set the status to Released with it.')
  }
  if (isLinked && isMoved) return no('Link a CI, or give the endpoint up: not both at once.')
  if (ENDS.includes(before.status)) {
    return no(`${id} has come to its end (${before.status}): what it proves is not changed.`)
  }
  if (isMoved) {
    return after.status === 'released'
      ? { is: 'give_up' }
      : no('By hand the status can only be set to Released: reports and scans say all others.')
  }
  if (!UNLINKED.includes(before.match)) {
    return no(`${id} has a CI that was found for it: only a revision of the plan changes that.`)
  }
  return after.ci === ''
    ? no('A CI is linked, not taken away: set the status to Released to give it up.')
    : { is: 'link' }
}

const PROVED = ['verified', 'released', 'gone', 'excepted']

/** By hand a finding is accepted as an exception, with a reason. */
export function findingEdit(before: Finding, after: Finding): Edit {
  const isMoved = before.status !== after.status
  if (!isMoved) {
    return before.exception_reason === after.exception_reason
      ? { is: 'none' }
      : no('A reason alone changes nothing: set the status to Accepted exception with it.')
  }
  if (after.status !== 'excepted') {
    return no('By hand the status can only be set to Accepted exception: scans say all others.')
  }
  if (PROVED.includes(before.status))
    return no(`It is ${before.status}: there is nothing to accept.`)
  return after.exception_reason.trim() === ''
    ? no('An exception needs a reason.')
    : { is: 'except' }
}

type After = Pick<Row<'endpoint'>, 'status' | 'exception_reason'>

/** What an endpoint is once some of its findings were accepted; null = it stays as it is. */
export function afterException(
  endpoint: Pick<Row<'endpoint'>, 'status'>,
  findings: readonly Finding[],
): Partial<After> | null {
  const open = findings.filter(({ status }) => !PROVED.includes(status))
  if (ENDS.includes(endpoint.status)) return null
  if (open.length === 0) {
    if (findings.some(({ status }) => status === 'verified')) return { status: 'verified' }
    const reason = findings.find((one) => one.status === 'excepted')?.exception_reason ?? ''
    return { status: 'released', exception_reason: reason }
  }
  const isMended = ['failed', 'unfixed'].includes(endpoint.status)
  return isMended && open.every(({ status }) => status === 'installed')
    ? { status: 'installed' }
    : null
}
