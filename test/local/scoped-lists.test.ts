import { bootKernel, script } from './support/kernel'

const kernel = bootKernel()
const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean))

/** What a class of the realm has beyond what every object has. */
const methodsOf = (expression: string): string[] =>
  (script(kernel, `Object.getOwnPropertyNames(${expression})`) as string[]).filter(
    (name) => !['constructor', 'toString', 'valueOf', 'toJSON'].includes(name),
  )

const RECORD = words(`addActiveQuery addEncodedQuery addFunction addJoinQuery addNotNullQuery
  addNullQuery addQuery addSystemEncodedQuery addSystemOrderBy addSystemOrderByDesc addSystemQuery
  addUserEncodedQuery addUserOrderBy addUserOrderByDesc addUserQuery canCreate canDelete canRead
  canWrite chooseWindow deleteMultiple deleteRecord disableSysIdInOptimization get getAttribute
  getClassDisplayValue getDisplayValue getED getElement getElements getEncodedQuery getLabel
  getLastErrorMessage getLink getRecordClassName getRowCount getTableName getUniqueValue getValue
  hasNext insert initialize isActionAborted isEncodedQueryValid isNewRecord isValid
  isValidEncodedQuery isValidField isValidRecord isView newRecord next _next operation orderBy
  orderByDesc query _query setAbortAction setCategory setLimit setNewGuidValue setNoCount setValue
  setWorkflow update updateMultiple updateWithReferences`)
const ELEMENT = words(`canCreate canRead canWrite changes changesFrom changesTo dateNumericValue
  getAttribute getBooleanAttribute getChoices getChoiceValue getDecryptedValue getDisplayValue
  getDisplayValueLang getED getGlideObject getGlobalDisplayValue getHTMLValue getJournalEntry
  getLabel getLabelLang getName getReferenceTable getRefRecord getTableName getValue nil
  setDateNumericValue setDisplayValue setError setPhoneNumber setValue`)
const AGGREGATE = words(`addAggregate addEncodedQuery addQuery addNotNullQuery addNullQuery addTrend
  getAggregate getAggregateEncodedQuery getEncodedQuery getRowCount getTableName getValue groupBy
  hasNext next orderBy orderByAggregate orderByDesc query setAggregateWindow setAggregateWorkflow
  setCategory setGroup setIntervalYearIncluded`)
const DURATION =
  words(`add getByFormat getDayPart getDisplayValue getDurationValue getRoundedDayPart
  getValue setDisplayValue setValue subtract`)
const SCHEDULE = words('add duration getName isInSchedule isValid load setTimeZone whenNext')
const MESSAGE =
  words(`execute executeAsync setHttpMethod setEndpoint setRequestBody setRequestHeader
  setQueryParameter setStringParameter setStringParameterNoEscape disableForcedVariableSubstitution
  setBasicAuth setAuthenticationProfile setRequestorProfile setMutualAuth setMIDServer setHttpTimeout
  setEccCorrelator setEccParameter setEccTopic saveResponseBodyAsAttachment
  setRequestBodyFromAttachment setLogLevel setAllowedRedirectURIs setFollowRedirect getEndpoint
  getRequestBody getRequestHeader getRequestHeaders`)
const RESPONSE =
  words(`getStatusCode haveError getErrorCode getErrorMessage getBody getHeader getHeaders
  getAllHeaders getCookies waitForResponse getResponseAttachmentSysid getQueryString getParameter`)

// platform.md 8.2, 8.4, 8.5, 4.5, 7.2; GlideDuration: c_GlideDurationScopedAPI.md.
test.each([
  ['GlideRecord.prototype', RECORD],
  ['GlideElement.prototype', ELEMENT],
  ['GlideAggregate.prototype', AGGREGATE],
  ['GlideDuration.prototype', DURATION],
  ['GlideSchedule.prototype', SCHEDULE],
  ['sn_ws.RESTMessageV2.prototype', MESSAGE],
  ['sn_ws.RESTResponseV2.prototype', RESPONSE],
])('%s has no method that the scoped documentation lacks', (expression, documented) => {
  expect(methodsOf(expression).filter((name) => !documented.has(name))).toEqual([])
})

const GS = words(`addErrorMessage addHighMessage addInfoMessage addLowMessage addModerateMessage
  addSuccessMessage base64Encode base64Decode dateGenerate daysAgo daysAgoStart daysAgoEnd debug error
  info warn eventQueue eventQueueScheduled executeNow generateGUID getCallerScopeName
  getCssCacheVersionString getCurrentApplicationId getCurrentScopeName getDateFormat
  getDateTimeFormat getTimeFormat getErrorMessages getEscapedMessage getMessage getProperty
  getSession getSessionID getSessionToken getTimeZoneName getUrlOnStack getUser getUserDisplayName
  getUserID getUserName hasRole hoursAgo hoursAgoStart hoursAgoEnd include isDebugging isInteractive
  isLoggedIn isMobile minutesAgoStart minutesAgoEnd monthsAgo monthsAgoStart monthsAgoEnd
  quartersAgo quartersAgoStart quartersAgoEnd nil setProperty setRedirect tableExists urlEncode
  urlDecode xmlToJSON yearsAgo yesterday
  beginningOfLastMonth beginningOfLastWeek beginningOfNextMonth beginningOfNextWeek
  beginningOfNextYear beginningOfThisMonth beginningOfThisQuarter beginningOfThisWeek
  beginningOfThisYear endOfLastMonth endOfLastWeek endOfLastYear endOfNextMonth endOfNextWeek
  endOfNextYear endOfThisMonth endOfThisQuarter endOfThisWeek endOfThisYear`)

// platform.md 8.7, 7.7: what is not listed throws when it is touched.
test('gs has no method that the scoped documentation lacks', () => {
  const usable = `Object.getOwnPropertyNames(gs).filter((name) => {
    try { return typeof gs[name] === 'function' } catch { return false }
  })`
  expect((script(kernel, usable) as string[]).filter((name) => !GS.has(name))).toEqual([])
})

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
  expect(() => set('2026-03-04', 'yyyy-MM-dd HH:mm:ss')).toThrow('Invalid date time')
  expect(() => set('04.03.26', 'dd.MM.yy')).toThrow("does not speak the date format 'dd.MM.yy'")
})
