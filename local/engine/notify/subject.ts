import type { Row, Session } from '../../types'
import type { Engine } from '../inner'

/** What a notification is about: its own record, the record that it tells of, and what set it off. */
export type Occasion = {
  readonly notification: Row
  readonly table: string
  readonly current: Row
  /** sysevent row of a notification that an event set off. */
  readonly event: Row | undefined
  /** sys_id of the person who did it. */
  readonly actor: string
}

/** The session in which scripts of a notification run: the platform's own, in the scope of the script's record. */
export const scriptSession = (engine: Engine, record: Row): Session =>
  engine.people.systemSession(engine.scopes.nameOf(record.sys_scope ?? ''))

/** The globals that all scripts of a notification share (t_CreateANotification.md, r_MailScriptAPI.md). */
export function scriptGlobals(engine: Engine, session: Session, occasion: Occasion) {
  const { table, current, event } = occasion
  return {
    current: engine.realms.glideRecord(session, table, current),
    event: event ? engine.realms.glideRecord(session, 'sysevent', event) : null,
  }
}
