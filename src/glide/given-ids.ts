import { gs } from '@servicenow/glide'
import { log } from './log'
import { settings } from './settings'

/** Whether the instance keeps the sys_ids that it is given; not documented for its own tables (platform.md 8.2). */
export const keepsIds = (): boolean => settings().boolean('derived_ids', true)

/**
 * A row bears another sys_id than the one asked for: from now on such rows are looked for by what they say. Setting a
 * property flushes caches (platform.md 7.7), so this is done once in the life of an instance.
 */
export function noticeId(table: string, asked: string, got: string): void {
  if (asked === got || !keepsIds()) return
  gs.setProperty('x_patch_loop.derived_ids', 'false')
  log().warn('given_id_ignored', { table, asked, got })
}
