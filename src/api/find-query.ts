import type { FindQuery } from '../application/ports/case-finder.ts'
import { type FacetName, facetNames, isOfDecisions } from '../domain/finding/facets.ts'
import { Problem } from '../domain/problem.ts'
import type { Sight } from './case-sight.ts'

type Fields = { readonly [F in FacetName]?: readonly string[] | undefined } & {
  readonly words: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly area?: FindQuery['area'] | undefined
}

/**
 * What a request seeks. A second reader seeks by no state, which would tell what the first one decided; and while claims wait for their
 * reading, by nothing else that is found as others decided: the problem `reading-blind`.
 */
export function findQuery(fields: Fields, sight: Sight): FindQuery {
  const names = facetNames.filter((name) => name !== 'state' || sight === 'all')
  const chosen = Object.fromEntries(names.map((name) => [name, fields[name] ?? []]))
  if (names.some((name) => !mayKnow(name, sight) && chosen[name]?.length !== 0)) throw new Problem('reading-blind')
  return { words: fields.words, chosen, from: fields.from ?? null, to: fields.to ?? null, area: fields.area ?? null }
}

/** Whether the values of a facet may be told. */
export function mayKnow(name: FacetName, sight: Sight): boolean {
  if (sight === 'all') return true
  return sight === 'blind' ? !isOfDecisions(name) : name !== 'state'
}
