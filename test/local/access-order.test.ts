import fc from 'fast-check'
import { mayAccess, mayAccessField } from '../../local/access/access'
import { acl, BASE, clearAcls, defineFamily, sessionWith, SUB } from './access-support'
import { bootKit } from './http-kit'

const { kernel } = bootKit().instance
defineFamily(kernel)

const TABLES = [SUB, BASE, '*'] as const
const FIELDS = ['name', '*'].flatMap((field) => TABLES.map((table) => `${table}.${field}`))

type Rule = {
  readonly name: string
  readonly roles: readonly string[]
  readonly deny: boolean
  readonly overrides: boolean
  /** level=… in the condition, and in the script. */
  readonly condition: string
  readonly script: string
  readonly appliesTo: string
}

const level = fc.constantFrom('', '', '1', '2')
const rule: fc.Arbitrary<Rule> = fc.record({
  name: fc.constantFrom(...TABLES, ...FIELDS),
  roles: fc.subarray(['one', 'two', 'nobody']),
  deny: fc.nat(4).map((n) => n === 0),
  overrides: fc.boolean(),
  condition: level,
  script: level,
  appliesTo: level,
})

/** The documentation once more, as plainly as it can be said (access-control/acl-rule-types, exploring-access-control-list). */
function expected(
  rules: readonly Rule[],
  roles: readonly string[],
  rowLevel: string,
  points: readonly string[],
): boolean {
  const isAdmin = roles.includes('admin')
  const passes = (rule: Rule): boolean => {
    if (isAdmin && rule.overrides && !rule.roles.includes('nobody')) return true
    if (rule.roles.length === 0 && rule.condition === '' && rule.script === '') return false
    const has = (role: string) => role !== 'nobody' && (isAdmin || roles.includes(role))
    if (rule.roles.length > 0 && !rule.roles.some(has)) return false
    return [rule.condition, rule.script].every((wanted) => wanted === '' || wanted === rowLevel)
  }
  const matching = rules.filter(
    ({ name, appliesTo }) => points.includes(name) && (appliesTo === '' || appliesTo === rowLevel),
  )
  if (matching.some((each) => each.deny && !passes(each))) return false
  for (const point of points) {
    const here = matching.filter((each) => each.name === point && !each.deny)
    if (here.length > 0) return here.some(passes) || (point === '*' && isAdmin)
    if (point === '*') return isAdmin
  }
  return true
}

test('any set of rules decides as the documented order says', () => {
  const users = fc.constantFrom<string[][]>([], ['one'], ['two'], ['one', 'two'], ['admin'])
  fc.assert(
    fc.property(
      fc.array(rule, { maxLength: 6 }),
      users,
      fc.constantFrom('1', '2'),
      (rules, roles, rowLevel) => {
        clearAcls(kernel)
        for (const each of rules) write(each)
        const session = sessionWith(...roles)
        const row = { level: rowLevel }
        const got = [
          mayAccess(kernel, session, 'read', SUB, row),
          mayAccessField(kernel, session, 'read', SUB, 'name', row),
        ]
        const as = (points: readonly string[]) => expected(usable(rules), roles, rowLevel, points)
        expect(got).toEqual([as(TABLES), as(FIELDS)])
      },
    ),
    { numRuns: 200 },
  )
})

/** "ACLs beginning with * cannot use the Applies To filter" (t_CreateAnACLRule), nor have they columns for a condition. */
const usable = (rules: readonly Rule[]): Rule[] =>
  rules.map((each) =>
    each.name.startsWith('*') ? { ...each, appliesTo: '', condition: '' } : each,
  )

function write(given: Rule): void {
  const [{ name, roles, deny, overrides, condition, script, appliesTo } = given] = usable([given])
  acl(kernel, {
    name,
    roles,
    decision_type: deny ? 'deny' : 'allow',
    admin_overrides: overrides ? '1' : '0',
    ...(condition ? { condition: `level=${condition}` } : {}),
    ...(script ? { script: `answer = current.level == ${script}` } : {}),
    ...(appliesTo ? { applies_to: `level=${appliesTo}` } : {}),
  })
}
