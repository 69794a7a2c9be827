import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { checkFindings } from '../contract/check-findings'
import { checkPlan } from '../contract/check-plan'
import { checkResults, checkScan } from '../contract/check-reports'
import { openapiText } from '../contract/openapi'
import { ENDPOINT_STATUSES, PLAN_STATES } from '../contract/states'
import * as validators from '../contract/validate'
import { cancelPlan } from '../flow/cancel-plan'
import { completePlan } from '../flow/complete-plan'
import { askForExtension } from '../flow/ask-extension'
import { health } from '../flow/health'
import { listEndpoints } from '../flow/list-endpoints'
import { listMessages } from '../flow/list-messages'
import { listPlans } from '../flow/list-plans'
import { permit } from '../flow/permit'
import { receivePlan, tryPlan } from '../flow/receive-plan'
import { reconcilePlans } from '../flow/reconcile-plans'
import { reopenPlan } from '../flow/reopen-plan'
import { replayMessage } from '../flow/replay-message'
import { takeFindings } from '../flow/findings/take-findings'
import { takeResults } from '../flow/take-results'
import { takeScan } from '../flow/take-scan'
import { viewPlan } from '../flow/view-plan'
import { answered } from './answer'
import { readBody } from './body'
import { asReader, asSource, ofOwnPlan, ofPlan, then } from './callers'
import { feedQuery, listQuery } from './lists'
import { flagOf, pathOf } from './query'

// One function a route of contract/routes.ts, under its name there: unwrap, call a flow, wrap.

export function postPlan(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postPlan', (ports) =>
    asSource(ports, (source, caller) =>
      then(flagOf(request, 'dryRun'), (isDryRun) =>
        then(readBody(request, validators.plan, checkPlan), ({ value, raw }) =>
          (isDryRun ? tryPlan : receivePlan)(ports, { source, caller, plan: value, raw }),
        ),
      ),
    ),
  )
}

export function getPlan(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'getPlan', (ports) =>
    ofPlan(ports, request, (plan) => ({ status: 200, body: viewPlan(ports, plan) })),
  )
}

export function getPlans(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'getPlans', (ports) =>
    asReader(ports, request, (sight) =>
      then(listQuery(request, { name: 'state', words: PLAN_STATES }), (query) =>
        listPlans(ports, sight, query),
      ),
    ),
  )
}

export function getEndpoints(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'getEndpoints', (ports) =>
    ofPlan(ports, request, (plan) =>
      then(listQuery(request, { name: 'status', words: ENDPOINT_STATUSES }), (query) =>
        listEndpoints(ports, plan, query),
      ),
    ),
  )
}

export function postPermit(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postPermit', (ports) =>
    ofOwnPlan(ports, request, (plan) => permit(ports, plan, pathOf(request, 'endpointId'))),
  )
}

export function postResults(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postResults', (ports) =>
    ofOwnPlan(ports, request, (plan) =>
      then(readBody(request, validators.results, checkResults), ({ value }) =>
        takeResults(ports, plan, value),
      ),
    ),
  )
}

export function postScan(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postScan', (ports) =>
    ofOwnPlan(ports, request, (plan) =>
      then(readBody(request, validators.scan, checkScan), ({ value }) =>
        takeScan(ports, plan, value),
      ),
    ),
  )
}

export function postComplete(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postComplete', (ports) =>
    ofOwnPlan(ports, request, (plan) => completePlan(ports, plan)),
  )
}

export function postExtension(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postExtension', (ports) =>
    ofOwnPlan(ports, request, (plan) =>
      then(readBody(request, validators.extension), ({ value }) =>
        askForExtension(ports, plan, value),
      ),
    ),
  )
}

export function postCancel(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postCancel', (ports) =>
    ofPlan(ports, request, (plan, caller) =>
      then(readBody(request, validators.cancel), ({ value }) =>
        cancelPlan(ports, { plan, caller, reason: value.reason }),
      ),
    ),
  )
}

export function postReopen(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postReopen', (ports) =>
    ofPlan(ports, request, (plan, caller) =>
      then(readBody(request, validators.reopen), ({ value }) =>
        reopenPlan(ports, { plan, caller, reason: value.reason }),
      ),
    ),
  )
}

export function postFindings(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postFindings', (ports) =>
    asSource(ports, (source) =>
      then(readBody(request, validators.findings, checkFindings), ({ value }) =>
        takeFindings(ports, source, value),
      ),
    ),
  )
}

export function getMessages(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'getMessages', (ports) =>
    asReader(ports, request, ({ source }) =>
      then(feedQuery(request), (query) => listMessages(ports, { source, ...query })),
    ),
  )
}

export function postReplay(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postReplay', (ports) =>
    asReader(ports, request, (sight) => replayMessage(ports, sight, pathOf(request, 'id'))),
  )
}

export function postReconcile(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postReconcile', (ports) =>
    asReader(ports, request, (sight) =>
      then(readBody(request, validators.reconcile), ({ value }) =>
        reconcilePlans(ports, sight, value),
      ),
    ),
  )
}

export function getHealth(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'getHealth', (ports) =>
    asReader(ports, request, (sight) => health(ports, sight)),
  )
}

/** The same bytes as openapi.json: past the `result` envelope by the stream writer (platform.md 6.2). */
export function getOpenapi(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  response.setStatus(200)
  response.setContentType('application/json')
  response.getStreamWriter().writeString(openapiText())
}
