import { keyOf } from '../core/ids'
import { scopeHash, type ScopeItem } from '../core/scope-hash'
import { envelope, type Span } from '../core/window-choice'
import { eachEndpoint, windowKeys, windowsOf } from './open-draft'
import type { Ports } from './ports'

/** The approved scope of a plan change as it stands: hash over CIs, patches and windows, and the envelope of the windows. */
export function scopeOf(
  ports: Ports,
  planChange: string,
): { readonly hash: string; readonly span: Span | null } {
  const items: ScopeItem[] = []
  const windows = windowKeys(ports, planChange)
  eachEndpoint(ports, planChange, (row) => {
    if (row.match !== 'matched') return
    items.push({ ci: row.ci, patches: keyOf(row.patch_ids), window: windows.get(row.window) ?? '' })
  })
  const hash = scopeHash(ports.crypto, items)
  return { hash, span: envelope(windowsOf(ports, planChange)) }
}
