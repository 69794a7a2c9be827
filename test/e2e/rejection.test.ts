import { expectStatus } from '../../demo/rest'
import { startProcess } from '../support/instance'

jest.setTimeout(60_000)

// On the platform a promise that nobody looks after ends nothing; Node ends the process for one.
test('a script that leaves a rejected promise behind does not end the instance', async () => {
  const running = await startProcess()
  const job = {
    name: 'Leaves a promise',
    active: 'true',
    run_type: 'periodically',
    run_start: '2020-01-01 00:00:00',
    run_period: '1970-01-01 00:10:00',
    script: "Promise.reject(new Error('left alone'))",
  }
  expectStatus(await running.admin.post('/api/now/table/sysauto_script', job), 201)
  await running.advance(700)
  await running.settle()
  const query = 'sysparm_query=messageLIKEleft alone'
  const found = expectStatus(await running.admin.get(`/api/now/table/syslog?${query}`), 200).result
  expect(found[0].message).toBe('Unhandled promise rejection: Error: left alone')
  await running.stop()
})
