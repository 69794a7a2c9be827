import { aPlan, anEndpoint } from '../support/builders'
import { aLoop, OPENS, type Loop } from '../support/loop'

const failed = (id: string) => ({ id, status: 'failed', at: '2026-11-22T22:00:00Z' }) as const
const inWindow = (loop: Loop): Loop => {
  loop.approve()
  loop.windTo(OPENS)
  for (const id of ['ep-1', 'ep-2', 'ep-3']) loop.permit(id)
  return loop
}
const attentions = (loop: Loop) => loop.messages().filter(({ type }) => type === 'plan.attention')

test('plan.attention names the person and the group that were told', () => {
  const loop = inWindow(aLoop())
  loop.results(failed('ep-1'))
  expect(attentions(loop)[0]?.data).toMatchObject({
    told: [
      { kind: 'person', name: 'Omar Diaz' },
      { kind: 'group', name: 'Change Management' },
    ],
  })
})

test('one work note tells all that is new: what, where and what to do', () => {
  const loop = inWindow(aLoop())
  const before = loop.change().notes.length
  loop.results(failed('ep-1'), failed('ep-3'))
  const [note, ...others] = loop.change().notes.slice(before)
  expect(others).toEqual([])
  expect(note).toContain('plan RP-2041 needs a person')
  expect(note).toContain('failed: ep-1, ep-3.')
  expect(note).toContain('accept an exception')
  expect(note).toContain('x_patch_loop_endpoint_list.do')
})

test('a hundred failures are one note of a few lines', () => {
  const endpoints = Array.from({ length: 100 }, (_, n) => anEndpoint(n + 1))
  const loop = aLoop(aPlan({ endpoints }), 100)
  loop.approve()
  loop.windTo(OPENS)
  for (const { id } of endpoints) loop.permit(id)
  const before = loop.change().notes.length
  loop.results(...endpoints.map(({ id }) => failed(id)))
  expect(loop.change().notes).toHaveLength(before + 1)
  expect(loop.change().notes[before]).toContain('and 90 more')
  expect(loop.change().notes[before]?.length).toBeLessThan(1000)
})

test('what was told is not noted again', () => {
  const loop = inWindow(aLoop())
  loop.results(failed('ep-1'))
  const before = loop.change().notes.length
  loop.results(failed('ep-1'))
  loop.set({})
  expect([loop.change().notes.length, attentions(loop).length]).toEqual([before, 1])
})

test('the event that mails it is queued once, about the plan change', () => {
  const loop = inWindow(aLoop())
  const sent: string[] = []
  const { send } = loop.ports.queue
  loop.ports.queue.send = (event, about, detail) => {
    if (event === 'attention') sent.push(about)
    send(event, about, detail)
  }
  loop.results(failed('ep-1'), failed('ep-2'))
  expect(sent).toEqual([loop.planChange().sys_id])
})
