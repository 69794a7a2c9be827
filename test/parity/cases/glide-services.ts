import type { Case } from '../parity'

const page = (name: string) =>
  ({
    kind: 'documented',
    source: `https://www.servicenow.com/docs/r/api-reference/server-api-reference/${name}.html`,
  }) as const

type Asked = readonly [says: string, script: string, gives: unknown]

/** Cases that are a script and its value. */
const scripts = (surface: string, source: string, asked: readonly Asked[]): Case[] =>
  asked.map(([says, body, gives]) => ({
    surface,
    says,
    evidence: page(source),
    run: ({ script }) => script(body),
    gives,
  }))

const DATE = `var t = new GlideDateTime('2011-12-01 12:00:00');`

const FILTER = `var gr = new GlideRecord('sys_user'); gr.initialize(); gr.first_name = 'Abel'`

/** The scoped Glide services (platform.md 8). */
export const glideServices: readonly Case[] = [
  ...scripts('GlideFilter', 'c_GlideFilterScopedAPI', [
    [
      'a filter tells cases apart, unless it is told not to',
      `${FILTER}; var filter = new GlideFilter('first_name=abel', 'x'); var before = filter.match(gr, true)
      filter.setCaseSensitive(false); return [before, filter.match(gr, true)]`,
      [false, true],
    ],
    [
      'match() takes any of its conditions by default, checkRecord() all of them',
      `${FILTER}; var filter = 'first_name=Abel^last_name=Nobody'
      return [new GlideFilter(filter, 'x').match(gr), GlideFilter.checkRecord(gr, filter)]`,
      [true, false],
    ],
    [
      'an empty value is less than any',
      `var gr = new GlideRecord('change_request'); gr.initialize(); var ask = function (filter) {
        return GlideFilter.checkRecord(gr, filter)
      }; return [ask('start_date<2021-02-01'), ask('start_date>2021-02-01')]`,
      [true, false],
    ],
  ]),
  ...scripts('GlideDateTime', 'c_GlideDateTimeScoped', [
    [
      'a week begins on Sunday, and week 1 holds the first of January',
      `${DATE} return t.getWeekOfYearUTC()`,
      49,
    ],
    ['days of the week count from Monday', `${DATE} return t.getDayOfWeekUTC()`, 4],
    [
      'ISO 8601 with a T is not read',
      `var t = new GlideDateTime('2011-12-01T12:00:00Z'); return [t.isValid(), t.getErrorMsg()]`,
      [false, `Invalid date time: '2011-12-01T12:00:00Z', ignored`],
    ],
    [
      'a display value that cannot be read says so',
      `var t = new GlideDateTime(); t.setDisplayValue('2011-aa-01 00:00:00'); return t.getErrorMsg()`,
      'Could not parse DateTime: 2011-aa-01 00:00:00',
    ],
    [
      'a month lacks a day: its last one is taken',
      `var t = new GlideDateTime('2011-01-31 12:00:00'); t.addMonthsUTC(1); return t.getValue()`,
      '2011-02-28 12:00:00',
    ],
    [
      'setValueUTC reads a format',
      `${DATE} t.setValueUTC('15-02-2011 08:00:00', 'dd-MM-yyyy HH:mm:ss'); return t.getValue()`,
      '2011-02-15 08:00:00',
    ],
    [
      'setValueUTC throws on what its format does not fit',
      `${DATE} try { t.setValueUTC('soon', 'dd-MM-yyyy'); return 'read' } catch (e) { return 'thrown' }`,
      'thrown',
    ],
    [
      'a GlideTime is added',
      `${DATE} var g = new GlideTime(); g.setValue('00:00:20'); t.add(g); return t.getValue()`,
      '2011-12-01 12:00:20',
    ],
    [
      'there is no addDays in a scope',
      `${DATE} try { t.addDays(1); return 'there' } catch (e) { return 'none' }`,
      'none',
    ],
  ]),
  ...scripts('GlideDuration', 'c_GlideDurationScopedAPI', [
    [
      'days and hours are shown with their names',
      `return new GlideDuration('3 12:00:00').add(new GlideDuration('3:00:00')).getDisplayValue()`,
      '3 Days 15 Hours',
    ],
    [
      'more than half a day rounds up',
      `return new GlideDuration('3 14:00:00').getRoundedDayPart()`,
      4,
    ],
    [
      'it is stored from 1970',
      `return new GlideDuration('3 12:00:00').getValue()`,
      '1970-01-04 12:00:00',
    ],
  ]),
  ...scripts('GlideStringUtil', 'GlideStringUtilScopedAPI', [
    [
      'query separators are doubled',
      `return GlideStringUtil.escapeQueryTermSeparator('a^b')`,
      'a^^b',
    ],
    ['all quotes are removed', `return GlideStringUtil.escapeAllQuotes("let's")`, 'lets'],
    [
      'quotes are escaped with a backslash',
      `return GlideStringUtil.escapeTicks("let's")`,
      `let\\'s`,
    ],
    ['digits are extracted', `return GlideStringUtil.getNumeric('1 a 2')`, '12'],
    ['markup is escaped', `return GlideStringUtil.escapeHTML('"<>&')`, '&quot;&lt;&gt;&amp;'],
    [
      'white space is made single',
      `return GlideStringUtil.normalizeWhitespace(' a \\n b ')`,
      'a b',
    ],
  ]),
  ...scripts('GlideScopedEvaluator', 'c_GlideEvaluatorScopedAPI', [
    [
      'variables are put, seen by the script, and read back',
      `var gr = new GlideRecord('x_patch_loop_plan'); gr.initialize(); gr.name = 'x + y; answer = false'
      var ev = new GlideScopedEvaluator(); ev.putVariable('x', 1); ev.putVariable('y', 2); ev.putVariable('answer', true)
      ev.evaluateScript(gr, 'name'); return ev.getVariable('answer')`,
      false,
    ],
  ]),
  ...scripts('GlideFilter', 'c_GlideFilterScopedAPI', [
    [
      'a filter tells upper from lower case',
      `var gr = new GlideRecord('x_patch_loop_plan'); gr.initialize(); gr.name = 'Abel'
      return [GlideFilter.checkRecord(gr, 'name=Abel'), GlideFilter.checkRecord(gr, 'name=abel')]`,
      [true, false],
    ],
  ]),
  ...scripts('GlideDigest', 'c_GlideDigestScopedAPI', [
    [
      'SHA-256 in hexadecimal digits',
      `return new GlideDigest().getSHA256Hex('abc').toLowerCase()`,
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ],
    ['MD5 in base64', `return new GlideDigest().getMD5Base64('abc')`, 'kAFQmDzST7DWlj99KOF/cg=='],
  ]),
  ...scripts('CertificateEncryption', 'c_CertificateEncryptionScopedAPI', [
    [
      'a MAC takes its key in base64, and is base64',
      `return new CertificateEncryption().generateMac(gs.base64Encode('key'), 'HmacSHA256', 'data')`,
      'UDH+PZicbRU3oBP6bnOdojRj/a7DtwE32Cjjas4iG9A=',
    ],
  ]),
  ...scripts('GlideSystem', 'c_GlideSystemScopedAPI', [
    [
      'a property that is not there is what the caller says',
      `return gs.getProperty('parity.none', 'else')`,
      'else',
    ],
    ['base64 goes both ways', `return gs.base64Decode(gs.base64Encode('ä'))`, 'ä'],
    [
      'nothing and the empty text are nil',
      `return [gs.nil(''), gs.nil(null), gs.nil('x')]`,
      [true, true, false],
    ],
    [
      'a table exists or not',
      `return [gs.tableExists('sys_user'), gs.tableExists('parity_none')]`,
      [true, false],
    ],
    [
      'a scope has no gs.sleep',
      `try { gs.sleep(1); return 'there' } catch (e) { return 'none' }`,
      'none',
    ],
    [
      'a message fills its places',
      `return gs.getMessage('parity {0} and {1}', ['a', 'b'])`,
      'parity a and b',
    ],
  ]),
  ...scripts('GlideSession', 'c_GlideSessionScopedAPI', [
    [
      'data of the client are kept in the session',
      `var s = gs.getSession(); s.putClientData('parity', 'Harry'); return s.getClientData('parity')`,
      'Harry',
    ],
  ]),
  {
    surface: 'GlideXMLUtil',
    says: 'validateXML',
    evidence: page('GlideXMLUtilScopedAPI'),
    only: 'a refusal of ours in a script',
    run: ({ script }) =>
      script(
        `try { return GlideXMLUtil.validateXML('<a/>', false, false) } catch (e) { return String(e).indexOf('does not speak') > 0 }`,
      ),
    gives: true,
  },
]
