import { rowsWhere } from '../process/rows'
import type { LocalResponse, Session } from '../types'
import { notFound, page } from './frame'
import { markup, type Html } from './html'
import type { Visit } from './visit'

/** System Definition > Scripts - Background, at the platform's address. */
export const SCRIPTS_PAGE = 'sys.scripts'

/** The form: a script and the scope that it runs in. Admins only. */
export function scriptsPage(visit: Visit): LocalResponse {
  if (!visit.session.roles.has('admin')) return notFound(visit)
  const scopes = visit.kernel.records.select(visit.kernel.records.parse('sys_app', 'ORDERBYscope'))
  const options = scopes.map(
    ({ sys_id, scope }) => markup`<option value="${sys_id}">${scope}</option>`,
  )
  const form = markup`<h1>Run script</h1>
  <form method="post" action="/sys.scripts.do">
    <input type="hidden" name="sysparm_ck" value="${visit.token}" />
    <label for="script">Run script (JavaScript executed on server)</label>
    <textarea id="script" name="script" rows="20" cols="80"></textarea>
    <label for="sys_scope">in scope</label>
    <select id="sys_scope" name="sys_scope">
      <option value="global">global</option>
      ${options}
    </select>
    <button name="runscript" value="Run script">Run script</button>
  </form>`
  return page(visit, 200, 'Run script', form)
}

/** Runs the posted script as this admin and shows what it said, a line each. */
export function runScript(visit: Visit, form: URLSearchParams): LocalResponse {
  if (!visit.session.roles.has('admin')) return notFound(visit)
  const scope = scopeOf(visit, form.get('sys_scope') ?? '')
  if (scope === undefined) return page(visit, 200, 'Run script', told(['Invalid scope']))
  return page(visit, 200, 'Run script', told(linesOf(visit, { ...visit.session, scope }, form)))
}

function scopeOf({ kernel }: Visit, named: string): string | undefined {
  if (named === '' || named === 'global') return 'global'
  return rowsWhere(kernel, 'sys_app', { sys_id: named })[0]?.scope
}

/** What scripts log meanwhile, marked as the platform's page marks it (seen in many people's notes; the marks are assumed). */
function linesOf({ kernel }: Visit, session: Session, form: URLSearchParams): readonly string[] {
  const said: string[] = []
  const mark = session.scope === 'global' ? '*** Script: ' : `${session.scope}: `
  const stop = kernel.log.listen(({ source, message }) => {
    if (source === session.scope) said.push(mark + message)
  })
  try {
    kernel.realms.run(session, form.get('script') ?? '', {}, 'sys.scripts.do')
  } catch (error) {
    said.push(`Evaluator: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    stop()
  }
  return said
}

const told = (lines: readonly string[]): Html => markup`<pre>${lines.join('\n')}</pre>`
