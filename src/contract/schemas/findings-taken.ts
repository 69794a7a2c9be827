import { count, text, texts } from './answer-parts'

/** What a scan report came to; of a large one so far, until it is settled (contract.md 3.5). */
export const findingsTaken = {
  type: 'object',
  required: ['reportId', 'settled', 'hosts', 'findings', 'plans'],
  properties: {
    reportId: text,
    settled: {
      type: 'boolean',
      description:
        'false: stored, and settled in the background. The same report again answers how far it has come.',
    },
    hosts: {
      type: 'object',
      properties: {
        total: count,
        matched: count,
        ambiguous: count,
        unmatched: count,
        retired: count,
        unreachable: { ...count, description: 'Of these nothing was concluded.' },
        late: { ...count, description: 'A newer scan had spoken of them: nothing was taken.' },
      },
    },
    findings: {
      type: 'object',
      properties: {
        new: count,
        known: count,
        reopened: { ...count, description: 'They were gone, and are missing again.' },
        gone: { ...count, description: 'Closed, because a complete report no longer names them.' },
      },
    },
    plans: { ...texts, description: 'Ids of the plans that policies drafted at once.' },
  },
}
