import { unsupported } from '../unsupported'

/** Tables that every instance has and that are not kept here: the log of transactions (rest-api-explorer/c_RESTAPI). */
const ABSENT = new Set(['syslog_transaction'])

/** What is said of a table that does not exist; one that an instance has is refused loudly instead. */
export const invalidTable = (table: string): string =>
  ABSENT.has(table)
    ? unsupported(`the table '${table}'`, 'local/engine/invalid-table.ts')
    : `Invalid table ${table}`
