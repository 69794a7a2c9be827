import type { BuiltInRule, Kernel, Row, RuleContext } from '../types'
import { firstWhere, isTrue, rowsWhere, text } from './rows'
import { idOf } from './words'

type Preset = ReadonlyMap<string, string>

const termsOf = (model: Row): readonly (readonly [string, string])[] =>
  text(model, 'record_preset')
    .split('^')
    .filter((term) => /^\w+=/.test(term))
    .map((term) => [term.slice(0, term.indexOf('=')), term.slice(term.indexOf('=') + 1)])

// The check box "Apply record preset"; empty where an instance is older than it (create-a-change-model).
const presetOf = (model: Row): Preset =>
  new Map(['0', 'false'].includes(text(model, 'apply_record_preset')) ? [] : termsOf(model))

const activeModels = (kernel: Kernel): Row[] =>
  rowsWhere(kernel, 'chg_model', { active: '1' }, 'name')

/** The default model (which one that is depends on the release: platform.md 2.2); of several, that of normal changes. */
function defaultModel(kernel: Kernel): Row | undefined {
  const defaults = activeModels(kernel).filter((model) => isTrue(model, 'default_change_model'))
  return defaults.find((model) => presetOf(model).get('type') === 'normal') ?? defaults[0]
}

// The default one; a model that presets more than the type (Unauthorized Change) is not the type's own model.
function modelOfType(kernel: Kernel, type: string): Row | undefined {
  const fits = activeModels(kernel).filter((model) => presetOf(model).get('type') === type)
  const weight = (model: Row): number =>
    presetOf(model).size - (isTrue(model, 'default_change_model') ? 100 : 0)
  return fits.sort((a, b) => weight(a) - weight(b))[0]
}

/** A model by sys_id, by name, or by the type it presets; REST clients send any of these. */
const findModel = (kernel: Kernel, given: string): Row | undefined =>
  kernel.records.get('chg_model', given) ??
  firstWhere(kernel, 'chg_model', { name: given, active: '1' }) ??
  modelOfType(kernel, given.toLowerCase())

const storedValue = (value: string): string => (value === 'true' ? '1' : value)

// "If you set a preset for the model, the value becomes read-only" (create-a-change-model); a change manager may clear
// Unauthorized, with the reason in the work notes (unauthorized-change-request).
function keepPreset(context: RuleContext): void {
  const { kernel, current, session } = context
  if (kernel.properties.get('local.change.preset_read_only', 'true') !== 'true') return
  const model = kernel.records.get('chg_model', text(current, 'chg_model')) ?? {}
  const isManager = ['admin', 'change_manager'].some((role) => session.roles.has(role))
  for (const [column, value] of presetOf(model)) {
    if (!context.changes(column) || text(current, column) === storedValue(value)) continue
    const explains = text(current, 'work_notes').trim() !== ''
    if (column === 'unauthorized' && isManager && explains) continue
    context.abort(`'${column}' is set by the change model and is read-only`)
  }
}

function modelFor(kernel: Kernel, chosen: string, type: string): Row | undefined {
  if (chosen !== '') return findModel(kernel, chosen)
  return type === '' ? defaultModel(kernel) : modelOfType(kernel, type)
}

// "derives type from the model at insert"; type alone finds its model; neither gives the default (platform.md 2.2).
function deriveModel(context: RuleContext): void {
  const { kernel, current } = context
  const isNew = context.operation === 'insert'
  if (!isNew && !context.changes('type') && !context.changes('chg_model'))
    return keepPreset(context)
  const byType = !isNew && !context.changes('chg_model')
  const [chosen, type] = [byType ? '' : text(current, 'chg_model'), text(current, 'type')]
  const given = chosen || type
  const model = modelFor(kernel, chosen, type)
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
