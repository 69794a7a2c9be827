import type { Kernel, LocalRequest, LocalResponse, Session } from '../types'
import { aggregateApi } from './aggregate-api'
import { attachmentApi } from './attachment-api'
import { batchApi } from './batch-api'
import { cmdbInstanceApi } from './cmdb-instance-api'
import { formatRefusal } from './data-format'
import type { Call } from './message'
import { tableApi } from './table-api'
import { tinyUrlApi } from './tiny-url'

/** A request made inside another one: an item of a batch. */
export type Again = (request: LocalRequest) => LocalResponse

/** A call to one of the platform's own APIs, to be answered for whoever it turns out to be. */
export type Platform = {
  readonly answer: (session: Session) => LocalResponse
  /** Takes files, which have a limit of their own. */
  readonly isFile?: boolean
}

type Given = {
  readonly kernel: Kernel
  readonly call: Call
  /** The address behind the API's name. */
  readonly rest: readonly string[]
  readonly again: Again
}
type Api = (given: Given) => Platform | undefined

/** JSON or XML, whatever the call wants of the two. */
export const spoken = (kernel: Kernel, call: Call, answer: Platform['answer']): Platform => ({
  answer: (session) => formatRefusal(kernel, call) ?? answer(session),
})

const isTable = ({ kernel, rest }: Given): boolean =>
  kernel.dictionary.table(rest[0] ?? '') !== undefined

const APIS: ReadonlyMap<string, Api> = new Map<string, Api>([
  // An unknown table is told to anybody, before it is asked who calls (platform.md 11.2).
  [
    'table',
    (given) => {
      const { kernel, call, rest } = given
      const [table = '', sysId] = rest
      if (!isTable(given) || rest.length > 2) return undefined
      return spoken(kernel, call, (session) => tableApi(kernel, session, call, table, sysId))
    },
  ],
  [
    'stats',
    (given) => {
      const { kernel, call, rest } = given
      if (!isTable(given) || rest.length > 1) return undefined
      return spoken(kernel, call, (session) => aggregateApi(kernel, session, call, rest[0] ?? ''))
    },
  ],
  [
    'attachment',
    ({ kernel, call, rest }) => ({
      answer: (session) => attachmentApi(kernel, session, call, rest),
      isFile: true,
    }),
  ],
  [
    'batch',
    ({ kernel, call, rest, again }) =>
      rest.length > 0 ? undefined : { answer: () => batchApi(kernel, call, again) },
  ],
  [
    'tinyurl',
    ({ kernel, call, rest }) =>
      rest.length > 0 ? undefined : spoken(kernel, call, () => tinyUrlApi(kernel, call)),
  ],
  [
    'cmdb',
    (given) => {
      const { kernel, call, rest } = given
      if (rest[0] !== 'instance' || rest.length < 2) return undefined
      return spoken(kernel, call, (session) =>
        cmdbInstanceApi(kernel, session, call, rest.slice(1)),
      )
    },
  ],
])

/** /api/now/…, its version taken out. */
export const nowApi = (
  kernel: Kernel,
  call: Call,
  [name = '', ...rest]: readonly string[],
  again: Again,
): Platform | undefined => APIS.get(name)?.({ kernel, call, rest, again })
