import type { Case } from '../parity'

const surface = 'Installation'
const cicd = 'https://www.servicenow.com/docs/r/api-reference/rest-apis/cicd-api.html'
const sdk = '@servicenow/sdk 4.9.0, which reads it so (sdk-cli UISession.js, sdk-api connector.js)'
const seen = { kind: 'seen', source: sdk } as const
const NOBODY = '0'.repeat(32)

/** What `now-sdk install` and CI tools ask an instance for. Nothing is installed on a real one. */
export const install: readonly Case[] = [
  {
    surface,
    says: 'a sign-in with a wrong password is 200 and says error in its body',
    evidence: seen,
    run: async ({ call }) => {
      const { status, body } = await call('POST', '/angular.do?sysparm_type=view_form.login', {
        as: 'nobody',
        body: 'user_name=nobody&user_password=wrong',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
      return [status, body.status]
    },
    gives: [200, 'error'],
  },
  {
    surface,
    says: 'the token of a session is asked for by a call that is 401 without one',
    evidence: seen,
    run: async ({ call }) =>
      (await call('POST', '/angular.do?sysparm_type=get_user', { as: 'nobody' })).status,
    gives: 401,
  },
  {
    surface,
    says: 'who is no admin may not upload a package: 401',
    evidence: seen,
    run: async ({ call, user }) => {
      const as = await user()
      return (await call('POST', '/sn_appclient_upload_processor.do', { as, body: '' })).status
    },
    gives: 401,
  },
  {
    surface,
    says: 'the progress of nothing is 404',
    evidence: { kind: 'documented', source: cicd },
    run: async ({ call }) => (await call('GET', `/api/sn_cicd/progress/${NOBODY}`)).status,
    gives: 404,
  },
  {
    surface,
    says: 'a progress is for admins and the role sn_cicd.sys_ci_automation: 403',
    evidence: { kind: 'documented', source: cicd },
    run: async ({ call, user }) => {
      const as = await user('itil')
      return (await call('GET', `/api/sn_cicd/progress/${NOBODY}`, { as })).status
    },
    gives: 403,
  },
  {
    surface,
    says: 'installing from the application repository',
    evidence: { kind: 'documented', source: cicd },
    refused: true,
    run: async ({ call }) =>
      (await call('POST', '/api/sn_cicd/app_repo/install?scope=x_nothing', { body: {} })).status,
    gives: 501,
  },
  {
    surface,
    says: 'what now-sdk download and transform ask for',
    evidence: seen,
    refused: true,
    run: async ({ call }) => (await call('GET', '/api/fluent/download/x_nothing')).status,
    gives: 501,
  },
]
