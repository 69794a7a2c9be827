import type { Row } from '../../types'
import type { Engine } from '../inner'
import { isTrue, rowsWhere } from '../inner'
import { isSysId } from '../sysid'
import { storedTime } from '../../time'
import type { Occasion } from './subject'

/** Whom a notification reaches, before their own devices and preferences are asked. */
export type Recipients = {
  /** sys_user rows: active, with notifications enabled. */
  readonly users: readonly Row[]
  /** Addresses that belong to nobody in sys_user: group mail, e-mail fields, typed ones. */
  readonly addresses: readonly string[]
}

/** sys_user.notification: 1 is Disable, 2 (the default) is Enable. */
const DISABLED = '1'
const ADDRESS = /^[^\s@,]+@[^\s@,]+$/

type Found = { readonly users: Set<string>; readonly addresses: Set<string> }

/** "Who will receive" of t_CreateANotification.md. Access controls are not asked: the system does not exclude by them. */
export function recipientsOf(engine: Engine, occasion: Occasion): Recipients {
  const { notification, event, actor } = occasion
  const found: Found = { users: new Set(), addresses: new Set() }
  for (const name of listOf(notification.recipient_users)) addNamed(engine, found, name)
  for (const id of listOf(notification.recipient_groups)) addGroup(engine, found, id)
  for (const path of listOf(notification.recipient_fields)) addField(engine, found, occasion, path)
  if (isTrue(notification.event_parm_1))
    for (const name of listOf(event?.parm1)) addNamed(engine, found, name)
  if (isTrue(notification.event_parm_2))
    for (const name of listOf(event?.parm2)) addNamed(engine, found, name)
  if (!isTrue(notification.exclude_delegates)) addDelegates(engine, found)
  if (!isTrue(notification.send_self)) found.users.delete(actor)
  const users = [...found.users].flatMap((id) => reachable(engine, notification, id))
  const known = new Set(users.map((user) => user.email?.toLowerCase()))
  const addresses = [...found.addresses].filter((each) => !known.has(each.toLowerCase()))
  return { users, addresses }
}

const listOf = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)

/** A user or group by sys_id, a user by name, or an address. */
function addNamed(engine: Engine, found: Found, name: string): void {
  if (ADDRESS.test(name)) return addAddress(engine, found, name)
  if (isSysId(name) && engine.records.get('sys_user_group', name))
    return addGroup(engine, found, name)
  const user = isSysId(name) ? engine.records.get('sys_user', name) : engine.people.userByName(name)
  if (user) found.users.add(user.sys_id ?? '')
}

function addAddress(engine: Engine, found: Found, address: string): void {
  const [owner] = rowsWhere(engine, 'sys_user', { email: address })
  if (owner) found.users.add(owner.sys_id ?? '')
  else found.addresses.add(address)
}

/** The group's own address, and its members only where "Include members" is set. */
function addGroup(engine: Engine, found: Found, id: string): void {
  const group = engine.records.get('sys_user_group', id)
  if (!group || group.active === '0') return
  if (group.email) found.addresses.add(group.email)
  if (!isTrue(group.include_members)) return
  const excluded = isTrue(group.exclude_manager) ? group.manager : ''
  for (const { user = '' } of rowsWhere(engine, 'sys_user_grmember', { group: id }))
    if (user !== excluded) found.users.add(user)
}

/** A field of the record, or one that is dot-walked to: users, groups, lists of both, or an address. */
function addField(engine: Engine, found: Found, occasion: Occasion, path: string): void {
  const end = walk(engine, occasion, path)
  if (!end) return
  if (end.reference === 'sys_user_group')
    for (const id of listOf(end.value)) addGroup(engine, found, id)
  else for (const name of listOf(end.value)) addNamed(engine, found, name)
}

function walk(engine: Engine, { table, current }: Occasion, path: string) {
  const hops = path.split('.')
  let place: { table: string; row: Row } = { table, row: current }
  for (const hop of hops.slice(0, -1)) {
    const next = engine.dictionary.column(place.table, hop)?.reference ?? ''
    const row = next ? engine.records.get(next, place.row[hop] ?? '') : undefined
    if (!row) return undefined
    place = { table: row.sys_class_name || next, row }
  }
  const last = hops.at(-1) ?? ''
  const reference = engine.dictionary.column(place.table, last)?.reference ?? ''
  return { reference, value: place.row[last] ?? '' }
}

/** Delegates of the recipients, while the delegation lasts. */
function addDelegates(engine: Engine, found: Found): void {
  const now = storedTime(engine.clock.now())
  for (const id of [...found.users])
    for (const row of rowsWhere(engine, 'sys_user_delegate', { user: id })) {
      const lasts = (row.starts || now) <= now && now <= (row.ends || now)
      if (lasts && row.notifications && row.notifications !== '0' && row.notifications !== 'false')
        found.users.add(row.delegate ?? '')
    }
}

/** "Recipients must be active users"; forced delivery reaches those who disabled notifications too. */
function reachable(engine: Engine, notification: Row, id: string): Row[] {
  const user = engine.records.get('sys_user', id)
  if (!user || !isTrue(user.active)) return []
  const isOff = user.notification === DISABLED && !isTrue(notification.force_delivery)
  return isOff ? [] : [user]
}
