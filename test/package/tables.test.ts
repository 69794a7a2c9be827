import { readFileSync } from 'node:fs'
import * as choices from '../../src/contract/choices'
import { planSchema } from '../../src/contract/schemas/plan'
import * as states from '../../src/contract/states'
import { TABLES, type TableName } from '../../src/contract/tables'
import { attributesOf, records } from '../support/package'

type Column = Record<string, string>

const KINDS: Readonly<Record<string, readonly string[]>> = {
  text: ['string', 'conditions'],
  choice: ['choice'],
  json: ['string'],
  integer: ['integer'],
  boolean: ['boolean'],
  time: ['glide_date_time'],
  ref: ['reference'],
  list: ['glide_list'],
  secret: ['password2'],
}
const names = Object.keys(TABLES) as TableName[]
const dictionary = (table: string) => readFileSync(`dist/app/dictionary/${table}.xml`, 'utf8')
const columnsOf = (table: string): Column[] =>
  [...dictionary(table).matchAll(/<element name="[^"]+" type="[^"]+"[^>]*>/g)]
    .map(([tag]) => attributesOf(tag))
    .filter((column) => column['type'] !== 'collection')
const column = (table: TableName, name: string): Column =>
  columnsOf(`x_patch_loop_${table}`).find((one) => one['name'] === name) ?? {}

test.each(names)('the columns of %s are those of the table map, name and kind', (table) => {
  const built = columnsOf(`x_patch_loop_${table}`)
  const expected = Object.entries(TABLES[table])
  expect(built.map((one) => one['name']).sort()).toEqual(expected.map(([name]) => name).sort())
  for (const [name, kind] of expected) {
    const type = built.find((one) => one['name'] === name)?.['type'] ?? ''
    expect({ name, kind, fits: KINDS[kind]?.includes(type) }).toEqual({ name, kind, fits: true })
  }
})

test('no column that is not ours is shipped, but for the way from a change to its plan', () => {
  expect(columnsOf('change_request').map((one) => one['name'])).toEqual(['x_patch_loop_plan'])
})

test.each(names)('%s has a label, and each of its columns one', (table) => {
  expect(dictionary(`x_patch_loop_${table}`)).toMatch(/type="collection" label="[^"]+"/)
  expect(columnsOf(`x_patch_loop_${table}`).filter((one) => (one['label'] ?? '') === '')).toEqual(
    [],
  )
})

const CHOICES: readonly [TableName, string, Readonly<Record<string, { label: string }>>][] = [
  ['plan', 'state', states.PLAN_STATES],
  ['plan', 'stage', states.PLAN_STAGES],
  ['plan', 'highest_severity', choices.SEVERITIES],
  ['plan_change', 'status', states.PLAN_STATES],
  ['plan_change', 'told_status', states.PLAN_STATES],
  ['plan_change', 'stage', states.CHANGE_STAGES],
  ['plan_change', 'requested_state', states.CHANGE_STATES],
  ['plan_change', 'reached_state', states.CHANGE_STATES],
  ['plan_change', 'change_type', states.CHANGE_TYPES],
  ['plan_change', 'close_code', choices.CLOSE_CODES],
  ['endpoint', 'match', states.MATCHES],
  ['endpoint', 'status', states.ENDPOINT_STATUSES],
  ['endpoint', 'exemption', choices.EXEMPTIONS],
  ['finding', 'match', states.MATCHES],
  ['finding', 'severity', choices.SEVERITIES],
  ['finding', 'status', states.FINDING_STATUSES],
  ['window', 'state', states.WINDOW_STATES],
  ['window', 'origin', states.WINDOW_ORIGINS],
  ['inventory', 'dimension', choices.DIMENSIONS],
  ['measure', 'name', choices.MEASURES],
  ['measure', 'unit', choices.UNITS],
  ['lease', 'state', states.LEASE_STATES],
  ['message', 'state', states.MESSAGE_STATES],
  ['message', 'type', states.MESSAGE_TYPES],
  ['receipt', 'status', states.RECEIPT_STATES],
  ['receipt', 'kind', states.RECEIPT_KINDS],
  ['patch', 'kind', choices.PATCH_KINDS],
  ['patch', 'severity', choices.SEVERITIES],
  ['policy', 'change_type', states.CHANGE_TYPES],
  ['policy', 'grouping', choices.GROUPINGS],
  ['policy', 'ci_table', choices.CI_TABLES],
  ['risk_rule', 'what', choices.RISK_FACTS],
  ['policy', 'on_conflict', choices.ON_CONFLICT],
  ['policy', 'draft_cadence', choices.DRAFT_CADENCES],
  ['policy', 'match_emergency', choices.YES_NO_ANY],
  ['policy', 'match_known_exploited', choices.YES_NO_ANY],
  ['policy', 'match_severity', choices.SEVERITIES],
  ['source', 'delivery', choices.DELIVERIES],
  ['task_template', 'change_task_type', choices.TASK_TYPES],
]

