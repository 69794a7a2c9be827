import { SCOPED_DOCS, spokenOf } from '../support/scoped-docs'
import { bootKernel, script } from './support/kernel'

const kernel = bootKernel()
/** What a holder has beyond what every object has, read in the realm; what throws when it is touched is not there. */
const methodsOf = (expression: string): string[] =>
  (
    script(
      kernel,
      `Object.getOwnPropertyNames(${expression}).filter((name) => {
        try { return typeof (${expression})[name] === 'function' } catch { return false }
      })`,
    ) as string[]
  ).filter((name) => !['constructor', 'toString', 'valueOf', 'toJSON'].includes(name))

/** Where the members of a class are found in the realm. */
const HOLDERS: Readonly<Record<string, string>> = {
  gs: 'gs',
  sn_ws_err: 'sn_ws_err',
  ServiceError: 'sn_ws_err.ServiceError.prototype',
  RESTMessageV2: 'sn_ws.RESTMessageV2.prototype',
  RESTResponseV2: 'sn_ws.RESTResponseV2.prototype',
  GlideSecureRandomUtil: 'GlideSecureRandomUtil',
  GlideStringUtil: 'GlideStringUtil',
}
/** Members that a script finds here and on no page: what is not for scripts must go, what has evidence has it here. */
const BEYOND: Readonly<Record<string, readonly string[]>> = {
  // GlideStringUtilScopedAPI.md, in the text of unEscapeHTML: a scope calls it so.
  GlideStringUtil: ['unescapeHTML'],
}
/** The objects of scripted REST operations have no class that a script could ask. */
const inScripts = [...SCOPED_DOCS].filter(([name]) => !name.startsWith('RESTAPI'))
const holderOf = (name: string): string => HOLDERS[name] ?? `${name}.prototype`

// test/fixtures/scoped-docs.json names the page of each class.
test.each(inScripts)(
  '%s has no method that the scoped documentation lacks',
  (name, { members }) => {
    expect(methodsOf(holderOf(name)).filter((each) => !members.has(each))).toEqual(
      BEYOND[name] ?? [],
    )
  },
)

test.each(inScripts)(
  '%s: what is documented and not spoken throws, and says where to add it',
  (name, { members }) => {
    const spoken = new Set(script(kernel, spokenOf(name, members)) as string[])
    const silent = [...members].filter((each) => !spoken.has(each) && !throwsLoudly(name, each))
    expect(silent).toEqual([])
  },
)

const throwsLoudly = (name: string, member: string): boolean => {
  try {
    script(kernel, `(${holderOf(name)}).${member}`)
    return false
  } catch (error) {
    return /does not speak .*\(add it in local\//.test(String(error))
  }
}

// c_GlideDateTimeScoped.md: the days, months and years are LocalTime or UTC, and a number is set with setValue.
test.each([
  'addDays(1)',
  'getDayOfWeek()',
  'getDayOfMonth()',
  'getMonth()',
  'getYear()',
  'setNumericValue(0)',
])('GlideDateTime.%s is for global scripts, and throws', (call) => {
  expect(() => script(kernel, `new GlideDateTime().${call}`)).toThrow('does not speak')
})

// platform.md 8.2: "a just-inserted record must be re-get() first"
test('a record that was just inserted is deleted only after it was read again', () => {
  expect(
    script(
      kernel,
      `const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); const id = gr.insert()
      const early = gr.deleteRecord(); gr.get(id); [early, gr.deleteRecord()]`,
    ),
  ).toEqual([false, true])
})

// platform.md 8.2: wrong above 100 sys_ids unless disableSysIdInOptimization() and after next()
test('the row count of a long list of sys_ids is refused unless it would be right', () => {
  const ask = (before: string, after: string): unknown =>
    script(
      kernel,
      `const gr = new GlideRecord('x_acme_app_note'); gr.initialize(); gr.insert()
      const ids = [gr.getUniqueValue(), ...Array.from({ length: 100 }, () => gs.generateGUID())]
      const list = new GlideRecord('x_acme_app_note'); ${before}; list.addQuery('sys_id', 'IN', ids)
      list.query(); ${after}; list.getRowCount()`,
    )
  expect(() => ask('', '')).toThrow('disableSysIdInOptimization')
  expect(() => ask('list.disableSysIdInOptimization()', '')).toThrow('next()')
  expect(ask('list.disableSysIdInOptimization()', 'list.next()')).toBe(1)
})

// platform.md 8.6: setDisplayValue and setValueUTC throw on a text that does not fit the format.
test('a date-time that is not of the format given throws', () => {
  const set = (text: string, format: string): unknown =>
    script(
      kernel,
      `const at = new GlideDateTime(); at.setValueUTC('${text}', '${format}'); at + ''`,
    )
  expect(set('2026-03-04', 'yyyy-MM-dd')).toBe('2026-03-04 00:00:00')
  expect(() => set('2026-03-04', 'yyyy-MM-dd HH:mm:ss')).toThrow('Could not parse DateTime')
  expect(set('04.03.26', 'dd.MM.yy')).toBe('2026-03-04 00:00:00')
  expect(() => set('2026', 'YYYY')).toThrow("does not speak 'YYYY' in a date format")
})
