import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { START, bootKernel, install, put, script } from './support/kernel'
import type { Kernel } from '../../local/types'

const QUEUE = 'x_acme_app_queue'
const said = (kernel: Kernel): string[] =>
  kernel.log
    .tail(50)
    .filter((line) => line.message.startsWith('said '))
    .map((line) => line.message.slice(5))

const listen = (
  kernel: Kernel,
  event: string,
  more: Record<string, string> = {},
  queue: Record<string, string> = {},
): void => {
  install(kernel, 'sysevent_queue', { queue: QUEUE, ...queue })
  install(kernel, 'sysevent_register', {
    event_name: event,
    suffix: event.split('.')[1] ?? '',
    queue: QUEUE,
  })
  install(kernel, 'sysevent_script_action', {
    name: event,
    event_name: event,
    script: `gs.info('said ' + event.parm1 + ' ' + event.getValue('parm2') + ' ' + (current && current.title))`,
    ...more,
  })
}

// platform.md 7.5: script actions run asynchronously, with event and current.
test('a registered event runs its script action later', () => {
  const kernel = bootKernel()
  listen(kernel, 'x_acme_app.go')
  script(
    kernel,
    `const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); gr.title = 'T'; gr.insert()
    gs.eventQueue('x_acme_app.go', gr, 'one', 'two')`,
  )
  expect(said(kernel)).toEqual([])
  kernel.scheduler.settle()
  expect(said(kernel)).toEqual(['one two T'])
})

// platform.md 13.14, 7.5: unregistered = silent failure.
test('an event that is not registered is dropped silently', () => {
  const kernel = bootKernel()
  listen(kernel, 'x_acme_app.go')
  expect(() => script(kernel, `gs.eventQueue('x_acme_app.other', null, 'a', 'b')`)).not.toThrow()
  expect(kernel.scheduler.settle()).toBe(0)
})

// platform.md 13.14, 7.5: event_name is cut at 40 characters, so the longer name finds nothing.
test('an event name of more than 40 characters is lost even when it was registered', () => {
  const kernel = bootKernel()
  const name = `x_acme_app.${'n'.repeat(40)}`
  listen(kernel, name)
  script(kernel, `gs.eventQueue('${name}', null, 'a', 'b')`)
  expect(kernel.scheduler.settle()).toBe(0)
})

// platform.md 7.5: active defaults to false.
test('a script action that is not active does not run', () => {
  const kernel = bootKernel()
  listen(kernel, 'x_acme_app.go', { active: 'false' })
  script(kernel, `gs.eventQueue('x_acme_app.go', null, 'a', 'b')`)
  kernel.scheduler.settle()
  expect(said(kernel)).toEqual([])
})

// platform.md 7.5: eventQueueScheduled.
test('a scheduled event waits for its moment', () => {
  const kernel = bootKernel()
  listen(kernel, 'x_acme_app.go')
  script(
    kernel,
    `const at = new GlideDateTime(); at.addSeconds(90); gs.eventQueueScheduled('x_acme_app.go', null, 'late', '', at)`,
  )
  kernel.scheduler.advance(89)
  expect(said(kernel)).toEqual([])
  kernel.scheduler.advance(1)
  expect(said(kernel)).toEqual(['late null null'])
})

test('the delay of the queues comes on top of an event', () => {
  const kernel = bootKernel({ queueDelaySeconds: 5 })
  listen(kernel, 'x_acme_app.go')
  script(kernel, `gs.eventQueue('x_acme_app.go', null, 'a', 'b')`)
  expect(kernel.scheduler.settle()).toBe(0)
  expect(kernel.scheduler.nextDueAt()).toBe(START + 5000)
  kernel.scheduler.advance(5)
  expect(said(kernel)).toHaveLength(1)
})

test('advance stops at each due moment on the way, in order', () => {
  const kernel = bootKernel()
  const seen: string[] = []
  const note = (name: string) => () => seen.push(`${name} ${(kernel.clock.now() - START) / 1000}`)
  kernel.scheduler.later('b', note('b'), { at: START + 20_000 })
  kernel.scheduler.later('a', note('a'), { at: START + 10_000 })
  kernel.scheduler.advance(60)
  expect(seen).toEqual(['a 10', 'b 20'])
  expect(kernel.clock.now()).toBe(START + 60_000)
})

