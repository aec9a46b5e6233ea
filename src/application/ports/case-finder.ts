import type { FacetName } from '../../domain/finding/facets.ts'
import type { MediaId } from '../../domain/id.ts'
import type { ClaimIndex } from './claim-index.ts'

/** A part of the earth in degrees; `west` is greater than `east` where it crosses the 180th meridian. */
export interface Area {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

/** Which media are wanted: those that have one of the chosen values in each facet, in these days and this area, with all the words. */
export interface FindQuery {
  /** Words in drafted text, text in pictures, transcripts, notes and paths, in any language; empty finds all. */
  readonly words: string
  readonly chosen: { readonly [F in FacetName]?: readonly string[] }
  /** Days, both included: `2026-11-23`. */
  readonly from: string | null
  readonly to: string | null
  readonly area: Area | null
}

/** How far the index has come: the share of media that it knows. */
export interface FoundSoFar {
  /** False while the index is behind what the case holds or the words are still being looked for: there may be more. */
  readonly complete: boolean
  readonly share: number
}

export interface FoundPage extends FoundSoFar {
  readonly ids: readonly MediaId[]
  readonly hasMore: boolean
  readonly total: number
}

export interface ValueCount {
  readonly value: string
  readonly count: number
}

/** The values of a facet among the media that all other filters let through, the most frequent first; `more` values are left out. */
export interface FacetCount {
  readonly facet: FacetName
  readonly values: readonly ValueCount[]
  readonly more: number
}

export interface FoundFacets extends FoundSoFar {
  readonly facets: readonly FacetCount[]
  readonly total: number
}

/** Media close to each other: their middle in degrees, and one of them. */
export interface PlaceCluster {
  readonly latitude: number
  readonly longitude: number
  readonly count: number
  readonly area: Area
  readonly media: MediaId
}

export interface FoundPlaces {
  /** The most populous first. */
  readonly clusters: readonly PlaceCluster[]
  /** Media with a place among those found, and all that were found. */
  readonly placed: number
  readonly total: number
}

export interface FoundDays {
  /** Days of the year that have media, in their order. */
  readonly days: readonly ValueCount[]
  /** All years that have media, in their order. */
  readonly years: readonly ValueCount[]
  readonly undated: number
}

/** Finds media of a case by what is known of them. Media come in the order in which the exhibits were read. */
export interface CaseFinder {
  page(query: FindQuery, after: MediaId | null, limit: number): Promise<FoundPage>
  facets(query: FindQuery): Promise<FoundFacets>
  /** Clusters of `cell` degrees; the area of the query bounds them. */
  places(query: FindQuery, cell: number): Promise<FoundPlaces>
  /** The days of one year, whatever days the query asks for. */
  days(query: FindQuery, year: number): Promise<FoundDays>
  readonly claims: ClaimIndex
  /** Brings what media are found by up to date and keeps it, so that whoever comes first need not wait; `told` hears of how many more media it knows. */
  bring(told: (media: number) => void, signal: AbortSignal): Promise<void>
}
