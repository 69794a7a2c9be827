import type { Case, Target } from '../parity'
import { eventually } from './waiting'

const surface = 'Events'
const GUIDE = '@servicenow/sdk docs/guides/registering-events-guide.md'
const STATES =
  'https://www.servicenow.com/docs/r/platform-administration/system-events/r_EventStates.html'
const ACTIONS =
  'https://www.servicenow.com/docs/r/platform-administration/system-events/r_ScriptActions.html'
const mark = (): string => `parity${Date.now()}${Math.floor(Math.random() * 1e6)}`

/** Events that bear a mark in their first parameter. */
const eventsOf = async ({ call }: Target, parm1: string) => {
  const path = `/api/now/table/sysevent?sysparm_query=parm1=${parm1}`
  return (await call('GET', path)).body.result as Record<string, string>[]
}
const processed = (target: Target, parm1: string) =>
  eventually(
    () => eventsOf(target, parm1),
    (rows) => rows.length > 0 && rows.every(({ state }) => state !== 'ready'),
  )
/** An event of the global scope whose script action leaves a property with what it saw. */
async function listen({ make }: Target, script: string): Promise<string> {
  const name = `${mark()}.go`.slice(-40)
  await make('sysevent_register', { event_name: name, suffix: name })
  await make('sysevent_script_action', { name, event_name: name, active: true, script })
  return name
}

/** gs.eventQueue, the event queue and script actions (platform.md 7.5). */
export const events: readonly Case[] = [
  {
    surface,
    says: 'an event that is not registered is lost in a scope, without an error',
    evidence: { kind: 'documented', source: GUIDE },
    run: async (target) => {
      const parm1 = mark()
      await target.script(`gs.eventQueue('x_patch_loop.never.registered', null, '${parm1}', '')`)
      return (await eventsOf(target, parm1)).length
    },
    gives: 0,
  },
  {
    surface,
    says: 'a script action sees the event and the record that it is about',
    evidence: { kind: 'documented', source: ACTIONS },
    run: async (target) => {
      const group = await target.make('sys_user_group', { name: mark() })
      const parm1 = mark()
      const name = await listen(
        target,
        `var gr = new GlideRecord('sys_user_group'); gr.get(current.sys_id)
        gr.description = event.parm1 + ' ' + event.parm2 + ' ' + (current.getValue('name') == gr.getValue('name')); gr.update()`,
      )
      await target.script(
        `var gr = new GlideRecord('sys_user_group'); gr.get('${group}'); gs.eventQueue('${name}', gr, '${parm1}', 'two')`,
        { scope: 'global' },
      )
      await processed(target, parm1)
      const { body } = await target.call('GET', `/api/now/table/sys_user_group/${group}`)
      return body.result.description.replace(parm1, 'one')
    },
    gives: 'one two true',
  },
  {
    surface,
    says: 'an event that was processed says so, with its table and record',
    evidence: { kind: 'documented', source: STATES },
    run: async (target) => {
      const group = await target.make('sys_user_group', { name: mark() })
      const parm1 = mark()
      const name = await listen(target, '')
      await target.script(
        `var gr = new GlideRecord('sys_user_group'); gr.get('${group}'); gs.eventQueue('${name}', gr, '${parm1}', '')`,
        { scope: 'global' },
      )
      const [row] = await processed(target, parm1)
      return [row?.state, row?.table, row?.instance === group]
    },
    gives: ['processed', 'sys_user_group', true],
  },
  {
    surface,
    says: 'a script action that fails leaves its event in the state error',
    evidence: { kind: 'documented', source: STATES },
    run: async (target) => {
      const parm1 = mark()
      const name = await listen(target, 'nothing.here()')
      await target.script(`gs.eventQueue('${name}', null, '${parm1}', '')`, { scope: 'global' })
      return (await processed(target, parm1))[0]?.state
    },
    gives: 'error',
  },
  {
    surface,
    says: 'a script action runs only where its condition script holds',
    evidence: { kind: 'documented', source: ACTIONS },
    run: async (target) => {
      const group = await target.make('sys_user_group', { name: mark() })
      const name = `${mark()}.go`.slice(-40)
      await target.make('sysevent_register', { event_name: name, suffix: name })
      for (const [order, condition] of [
        ['1', 'event.parm2 == "yes"'],
        ['2', 'event.parm2 == "no"'],
      ])
        await target.make('sysevent_script_action', {
          name: `${name} ${order}`,
          event_name: name,
          active: true,
          order,
          condition_script: condition,
          script: `var gr = new GlideRecord('sys_user_group'); gr.get(current.sys_id); gr.description = gr.description + '${order}'; gr.update()`,
        })
      const parm1 = mark()
      await target.script(
        `var gr = new GlideRecord('sys_user_group'); gr.get('${group}'); gs.eventQueue('${name}', gr, '${parm1}', 'yes')`,
        { scope: 'global' },
      )
      await processed(target, parm1)
      const { body } = await target.call('GET', `/api/now/table/sys_user_group/${group}`)
      return body.result.description
    },
    gives: '1',
  },
  {
    surface,
    says: 'an event of a queue that nothing processes stays ready',
    evidence: {
      kind: 'documented',
      source:
        'https://www.servicenow.com/docs/r/api-reference/scripts/useful-server-side-scripts.html',
    },
    run: async (target) => {
      const parm1 = mark()
      const name = await listen(target, '')
      await target.script(`gs.eventQueue('${name}', null, '${parm1}', '', 'parity_no_queue')`, {
        scope: 'global',
      })
      return (await eventsOf(target, parm1)).map(({ state, queue }) => [state, queue])
    },
    gives: [['ready', 'parity_no_queue']],
  },
]
