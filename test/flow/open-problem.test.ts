import { openProblem } from '../../src/flow/open-problem'
import { aLoop, OPENS, type Loop } from '../support/loop'

const broken = (): Loop => {
  const loop = aLoop()
  loop.approve()
  loop.windTo(OPENS)
  for (const id of ['ep-1', 'ep-2']) loop.permit(id)
  const at = '2026-11-22T22:00:00Z'
  loop.results(
    { id: 'ep-1', status: 'failed', at, message: 'Disk full' },
    { id: 'ep-2', status: 'installed', at },
  )
  return loop
}

test('a problem says what failed and why, belongs to the change, and the change names it', () => {
  const loop = broken()
  expect(openProblem(loop.ports, loop.change().sysId)).toBe(true)
  const [problem] = loop.ports.changes.problems()
  expect(problem).toMatchObject({
    change: loop.change().sysId,
    shortDescription: 'Patching failed on 1 of 3 hosts: plan RP-2041',
    cmdbCi: loop.endpoint('ep-1').ci,
  })
  expect(problem?.description).toMatch(/^ep-1 \(.*\): failed\. Disk full$/)
  expect(loop.change().notes.at(-1)).toContain('problem PRB1 was opened')
  expect(loop.planChange().problem).not.toBe('')
})

test('pressed twice, it is one problem', () => {
  const loop = broken()
  openProblem(loop.ports, loop.change().sysId)
  expect(openProblem(loop.ports, loop.change().sysId)).toBe(true)
  expect(loop.ports.changes.problems()).toHaveLength(1)
})

test('where the platform refuses, the change says why', () => {
  const loop = broken()
  loop.ports.changes.openProblem = () => ({ ok: false, why: 'No access to problem' })
  expect(openProblem(loop.ports, loop.change().sysId)).toBe(false)
  expect(loop.change().notes.at(-1)).toContain('No access to problem')
  expect(loop.planChange().problem).toBe('')
})

test('of a change that is none of ours there is no problem to open', () => {
  expect(openProblem(aLoop().ports, 'f'.repeat(32))).toBe(false)
})
