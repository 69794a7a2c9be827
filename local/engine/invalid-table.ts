import { unsupported } from '../unsupported'

/**
 * Tables that every instance has and that are not kept here: what is generated of sys_audit as a record's history is asked for
 * (c_DiffBtwnAuditHistSets; sys_audit is here), and the log of transactions (rest-api-explorer/c_RESTAPI).
 */
const ABSENT = new Set(['sys_history_set', 'sys_history_line', 'syslog_transaction'])

/** What is said of a table that does not exist; one that an instance has is refused loudly instead. */
export const invalidTable = (table: string): string =>
  ABSENT.has(table)
    ? unsupported(`the table '${table}'`, 'local/engine/invalid-table.ts')
    : `Invalid table ${table}`
