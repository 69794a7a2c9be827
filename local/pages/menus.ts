import type { Row } from '../types'
import { rowsWhere, text } from '../process/rows'
import { link } from './html'
import type { Visit } from './visit'

export type Menu = { readonly title: string; readonly modules: readonly MenuEntry[] }
/** An entry without an address is a separator. */
export type MenuEntry = { readonly title: string; readonly href?: string }

function isForMe({ session }: Visit, row: Row): boolean {
  const roles = text(row, 'roles').split(',').filter(Boolean)
  return roles.length === 0 || session.roles.has('admin') || roles.some((r) => session.roles.has(r))
}

// Stored filters may ask who looks: 'approver=javascript:gs.getUserID()'.
const resolved = ({ kernel, session }: Visit, filter: string): string =>
  filter.replace(/javascript:([^^]*)/g, (_, script: string) =>
    kernel.realms.evaluate(session, script),
  )

function hrefOf(visit: Visit, module: Row): string | undefined {
  const table = text(module, 'name')
  switch (text(module, 'link_type')) {
    case 'SEPARATOR':
      return undefined
    case 'NEW':
      return link(`/${table}.do`, { sys_id: '-1' })
    case 'DIRECT':
      return `/${text(module, 'query').replace(/^\/+/, '')}`
    default:
      return link(`/${table}_list.do`, {
        sysparm_query: resolved(visit, text(module, 'filter')),
        sysparm_view: text(module, 'view_name'),
      })
  }
}

const entryOf = (visit: Visit, module: Row): MenuEntry => {
  const href = hrefOf(visit, module)
  return { title: text(module, 'title'), ...(href !== undefined && { href }) }
}

const byOrder = (a: Row, b: Row): number => Number(text(a, 'order')) - Number(text(b, 'order'))

/** Application menus and modules that the user's roles open, in their order. */
export function menusFor(visit: Visit): Menu[] {
  const { kernel } = visit
  const applications = rowsWhere(kernel, 'sys_app_application', { active: '1' }).filter((row) =>
    isForMe(visit, row),
  )
  const modules = rowsWhere(kernel, 'sys_app_module', { active: '1' })
  return [...applications].sort(byOrder).map((application) => ({
    title: text(application, 'title'),
    modules: modules
      .filter((module) => text(module, 'application') === text(application, 'sys_id'))
      .filter((module) => isForMe(visit, module))
      .sort(byOrder)
      .map((module) => entryOf(visit, module)),
  }))
}
