import { idOf } from '../../process/words'
import type { SeedRow } from './load'

const TABLE = 'cmdb_rel_type'

/** sys_ids that the documentation of the CMDB Instance API shows; the others are our own. */
const KNOWN: Readonly<Record<string, string>> = {
  'Depends on::Used by': '1a9cb166f1571100a92eb60da2bce5c5',
  'Runs on::Runs': '60bc4e22c0a8010e01f074cbe6bd73c3',
}

/** Relationship types that the documentation of the CMDB's class model names, as parent::child. */
const NAMES = [
  'Depends on::Used by',
  'Runs on::Runs',
  'Hosted on::Hosts',
  'Contains::Contained by',
  'Owns::Owned by',
  'Uses::Used by',
  'Managed by::Manages',
  'Virtualized by::Virtualizes',
  'Cluster of::Cluster',
  'Connects to::Connected by',
  'Provides::Provided by',
  'Members::Member of',
  'Instantiates::Instantiated by',
  'Allocated to::Allocated from',
  'Exchanges data with::Exchanges data with',
  'Replicates to::Replicated by',
  'Registered on::Has registered',
  'Exports to::Imports from',
] as const

/** sys_id of a relationship type by its name. */
export const relationType = (name: (typeof NAMES)[number]): string =>
  KNOWN[name] ?? idOf(TABLE, name)

/** The relationship types of a new instance. */
export const relationTypeRows = (): SeedRow[] =>
  NAMES.map((name) => {
    const [parent_descriptor = '', child_descriptor = ''] = name.split('::')
    const row = { sys_id: relationType(name), name, parent_descriptor, child_descriptor }
    return { table: TABLE, row }
  })
