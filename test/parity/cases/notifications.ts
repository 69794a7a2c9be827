import type { Case, Target } from '../parity'
import { eventually } from './waiting'

const surface = 'Notifications'
const PAGE = 'https://www.servicenow.com/docs/r/platform-administration/t_CreateANotification.html'
const VARIABLES =
  'https://www.servicenow.com/docs/r/platform-administration/notification-variables.html'
const WATERMARKS =
  'https://www.servicenow.com/docs/r/platform-administration/c_WorkingWithWatermarks.html'
const documented = (source: string) => ({ kind: 'documented', source }) as const
const mark = (): string => `parity${Date.now()}${Math.floor(Math.random() * 1e6)}`

type Mail = Readonly<Record<string, string>>

/** The mails that a notification on groups makes of a new group, once the instance had its time. */
async function told(
  target: Target,
  notification: Record<string, unknown>,
  group: Record<string, unknown> = {},
): Promise<Mail[]> {
  const name = mark()
  await target.make('sysevent_email_action', {
    name,
    collection: 'sys_user_group',
    active: true,
    generation_type: 'engine',
    action_insert: true,
    send_self: true,
    condition: `name=${name}`,
    recipient_users: 'parity@example.com',
    subject: 'About ${name}',
    message_html: 'Body of ${name}',
    ...notification,
  })
  const id = await target.make('sys_user_group', { name, ...group })
  const path = `/api/now/table/sys_email?sysparm_query=instance=${id}^ORDERBYsubject`
  const read = async () => (await target.call('GET', path)).body.result as Mail[]
  const mails = await eventually(read, (rows) => rows.length > 0 || notification.none === true)
  return mails.map((mail) => ({ ...mail, subject: mail.subject?.replace(name, 'it') ?? '' }))
}
/** An active user with an address; its sys_id. */
const person = ({ make }: Target, more: Record<string, unknown> = {}): Promise<string> => {
  const user_name = mark()
  return make('sys_user', { user_name, email: `${user_name}@example.com`, active: true, ...more })
}

/** sysevent_email_action, rendered to sys_email (platform.md 12.1). */
export const notifications: readonly Case[] = [
  {
    surface,
    says: 'an insert leaves a mail about the record, with its fields in the subject',
    evidence: documented(VARIABLES),
    run: async (target) =>
      (await told(target, {})).map(({ subject, recipients, target_table }) => [
        subject,
        recipients,
        target_table,
      ]),
    gives: [['About it', 'parity@example.com', 'sys_user_group']],
  },
  {
    surface,
    says: 'the body bears a watermark of 31 characters after Ref:',
    evidence: documented(WATERMARKS),
    run: async (target) => /Ref:(\w+)/.exec((await told(target, {}))[0]?.body ?? '')?.[1]?.length,
    gives: 31,
  },
  {
    surface,
    says: 'a watermark may be omitted',
    evidence: documented(WATERMARKS),
    run: async (target) =>
      (await told(target, { omit_watermark: true }))[0]?.body?.includes('Ref:'),
    gives: false,
  },
  {
    surface,
    says: 'an advanced condition that is not true sends nothing',
    evidence: documented(PAGE),
    run: async (target) =>
      (await told(target, { none: true, advanced_condition: 'answer = false;' })).length,
    gives: 0,
  },
  {
    surface,
    says: 'users who are not active, or who disabled notifications, are no recipients',
    evidence: documented(PAGE),
    run: async (target) => {
      const gone = await person(target, { active: false })
      const quiet = await person(target, { notification: '1' })
      const users = [gone, quiet, 'parity@example.com'].join()
      return (await told(target, { recipient_users: users })).map(({ recipients }) => recipients)
    },
    gives: ['parity@example.com'],
  },
  {
    surface,
    says: 'a group is mailed at its address, and its members only where it includes them',
    evidence: documented(PAGE),
    run: async (target) => {
      const user = await person(target)
      const counts: number[] = []
      for (const include_members of [false, true]) {
        const desk = { name: mark(), email: 'desk@example.com', include_members }
        const group = await target.make('sys_user_group', desk)
        await target.make('sys_user_grmember', { user, group })
        const mails = await told(target, { recipient_users: '', recipient_groups: group })
        counts.push(mails.flatMap(({ recipients }) => recipients?.split(',') ?? []).length)
      }
      return counts
    },
    gives: [1, 2],
  },
  {
    surface,
    says: 'a field of the record that refers to a user makes that user a recipient',
    evidence: documented(PAGE),
    run: async (target) => {
      const manager = await person(target)
      const { body } = await target.call('GET', `/api/now/table/sys_user/${manager}`)
      const to = { recipient_users: '', recipient_fields: 'manager' }
      const [mail] = await told(target, to, { manager })
      return mail?.recipients === body.result.email
    },
    gives: true,
  },
  {
    surface,
    says: 'a mail script prints into the body',
    evidence: documented(
      'https://www.servicenow.com/docs/r/platform-administration/r_MailScriptAPI.html',
    ),
    run: async (target) => {
      const name = mark()
      await target.make('sys_script_email', {
        name,
        script: `(function runMailScript(current, template, email, email_action, event) { template.print('printed'); })(current, template, email, email_action, event);`,
      })
      const [mail] = await told(target, { message_html: `A \${mail_script:${name}} B` })
      return mail?.body?.includes('A printed B')
    },
    gives: true,
  },
  {
    surface,
    says: 'of two notifications of different weight about one record to the same person the heavier is sent',
    evidence: documented(PAGE),
    run: async (target) => {
      const other = mark()
      await target.make('sysevent_email_action', {
        name: other,
        collection: 'sys_user_group',
        active: true,
        action_insert: true,
        condition: `description=${other}`,
        recipient_users: 'parity@example.com',
        send_self: true,
        weight: 9,
        subject: 'Heavier',
        message_html: 'x',
      })
      const mails = await told(target, { weight: 5 }, { description: other })
      return mails.map(({ subject, type }) => [subject, type === 'send-ignored'])
    },
    gives: [
      ['About it', true],
      ['Heavier', false],
    ],
  },
]
