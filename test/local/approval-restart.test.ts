import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { office } from './change-support'

const inFolder = (use: (dataFolder: string) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('flows that had not run when the instance ended run in the next one', () => {
  inFolder((dataFolder) => {
    const before = office({ dataFolder })
    const id = before.open()
    before.put(id, { state: '-4' })
    void before.instance.stop()
    const after = office({ dataFolder })
    after.instance.settle()
    expect(after.approvers(id, 'requested')).toHaveLength(3)
    void after.instance.stop()
  })
})

test('a move whose job was lost goes on all the same', () => {
  inFolder((dataFolder) => {
    const before = office({ dataFolder })
    const id = before.open()
    before.put(id, { state: '-4' })
    for (const job of before.rows('sys_trigger', { 'name STARTSWITH': 'ASYNC: Change flow' }))
      before.kernel.records.delete('sys_trigger', job.sys_id ?? '')
    void before.instance.stop()
    const after = office({ dataFolder })
    after.instance.settle()
    expect(after.change(id).approval).toBe('requested')
    void after.instance.stop()
  })
})
