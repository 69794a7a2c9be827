import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { readZip } from '../../local/package/zip'
import { bootKit } from './http-kit'
import { KIT, SCOPE_ID, zipOf } from './kit'

const { instance, call } = bootKit()
const SOUND = zipOf(KIT)
const UPLOAD = '/sn_appclient_upload_processor.do'
const BOUNDARY = 'edge'

const multipart = (content: Buffer, name = 'attachFile'): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="a.zip"\r\n\r\n`,
    ),
    content,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ])
const upload = (body: Buffer, type = `multipart/form-data; boundary=${BOUNDARY}`) =>
  call('POST', UPLOAD, { body, headers: { 'content-type': type } })
const progressOf = (tracker: string) => call('GET', `/api/sn_cicd/progress/${tracker}`).body.result
const isUntouched = (): void => {
  expect(instance.kernel.records.get('sys_app', SCOPE_ID)?.version).toBe('1.2.0')
}

test('a package with any of its bytes changed is installed or refused with a reason, never answered by 5xx', () => {
  const change = fc.record({ at: fc.nat(SOUND.length - 1), byte: fc.nat(255) })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const zip = Buffer.from(SOUND)
      for (const { at, byte } of changes) zip[at] = byte
      const { status, body } = upload(multipart(zip))
      expect(status).toBe(200)
      const progress = progressOf(body.executionTracker)
      expect(['2', '3']).toContain(progress.status)
      expect(progress.status_message).not.toBe('')
    }),
    { numRuns: 60 },
  )
})

test('a package that is cut off anywhere is refused, and says that it is broken', () => {
  for (let length = 0; length < SOUND.length; length += 97) {
    const { body } = upload(multipart(SOUND.subarray(0, length)))
    expect(progressOf(body.executionTracker)).toMatchObject({
      status: '3',
      error: expect.stringMatching(/zip/),
    })
  }
  isUntouched()
})

test('any body, form or address of the installation is answered, and never by 5xx', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'attachFile',
      'load_demo',
      '__proto__',
      'deleteApplication',
      BOUNDARY,
      SCOPE_ID.slice(1),
    ),
  )
  const call_ = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'BREW'),
    path: fc.oneof(
      fc.constantFrom(UPLOAD, '/xmlhttp.do', '/__local/advance', '/__local/settle'),
      word.map((type) => `/angular.do?sysparm_type=${encodeURIComponent(type)}`),
      word.map((id) => `/api/sn_cicd/progress/${encodeURIComponent(id)}`),
      word.map((id) => `/api/fluent/${encodeURIComponent(id)}`),
    ),
    type: fc.oneof(
      fc.constantFrom(
        `multipart/form-data; boundary=${BOUNDARY}`,
        'application/x-www-form-urlencoded',
      ),
      word.map(
        (boundary) => `multipart/form-data; boundary="${boundary.replace(/[^\x20-\x7e]|"/g, '')}"`,
      ),
    ),
    body: fc.oneof(
      fc.uint8Array().map((bytes) => Buffer.from(bytes)),
      fc.tuple(word, fc.uint8Array()).map(([name, bytes]) => multipart(Buffer.from(bytes), name)),
      fc
        .array(fc.tuple(word, word))
        .map((pairs) => Buffer.from(new URLSearchParams(pairs).toString())),
    ),
  })
  fc.assert(
    fc.property(call_, fc.constantFrom('admin', 'itil', ''), ({ method, path, type, body }, as) => {
      const { status, text } = call(method, path, { as, body, headers: { 'content-type': type } })
      expect({ status, text }).not.toMatchObject({ status: 500 })
      if (status >= 500) expect(text).toContain('not spoken here')
    }),
    { numRuns: 200 },
  )
  isUntouched()
})

test('a file that is not what its checksum says is refused', () => {
  const zip = Buffer.from(SOUND)
  const entry = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  zip[entry + 16] = (zip[entry + 16] ?? 0) ^ 1
  expect(() => readZip(zip)).toThrow(/The zip is broken: .* is not what its checksum says/)
})

test('a file that would blow up beyond what a package has is refused before it does', () => {
  const huge = deflateRawSync(Buffer.alloc(65 * 1024 * 1024))
  const name = Buffer.from('update/huge.xml')
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(huge.length, 20)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + huge.length, 16)
  const zip = Buffer.concat([Buffer.alloc(30), huge, entry, name, end])
  expect(() => readZip(zip)).toThrow('The zip is broken')
})

// sdk-api 4.9.0, connector.js
test.each([
  ['GET', `/api/fluent/download/${SCOPE_ID}`],
  ['POST', `/api/fluent/load/${SCOPE_ID}`],
  ['POST', `/api/sn_glider/metadata/unload/${SCOPE_ID}`],
  ['GET', '/api/now/syntax_editor/completions?scope='],
  ['GET', '/api/now/appcreator/app/vendorprefix'],
  ['GET', '/fluent_update_set_export.do'],
])(
  '%s %s is of a command of the SDK that is not spoken: 501, with the place to add it',
  (method, path) => {
    const { status, body } = call(method, path, { body: method === 'GET' ? undefined : {} })
    expect(status).toBe(501)
    expect(body.error.detail).toBe('Add it in local/http/sdk-routes.ts')
  },
)
