import fc from 'fast-check'
import { bootKernel, install, put, script } from './support/kernel'
import type { InstanceSettings, Kernel } from '../../local/types'

const EVENT = 'x_acme_app.go'
const QUEUE = 'x_acme_app.work'
/** Two statements of a script with room between them, and a line before and after. */
const STEPS = `gs.info('start ' + event.parm1); new GlideRecord('x_acme_app_note').query()
  new GlideRecord('x_acme_app_note').query(); gs.info('end ' + event.parm1)`

const lines = (kernel: Kernel): string[] =>
  kernel.log
    .tail(200)
    .map(({ message }) => message)
    .filter((message) => /^(start|end|ran) /.test(message))

type Given = {
  readonly settings?: Partial<InstanceSettings>
  readonly queue?: Record<string, string>
  readonly register?: Record<string, string>
  readonly action?: Record<string, string>
}

/** An event of a queue, with a script action that takes two statements. */
function boot({ settings = {}, queue = {}, register = {}, action = {} }: Given = {}): Kernel {
  const kernel = bootKernel(settings)
  install(kernel, 'sysevent_queue', { queue: QUEUE, ...queue })
  install(kernel, 'sysevent_register', { event_name: EVENT, queue: QUEUE, ...register })
  install(kernel, 'sysevent_script_action', {
    name: 'go',
    event_name: EVENT,
    script: STEPS,
    ...action,
  })
  return kernel
}
const fire = (kernel: Kernel, ...parms: readonly string[]): void => {
  for (const parm of parms) script(kernel, `gs.eventQueue('${EVENT}', null, '${parm}', '')`)
}
const states = (kernel: Kernel): string[] =>
  kernel.records
    .select({ table: 'sysevent', where: [], orderBy: [] })
    .map(({ state }) => state ?? '')

/** Whatever may run, runs before each statement. */
const greedy = (): number => 0

// auto-job-scheduling.md: "Sequential: process only one event at a time".
test('two events of a sequential queue never run at once, and keep their order', () => {
  const kernel = boot({
    settings: { interleave: greedy, shuffle: (count) => count - 1 },
    queue: { processing_order: 'sequential' },
  })
  fire(kernel, '1', '2', '3')
  kernel.scheduler.settle()
  expect(lines(kernel)).toEqual(['start 1', 'end 1', 'start 2', 'end 2', 'start 3', 'end 3'])
})

// auto-job-scheduling.md: "Parallel: process multiple events simultaneously".
test('two events of a parallel queue do run at once where workers are interleaved', () => {
  const worker = { isOn: false }
  const kernel = boot({
    settings: { interleave: () => (worker.isOn ? 0 : -1) },
    queue: { processing_order: 'parallel', job_config: 'job_count', job_config_value: '2' },
  })
  fire(kernel, '1', '2')
  worker.isOn = true
  kernel.scheduler.settle()
  expect(lines(kernel)).toEqual(['start 1', 'start 2', 'end 2', 'end 1'])
})

// registering-events-guide: job_count is "the total number of jobs across all nodes".
test('no more events of a queue run at once than it has jobs', () => {
  const kernel = boot({
    settings: { interleave: greedy },
    queue: { processing_order: 'parallel', job_config: 'job_count', job_config_value: '1' },
  })
  fire(kernel, '1', '2')
  kernel.scheduler.settle()
  expect(lines(kernel)).toEqual(['start 1', 'end 1', 'start 2', 'end 2'])
})

test('without interleaving work runs one piece after the other, whatever its queue', () => {
  const kernel = boot({ queue: { processing_order: 'parallel' } })
  fire(kernel, '1', '2')
  kernel.scheduler.settle()
  expect(lines(kernel)).toEqual(['start 1', 'end 1', 'start 2', 'end 2'])
})

