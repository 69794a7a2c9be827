import vm from 'node:vm'
import { defineAggregate } from '../glide/aggregate'
import { defineConditions } from '../glide/conditions'
import { defineAttachment } from '../glide/attachment'
import { defineBase } from '../glide/base'
import { defineChangeScripts } from '../glide/change-scripts'
import { defineCrypto } from '../glide/crypto'
import { defineDate } from '../glide/date'
import { defineDateForms } from '../glide/date-forms'
import { defineDateTime } from '../glide/date-time'
import { defineDescriptor } from '../glide/descriptor'
import { defineDuration } from '../glide/duration'
import { defineElement } from '../glide/element'
import { defineErrors } from '../glide/errors'
import { defineEvaluator } from '../glide/evaluator'
import type { Host } from '../glide/host'
import { defineRecord } from '../glide/record'
import { defineRecordSecure } from '../glide/record-secure'
import { defineRestMessage } from '../glide/rest-message'
import { defineSchedule } from '../glide/schedule'
import type { Space } from '../glide/space'
import { defineStrings } from '../glide/strings'
import { defineSystem } from '../glide/system'
import { defineSystemDates } from '../glide/system-dates'
import { defineUser } from '../glide/user'
import { unsupported } from '../unsupported'
import { createBareContext } from './bare'
import { createRequire } from './modules'

/** Each is run as text inside the realm, so that its classes are the realm's own. */
const CLASSES = [
  defineBase,
  defineConditions,
  defineRecord,
  defineRecordSecure,
  defineElement,
  defineDescriptor,
  defineDateForms,
  defineDateTime,
  defineDate,
  defineDuration,
  defineAggregate,
  defineErrors,
  defineCrypto,
  defineUser,
  defineStrings,
  defineAttachment,
  defineEvaluator,
  defineSchedule,
  defineRestMessage,
  defineSystemDates,
  defineSystem,
  defineChangeScripts,
]

/** What scripts may name without an import. */
const GLOBALS = [
  'gs',
  'GlideRecord',
  'GlideRecordSecure',
  'GlideAggregate',
  'GlideDateTime',
  'GlideDate',
  'GlideTime',
  'GlideDuration',
  'GlideElement',
  'GlideDigest',
  'CertificateEncryption',
  'GlideSecureRandomUtil',
  'GlideSysAttachment',
  'GlideSchedule',
  'GlideStringUtil',
  'GlideXMLUtil',
  'GlideLocale',
  'GlideScopedEvaluator',
  'GlideFilter',
  'GlideTextReader',
  'GlidePluginManager',
  'GlideUser',
  'GlideSession',
  'sn_ws',
  'sn_ws_err',
  'global',
] as const

/** Packages of @servicenow/glide that hold types only. */
const TYPES_ONLY = new Set(['@servicenow/glide/sn_ws_int'])

export type Realm = {
  readonly space: Space
  /** With `timeout`, milliseconds after which the script is stopped and an error thrown. */
  run(script: vm.Script, globals: Readonly<Record<string, unknown>>, timeout?: number): unknown
  /** A host value as the realm's own: plain objects, arrays, functions and accessors are wrapped. */
  take(value: unknown): unknown
}

const WRAP = `(function (calls, inside) {
  const host = {}
  for (const [name, call] of Object.entries(calls)) {
    host[name] = (...args) => {
      try {
        return call(...args)
      } catch (error) {
        throw inside(error, (message) => new Error(message))
      }
    }
  }
  return Object.freeze(host)
})`

const GUARD = `(inside) => (call) => (name) => {
  try {
    return call(name)
  } catch (error) {
    throw inside(error, (message) => new Error(message))
  }
}`

