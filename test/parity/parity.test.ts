import { askOver, bootStandIn } from './asks'
import { ALL } from './cases/all'
import type { Case } from './parity'
import { createTarget } from './target'

// TARGET=https://… npm run parity asks a real instance the same questions (TARGET_USER, TARGET_PASSWORD: an admin).
const { TARGET, TARGET_USER = 'admin', TARGET_PASSWORD = 'admin' } = process.env
const ask = TARGET === undefined ? bootStandIn().ask : askOver(TARGET)
const { target, clean } = createTarget(ask, { userName: TARGET_USER, password: TARGET_PASSWORD })

const isAsked = ({ only, refused }: Case): boolean =>
  TARGET === undefined || (only === undefined && refused === undefined)

afterEach(clean)

test.each(ALL.filter(isAsked).map((each) => [each.surface, each.says, each] as const))(
  '%s: %s',
  async (_surface, _says, { run, gives }) => {
    expect(await run(target)).toEqual(gives)
  },
)

test('no two cases of a surface say the same', () => {
  const said = ALL.map(({ surface, says }) => `${surface}: ${says}`)
  expect(said.filter((each, at) => said.indexOf(each) !== at)).toEqual([])
})
