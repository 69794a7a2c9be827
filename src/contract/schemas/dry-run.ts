import { count, list, services, systems, text, texts } from './answer-parts'

/** What the receipt of a dry run says besides (contract.md 3.1). */
export const dryRun = {
  dryRun: {
    type: 'boolean',
    description: 'true: this is what an activation would find and make; nothing was written.',
  },
  wouldBe: { enum: ['new', 'repeated', 'revised'] },
  refused: {
    type: ['object', 'null'],
    description: 'Dry run: which policy would refuse the plan, and why.',
    properties: { policy: text, why: text },
  },
  policies: list({
    type: 'object',
    description: 'Dry run: the policy that applies, with how many endpoints.',
    properties: { name: text, changeType: text, endpoints: count },
  }),
  conflicts: list({
    type: 'object',
    description: "Dry run: what stands against an endpoint's window; the first 500.",
    properties: { endpoint: text, conflicts: texts },
  }),
  blackoutsGoneThrough: {
    ...texts,
    description: 'Dry run: blackouts that a policy lets the plan go through, with their windows.',
  },
  impactedServices: services,
  impactedSystems: systems,
  approversPredicted: list({
    type: 'object',
    description: 'Dry run: who would be asked; a flow of the instance may differ.',
    properties: { kind: { enum: ['group', 'board'] }, name: text },
  }),
}
