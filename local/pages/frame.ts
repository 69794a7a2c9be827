import type { LocalResponse } from '../types'
import { markup, Html, raw } from './html'
import { menusFor } from './menus'
import { STYLE } from './style'
import type { Visit } from './visit'

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // Pages have no script at all; nothing stored can become one.
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
}

const document = (title: string, body: Html): string =>
  markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`.text

/** A page without navigator, for those who are not signed in. */
export const barePage = (status: number, title: string, body: Html): LocalResponse => ({
  status,
  headers: HEADERS,
  body: document(title, body),
})

const userLabel = ({ kernel, session }: Visit): string =>
  kernel.records.get('sys_user', session.userId)?.name || session.userName

/** A page with banner and navigator. */
export function page(visit: Visit, status: number, title: string, body: Html): LocalResponse {
  const banner = markup`<header class="banner">
    <b><a href="/navpage.do">Local instance</a></b>
    <span class="who">${userLabel(visit)}</span>
    <a href="/logout.do">Log out</a>
  </header>`
  const content = markup`${banner}
    <div class="frame">
      <nav aria-label="Navigator">${navigator(visit)}</nav>
      <main>${body}</main>
    </div>`
  return barePage(status, `${title} | Local instance`, content)
}

const navigator = (visit: Visit): Html[] =>
  menusFor(visit).map(
    (menu) =>
      markup`<h2>${menu.title}</h2>
        ${menu.modules.map((module) =>
          module.href === undefined
            ? markup`<div class="separator">${module.title}</div>`
            : markup`<a href="${module.href}">${module.title}</a>`,
        )}`,
  )

/** A box that tells what was refused or done. */
export const messageBox = (kind: 'info' | 'error', text: string): Html =>
  markup`<div class="message ${kind}" role="${kind === 'error' ? 'alert' : 'status'}">${text}</div>`

/** The platform's page for what does not exist or may not be seen. */
export const notFound = (visit: Visit): LocalResponse =>
  page(
    visit,
    404,
    'Record not found',
    markup`<h1>Record not found</h1>
      <p class="muted">It does not exist, or you may not see it.</p>`,
  )

export const redirect = (to: string, headers: Record<string, string> = {}): LocalResponse => ({
  status: 302,
  headers: { location: to, 'cache-control': 'no-store', ...headers },
  body: '',
})
