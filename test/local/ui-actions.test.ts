import { bootKit } from './http-kit'
import { SCOPE_ID } from './kit'
import { browserOf } from './pages-support'

/** The small application with a button on its items. */
function withButton(fields: Record<string, string>) {
  const { instance, call } = bootKit({ demo: { roles: { itil: ['x_demo_kit.user'] } } })
  const { operations, people, records } = instance.kernel
  const admin = people.systemSession()
  const made = operations.insert(admin, 'sys_ui_action', {
    name: 'Finish',
    table: 'x_demo_kit_item',
    form_button: '1',
    active: '1',
    show_update: '1',
    sys_scope: SCOPE_ID,
    ...fields,
  })
  const id = made.ok ? made.sysId : ''
  // As the platform's admin sets it: the scope of a record is not the form's to choose.
  records.update('sys_ui_action', id, { sys_scope: SCOPE_ID })
  const [item] = records.select(records.parse('x_demo_kit_item', ''))
  const itemId = item?.sys_id ?? ''
  const path = `/x_demo_kit_item.do?sys_id=${itemId}`
  return { instance, call, id, path, item: () => records.get('x_demo_kit_item', itemId) }
}

const press = (made: ReturnType<typeof withButton>, fields: Record<string, string> = {}) => {
  const browser = browserOf(made.instance, 'admin')
  browser.get(made.path)
  return browser.post(made.path, { sys_action: made.id, ...fields })
}

test('an installed button stands on the form and runs its script with the record', () => {
  const made = withButton({ script: "current.setValue('done', true); current.update()" })
  expect(browserOf(made.instance, 'admin').get(made.path)).toContain('Finish')
  expect(press(made).status).toBe(302)
  expect(made.item()?.done).toBe('1')
})

test('the script finds what the person wrote in current, and nothing is saved unless it saves', () => {
  const change = { 'x_demo_kit_item.name': 'Renamed', 'sys_original.x_demo_kit_item.name': 'x' }
  const reads = withButton({ script: 'gs.info(current.getValue("name"))' })
  press(reads, change)
  expect(reads.item()?.name).not.toBe('Renamed')
  const saves = withButton({ script: 'current.update()' })
  press(saves, change)
  expect(saves.item()?.name).toBe('Renamed')
})

test('a button whose condition does not hold is neither shown nor run', () => {
  const script = "current.setValue('done', true); current.update()"
  const made = withButton({ script, condition: "current.getValue('kind') === 'b'" })
  expect(browserOf(made.instance, 'admin').get(made.path)).not.toContain('Finish')
  press(made)
  expect(made.item()?.done).not.toBe('1')
})

test('a button leads where its script says, and nowhere else than on this instance', () => {
  const inside = withButton({ script: "action.setRedirectURL('x_demo_kit_item_list.do?a=b')" })
  expect(press(inside).headers.location).toBe('/x_demo_kit_item_list.do?a=b')
  const outside = withButton({ script: "action.setRedirectURL('https://elsewhere.example/x.do')" })
  expect(press(outside).headers.location).toContain('/x_demo_kit_item.do')
})

test('a script that fails is told on the form', () => {
  const made = withButton({ script: 'missing.thing()' })
  const answer = press(made)
  expect(answer.status).toBe(403)
  expect(String(answer.body)).toContain('missing is not defined')
})

test('what a script says to the user stands above the form, with what the person had written', () => {
  const made = withButton({
    script: "gs.addInfoMessage('Looked at <' + current.getValue('name') + '>')",
  })
  const change = { 'x_demo_kit_item.name': 'Renamed', 'sys_original.x_demo_kit_item.name': 'x' }
  const answer = press(made, change)
  expect(answer.status).toBe(200)
  expect(String(answer.body)).toContain('role="status">Looked at &lt;Renamed&gt;</div>')
  expect(String(answer.body)).toContain('value="Renamed"')
  expect(browserOf(made.instance, 'admin').get(made.path)).not.toContain('Looked at')
})

test('what would run in a browser is not drawn', () => {
  const made = withButton({ client: '1', script: '1' })
  expect(browserOf(made.instance, 'admin').get(made.path)).not.toContain('Finish')
})
