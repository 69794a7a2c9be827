import { fillTemplate, unknownPlaceholders } from '../../src/core/text-template'

const values = {
  plan: 'RP-1 ${source}',
  source: '$& $1',
  windows: 'tonight',
  endpoints: '3 endpoints',
  patches: 'KB1',
}

test('values are text: neither a placeholder nor a replacement pattern in one of them is carried out', () => {
  expect(fillTemplate('${plan} from ${source}', values)).toBe('RP-1 ${source} from $& $1')
})

test('what is no placeholder stays as it is written', () => {
  expect(fillTemplate('$plan {plan} $ {plan} ${other} ${}', values)).toBe(
    '$plan {plan} $ {plan} ${other} ${}',
  )
})

test.each([
  ['nothing at all', []],
  ['${plan} ${ windows }', []],
  ['${Plan} ${gs.print(1)} ${Plan}', ['${Plan}', '${gs.print(1)}']],
  ['${}', ['${}']],
  ['${constructor}', ['${constructor}']],
])('of "%s" nobody fills %j', (text, unknown) => {
  expect(unknownPlaceholders(text)).toEqual(unknown)
})
