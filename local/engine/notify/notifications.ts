import type { Row } from '../../types'
import { unsupported } from '../../unsupported'
import { holds } from '../condition'
import { actualTable } from '../display'
import { describe } from '../events'
import type { Engine } from '../inner'
import { isTrue, rowsWhere, uncounted } from '../inner'
import type { Passage } from '../rules'
import { contentOf } from './content'
import { addressesOf } from './devices'
import { newWatermark, writeMails, writeSms, writeUnaddressed } from './mail'
import { recipientsOf } from './recipients'
import type { Occasion } from './subject'
import { scriptGlobals, scriptSession } from './subject'

const TABLE = 'sysevent_email_action'
const WHERE = 'local/engine/notify/notifications.ts'

/** sysevent_email_action: what a write or an event tells people, as sys_email rows in the outbox (platform.md 12.1). */
export function createNotifications(engine: Engine) {
  let known: readonly Row[] | undefined
  engine.caches.watch([TABLE], () => (known = undefined))
  const active = (): readonly Row[] =>
    (known ??= rowsWhere(engine, TABLE, {}).filter((row) => isTrue(row.active)))

  const send = (occasion: Occasion): void => {
    try {
      uncounted(engine.records, () => deliver(engine, occasion))
    } catch (error) {
      if (engine.killed.has(error as object)) throw error
      engine.log.write('error', `${TABLE} ${occasion.notification.name}`, describe(error))
    }
  }
  return {
    /** After the engines, before the after rules of order 1000 and above (r_ExecutionOrderScriptsAndEngines.md). */
    written(passage: Passage): void {
      if (passage.operation === 'delete') return
      for (const notification of byWeight(active())) {
        if (!isTold(engine, notification, passage)) continue
        const { table, current, session } = passage
        const stored = { ...current }
        send({ notification, table, current: stored, event: undefined, actor: session.userId })
      }
    },
    /** What an event tells, once its script actions have run. */
    event(event: Row, current: Row | undefined): void {
      const table = current ? actualTable(engine, event.table ?? '', current) : (event.table ?? '')
      for (const notification of byWeight(active())) {
        if (notification.generation_type !== 'event' || notification.event_name !== event.name)
          continue
        const record = recordFor(engine, notification, { table, current })
        if (!record) continue
        send({ notification, ...record, event, actor: event.user_id ?? '' })
      }
    },
  }
}

const byWeight = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => Number(b.weight || 0) - Number(a.weight || 0))

/** Of the table itself: "it must match the table where the event occurs, else it silently never fires" (SDK guide). */
function isTold(engine: Engine, notification: Row, passage: Passage): boolean {
  if ((notification.generation_type || 'engine') !== 'engine') return false
  if (notification.collection !== passage.table) return false
  return isTrue(notification[`action_${passage.operation}`]) && meets(engine, notification, passage)
}

type Told = { readonly table: string; readonly current: Row | undefined }

function recordFor(
  engine: Engine,
  notification: Row,
  { table, current }: Told,
): { readonly table: string; readonly current: Row } | undefined {
  if (notification.collection && notification.collection !== table) return undefined
  const row = current ?? {}
  const session = engine.people.systemSession()
  const asked = { session, table, current: row, previous: row, operation: 'update' as const }
  return meets(engine, notification, asked) ? { table, current: row } : undefined
}

function meets(
  engine: Engine,
  { condition = '', collection = '' }: Row,
  asked: Omit<Passage, 'aborted'>,
): boolean {
  return condition === '' || holds(engine, engine.records.parse(collection, condition), asked)
}

function deliver(engine: Engine, occasion: Occasion): void {
  const { notification } = occasion
  refuseUnspoken(notification)
  if (!passesScript(engine, occasion)) return
  const { users, addresses } = recipientsOf(engine, occasion)
  const { email, sms } = addressesOf(engine, notification, users)
  const watermark = newWatermark(engine, occasion)
  const content = { ...contentOf(engine, occasion, watermark), watermark }
  const to = [...new Set([...email, ...addresses])]
  const { copied, blindCopied } = content.overrides
  const isUnaddressed = to.length + sms.length + copied.length + blindCopied.length === 0
  if (isUnaddressed) {
    const keep = engine.properties.get('glide.email.notification.save_when_no_recipients')
    if (keep === 'true') writeUnaddressed(engine, occasion, content)
    return
  }
  if (isTrue(notification.push_message_only)) return
  writeMails(engine, occasion, content, to)
  writeSms(engine, occasion, content.sms, sms)
}

function refuseUnspoken(notification: Row): void {
  if (notification.type && notification.type !== 'email')
    unsupported(`a notification of type '${notification.type}'`, WHERE)
  if (isTrue(notification.digestable) && isTrue(notification.default_digest))
    unsupported('a notification that is gathered into a digest', WHERE)
  if (isTrue(notification.include_attachments))
    unsupported('a notification with attachments', WHERE)
  if (notification.item_table || (notification.item && notification.item !== 'event.parm1'))
    unsupported(`a notification about the item '${notification.item}'`, WHERE)
  if (notification.collection === 'task')
    unsupported('a notification on the task table itself (not supported there either)', WHERE)
}

/** "Must return true or set a global answer variable to true" (t_CreateANotification.md). */
function passesScript(engine: Engine, occasion: Occasion): boolean {
  const { notification } = occasion
  const script = notification.advanced_condition?.trim() ?? ''
  if (script === '') return true
  const session = scriptSession(engine, notification)
  const answers: unknown[] = []
  const globals = {
    ...scriptGlobals(engine, session, occasion),
    answer: undefined,
    local_told: undefined,
    local_tell: (value: unknown) => void answers.push(value),
  }
  // A variable statement has no value of its own, so that of the script stays.
  const asked = `${script}\n;var local_told = local_tell(answer)`
  const value = engine.realms.run(session, asked, globals, `${TABLE} ${notification.name}`)
  return [value, ...answers].some((each) => each === true || each === 'true')
}
