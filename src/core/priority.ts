export const priorityOf = (facts: {
  emergency: boolean
  severity: string
  knownExploited: boolean
  criticality: string
}): '1' | '2' | '3' | '4' =>
  facts.emergency ? '1' : facts.severity === 'critical' || facts.knownExploited ? '2' : '3'