test('every choice column is compared with its words below', () => {
  const listed = CHOICES.map(([table, name]) => `${table}.${name}`)
  const all = names.flatMap((table) =>
    Object.entries(TABLES[table])
      .filter(([, kind]) => kind === 'choice')
      .map(([name]) => `${table}.${name}`),
  )
  expect(listed.sort()).toEqual(all.sort())
})

test.each(CHOICES)(
  'the choices of %s.%s are the words of the code, with their labels',
  (...row) => {
    const [table, name, words] = row
    const built = records('sys_choice')
      .filter((one) => one['name'] === `x_patch_loop_${table}` && one['element'] === name)
      .map((one) => [one['value'], one['label']])
    expect(built).toEqual(Object.entries(words).map(([k, v]) => [k, v.label]))
  },
)

const length = (table: TableName, name: string) => Number(column(table, name)['max_length'])
const { properties: plan } = planSchema
const patch = plan.patches.items.properties
const endpoint = plan.endpoints.items.properties

/** Comma separated: n texts of at most m characters. */
const joined = (n: number, m: number) => n * (m + 1) - 1

test.each<[TableName, string, number]>([
  ['plan', 'plan_id', 100],
  ['plan', 'plan_key', 100],
  ['plan', 'name', plan.name.maxLength],
  ['plan', 'description', plan.description.maxLength],
  ['plan', 'predefined_text', plan.predefinedText.maxLength],
  ['plan', 'extensions', 16000],
  ['plan', 'activated_by_text', 320],
  ['plan', 'approver_text', 320],
  ['plan', 'sequence_id', 100],
  ['plan', 'cancel_reason', 1000],
  ['patch', 'patch_id', 100],
  ['patch', 'title', patch.title.maxLength],
  ['patch', 'vendor', patch.vendor.maxLength],
  ['patch', 'product', patch.product.maxLength],
  ['patch', 'url', patch.url.maxLength],
  ['patch', 'cves', joined(patch.cves.maxItems, 100)],
  ['endpoint', 'endpoint_id', 100],
  ['endpoint', 'endpoint_key', 100],
  ['endpoint', 'host_name', endpoint.hostName.maxLength],
  ['endpoint', 'fqdn', endpoint.fqdn.maxLength],
  ['endpoint', 'serial_number', endpoint.serialNumber.maxLength],
  ['endpoint', 'os', endpoint.os.maxLength],
  [
    'endpoint',
    'ip_addresses',
    joined(endpoint.ipAddresses.maxItems, endpoint.ipAddresses.items.maxLength),
  ],
  [
    'endpoint',
    'mac_addresses',
    joined(endpoint.macAddresses.maxItems, endpoint.macAddresses.items.maxLength),
  ],
  ['endpoint', 'endpoint_groups', joined(endpoint.groups.maxItems, 100)],
  ['endpoint', 'patch_ids', joined(endpoint.patches.maxItems, 100)],
  ['endpoint', 'message', 1000],
  ['finding', 'patch_id', 100],
  ['finding', 'host_id', 100],
  ['finding', 'scan_id', 100],
  ['finding', 'message', 1000],
  ['receipt', 'subject', 100],
])('%s.%s holds the longest text that a payload may bring (%i)', (table, name, longest) => {
  expect(length(table, name)).toBeGreaterThanOrEqual(longest)
})

test.each<[TableName, string]>([
  ['source', 'user'],
  ['plan', 'source,plan_key'],
  ['plan_change', 'plan,group_key'],
  ['endpoint', 'plan,endpoint_key'],
  ['message', 'source,sequence'],
  ['message', 'message_id'],
])('%s has a unique index over %s', (table, columns) => {
  const indexes = [
    ...dictionary(`x_patch_loop_${table}`).matchAll(
      /<index[^>]*unique="true">([\s\S]*?)<\/index>/g,
    ),
  ].map(([, inner = '']) => [...inner.matchAll(/name="(\w+)"/g)].map(([, n]) => n).join())
  expect(indexes).toContain(columns)
})
