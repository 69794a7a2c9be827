import type { Kernel, Session } from '../types'
import { appliesTo, passesRest, standing, type Standing, type Subject } from './acl-check'
import type { AclRule } from './acl-rules'
import type { Granted } from './granted'

type Entry = { readonly rule: AclRule; readonly standing: Standing }

/** What has to be asked of each record: all that deny unless, and the points of those that allow. */
export type Decision = { readonly deny: readonly Entry[]; readonly points: readonly Entry[][] }

/** How an instance is set up to decide. */
export type Mode = {
  /** After a point where all rules failed the next one is asked: the documentation says both (local.acl.fall_through). */
  readonly fallsThrough: boolean
  /** glide.security.admin.override.accessterm: each rule's own "Admin overrides" counts, not that of all at its point. */
  readonly overridesByRule: boolean
}

/** Rules point by point, as far as the roles decide them; true or false where that is far enough. */
export function decisionFor(
  granted: Granted,
  points: readonly (readonly AclRule[])[],
  mode: Mode,
): Decision | boolean {
  const entries = points.map((rules) => entriesOf(granted, rules, mode))
  const deny = entries.flat().filter(({ rule }) => rule.denies)
  const allow = entries.map((point) => point.filter(({ rule }) => !rule.denies))
  const decision = { deny, points: pruned(mode.fallsThrough ? [allow.flat()] : allow) }
  const isSettled = [...deny, ...decision.points.flat()].every(isPlain)
  return isSettled ? judged(decision, ({ standing }) => standing === 'passes') : decision
}

/** The decision for one caller and one record. */
export function decided(
  kernel: Kernel,
  session: Session,
  decision: Decision,
  subject: Subject,
): boolean {
  const passes = ({ rule, standing }: Entry): boolean =>
    standing === 'asks' ? passesRest(kernel, session, rule, subject) : standing === 'passes'
  return judged(decision, passes, ({ rule }) => appliesTo(kernel, session, rule, subject))
}

function entriesOf(granted: Granted, rules: readonly AclRule[], mode: Mode): Entry[] {
  const all = rules.every(({ adminOverrides }) => adminOverrides)
  const overrides = (rule: AclRule): boolean => (mode.overridesByRule ? rule.adminOverrides : all)
  return rules.map((rule) => ({ rule, standing: standing(rule, granted, overrides(rule)) }))
}

const isPlain = ({ rule, standing }: Entry): boolean => !rule.appliesTo && standing !== 'asks'

/** Nothing after a point that decides for every record is ever asked, nor anything beside a rule that passes all. */
function pruned(points: readonly Entry[][]): Entry[][] {
  const kept: Entry[][] = []
  for (const point of points) {
    const sure = point.find((entry) => isPlain(entry) && entry.standing === 'passes')
    if (point.length > 0) kept.push(sure ? [sure] : point)
    if (point.some(({ rule }) => !rule.appliesTo)) break
  }
  return kept
}

function judged(
  { deny, points }: Decision,
  passes: (entry: Entry) => boolean,
  applies: (entry: Entry) => boolean = () => true,
): boolean {
  if (deny.some((entry) => applies(entry) && !passes(entry))) return false
  for (const point of points) {
    const rules = point.filter(applies)
    if (rules.length > 0) return rules.some(passes)
  }
  return true
}
