import fc from 'fast-check'
import { isUnsupported } from '../../local/unsupported'
import { bootKernel, install, script } from './support/kernel'

const kernel = bootKernel()
const NASTY = [
  '',
  '^',
  '^^',
  '${',
  '${}',
  '${a.b.c}',
  '{0}',
  "'",
  'javascript:1',
  '\u0000',
  '9999-99-99 99:99:99',
  '0000-00-00',
  '-1',
  '1e999',
  'NaN',
  '\ud800',
  '<script>',
  'x'.repeat(5000),
]
const text = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 40 }))

/** Documented calls that take whatever they are given. */
const CALLS = [
  'const t = new GlideDateTime(a); t.setValue(b); t.getDisplayValue(); t.getErrorMsg()',
  'const t = new GlideDateTime(); t.setDisplayValue(a); t.setDisplayValueInternal(b); t.getValue()',
  'const d = new GlideDate(); d.setValue(a); d.setDisplayValue(b); d.getValue()',
  'const t = new GlideTime(); t.setValue(a); t.setDisplayValue(b); t.getDisplayValue()',
  'const d = new GlideDuration(a); d.setValue(b); d.getDisplayValue(); d.getDurationValue()',
  'const d = new GlideDate(); d.getDisplayValueLang(a, b)',
  'gs.info(a, b); gs.error(b, a)',
  'gs.getMessage(a, [b]); gs.getEscapedMessage(a, b); gs.getProperty(a, b)',
  'gs.eventQueue(a, null, b, a, b)',
  'gs.nil(a); gs.tableExists(a); gs.hasRole(a); gs.base64Decode(a)',
  'for (const name of ["escapeHTML", "escapeTicks", "getNumeric", "isBase64", "unescapeHTML", "normalizeWhitespace"]) GlideStringUtil[name](a)',
  'GlideXMLUtil.removeInvalidChars(a)',
  'const s = gs.getSession(); s.putClientData(a, b); s.getClientData(b); gs.getUser().getPreference(a)',
  'new GlideDigest().getSHA256Hex(a)',
  'const gr = new GlideRecord("x_acme_app_note"); gr.initialize(); gr.title = a; gr.due = b; gr.count = a; gr.owner = b; gr.log = a; gr.insert()',
  'const f = new GlideSysAttachment(); const gr = new GlideRecord("x_acme_app_note"); gr.initialize(); gr.insert(); const id = f.writeBase64(gr, a, b, a); f.getContentStream(id); f.deleteAttachment(id); f.deleteAllAttributes(b)',
]

test('documented calls take any text: none throws but what is not spoken', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CALLS), text, text, (call, a, b) => {
      try {
        script(kernel, `${call}; null`, { a, b })
      } catch (error) {
        expect([isUnsupported(error), String(error)]).toEqual([true, String(error)])
      }
    }),
    { numRuns: 150 },
  )
})

test('a notification of any content does no harm to the write that it tells of', () => {
  fc.assert(
    fc.property(
      fc.record({
        subject: text,
        message_html: text,
        sms_alternate: text,
        recipient_users: text,
        recipient_fields: text,
        from: text,
        advanced_condition: text,
      }),
      (fields) => {
        const id = install(kernel, 'sysevent_email_action', {
          name: 'any',
          collection: 'x_acme_app_note',
          action_insert: 'true',
          send_self: 'true',
          ...fields,
        })
        const written = kernel.operations.insert(
          kernel.people.systemSession(),
          'x_acme_app_note',
          {},
        )
        kernel.records.delete('sysevent_email_action', id)
        expect(written.ok).toBe(true)
      },
    ),
    { numRuns: 60 },
  )
})

test('a scheduled job of any settings is run or refused, and stops nothing else', () => {
  fc.assert(
    fc.property(
      fc.record({
        run_type: fc.oneof(text, fc.constantFrom('daily', 'weekly', 'monthly', 'periodically')),
        run_time: text,
        run_start: text,
        run_end: text,
        run_period: text,
        run_dayofweek: text,
        run_dayofmonth: text,
        repeat_every: text,
        time_zone: text,
        entered_time: text,
        max_drift: text,
      }),
      (fields) => {
        const id = install(kernel, 'sysauto_script', { name: 'any', script: '', ...fields })
        expect(() => kernel.scheduler.settle()).not.toThrow()
        kernel.records.delete('sysauto_script', id)
        kernel.scheduler.settle()
      },
    ),
    { numRuns: 60 },
  )
})
