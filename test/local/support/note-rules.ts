import type { Kernel } from '../../../local/types'
import { install } from './kernel'

export const TABLE = 'x_acme_app_note'
export const NEW_NOTE = `const gr = new GlideRecord('${TABLE}'); gr.initialize();`

/** A before rule on insert that appends its name to the title, so that the order shows. */
export const stamp = (
  kernel: Kernel,
  name: string,
  order: string,
  more: Record<string, string> = {},
) =>
  install(kernel, 'sys_script', {
    name,
    collection: TABLE,
    when: 'before',
    action_insert: 'true',
    order,
    script: `current.title = current.getValue('title') + '${name}'`,
    ...more,
  })
