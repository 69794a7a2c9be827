import type { BuiltInRule, Kernel, Row, RuleContext } from '../types'
import { firstWhere, isTrue, rowsWhere, text } from './rows'
import { idOf } from './words'

type Preset = ReadonlyMap<string, string>

const presetOf = (model: Row): Preset =>
  new Map(
    text(model, 'record_preset')
      .split('^')
      .filter((term) => term.includes('='))
      .map((term) => [term.slice(0, term.indexOf('=')), term.slice(term.indexOf('=') + 1)]),
  )

const activeModels = (kernel: Kernel): Row[] =>
  rowsWhere(kernel, 'chg_model', { active: '1' }, 'name')

/** The default model (which one that is depends on the release: platform.md 2.2). */
export const defaultModel = (kernel: Kernel): Row | undefined =>
  activeModels(kernel).find((model) => isTrue(model, 'default_change_model'))

// A model that presets more than the type (Unauthorized Change) is not the type's own model.
function modelOfType(kernel: Kernel, type: string): Row | undefined {
  const fits = activeModels(kernel).filter((model) => presetOf(model).get('type') === type)
  return fits.sort((a, b) => presetOf(a).size - presetOf(b).size)[0]
}

/** A model by sys_id, by name, or by the type it presets; REST clients send any of these. */
export const findModel = (kernel: Kernel, given: string): Row | undefined =>
  kernel.records.get('chg_model', given) ??
  firstWhere(kernel, 'chg_model', { name: given, active: '1' }) ??
  modelOfType(kernel, given.toLowerCase())

const storedValue = (value: string): string => (value === 'true' ? '1' : value)

// "derives type from the model at insert"; type alone finds its model; neither gives the default (platform.md 2.2).
function deriveModel(context: RuleContext): void {
  const { kernel, current } = context
  const isNew = context.operation === 'insert'
  if (!isNew && !context.changes('type') && !context.changes('chg_model')) return
  const byType = !isNew && !context.changes('chg_model')
  const given = (byType ? '' : text(current, 'chg_model')) || text(current, 'type')
  const model = given === '' ? defaultModel(kernel) : findModel(kernel, given)
  if (model === undefined) return context.abort(`Change model '${given}' does not exist`)
  current.chg_model = text(model, 'sys_id')
  for (const [column, value] of presetOf(model)) current[column] = storedValue(value)
}

// "That rule rejects e.g. description" of a standard change (platform.md 2.4); the others are a setting of the instance.
function restrictStandard(context: RuleContext): void {
  const { kernel, previous } = context
  if (text(previous, 'type') !== 'standard') return
  if (text(previous, 'std_change_producer_version') === '') return
  const fixed = kernel.properties.get('local.change.standard_read_only', 'description').split(',')
  if (fixed.some((column) => context.changes(column.trim()))) context.abort()
}

/** chg_model and type of a change, at insert and when either is edited. */
export const modelRules: readonly BuiltInRule[] = [
  {
    name: 'Change Model: Set model and type',
    sysId: idOf('rule', 'set model and type'),
    table: 'change_request',
    when: 'before',
    on: ['insert', 'update'],
    order: 50,
    run: deriveModel,
  },
  {
    name: 'Restrict fields from Standard Change',
    sysId: '5230b9179735ca504546f027f053af79',
    table: 'change_request',
    when: 'before',
    on: ['update'],
    order: 60,
    run: restrictStandard,
  },
]
