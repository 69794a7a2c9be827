import type { GlideAggregate } from '@servicenow/glide'

/** A GlideAggregate that counts rows. */
export type Counting = { addAggregate(kind: 'COUNT'): void; getAggregate(kind: 'COUNT'): string }

/** The typings ask for a field too; of a field the platform counts group by group (docs: c_GlideAggregateScopedAPI, addAggregate). */
export const counting = (query: GlideAggregate): Counting => query as unknown as Counting
