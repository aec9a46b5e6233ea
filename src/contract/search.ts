import { z } from 'zod'
import { facetNames } from '../domain/finding/facets.ts'
import { findFields, keptFilter } from './find-fields.ts'
import { language, mediaId, reference, share } from './parts.ts'
import { defineRoute, json } from './route.ts'

const count = z.number().int().nonnegative()

/** A value with how many media have it; `word` names it in the language asked for where the vocabulary does. */
const facetValue = z.object({ value: z.string(), word: z.string().nullable(), count })

/**
 * How many media have which values, of each facet under all other filters; the most frequent values, and how many `more` there are. While
 * `complete` is false the index is still being made (`share` of the media are in it) or the words are still being looked for: there may be more.
 */
export const showFacets = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/facets',
  input: z.object({ reference, language, ...findFields }),
  reply: json(
    z.object({
      total: count,
      complete: z.boolean(),
      share,
      facets: z.array(z.object({ facet: z.enum(facetNames), values: z.array(facetValue), more: count })),
    }),
  ),
})

const latitude = z.number().min(-90).max(90)
const longitude = z.number().min(-180).max(180)

/** Media that lie close to each other; `area` is written as the filter `area` takes it. */
const cluster = z.object({ latitude, longitude, count, area: z.string(), media: mediaId })

/** Where media were taken, by their metadata: clusters of so many degrees, the most populous first. */
export const showPlaces = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/places',
  input: z.object({ reference, ...findFields, cell: z.coerce.number().min(0.0001).max(45).default(2) }),
  reply: json(z.object({ clusters: z.array(cluster), placed: count, total: count })),
})

const dated = z.object({ value: z.string(), count })

/** How many media were taken, or where that is unknown changed, on each day of a year (the newest with any where none is named). */
export const showDays = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/days',
  input: z.object({ reference, ...findFields, year: z.coerce.number().int().min(1800).max(2999).optional() }),
  reply: json(z.object({ year: z.number().int(), days: z.array(dated), years: z.array(dated), undated: count })),
})

const keptSearch = z.object({ id: z.string(), name: z.string(), filter: keptFilter })

/** The searches that this person kept in a case, by name. */
export const listSearches = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/searches',
  input: z.object({ reference }),
  reply: json(z.object({ searches: z.array(keptSearch) })),
})

/** Keeps a search under a name, in place of one of the same name. */
export const keepSearch = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/cases/:reference/searches',
  input: z.object({ reference, name: z.string().trim().min(1).max(100), filter: keptFilter }),
  reply: json(z.object({ searches: z.array(keptSearch) })),
})

/** Lets go of a kept search. */
export const dropSearch = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/cases/:reference/searches/:search/drop',
  input: z.object({ reference, search: z.string().max(40) }),
  reply: json(z.object({ searches: z.array(keptSearch) })),
})

export type FacetsShown = z.output<(typeof showFacets)['reply']['schema']>
export type FacetShown = FacetsShown['facets'][number]
export type ClusterShown = z.output<typeof cluster>
export type DaysShown = z.output<(typeof showDays)['reply']['schema']>
export type KeptSearch = z.output<typeof keptSearch>
