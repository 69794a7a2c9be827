/** What a table of ours holds under a name that somebody else wrote: never what every object has ('constructor', 'toString'). */
export const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
