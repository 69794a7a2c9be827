import type { LocalResponse } from '../types'
import { barePage, messageBox } from './frame'
import { markup } from './html'

/** /login.do; what it posts starts a session in http/router.ts, and comes back here only when refused. */
export const loginPage = (goto: string, error = ''): LocalResponse =>
  barePage(
    error === '' ? 200 : 401,
    'Log in',
    markup`<main class="login">
      <form method="post" action="/login.do">
        ${error !== '' && messageBox('error', error)}
        <section>
          <h1>Log in</h1>
          <input type="hidden" name="sysparm_url" value="${goto}" />
          <label for="user_name">User name</label
          ><input type="text" id="user_name" name="user_name" autocomplete="username" autofocus />
          <label for="user_password">Password</label
          ><input
            type="password"
            id="user_password"
            name="user_password"
            autocomplete="current-password"
          />
          <button class="primary" id="sysverb_login">Log in</button>
        </section>
      </form>
    </main>`,
  )