const TAKE = `(function (isForeign, inside) {
  const known = new WeakMap()
  const guarded = (call) => (...args) => {
    try {
      return take(call(...args))
    } catch (error) {
      throw inside(error, (message) => new Error(message))
    }
  }
  function take(value) {
    if (!isForeign(value, Object.prototype, Function.prototype)) return value
    if (known.has(value)) return known.get(value)
    const made = typeof value === 'function' ? guarded(value) : Array.isArray(value) ? [] : {}
    known.set(value, made)
    if (typeof value === 'function') return made
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (name === 'length' && Array.isArray(value)) continue
      const descriptor = { enumerable: property.enumerable, configurable: true }
      if (property.get) descriptor.get = guarded(() => property.get.call(value))
      else {
        descriptor.value = typeof property.value === 'function'
          ? guarded((...args) => property.value.apply(value, args))
          : take(property.value)
        descriptor.writable = true
      }
      Object.defineProperty(made, name, descriptor)
    }
    return made
  }
  return take
})`

const SET_GLOBALS = `(function (names, values) {
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name))
  names.forEach((name, at) =>
    Object.defineProperty(globalThis, name, { value: values[at], writable: true, configurable: true }))
  return () => names.forEach((name, at) => {
    if (before[at]) Object.defineProperty(globalThis, name, before[at])
    else delete globalThis[name]
  })
})`

type Inside = (error: unknown, make: (message: string) => unknown) => unknown

/** One scope's realm: a bare context with the Glide classes and the installed modules. */
export function createRealm(
  host: Host,
  inside: Inside,
  textOf: (path: string) => string | undefined,
  /** The global scope calls the platform's script includes without a prefix. */
  isGlobal: boolean,
): Realm {
  const context = createBareContext(() => host.now())
  const inRealm = (text: string): ((...args: never[]) => never) =>
    vm.runInContext(text, context, { filename: 'local/realm/realm.ts' })
  const wrapped = inRealm(WRAP)(host as never, inside as never)
  const space = inRealm('() => ({})')() as Space
  for (const define of CLASSES) inRealm(`(${define.toString()})`)(space as never, wrapped as never)
  const take = inRealm(TAKE)(isForeign as never, inside as never) as (value: unknown) => unknown
  const setGlobals = inRealm(SET_GLOBALS) as unknown as (
    names: readonly string[],
    values: readonly unknown[],
  ) => () => void

  /** What a module can import: the space holds more, which is for the class files alone. */
  const classes = inRealm('() => ({})')() as Record<string, unknown>
  for (const name of GLOBALS) classes[name] = space[name]

  const guard = inRealm(GUARD)(inside as never) as <T>(call: T) => T
  const require = createRequire(context, textOf, {
    guard,
    glide: (name) => glidePackage(classes, name),
  })
  setGlobals([...GLOBALS, 'require'], [...GLOBALS.map((name) => space[name]), require])
  const scripts = isGlobal ? Object.entries(space.scripts as object) : []
  setGlobals(
    scripts.map(([name]) => name),
    scripts.map(([, value]) => value as unknown),
  )
  return {
    space,
    take,
    run(script, globals, timeout) {
      const names = Object.keys(globals)
      const restore = setGlobals(
        names,
        names.map((name) => take(globals[name])),
      )
      try {
        return script.runInContext(context, timeout === undefined ? {} : { timeout })
      } finally {
        restore()
      }
    },
  }
}

function glidePackage(classes: Readonly<Record<string, unknown>>, name: string): unknown {
  if (name === '@servicenow/glide' || TYPES_ONLY.has(name)) return classes
  const part = classes[name.slice('@servicenow/glide/'.length)]
  return part ?? unsupported(`the package '${name}'`, 'local/realm/realm.ts')
}

/** Objects whose roots are not the realm's. */
function isForeign(value: unknown, objectRoot: object, functionRoot: object): boolean {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false
  for (let at: object | null = value; at !== null; at = Object.getPrototypeOf(at) as object | null)
    if (at === objectRoot || at === functionRoot) return false
  return Object.getPrototypeOf(value) !== null
}
