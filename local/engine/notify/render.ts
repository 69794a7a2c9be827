import type { Row } from '../../types'
import { unsupported } from '../../unsupported'
import type { Engine } from '../inner'
import { isTrue, rowsWhere } from '../inner'
import { journalColumns } from '../journal'
import { journalText } from '../journal-text'
import type { Occasion } from './subject'
import { scriptGlobals, scriptSession } from './subject'

/** What mail scripts change of the mail, besides what they print (r_MailScriptAPI.md). */
export type Overrides = {
  from: string
  replyTo: string
  subject: string
  body: string
  readonly copied: string[]
  readonly blindCopied: string[]
}

export const noOverrides = (): Overrides => ({
  from: '',
  replyTo: '',
  subject: '',
  body: '',
  copied: [],
  blindCopied: [],
})

type Rendering = {
  readonly engine: Engine
  readonly occasion: Occasion
  readonly overrides: Overrides
  readonly watermark: string
}

const WHERE = 'local/engine/notify/render.ts'
/** Variables of notification-variables.md that the stand-in does not speak. */
const UNSPOKEN = /^(CMS_URI|NOTIF_UNSUB|NOTIF_PREFS|mailto:|notification:)/

/** Replaces the notification variables of a text; `html` says how line ends and links are written. */
export function render(rendering: Rendering, text: string, html: boolean): string {
  if (/<mail_script>/i.test(text)) return unsupported('an inline <mail_script>', WHERE)
  return text.replace(/\$\{\{?([^{}]+)\}\}?/g, (mark, name: string) =>
    valueOf(rendering, name.trim(), { mark, html }),
  )
}

type Mark = { readonly mark: string; readonly html: boolean }

function valueOf(rendering: Rendering, name: string, { mark, html }: Mark): string {
  const { engine, occasion } = rendering
  if (UNSPOKEN.test(name)) return unsupported(`the notification variable '${name}'`, WHERE)
  if (name.startsWith('mail_script:'))
    return mailScript(rendering, name.slice('mail_script:'.length).trim(), html)
  const link = /^(?:(.+)\.)?(URI|URI_REF)(?:\+(.*))?$/.exec(name)
  if (link) return linkTo(engine, occasion, { path: link[1] ?? '', kind: link[2] ?? '', html })
  const event = /^event\.(\w+)$/.exec(name)
  if (event) return occasion.event?.[event[1] ?? ''] ?? ''
  const [path = '', count] = name.split(':')
  const journal = journalOf(engine, occasion, path, count)
  if (journal !== undefined) return breaks(journal, html)
  const shown = display(engine, occasion, path)
  if (shown !== undefined) return breaks(shown, html)
  engine.log.write(
    'warn',
    `sysevent_email_action ${occasion.notification.name}`,
    `${mark} is no field`,
  )
  return mark
}

const breaks = (text: string, html: boolean): string =>
  html ? text.replace(/\r?\n/g, '<br />') : text

/** Entries of a journal field, newest first; comments_and_work_notes is both (notification-variables.md). */
function journalOf(
  engine: Engine,
  { table, current }: Occasion,
  path: string,
  count: string | undefined,
): string | undefined {
  const isBoth = path === 'comments_and_work_notes'
  const elements = isBoth ? ['comments', 'work_notes'] : [path]
  const columns = journalColumns(engine, table)
  if (!elements.every((element) => columns.includes(element))) return undefined
  const most = Number(count || engine.properties.get('glide.email.journal.lines', '3'))
  return journalText(
    engine,
    engine.people.systemSession(),
    { table, sysId: current.sys_id ?? '', elements },
    most,
  )
}

function display(engine: Engine, { table, current }: Occasion, path: string): string | undefined {
  const session = engine.people.systemSession()
  const [first = ''] = path.split('.')
  if (!engine.dictionary.column(table, first)) return undefined
  return engine.operations.display(session, table, current, path)
}

type Link = { readonly path: string; readonly kind: string; readonly html: boolean }

/** The word LINK, or the record's display value (notification-variables.md). */
function linkTo(engine: Engine, occasion: Occasion, { path, kind, html }: Link): string {
  const target = path === '' ? undefined : referred(engine, occasion, path)
  if (path !== '' && !target) return ''
  const { table, row } = target ?? { table: occasion.table, row: occasion.current }
  const base = engine.properties.get('glide.servlet.uri', 'http://localhost/')
  const uri = `nav_to.do?uri=${encodeURIComponent(`${table}.do?sys_id=${row.sys_id}`)}`
  const url = `${base.replace(/\/$/, '')}/${uri}`
  const shown = row[engine.dictionary.displayColumn(table) ?? ''] ?? ''
  const text = kind === 'URI' ? 'LINK' : shown
  return html ? `<a href="${url}">${text}</a>` : url
}

function referred(engine: Engine, { table, current }: Occasion, path: string) {
  let place: { table: string; row: Row } = { table, row: current }
  for (const hop of path.split('.')) {
    const next = engine.dictionary.column(place.table, hop)?.reference ?? ''
    const row = next ? engine.records.get(next, place.row[hop] ?? '') : undefined
    if (!row) return undefined
    place = { table: row.sys_class_name || next, row }
  }
  return place
}

function mailScript(rendering: Rendering, name: string, html: boolean): string {
  const { engine, occasion } = rendering
  const [row] = rowsWhere(engine, 'sys_script_email', { name })
  const source = `sysevent_email_action ${occasion.notification.name}`
  if (!row) {
    engine.log.write('error', source, `there is no mail script '${name}'`)
    return ''
  }
  const session = scriptSession(engine, row)
  const printed: string[] = []
  const globals = {
    ...scriptGlobals(engine, session, occasion),
    template: printer(printed),
    email: emailOf(rendering),
    email_action: engine.realms.glideRecord(
      session,
      'sysevent_email_action',
      occasion.notification,
    ),
  }
  engine.realms.run(session, row.script ?? '', globals, `sys_script_email ${name}`)
  const text = printed.join('')
  return isTrue(row.new_lines_to_html) && html ? breaks(text, true) : text
}

/** TemplatePrinter (c_TemplatePrinterScopedAPI.md). */
const printer = (printed: string[]) => ({
  print: (text: unknown) => void printed.push(String(text)),
  space: (count: unknown) => void printed.push(' '.repeat(Number(count) || 0)),
})

/** GlideEmailOutbound (c_GlideEmailOutboundScopedAPI.md). */
const emailOf = ({ overrides, watermark }: Rendering) => ({
  addAddress(type: unknown, address: unknown) {
    if (String(type) === 'cc') overrides.copied.push(String(address))
    else if (String(type) === 'bcc') overrides.blindCopied.push(String(address))
  },
  setFrom: (address: unknown) => void (overrides.from = String(address)),
  setReplyTo: (address: unknown) => void (overrides.replyTo = String(address)),
  setSubject: (subject: unknown) => void (overrides.subject = String(subject)),
  setBody: (body: unknown) => void (overrides.body = String(body)),
  getSubject: () => overrides.subject,
  getWatermark: () => watermark,
})