test('work that is interleaved does not meet the recursion stop of the rule it interrupts', () => {
  const kernel = boot({
    settings: { interleave: greedy },
    action: {
      script: `const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); gr.key = event.parm1; gr.insert()`,
    },
  })
  install(kernel, 'sys_script', {
    name: 'Reads',
    collection: 'x_acme_app_note',
    when: 'after',
    action_insert: 'true',
    script: `new GlideRecord('sys_user').query(); gs.info('ran ' + current.key)`,
  })
  fire(kernel, '1', '2')
  kernel.scheduler.settle()
  expect(lines(kernel).sort()).toEqual(['ran 1', 'ran 2'])
})

// t_RegisterAnEvent.md: "lower values have higher priority", unless com.glide.sysevent.priority.enabled is off.
test.each([
  ['true', ['end 2', 'end 1']],
  ['false', ['end 1', 'end 2']],
])('with priorities enabled = %s the events run as %j', (enabled, ran) => {
  const kernel = boot({ queue: { processing_order: 'parallel' } })
  kernel.properties.set('com.glide.sysevent.priority.enabled', enabled)
  install(kernel, 'sysevent_register', {
    event_name: 'x_acme_app.urgent',
    queue: QUEUE,
    priority: '10',
  })
  install(kernel, 'sysevent_script_action', {
    name: 'urgent',
    event_name: 'x_acme_app.urgent',
    script: STEPS,
  })
  fire(kernel, '1')
  script(kernel, `gs.eventQueue('x_acme_app.urgent', null, '2', '')`)
  kernel.scheduler.settle()
  expect(lines(kernel).filter((line) => line.startsWith('end'))).toEqual(ran)
})

// useful-server-side-scripts.md: "The events are stuck in the queue" until something processes it.
test('an event of a queue that is not registered stays ready', () => {
  const kernel = boot({ register: { queue: 'nowhere' } })
  fire(kernel, '1')
  expect(kernel.scheduler.settle()).toBe(0)
  expect(states(kernel)).toEqual(['ready'])
})

// r_EventStates.md: Error = "the event encountered an error during processing"; one action knows nothing of another.
test('a script action that fails leaves the event in error, and the others run', () => {
  const kernel = boot({ action: { order: '200' } })
  install(kernel, 'sysevent_script_action', {
    name: 'fails',
    event_name: EVENT,
    order: '100',
    script: 'nothing.here()',
  })
  fire(kernel, '1')
  kernel.scheduler.settle()
  expect(lines(kernel)).toEqual(['start 1', 'end 1'])
  expect(states(kernel)).toEqual(['error'])
})

// r_ScriptActions.md: "Order in which the script will be executed", and "the condition evaluates to true".
test('script actions run by order, and only where their condition holds', () => {
  const kernel = boot({ action: { active: 'false' } })
  const action = (name: string, order: string, condition_script = '') =>
    install(kernel, 'sysevent_script_action', {
      name,
      event_name: EVENT,
      order,
      condition_script,
      script: `gs.info('ran ${name}')`,
    })
  action('second', '20')
  action('never', '15', `event.parm1 == 'other'`)
  action('first', '10', `event.parm1 == '1'`)
  fire(kernel, '1')
  kernel.scheduler.settle()
  expect(lines(kernel)).toEqual(['ran first', 'ran second'])
})

// registering-events-guide, Caller Access Values: 2 = "cross-scope blocked by default".
test('an event with caller restriction takes nothing from another scope', () => {
  const kernel = boot({ register: { sys_scope: 'b'.repeat(32), caller_access: '2' } })
  put(kernel, 'sys_app', { sys_id: 'b'.repeat(32), scope: 'x_other' })
  fire(kernel, '1')
  expect(states(kernel)).toEqual([])
})

// registering-events-guide: firing an unregistered event "fails silently in scoped apps".
test('only a scope needs the registration of an event', () => {
  const kernel = bootKernel()
  const session = kernel.people.systemSession()
  const event = { name: 'some.event', table: '', sysId: '', parm1: '', parm2: '', queue: '' }
  kernel.scheduler.event(session, event)
  kernel.scheduler.settle()
  expect(states(kernel)).toEqual(['processed'])
})

