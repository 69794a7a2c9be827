import { APP_ID, bootKernel, grant, install, put, script } from './support/kernel'

const kernel = bootKernel()
const run = (text: string): unknown => script(kernel, text)
const NOTE = `const gr = new GlideRecord('x_acme_app_note'); gr.initialize();`
for (const table of ['sys_attachment', 'sys_attachment_attribute', 'sys_user'])
  grant(kernel, table, 'read')

// GlideStringUtilScopedAPI.md, with its samples.
test.each([
  [`dotToUnderBar('../etc')`, '__/etc'],
  [`escapeAllQuotes("let's \\"go\\"")`, 'lets go'],
  [`escapeHTML('"<>&')`, '&quot;&lt;&gt;&amp;'],
  [
    `escapeNonPrintable('test \\x09 non \\x00 printable \\x07')`,
    'test \\t non \\u0000 printable \\u0007',
  ],
  [`escapeQueryTermSeparator('test^Test')`, 'test^^Test'],
  [`escapeTicks("let's")`, `let\\'s`],
  [`getHTMLValue('&')`, '&amp;'],
  [`getNumeric('123 test 456')`, '123456'],
  [`isBase64('GethdTYehdtshetB*')`, false],
  [`isBase64('YWJj')`, true],
  [`isEligibleSysID('62826bf03710200044e0bfc8bcbe5df1')`, true],
  [`isEligibleSysID('62826bf0')`, false],
  [`newLinesToBreaks('a\\nb')`, 'a<br/>b'],
  [`normalizeWhitespace(' a \\n b\\t c ')`, 'a b c'],
  [`unescapeHTML('&lt;b&gt; &amp; &quot;')`, '<b> & "'],
  [`urlEncode('a b&c')`, 'a+b%26c'],
  [`escapeForHomePage('<test> x')`, '%3ctest%3e x'],
])('GlideStringUtil.%s is %j', (call, value) => {
  expect(run(`GlideStringUtil.${call}`)).toBe(value)
})

// c_GlideEvaluatorScopedAPI.md.
test('a script that a record holds is run with its variables, and they are read back', () => {
  expect(
    run(`${NOTE} gr.title = 'result = x + y; answer = false'; gr.insert()
    const ev = new GlideScopedEvaluator(); ev.putVariable('x', 100); ev.putVariable('y', 200); ev.putVariable('answer', true)
    const value = ev.evaluateScript(gr, 'title'); [value, ev.getVariable('answer'), ev.getVariable('x')]`),
  ).toEqual([false, false, 100])
})

// c_GlideEvaluatorScopedAPI.md: "The scope of the script is defined by the scope of the record."
test('it runs in the scope of the record', () => {
  const id = install(kernel, 'sysauto_script', {
    name: 'held',
    active: 'false',
    sys_scope: APP_ID,
    script: 'gs.getCurrentScopeName() + extra',
  })
  const text = `const gr = new GlideRecord('sysauto_script'); gr.get('${id}')
    new GlideScopedEvaluator().evaluateScript(gr, 'script', { extra: '!' })`
  const value = kernel.realms.run(kernel.people.systemSession(), text, {}, 'test')
  expect(value).toBe('x_acme_app!')
})

test('a script that throws, throws in whoever evaluates it', () => {
  const text = `${NOTE} gr.title = 'nothing.here'; gr.insert(); let seen = ''
    try { new GlideScopedEvaluator().evaluateScript(gr, 'title') } catch (error) { seen = String(error) }; seen`
  expect(run(text)).toContain('nothing is not defined')
})

// c_GlideFilterScopedAPI.md: case-sensitive; match = all of the filter, or any of it.
test.each([
  [`'title=Abel', true`, true],
  [`'title=abel', true`, false],
  [`'title=Abel^key=other', true`, false],
  [`'title=Abel^key=other', false`, true],
])('GlideFilter.checkRecord(%s) is %s', (given, value) => {
  expect(run(`${NOTE} gr.title = 'Abel'; GlideFilter.checkRecord(gr, ${given})`)).toBe(value)
})

// c_GlideSysAttachmentScopedAPI.md and c_GlideTextReaderScopedAPI.md.
test('attachments are written, copied, streamed and described', () => {
  expect(
    run(`${NOTE} gr.insert(); const other = new GlideRecord('x_acme_app_note'); other.initialize(); other.insert()
    const files = new GlideSysAttachment(); const id = files.writeBase64(gr, 'a.txt', 'text/plain', 'b25lCnR3bw==')
    files.addMultipleAttributes(id, { author: 'Fred', kind: 'x' }); files.updateAttribute(id, 'kind', 'y')
    const reader = new GlideTextReader(files.getContentStream(id))
    const lines = [reader.readLine(), reader.readLine(), reader.readLine(), reader.getEncoding()]
    const again = files.writeContentStream(gr, 'b.txt', 'text/plain', files.getContentStream(id))
    const copies = files.copy('x_acme_app_note', gr.getUniqueValue(), 'x_acme_app_note', other.getUniqueValue())
    const kind = files.fetchAttribute(copies[0], 'kind'); kind.next()
    const found = files.getAttachments('x_acme_app_note', other.getUniqueValue()); const names = []
    while (found.next()) names.push(found.getValue('file_name') + ':' + files.getContent(found).length)
    const digest = new GlideDigest(); const same = digest.getSHA256Hex('one\\ntwo') === digest.getSHA256HexFromInputStream(files.getContentStream(again));
    [lines, copies.length, kind.getValue('value'), names.sort(), same, files.deleteAttribute(id, 'author'), files.deleteAllAttributes(again)]`),
  ).toEqual([['one', 'two', null, 'UTF-8'], 2, 'y', ['a.txt:7', 'b.txt:7'], true, true, false])
})

