import { emptyBits, setBit } from '../../src/application/finding/bit-set.ts'
import { facetEntry } from '../../src/application/finding/facet-entry.ts'
import { createFacetIndex, enter, facetCounts, pageOf, select } from '../../src/application/finding/facet-index.ts'
import { daysOf, placesOf } from '../../src/application/finding/places-and-days.ts'
import type { CaseFinder, FindQuery } from '../../src/application/ports/case-finder.ts'
import type { CaseReader, MediumRecord } from '../../src/application/ports/case-store.ts'
import type { SavedSearch, SavedSearches } from '../../src/application/ports/saved-searches.ts'

/** Finds media of a reader by an index made at each question; words are what the reader finds by words. */
export function memoryFinder(reader: CaseReader): CaseFinder {
  const ask = async (query: FindQuery) => {
    const index = createFacetIndex()
    const labels = new Map((await reader.exhibits()).map(({ id, label }) => [id, label]))
    for await (const record of reader.media()) enter(index, facetEntry(findable(record, (id) => labels.get(id) ?? '?')))
    if (query.words === '') return { index, hits: null }
    const hits = emptyBits(index.media.count)
    const found = await reader.mediaIds({ words: query.words, kind: null, outcome: null, after: null, limit: 1_000_000 })
    for (const id of found) setBit(hits, index.media.find(id) ?? 0)
    return { index, hits }
  }
  return {
    page: async (query, after, limit) => {
      const { index, hits } = await ask(query)
      const found = select(index, query, hits)
      const { numbers, hasMore } = pageOf(found, after === null ? 0 : (index.media.find(after) ?? -1) + 1, limit)
      const { total } = facetCounts(index, query, hits)
      return { ids: numbers.map((number) => index.media.id(number)), hasMore, total, complete: true, share: 1 }
    },
    facets: async (query) => {
      const { index, hits } = await ask(query)
      return { ...facetCounts(index, query, hits), complete: true, share: 1 }
    },
    places: async (query, cell) => {
      const { index, hits } = await ask(query)
      return placesOf(index, select(index, query, hits), cell)
    },
    days: async (query, year) => {
      const { index, hits } = await ask(query)
      return daysOf(index, select(index, { ...query, from: null, to: null }, hits), year)
    },
    claims: { size: async () => 0, at: async () => [], digest: async () => '0'.repeat(64) },
    bring: async () => {},
  }
}

function findable(record: MediumRecord, labelOf: (exhibit: MediumRecord['files'][number]['exhibit']) => string) {
  const runs = new Map(record.runs.map((run) => [run.id, run.models.map(({ id }) => id)]))
  const models = new Map(record.observations.map(({ id, run }) => [id, runs.get(run) ?? []]))
  return {
    ...record,
    exhibits: record.files.map(({ exhibit }) => labelOf(exhibit)),
    draft: record.description === null ? 0 : 1,
    inStack: record.stack !== null,
    decisions: [],
    modelsOf: (id: MediumRecord['observations'][number]['id']) => models.get(id) ?? [],
  }
}

/** Kept searches in memory. */
export function memorySearches(): SavedSearches {
  const kept = new Map<string, SavedSearch>()
  return {
    of: async (person, reference) =>
      [...kept.values()]
        .filter((search) => search.person === person && search.reference === reference)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    save: async (search) => void kept.set(search.id, search),
    drop: async (person, id) => void (kept.get(id)?.person === person && kept.delete(id)),
  }
}