test('a synchronous script action is refused loudly', () => {
  const kernel = boot({ action: { synchronous: 'true' } })
  expect(() => fire(kernel, '1')).toThrow(/does not speak a script action that is synchronous/)
})

// event-logs-2.md: Processed = when processing started; Processing time in milliseconds.
test('a processed event says when and how long', () => {
  const kernel = boot()
  fire(kernel, '1')
  kernel.scheduler.settle()
  const [row] = kernel.records.select({ table: 'sysevent', where: [], orderBy: [] })
  expect(row).toMatchObject({
    state: 'processed',
    processed: '2026-11-22 10:00:00',
    processing_duration: '0',
    user_name: 'system',
  })
})

/** A random schedule: events of both kinds of queue, some in the future, and who runs when. */
const schedule = fc.record({
  events: fc.array(
    fc.record({
      queue: fc.constantFrom('serial', 'parallel'),
      delay: fc.integer({ min: 0, max: 30 }),
      writes: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 12 },
  ),
  choices: fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 60 }),
})

test('whatever the workers do, no event is lost or handled twice, and serial queues keep their order', () => {
  const { kernel, use } = bootRandom()
  let run = 0
  fc.assert(
    fc.property(schedule, ({ events, choices }) => {
      const mark = `${run++}.`
      use(choices)
      events.forEach(({ queue, delay, writes }, at) => {
        const moment = `const at = new GlideDateTime(); at.addSeconds(${delay})`
        const event = `'x_acme_app.${queue}', null, '${mark}${at}', '${writes}'`
        script(kernel, `${moment}; gs.eventQueueScheduled(${event}, at)`)
      })
      kernel.scheduler.advance(60)
      const ran = lines(kernel)
        .map((line) => line.split(` ${mark}`))
        .filter(([, at]) => at !== undefined)
        .map(([what, at]) => ({ what, at: Number(at) }))
      const ended = ran.filter(({ what }) => what === 'end').map(({ at }) => at)
      expect([...ended].sort((a, b) => a - b)).toEqual(events.map((_, at) => at))
      const isSerial = (at: number): boolean => events[at]?.queue === 'serial'
      const due = (at: number): number => events[at]?.delay ?? 0
      const serial = events.map((_, at) => at).filter(isSerial)
      const expected = serial.sort((a, b) => due(a) - due(b) || a - b)
      expect(ran.filter(({ at }) => isSerial(at))).toEqual(
        expected.flatMap((at) => [
          { what: 'start', at },
          { what: 'end', at },
        ]),
      )
    }),
    { numRuns: 60 },
  )
  expect(new Set(states(kernel))).toEqual(new Set(['processed']))
})

/** A kernel whose workers do as `use` last said. */
function bootRandom() {
  const worker: { choices: readonly number[]; next: number } = { choices: [], next: 0 }
  const choose = (count: number): number => {
    const choice = worker.choices[worker.next++ % Math.max(1, worker.choices.length)] ?? -1
    return choice < count ? choice : -1
  }
  const kernel = bootKernel({ interleave: choose, shuffle: (count) => count - 1 })
  for (const kind of ['serial', 'parallel']) {
    const processing_order = kind === 'serial' ? 'sequential' : 'parallel'
    install(kernel, 'sysevent_queue', { queue: kind, processing_order })
    install(kernel, 'sysevent_register', { event_name: `x_acme_app.${kind}`, queue: kind })
    install(kernel, 'sysevent_script_action', {
      name: kind,
      event_name: `x_acme_app.${kind}`,
      script: `gs.info('start ' + event.parm1)
        for (let n = 0; n < Number(event.parm2); n++) {
          const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); gr.insert()
        }
        gs.info('end ' + event.parm1)`,
    })
  }
  const use = (choices: readonly number[]) => Object.assign(worker, { choices, next: 0 })
  return { kernel, use }
}
