/**
 * Instance property: 'true' makes texts compare letter by letter. Left alone, case does not count:
 * addQuery says "not case-sensitive" (c_GlideRecordScopedAPI.md), the Table API says the contrary
 * of the same engine (c_TableAPI.md), and instances sit on a database that ignores case (assumed).
 */
const PROPERTY = 'local.query.case_sensitive'

/** The one case rule of queries and conditions. */
export const isCaseSensitive = (property: (name: string) => string): boolean =>
  property(PROPERTY) === 'true'
