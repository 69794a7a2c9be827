import type { Case } from '../parity'

const surface = 'Background scripts'
const page = 'https://www.servicenow.com/docs/r/api-reference/scripts/c_ScriptsBackground.html'

/** /sys.scripts.do, by which the script cases of the other surfaces are run. */
export const background: readonly Case[] = [
  {
    surface,
    says: 'a script runs in the scope that the form names',
    evidence: { kind: 'documented', source: page },
    run: ({ script }) => script('return gs.getCurrentScopeName()'),
    gives: 'x_patch_loop',
  },
  {
    surface,
    says: 'a script of the global scope has methods that a scope lacks',
    evidence: { kind: 'documented', source: 'platform.md 7.7' },
    run: ({ script }) => script('return typeof gs.nowDateTime()', { scope: 'global' }),
    gives: 'string',
  },
  {
    surface,
    says: 'only an admin gets the page',
    evidence: { kind: 'documented', source: page },
    run: async ({ call, user }) => {
      const { status, body } = await call('GET', '/sys.scripts.do', { as: await user('itil') })
      return { isForm: status === 200 && String(body).includes('name="script"') }
    },
    gives: { isForm: false },
  },
]
