import { bootKit } from '../local/http-kit'
import { id, KIT, recordXml, zipOf } from '../local/kit'
import { readPackage } from '../../local/package/read'
import { apiCalls, type ApiCall } from '../support/api-calls'
import { SCOPE, startScope } from '../support/scope'
import { SCOPED_DOCS, spokenOf } from '../support/scoped-docs'

const calls = apiCalls()
const shown = ({ owner, member, at }: ApiCall): string => `${owner}.${member} (${at})`
const isDocumented = ({ owner, member }: ApiCall): boolean =>
  SCOPED_DOCS.get(owner)?.members.has(member) ?? false

test('the list of what the app asks of the platform is not empty, and reaches through casts', () => {
  const found = calls.map(({ owner, member }) => `${owner}.${member}`)
  for (const some of [
    'GlideRecord.addQuery',
    'GlideElement.getJournalEntry',
    'CertificateEncryption.generateMac',
    'RESTAPIRequestBody.dataString',
    'ServiceError.setDetail',
    'gs.eventQueue',
  ])
    expect(found).toContain(some)
})

test('every API that the app calls is declared in @servicenow/glide', () => {
  expect(calls.filter(({ isDeclared }) => !isDeclared).map(shown)).toEqual([])
})

// The typings have hundreds of members that the documentation knows nothing of; a scoped script may be refused them.
test('every API that the app calls is in the documentation of scoped scripts', () => {
  expect(calls.filter((call) => !isDocumented(call)).map(shown)).toEqual([])
})

/** What a script of the app finds in the hands of a scripted REST operation, where no class can be asked. */
const IN_OPERATION = `response.setBody({
  RESTAPIRequest: Object.keys(request),
  RESTAPIRequestBody: Object.keys(request.body),
  RESTAPIResponse: Object.keys(response),
  RESTAPIResponseStream: Object.keys(response.getStreamWriter()),
})`

const inOperation = (): Record<string, readonly string[]> => {
  const fields = {
    active: 'true',
    name: 'hands',
    http_method: 'GET',
    relative_path: '/hands',
    requires_authentication: 'true',
    operation_script: IN_OPERATION,
    web_service_definition: id('api'),
    web_service_version: id('v1'),
  }
  const file = {
    'update/sys_ws_operation_hands.xml': recordXml('sys_ws_operation', id('hands'), fields),
  }
  const { call } = bootKit({ packages: [readPackage(zipOf({ ...KIT, ...file }))] })
  return call('GET', '/api/x_demo_kit/kit/hands').body.result
}

test("every API that the app calls is spoken by the stand-in, in the app's own realm", () => {
  const hands = inOperation()
  const { instance } = startScope()
  const session = instance.kernel.people.systemSession(SCOPE)
  const ask = (owner: string, members: readonly string[]): readonly string[] =>
    hands[owner] ??
    (instance.kernel.realms.run(session, spokenOf(owner, members), {}, 'api') as string[])
  const missing = calls.filter(({ owner, member }) => !ask(owner, [member]).includes(member))
  expect(missing.map(shown)).toEqual([])
})

test('planted calls of what is not declared, or not documented, are found', () => {
  const planted = apiCalls(['test/fixtures/planted-glide.ts'])
  const found = planted.filter((call) => !call.isDeclared || !isDocumented(call))
  expect(found.map(({ owner, member, isDeclared }) => [owner, member, isDeclared])).toEqual([
    ['GlideDigest', 'getSHA512Hex', false],
    ['gs', '_cacheFlush', true],
    ['GlideRecord', "'short_description'", false],
  ])
})
