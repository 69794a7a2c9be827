import docs from '../fixtures/scoped-docs.json'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Members of each class that ServiceNow documents for scoped scripts, and the page that does. */
export const SCOPED_DOCS: ReadonlyMap<
  string,
  { readonly page: string; readonly members: ReadonlySet<string> }
> = new Map(
  Object.entries(docs.classes).map(([name, { page, members }]) => [
    name,
    { page, members: words(members) },
  ]),
)

/**
 * Text of a script that answers which members of a class a realm has: those that are there to be called, on its
 * instances or on itself. What the stand-in does not speak throws when it is touched, and is not there.
 */
export const spokenOf = (owner: string, members: Iterable<string>): string => `
  (() => {
    const named = (holder, name) => { try { return holder[name] } catch { return undefined } }
    const owner = [globalThis, sn_ws, sn_ws_err].map((each) => named(each, '${owner}')).find((it) => it !== undefined)
    const places = owner === undefined ? [] : [named(owner, 'prototype'), owner].filter((it) => it !== undefined)
    return ${JSON.stringify([...members])}.filter((name) => places.some((at) => typeof named(at, name) === 'function'))
  })()`
