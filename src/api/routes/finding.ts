import { createHash } from 'node:crypto'
import type { Area, CaseFinder, FindQuery } from '../../application/ports/case-finder.ts'
import type { Clock } from '../../application/ports/clock.ts'
import type { ConsoleSource } from '../../application/ports/console-source.ts'
import type { SavedSearches } from '../../application/ports/saved-searches.ts'
import type { KeptSearch } from '../../contract/search.ts'
import type { FacetName } from '../../domain/finding/facets.ts'
import type { LocaleTag } from '../../domain/id.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { listWord } from '../../language/realize/list-word.ts'
import { askedLocale } from '../asked-locale.ts'
import type { SightOf } from '../case-sight.ts'
import { findQuery, mayKnow } from '../find-query.ts'
import type { Handlers } from '../route-handlers.ts'

/** What the routes of finding work with. */
export interface FindingDeps {
  readonly source: Pick<ConsoleSource, 'finderOf'>
  readonly searches: SavedSearches
  readonly clock: Clock
  readonly sightOf: SightOf
}

type FindingRoutes = 'showFacets' | 'showPlaces' | 'showDays' | 'listSearches' | 'keepSearch' | 'dropSearch'

/** Finding media: facets, places, days, and the searches that a person keeps. */
export function findingHandlers({ source, searches, clock, sightOf }: FindingDeps): Pick<Handlers, FindingRoutes> {
  return {
    showFacets: async ({ reference, language, ...fields }, { by }) => {
      const locale = askedLocale(language)
      const sight = await sightOf(reference, by)
      const found = await (await source.finderOf(reference)).facets(findQuery(fields, sight))
      return {
        ...found,
        facets: found.facets
          .filter(({ facet }) => mayKnow(facet, sight))
          .map(({ facet, values, more }) => ({
            facet,
            more,
            values: values.map((one) => ({ ...one, word: wordOf(facet, one.value, locale) })),
          })),
      }
    },
    showPlaces: async ({ reference, cell, ...fields }, { by }) => {
      const query = findQuery(fields, await sightOf(reference, by))
      const { clusters, ...counts } = await (await source.finderOf(reference)).places(query, cell)
      return { ...counts, clusters: clusters.map((one) => ({ ...one, area: written(one.area) })) }
    },
    showDays: async ({ reference, year, ...fields }, { by }) => {
      const query = findQuery(fields, await sightOf(reference, by))
      return daysOf(await source.finderOf(reference), query, year)
    },
    listSearches: async ({ reference }, { by }) => ({ searches: await kept(searches, by.id, reference) }),
    keepSearch: async ({ reference, name, filter }, { by }) => {
      const id = `f-${createHash('sha256')
        .update(JSON.stringify([by.id, reference, name]))
        .digest('hex')
        .slice(0, 24)}`
      await searches.save({ id, person: by.id, reference, name, filter: setFields(filter), at: clock.now() })
      return { searches: await kept(searches, by.id, reference) }
    },
    dropSearch: async ({ reference, search }, { by }) => {
      await searches.drop(by.id, search)
      return { searches: await kept(searches, by.id, reference) }
    },
  }
}

function wordOf(facet: FacetName, value: string, locale: LocaleTag): string | null {
  return facet === 'object' ? listWord(locale, 'nouns', value) : null
}

function written({ south, west, north, east }: Area): string {
  return [south, west, north, east].map((edge) => edge.toFixed(5)).join()
}

async function daysOf(finder: CaseFinder, query: FindQuery, year: number | undefined) {
  const shown = year ?? Number((await finder.days(query, 2000)).years.at(-1)?.value ?? 2000)
  const { days, years, undated } = await finder.days(query, shown)
  return { year: shown, days: [...days], years: [...years], undated }
}

async function kept(searches: SavedSearches, person: PersonId, reference: string): Promise<KeptSearch[]> {
  return (await searches.of(person, reference)).map(({ id, name, filter }) => ({ id, name, filter: { ...filter } }))
}

function setFields(filter: KeptSearch['filter']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  )
}
