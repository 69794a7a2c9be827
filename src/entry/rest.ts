import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { checkPlan } from '../contract/check-plan'
import { openapiText } from '../contract/openapi'
import * as validators from '../contract/validate'
import { refusalAnswer } from '../core/result'
import { permit } from '../flow/permit'
import { receivePlan } from '../flow/receive-plan'
import { viewPlan } from '../flow/view-plan'
import { answered } from './answer'
import { readBody } from './body'
import { asSource, ofOwnPlan, ofPlan, then } from './callers'
import { flagOf, pathOf } from './query'

// One function a route of contract/routes.ts, under its name there: unwrap, call a flow, wrap.

export function postPlan(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postPlan', (ports) =>
    asSource(ports, (source, caller) =>
      then(flagOf(request, 'dryRun'), (isDryRun) =>
        isDryRun
          ? refusalAnswer({ code: 'not_offered', message: 'A dry run is not offered yet.' })
          : then(readBody(request, validators.plan, checkPlan), ({ value, raw }) =>
              receivePlan(ports, { source, caller, plan: value, raw }),
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

export function postPermit(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postPermit', (ports) =>
    ofOwnPlan(ports, request, (plan) => permit(ports, plan, pathOf(request, 'endpointId'))),
  )
}

export function postFindings(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answered(response, 'postFindings', (ports) =>
    asSource(ports, () =>
      refusalAnswer({
        code: 'not_offered',
        message: 'Scan reports without a plan are not offered yet.',
      }),
    ),
  )
}

/** The same bytes as openapi.json: past the `result` envelope by the stream writer (platform.md 6.2). */
export function getOpenapi(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  response.setStatus(200)
  response.setContentType('application/json')
  response.getStreamWriter().writeString(openapiText())
}
