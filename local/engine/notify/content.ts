import type { Row } from '../../types'
import type { Engine } from '../inner'
import type { Occasion } from './subject'
import type { Overrides } from './render'
import { noOverrides, render } from './render'

/** A mail as it will be sent, and the text for devices that take short messages. */
export type Content = {
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly sms: string
  readonly contentType: string
  readonly overrides: Overrides
}

/** "The SMS alternate message is limited to 140 characters" (t_CreateANotification.md). */
const SMS_LENGTH = 140

/** Subject, bodies and short text of a notification, the template's where its own are empty (t_CreateANotification.md). */
export function contentOf(engine: Engine, occasion: Occasion, watermark: string): Content {
  const { notification } = occasion
  const template = engine.records.get('sysevent_email_template', notification.template ?? '')
  const overrides = noOverrides()
  const rendering = { engine, occasion, overrides, watermark }
  const from = (...names: readonly string[]): string => written(names, notification, template)
  overrides.subject = render(rendering, from('subject'), false)
  const contentType = notification.content_type || 'text/html'
  const isHtml = contentType !== 'text/plain'
  const isText = contentType !== 'text/html'
  const body = isHtml ? laidOut(engine, template, from('message_html', 'message')) : ''
  const rendered = isHtml ? render(rendering, body, true) : ''
  const text = isText ? render(rendering, from('message_text', 'message'), false) : ''
  const short = from('sms_alternate')
  const sms = short ? render(rendering, short, false) : overrides.subject
  return {
    subject: overrides.subject,
    html: overrides.body || rendered,
    text: isHtml ? text : overrides.body || text,
    sms: sms.slice(0, SMS_LENGTH),
    contentType,
    overrides,
  }
}

function written(names: readonly string[], notification: Row, template: Row | undefined): string {
  for (const row of [notification, template])
    for (const name of names) if (row?.[name]) return row[name] ?? ''
  return ''
}

/** "Use this notification variable to specify where to display body content in an email layout." */
function laidOut(engine: Engine, template: Row | undefined, body: string): string {
  const layout = engine.records.get('sys_email_layout', template?.email_layout ?? '')?.layout
  return layout ? layout.replace(/\$\{notification:body\}/g, () => body) : body
}
