import type { Case, Target } from '../parity'
import { eventually } from './waiting'

const surface = 'Business rules'
const PAGE =
  'https://www.servicenow.com/docs/r/api-reference/business-rules-classic/c_BusinessRules.html'
const ORDER =
  'https://www.servicenow.com/docs/r/api-reference/scripts/r_ExecutionOrderScriptsAndEngines.html'
const documented = (source: string) => ({ kind: 'documented', source }) as const
const mark = (): string => `parity${Date.now()}${Math.floor(Math.random() * 1e6)}`

/** A rule on groups of this name alone, so that it harms nobody. */
const rule = (target: Target, name: string, more: Record<string, unknown>) =>
  target.make('sys_script', {
    name: `${name} ${String(more.order ?? 100)}`,
    collection: 'sys_user_group',
    active: true,
    advanced: true,
    when: 'before',
    action_insert: true,
    filter_condition: `name=${name}`,
    ...more,
  })
const append = (text: string): string => `current.description = current.description + '${text}'`
const described = async ({ call }: Target, id: string): Promise<string> =>
  (await call('GET', `/api/now/table/sys_user_group/${id}`)).body.result.description

/** sys_script (platform.md 7.4). */
export const businessRules: readonly Case[] = [
  {
    surface,
    says: 'before rules run from the lowest order to the highest',
    evidence: documented(ORDER),
    run: async (target) => {
      const name = mark()
      await rule(target, name, { order: 1500, script: append('C') })
      await rule(target, name, { order: 10, script: append('A') })
      await rule(target, name, { order: 200, script: append('B') })
      return described(target, await target.make('sys_user_group', { name, description: '-' }))
    },
    gives: '-ABC',
  },
  {
    surface,
    says: 'the filter condition of a rule tells upper from lower case',
    evidence: documented(PAGE),
    run: async (target) => {
      const name = mark()
      await rule(target, name, {
        filter_condition: `name=${name.toUpperCase()}`,
        script: append('ran'),
      })
      return described(target, await target.make('sys_user_group', { name, description: '-' }))
    },
    gives: '-',
  },
  {
    surface,
    says: 'setAbortAction ends the write: insert() answers null, and later rules still run',
    evidence: documented(PAGE),
    run: async (target) => {
      const name = mark()
      const other = await target.make('sys_user_group', { name: mark() })
      await rule(target, name, { order: 10, script: 'current.setAbortAction(true)' })
      await rule(target, name, {
        order: 20,
        script: `var gr = new GlideRecord('sys_user_group'); gr.get('${other}'); gr.description = 'later'; gr.update()`,
      })
      const inserted = await target.script(
        `var gr = new GlideRecord('sys_user_group'); gr.initialize(); gr.name = '${name}'; return gr.insert()`,
        { scope: 'global' },
      )
      return [inserted, await described(target, other)]
    },
    gives: [null, 'later'],
  },
  {
    surface,
    says: 'in an after rule changes() is true and previous has the old value',
    evidence: documented(PAGE),
    run: async (target) => {
      const name = mark()
      const other = await target.make('sys_user_group', { name: mark() })
      await rule(target, name, {
        when: 'after',
        action_insert: false,
        action_update: true,
        script: `var gr = new GlideRecord('sys_user_group'); gr.get('${other}')
          gr.description = previous.description + current.description + current.description.changes(); gr.update()`,
      })
      const id = await target.make('sys_user_group', { name, description: 'a' })
      await target.call('PATCH', `/api/now/table/sys_user_group/${id}`, {
        body: { description: 'b' },
      })
      return described(target, other)
    },
    gives: 'abtrue',
  },
  {
    surface,
    says: 'previous stays what the record was before the script first changed it',
    evidence: documented(PAGE),
    run: async (target) => {
      const name = mark()
      await rule(target, name, {
        action_insert: false,
        action_update: true,
        script: `current.email = previous.description + '@example.com'`,
      })
      const id = await target.make('sys_user_group', { name, description: 'a' })
      return target.script(
        `var gr = new GlideRecord('sys_user_group'); gr.get('${id}'); gr.description = 'b'; gr.update(); gr.description = 'c'; gr.update()
        var after = new GlideRecord('sys_user_group'); after.get('${id}'); return after.getValue('email')`,
        { scope: 'global' },
      )
    },
    gives: 'a@example.com',
  },
  {
    surface,
    says: 'an async rule runs later, and without previous',
    evidence: documented(PAGE),
    run: async (target) => {
      const name = mark()
      const other = await target.make('sys_user_group', { name: mark() })
      await rule(target, name, {
        when: 'async_always',
        script: `var gr = new GlideRecord('sys_user_group'); gr.get('${other}')
          gr.description = current.name + ' ' + previous; gr.update()`,
      })
      await target.make('sys_user_group', { name })
      const text = await eventually(() => described(target, other), Boolean)
      return text.replace(name, 'it')
    },
    gives: 'it null',
  },
  {
    surface,
    says: 'a rule that throws does not stop the write',
    evidence: {
      kind: 'assumed',
      source: 'no page says so; to check: a before rule with a script error, then an insert',
    },
    run: async (target) => {
      const name = mark()
      await rule(target, name, { script: 'nothing.here()' })
      return described(target, await target.make('sys_user_group', { name, description: 'kept' }))
    },
    gives: 'kept',
  },
  {
    surface,
    says: 'a before query rule narrows what a script finds',
    evidence: documented(PAGE),
    run: async (target) => {
      const name = mark()
      const one = await target.make('sys_user_group', { name, description: 'one' })
      await target.make('sys_user_group', { name: `${name} two`, description: 'two' })
      await rule(target, name, {
        action_insert: false,
        action_query: true,
        filter_condition: '',
        script: `if (gs.getProperty('parity.none', '') == '') { current.addQuery('name', 'DOES NOT CONTAIN', '${name}').addOrCondition('sys_id', '${one}') }`,
      })
      return target.script(
        `var gr = new GlideRecord('sys_user_group'); gr.addQuery('name', 'CONTAINS', '${name}'); gr.query(); return gr.getRowCount()`,
        { scope: 'global' },
      )
    },
    gives: 1,
  },
]
