import type { FindQuery } from '../application/ports/case-finder.ts'
import { type FacetName, facetNames } from '../domain/finding/facets.ts'
import type { Person } from '../domain/review/person.ts'

type Fields = { readonly [F in FacetName]?: readonly string[] | undefined } & {
  readonly words: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly area?: FindQuery['area'] | undefined
}

/** What a request seeks. A second reader seeks by no state, which would tell what the first one decided. */
export function findQuery(fields: Fields, by: Pick<Person, 'role'>): FindQuery {
  const names = facetNames.filter((name) => mayKnow(name, by))
  const chosen = Object.fromEntries(names.map((name) => [name, fields[name] ?? []]))
  return { words: fields.words, chosen, from: fields.from ?? null, to: fields.to ?? null, area: fields.area ?? null }
}

/** Whether a person may know the values of a facet. */
export function mayKnow(name: FacetName, { role }: Pick<Person, 'role'>): boolean {
  return name !== 'state' || role !== 'second-reader'
}