// c_GlideUserScopedAPI.md and c_GlideSessionScopedAPI.md.
test('the user and the session answer for whoever acts', () => {
  const user = put(kernel, 'sys_user', {
    user_name: 'jane',
    first_name: 'Jane',
    last_name: 'Roe',
    email: 'jane@example.com',
    preferred_language: 'de',
    active: '1',
  })
  const role = put(kernel, 'sys_user_role', { name: 'direct' })
  const inner = put(kernel, 'sys_user_role', { name: 'contained' })
  put(kernel, 'sys_user_has_role', { user, role })
  put(kernel, 'sys_user_role_contains', { role, contains: inner })
  const session = kernel.people.sessionFor(user, { scope: 'x_acme_app' })
  const text = `const u = gs.getUser(); const s = gs.getSession(); s.putClientData('k', 'v'); u.savePreference('p', 'red')
    gs.addErrorMessage('wrong'); JSON.stringify([u.getFirstName(), u.getLastName(), u.getEmail(), u.getCompanyID(), u.getPreference('p'),
    u.getPreference('none'), u.getRoles().sort(), u.getUserRoles(), s.getLanguage(), s.getClientData('k'), s.getClientData('none'),
    s.isImpersonating(), s.getCurrentDomainID(), gs.getErrorMessages(), gs.getCallerScopeName(), gs.getSessionID().length])`
  expect(JSON.parse(String(kernel.realms.run(session, text, {}, 'test')))).toEqual([
    'Jane',
    'Roe',
    'jane@example.com',
    null,
    'red',
    null,
    ['contained', 'direct'],
    ['direct'],
    'de',
    'v',
    null,
    false,
    null,
    ['wrong'],
    null,
    32,
  ])
})

// c_GlideSystemScopedAPI.md: getCurrentApplicationId, getMessage, getEscapedMessage, getProperty with an alternative.
test('gs knows the application and the messages', () => {
  put(kernel, 'sys_ui_message', { key: 'greet', message: 'Hello {0} & {1}' })
  expect(
    run(`[gs.getCurrentApplicationId(), gs.getMessage('greet', ['a', 'b']), gs.getEscapedMessage('greet', ['a', 'b']),
    gs.getMessage('not there {0}', 'x'), gs.getProperty('not.there', 7), gs.getProperty('not.there')]`),
  ).toEqual([APP_ID, 'Hello a & b', 'Hello a &amp; b', 'not there x', 7, ''])
})

// c_GlideElementScopedAPI.md and c_GlideElementDescriptorScopedAPI.md.
test('an element knows its description, and its journal names people', () => {
  const user = put(kernel, 'sys_user', { user_name: 'joe', name: 'Joe Doe', active: '1' })
  const session = kernel.people.sessionFor(user, { scope: 'x_acme_app' })
  const text = `${NOTE} gr.title = 'a < b\\nc'; gr.log = 'first'; gr.insert(); gr.log = 'second'; gr.update()
    const ed = gr.title.getED(); JSON.stringify([ed.getName(), ed.getInternalType(), ed.getLength(), ed.isMandatory(), ed.isVirtual(),
    gr.title.getHTMLValue(), gr.title.getHTMLValue(5), gr.log.getJournalEntry(1), gr.log.getJournalEntry(-1).split('\\n\\n').length,
    gr.due.getGlideObject(), gr.title.getDisplayValueLang('de'), gr.title.getLabelLang('de')])`
  expect(JSON.parse(String(kernel.realms.run(session, text, {}, 'test')))).toEqual([
    'title',
    'string',
    40,
    false,
    false,
    'a &lt; b<br/>c',
    'a &lt',
    '2026-11-22 10:00:00 - Joe Doe (log)\nsecond',
    3,
    null,
    'a < b\nc',
    'title',
  ])
})

// c_RESTResponseV2API.md; the headers of a named message are sent (sys_rest_message_fn_headers).
test('an answer is read whole, and may be kept as an attachment', () => {
  const message = install(kernel, 'sys_rest_message', { name: 'Kept', access: 'package_private' })
  const fn = install(kernel, 'sys_rest_message_fn', {
    rest_message: message,
    function_name: 'get',
    http_method: 'get',
    rest_endpoint: 'http://example.invalid/x',
  })
  install(kernel, 'sys_rest_message_headers', { rest_message: message, name: 'X-All', value: '1' })
  install(kernel, 'sys_rest_message_fn_headers', {
    rest_message_function: fn,
    name: 'X-One',
    value: '2',
  })
  expect(
    run(
      `const m = new sn_ws.RESTMessageV2('Kept', 'get'); [m.getRequestHeaders(), m.getEndpoint()]`,
    ),
  ).toEqual([{ 'X-All': '1', 'X-One': '2' }, 'http://example.invalid/x'])
})

test('GlideXMLUtil removes what XML does not allow', () => {
  expect(run(`GlideXMLUtil.removeInvalidChars('test\\btab')`)).toBe('testtab')
})

// Documented, and not spoken here: refused with the file where it would be added.
test.each([
  `GlideXMLUtil.validateXML('<a/>', false, false)`,
  `new CertificateEncryption().sign('', '', '', '', '')`,
  `new sn_ws.RESTMessageV2().setMIDServer('m')`,
  `gs.xmlToJSON('<a/>')`,
  `gs.include('x')`,
  `new GlideRecord('x_acme_app_note').title.getChoices('dependent')`,
  `new GlideRecord('x_acme_app_note').title.setPhoneNumber('1', true)`,
  `gs.getUser().getTimeZoneLabelLang('es')`,
])('%s is refused loudly', (text) => {
  expect(() => run(text)).toThrow(/does not speak .* \(add it in local\/glide\//)
})
