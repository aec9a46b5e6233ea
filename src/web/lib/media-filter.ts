import { findFields, readChoices, writeChoices } from '../../contract/find-fields.ts'
import { certainties } from '../../domain/description.ts'
import { mediaKinds, outcomes } from '../../domain/evidence.ts'
import { type FacetName, facetNames } from '../../domain/finding/facets.ts'
import { claimStates } from '../../domain/review/claim-state.ts'

type FilterField = 'words' | 'from' | 'to' | 'area' | FacetName

/** Which media a list shows, each field as the address holds it, so that a link and the back button keep it. */
export type MediaFilter = { readonly [Field in FilterField]?: string }

const fields: readonly FilterField[] = ['words', 'from', 'to', 'area', ...facetNames]

// Of these facets every value is known beforehand.
const known: { readonly [F in FacetName]?: readonly string[] } = {
  kind: mediaKinds,
  outcome: [...outcomes, 'waiting'],
  state: claimStates,
  certainty: certainties,
}

/** Reads a filter from an address; what is not understood is left out. */
export function readFilter(search: Readonly<Record<string, unknown>>): MediaFilter {
  return Object.fromEntries(
    fields
      .flatMap((field) => (Object.hasOwn(search, field) ? [[field, readField(field, search[field])]] : []))
      .filter(([, text]) => text !== null),
  )
}

function readField(field: FilterField, value: unknown): string | null {
  // Words that look like a number arrive as one.
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = field === 'words' ? String(value).slice(0, 200) : String(value)
  if (text === '' || !findFields[field].safeParse(text).success) return null
  const allowed = isFacet(field) ? known[field] : undefined
  if (allowed === undefined) return text
  const values = (readChoices(text) ?? []).filter((one) => allowed.includes(one))
  return values.length === 0 ? null : writeChoices(values)
}

function isFacet(field: FilterField): field is FacetName {
  return facetNames.some((name) => name === field)
}

/** The values chosen in a facet. */
export function chosenOf(filter: MediaFilter, facet: FacetName): readonly string[] {
  return readChoices(filter[facet] ?? '') ?? []
}

/** The filter with other values chosen in a facet. */
export function withChosen(filter: MediaFilter, facet: FacetName, values: readonly string[]): MediaFilter {
  return withField(filter, facet, values.length === 0 ? null : writeChoices(values))
}

/** The filter with another value of a field, or without it. */
export function withField(filter: MediaFilter, field: FilterField, text: string | null): MediaFilter {
  const { [field]: _, ...rest } = filter
  return text === null ? rest : { ...rest, [field]: text }
}

/** Whether the filter lets everything through. */
export function showsAll(filter: MediaFilter): boolean {
  return fields.every((field) => filter[field] === undefined)
}
