/** A sense in which media are told apart. `many`: a medium can have several of its values. */
export const facets = {
  state: 'many',
  object: 'many',
  people: 'one',
  kind: 'one',
  outcome: 'one',
  problem: 'many',
  tongue: 'many',
  certainty: 'many',
  claim: 'many',
  device: 'one',
  type: 'one',
  exhibit: 'many',
  alike: 'one',
  model: 'many',
} as const satisfies Record<string, 'one' | 'many'>

export type FacetName = keyof typeof facets

/** All facets in the order in which they are offered. */
export const facetNames: readonly FacetName[] = Object.keys(facets).filter((name): name is FacetName => name in facets)

const ofDecisions: readonly FacetName[] = ['state', 'object', 'people', 'tongue', 'device']

/** Whether media are told apart by what people decided in this facet: what was rejected is found no more, what was amended as it is told now. */
export function isOfDecisions(name: FacetName): boolean {
  return ofDecisions.includes(name)
}

/** The value of the facet `people` for a number of persons; null: nothing is said of people. */
export function peopleValue(count: number | null): string {
  if (count === null) return 'unsaid'
  if (count >= 10) return '10+'
  return count >= 5 ? '5-9' : String(count)
}
