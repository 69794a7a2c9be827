import { reportedOf, scannedOf } from '../../src/core/report'

const AT = '2026-11-20T21:00:00+01:00'
const MOMENT = Date.UTC(2026, 10, 20, 20)

test('a result is read with its times as moments and its patches by key, the last word on a patch counting', () => {
  const item = {
    id: 'ep-1',
    status: 'installed' as const,
    at: AT,
    reboot: { at: AT },
    message: 'done',
    patches: [
      { id: 'KB1', status: 'failed' as const, message: 'exit 1603' },
      { id: 'kb1', status: 'installed' as const },
    ],
  }
  expect(reportedOf(item)).toEqual({
    status: 'installed',
    at: MOMENT,
    rebootAt: MOMENT,
    exemption: '',
    message: 'done',
    patches: { kb1: { status: 'installed', message: '' } },
  })
})

test('a result that names no patches, no reboot and no message says nothing of them', () => {
  expect(reportedOf({ id: 'ep-1', status: 'failed', at: AT })).toMatchObject({
    rebootAt: null,
    exemption: '',
    message: '',
    patches: null,
  })
})

test('a scan is reachable unless it says not, and without a list of fixed all that is not missing is', () => {
  const head = { scanId: 'S1', at: AT }
  expect(scannedOf(head, { id: 'ep-1' })).toEqual({
    scanId: 'S1',
    at: MOMENT,
    reachable: true,
    missing: [],
    fixed: null,
  })
  const item = { id: 'ep-1', missing: ['KB1'], fixed: ['KB2'], reachable: false }
  expect(scannedOf(head, item)).toMatchObject({
    missing: ['kb1'],
    fixed: ['kb2'],
    reachable: false,
  })
})

test('a time that is none would prove nothing', () => {
  expect(scannedOf({ scanId: 'S1', at: 'soon' }, { id: 'ep-1' }).at).toBe(0)
})
