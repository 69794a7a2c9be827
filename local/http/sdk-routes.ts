import type { LocalResponse } from '../types'
import { failure, type Call } from './message'

/** Addresses of an instance that the SDK's other commands call (sdk-api 4.9.0, connector.js), with the command of each. */
const CALLED_BY: readonly (readonly [prefix: string, command: string])[] = [
  ['/api/fluent/download/', 'now-sdk download, transform'],
  ['/api/fluent/load/', 'now-sdk install of a configuration'],
  ['/fluent_update_set_export.do', 'now-sdk transform of an update set'],
  ['/api/sn_glider/', 'now-sdk transform, move-to-app'],
  ['/api/now/syntax_editor/', 'now-sdk dependencies'],
  ['/api/now/appcreator/', 'now-sdk init'],
  ['/api/now/wfa_fluent/', 'flows after now-sdk install'],
]

/** What the SDK asks an instance for and the stand-in has not; undefined for any other address. */
export function unspokenSdk({ path }: Call): LocalResponse | undefined {
  const known = CALLED_BY.find(([prefix]) => `${path}/`.startsWith(prefix))
  if (!known) return undefined
  return failure(
    501,
    `${path} (${known[1]}) is not spoken here`,
    'Add it in local/http/sdk-routes.ts',
  )
}