// registering-events-guide: sequential = "one at a time in order".
test('a sequential queue keeps its order whatever is shuffled', () => {
  const kernel = bootKernel({ shuffle: (count) => count - 1 })
  listen(kernel, 'x_acme_app.go', {}, { processing_order: 'sequential' })
  script(kernel, `for (const n of ['1', '2', '3']) gs.eventQueue('x_acme_app.go', null, n, '')`)
  kernel.scheduler.settle()
  expect(said(kernel).map((line) => line[0])).toEqual(['1', '2', '3'])
})

test('a crash in one piece of work does not stop the rest', () => {
  const kernel = bootKernel()
  listen(kernel, 'x_acme_app.go')
  kernel.scheduler.later('crash', () => {
    throw new Error('boom')
  })
  script(kernel, `gs.eventQueue('x_acme_app.go', null, 'after', '')`)
  expect(kernel.scheduler.settle()).toBe(2)
  expect(said(kernel)).toHaveLength(1)
  expect(kernel.log.tail(10).some((line) => line.message.includes('boom'))).toBe(true)
})

// platform.md 7.5: sysauto_script, run_period stored as a 1970 date-time.
test('a periodic job runs when it is due and not before', () => {
  const kernel = bootKernel()
  install(kernel, 'sysauto_script', {
    name: 'Sweep',
    run_type: 'periodically',
    run_period: '1970-01-01 00:10:00',
    run_start: '2026-01-01 00:00:00',
    script: `gs.info('said sweep')`,
  })
  expect(kernel.scheduler.settle()).toBe(0)
  kernel.scheduler.advance(599)
  expect(said(kernel)).toHaveLength(0)
  kernel.scheduler.advance(1)
  expect(said(kernel)).toHaveLength(1)
  kernel.scheduler.advance(1800)
  expect(said(kernel)).toHaveLength(4)
})

test('a daily job runs at its time of day', () => {
  const kernel = bootKernel()
  install(kernel, 'sysauto_script', {
    name: 'Nightly',
    run_type: 'daily',
    run_time: '1970-01-01 02:00:00',
    script: `gs.info('said ' + new GlideDateTime().getValue())`,
  })
  kernel.scheduler.advance(2 * 86_400)
  expect(said(kernel)).toEqual(['2026-11-23 02:00:00', '2026-11-24 02:00:00'])
})

test('a job on demand runs only when the app asks for it', () => {
  const kernel = bootKernel()
  const job = install(kernel, 'sysauto_script', {
    name: 'Asked',
    run_type: 'on_demand',
    script: `gs.info('said asked')`,
  })
  kernel.scheduler.advance(86_400)
  expect(said(kernel)).toEqual([])
  const row = kernel.records.get('sysauto_script', job)
  if (row) kernel.scheduler.runNow(row)
  kernel.scheduler.settle()
  expect(said(kernel)).toEqual(['asked'])
})

test('events, async rules and named jobs are still there after a restart', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kernel-'))
  const first = bootKernel({ dataFolder })
  listen(first, 'x_acme_app.go')
  install(first, 'sys_script', {
    name: 'Async',
    collection: 'x_acme_app_note',
    when: 'async_always',
    action_insert: 'true',
    script: `gs.info('said async ' + current.title)`,
  })
  script(
    first,
    `gs.eventQueue('x_acme_app.go', null, 'kept', '')
    const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); gr.title = 'row'; gr.insert()`,
  )
  first.scheduler.queue('worker', 'argument')

  const second = bootKernel({ dataFolder, again: true })
  second.scheduler.handle('worker', (argument) => second.log.write('info', 'x', `said ${argument}`))
  expect(second.scheduler.settle()).toBe(3)
  expect(said(second).sort()).toEqual(['argument', 'async row', 'kept null null'])
  expect(second.scheduler.settle()).toBe(0)
  rmSync(dataFolder, { recursive: true })
})

// Assumed: no source says who an asynchronous rule runs as (local/README.md).
test('async work runs as the user who caused it', () => {
  const kernel = bootKernel()
  const user = put(kernel, 'sys_user', { user_name: 'jane', active: '1' })
  install(kernel, 'sys_script', {
    name: 'Async',
    collection: 'x_acme_app_note',
    when: 'async_always',
    action_insert: 'true',
    script: `gs.info('said ' + gs.getUserName())`,
  })
  kernel.operations.insert(kernel.people.sessionFor(user), 'x_acme_app_note', {})
  kernel.scheduler.settle()
  expect(said(kernel)).toEqual(['jane'])
})
