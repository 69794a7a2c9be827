import { readFileSync } from 'node:fs'
import { records } from '../support/package'

test('docs/properties.md lists every property that ships, with its default', () => {
  const documented = [
    ...readFileSync('docs/properties.md', 'utf8').matchAll(/^\| `(\w+)` *\| *([^|]*?) *\|/gm),
  ]
  const rows = documented.map(([, name, value]) => `${name}=${value}`).sort()
  const shipped = records('sys_properties').map(
    ({ name = '', value = '' }) => `${name.replace('x_patch_loop.', '')}=${value}`,
  )
  expect(rows).toEqual(shipped.sort())
})
