import type { Instance, LocalResponse } from '../../local/types'

/** A browser without script: follows no redirect, keeps its cookie, posts the forms that it was shown. */
export function browserOf(instance: Instance, userName: string) {
  const state = { cookie: '', token: '' }
  const send = (method: string, path: string, body = ''): LocalResponse =>
    instance.handle({
      method,
      path,
      headers: {
        cookie: state.cookie,
        ...(body !== '' && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      body: Buffer.from(body),
    })
  const remember = (answer: LocalResponse): LocalResponse => {
    const cookie = answer.headers['set-cookie']
    if (typeof cookie === 'string') state.cookie = cookie.split(';')[0] ?? ''
    const token = /name="sysparm_ck" value="([^"]+)"/.exec(String(answer.body))?.[1]
    if (token !== undefined) state.token = token
    return answer
  }
  const get = (path: string): string => String(remember(send('GET', path)).body)
  const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString()
  remember(send('POST', '/login.do', form({ user_name: userName, user_password: userName })))
  return {
    get,
    status: (path: string): number => send('GET', path).status,
    post: (path: string, fields: Record<string, string>): LocalResponse =>
      remember(send('POST', path, form({ sysparm_ck: state.token, ...fields }))),
  }
}
