import type { Row } from '../../types'
import { randomBytes } from 'node:crypto'
import type { Engine } from '../inner'
import { rowsWhere } from '../inner'
import { newSysId } from '../sysid'
import { storedTime } from '../../time'
import type { Content } from './content'
import type { Occasion } from './subject'

/** How long a mail waits for the SMTP Sender job, which "runs every minute": so long a duplicate finds it (c_EmailNotifications). */
const OUTBOX_MS = 60_000
/** The label after "Ref:" is 31 characters: prefix, number, underscore, random (c_WorkingWithWatermarks.md). */
const RANDOM_LENGTH = 20

/** Ref:MSG… of a new mail, kept with the record that an answer would belong to. */
export function newWatermark(engine: Engine, { table, current }: Occasion): string {
  const prefix = engine.properties.get('glide.email.watermark.prefix', 'MSG')
  const number = engine.records.count({ table: 'sys_watermark', where: [], orderBy: [] }) + 1
  const random = randomBytes(RANDOM_LENGTH).toString('base64url').replace(/[-_]/g, '0')
  const label = `${prefix}${String(number).padStart(7, '0')}_${random.slice(0, RANDOM_LENGTH)}`
  engine.records.insert('sys_watermark', {
    ...born(engine, 'sys_watermark'),
    number: label,
    source_table: table,
    source_id: current.sys_id ?? '',
  })
  return `Ref:${label}`
}

const born = (engine: Engine, table: string): Row => ({
  sys_id: newSysId(),
  sys_class_name: table,
  sys_created_on: storedTime(engine.clock.now()),
  sys_created_by: 'system',
  sys_updated_on: storedTime(engine.clock.now()),
  sys_updated_by: 'system',
  sys_mod_count: '0',
})

/** One sys_email row for up to glide.email.smtp.max_recipients addresses (t_CreateANotification.md: 100). */
export function writeMails(
  engine: Engine,
  occasion: Occasion,
  content: Content & { readonly watermark: string },
  recipients: readonly string[],
): void {
  const most = Number(engine.properties.get('glide.email.smtp.max_recipients', '100'))
  for (const part of parts(addressed(engine, recipients), most)) {
    const bodies = bodiesOf(engine, occasion, content)
    const { from, replyTo, copied, blindCopied } = content.overrides
    put(engine, occasion, {
      ...bodies,
      subject: content.subject,
      content_type: content.contentType,
      recipients: part.join(','),
      direct: part.join(','),
      copied: copied.join(','),
      blind_copied: blindCopied.join(','),
      user: from || occasion.notification.from || ownAddress(engine),
      reply_to: replyTo || occasion.notification.reply_to || '',
      importance: occasion.notification.importance ?? '',
      notification_type: 'SMTP',
    })
  }
}

/** The short text to the providers' gateways. */
export function writeSms(
  engine: Engine,
  occasion: Occasion,
  text: string,
  recipients: readonly string[],
): void {
  const to = addressed(engine, recipients).join(',')
  if (to === '') return
  put(engine, occasion, {
    subject: '',
    body: text,
    body_text: text,
    content_type: 'text/plain',
    recipients: to,
    direct: to,
    user: ownAddress(engine),
    notification_type: 'SMS',
  })
}

/** glide.email.test.user: "email addresses to which the instance sends all email messages". */
function addressed(engine: Engine, recipients: readonly string[]): readonly string[] {
  const test = engine.properties.get('glide.email.test.user')
  const own = ownAddress(engine).toLowerCase()
  // "By default, the system doesn't send email notifications to itself" (t_CreateANotification.md).
  const others = recipients.filter((each) => each.toLowerCase() !== own)
  return test && others.length > 0 ? test.split(',').map((each) => each.trim()) : others
}

const ownAddress = (engine: Engine): string =>
  `${engine.properties.get('instance_name', 'local')}@service-now.com`

function parts(all: readonly string[], most: number): string[][] {
  const found: string[][] = []
  const size = Math.max(1, most || 100)
  for (let at = 0; at < all.length; at += size) found.push(all.slice(at, at + size))
  return found
}

function bodiesOf(
  engine: Engine,
  { notification }: Occasion,
  { html, text, contentType, watermark }: Content & { readonly watermark: string },
): Row {
  const isOmitted = notification.omit_watermark === '1' || notification.omit_watermark === 'true'
  const isVisible = engine.properties.get('glide.email.watermark.visible', 'true') !== 'false'
  const style = isVisible ? 'inline' : 'none'
  const inHtml = isOmitted ? '' : `<div style="display:${style}">${watermark}</div>`
  const inText = isOmitted ? '' : `\n\n${watermark}`
  if (contentType === 'text/plain') return { body: text + inText, body_text: text + inText }
  const plain = contentType === 'text/html' ? '' : text + inText
  return { body: html + inHtml, body_text: plain }
}

function put(engine: Engine, occasion: Occasion, values: Row): void {
  const { notification, table, current, event } = occasion
  const row: Row = {
    ...born(engine, 'sys_email'),
    ...values,
    type: 'send-ready',
    state: 'ready',
    weight: notification.weight || '0',
    target_table: table,
    instance: current.sys_id ?? '',
  }
  const loser = duplicateOf(engine, row)
  if (loser === 'this') Object.assign(row, SKIPPED)
  else if (loser) engine.records.update('sys_email', loser.sys_id ?? '', SKIPPED)
  engine.records.insert('sys_email', row)
  engine.records.insert('sys_email_log', {
    ...born(engine, 'sys_email_log'),
    email: row.sys_id ?? '',
    notification: notification.sys_id ?? '',
    event: event?.sys_id ?? '',
  })
}

/** "All other notifications are moved from the Outbox to the Skipped mailbox." */
const SKIPPED: Row = {
  type: 'send-ignored',
  state: 'ignored',
  error_string: 'Duplicate of another email to the same recipients about the same record',
}

/**
 * Which of two mails about one record to the same recipients is skipped: of different weights the lighter, of equal ones
 * the later where subject and body are the same; weight 0 is sent beside any other weight (t_CreateANotification.md).
 */
function duplicateOf(engine: Engine, row: Row): Row | 'this' | undefined {
  const since = storedTime(engine.clock.now() - OUTBOX_MS)
  const others = rowsWhere(engine, 'sys_email', {
    instance: row.instance ?? '',
    recipients: row.recipients ?? '',
    type: 'send-ready',
  }).filter(
    (other) =>
      other.target_table === row.target_table &&
      other.notification_type === row.notification_type &&
      (other.sys_created_on ?? '') >= since,
  )
  for (const other of others) {
    const [mine, theirs] = [Number(row.weight), Number(other.weight)]
    if (mine === theirs && sameText(row, other)) return 'this'
    if (mine !== theirs && mine !== 0 && theirs !== 0) return mine < theirs ? 'this' : other
  }
  return undefined
}

const sameText = (a: Row, b: Row): boolean =>
  a.subject === b.subject && unmarked(a.body ?? '') === unmarked(b.body ?? '')
const unmarked = (body: string): string => body.replace(/Ref:\w+/g, '')

/** glide.email.notification.save_when_no_recipients: kept, but not to be sent. */
export function writeUnaddressed(engine: Engine, occasion: Occasion, content: Content): void {
  engine.records.insert('sys_email', {
    ...born(engine, 'sys_email'),
    subject: content.subject,
    body: content.html || content.text,
    type: 'send-ignored',
    state: 'ignored',
    error_string: 'No recipients',
    target_table: occasion.table,
    instance: occasion.current.sys_id ?? '',
  })
}
