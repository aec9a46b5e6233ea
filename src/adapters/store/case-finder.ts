import type { Kysely } from 'kysely'
import type { BitSet } from '../../application/finding/bit-set.ts'
import { countBits } from '../../application/finding/bit-set.ts'
import { type FacetIndex, facetCounts, pageOf, select } from '../../application/finding/facet-index.ts'
import { daysOf, placesOf } from '../../application/finding/places-and-days.ts'
import type { CaseFinder, FindQuery, FoundFacets } from '../../application/ports/case-finder.ts'
import { createClaimIndex } from './claim-index.ts'
import { type CurrentIndex, followCaseIndex } from './find-index.ts'
import { createWordSearch } from './find-words.ts'
import type { CaseTables } from './schema.ts'
import { readTally } from './tally.ts'

/** How long an answer waits for what is not looked at yet, in milliseconds; then it tells what is known. */
const patience = 40

interface Asked extends CurrentIndex {
  readonly hits: BitSet | null
  readonly share: number
}

/** Finds media of a case through an index in memory that is opened at the first question. */
export function createCaseFinder(db: Kysely<CaseTables>): CaseFinder & AsyncDisposable {
  const words = createWordSearch(db)
  const following = followCaseIndex(db, words.forget)
  const ask = async (query: Pick<FindQuery, 'words'>): Promise<Asked> => {
    const current = await following.current(patience)
    const found = await words.find(query.words, current.index.media.count, patience)
    const share = current.complete ? 1 : await knownShare(db, current.index)
    return { ...current, share, complete: current.complete && (found?.complete ?? true), hits: found?.bits ?? null }
  }
  const counted = new Map<string, FoundFacets>()
  const facets = async (query: FindQuery): Promise<FoundFacets> => {
    const { index, hits, complete, share, version } = await ask(query)
    const key = JSON.stringify([version, query])
    const known = complete ? counted.get(key) : undefined
    if (known !== undefined) return known
    const found = { ...facetCounts(index, query, hits), complete, share }
    if (complete) remember(counted, key, found)
    return found
  }
  return {
    page: async (query, after, limit) => {
      const { index, hits, complete, share } = await ask(query)
      const found = select(index, query, hits)
      const last = after === null ? -1 : (index.media.find(after) ?? -1)
      const { numbers, hasMore } = pageOf(found, last + 1, limit)
      const ids = numbers.map((number) => index.media.id(number))
      return { ids, hasMore: hasMore || !complete, total: countBits(found), complete, share }
    },
    facets,
    places: async (query, cell) => {
      const { index, hits } = await ask(query)
      return placesOf(index, select(index, query, hits), cell)
    },
    days: async (query, year) => {
      const { index, hits } = await ask(query)
      return daysOf(index, select(index, { ...query, from: null, to: null }, hits), year)
    },
    claims: createClaimIndex(db, following),
    bring: (told, signal) => following.bring(told, signal),
    [Symbol.asyncDispose]: async () => {
      await words[Symbol.asyncDispose]()
      await following[Symbol.asyncDispose]()
    },
  }
}

async function knownShare(db: Kysely<CaseTables>, { media }: FacetIndex): Promise<number> {
  const all = (await readTally(db)).get('media')?.n ?? 0
  return all === 0 ? 1 : Math.min(1, media.count / all)
}

const remembered = 50

function remember(counted: Map<string, FoundFacets>, key: string, found: FoundFacets): void {
  counted.set(key, found)
  const [oldest] = counted.keys()
  if (counted.size > remembered && oldest !== undefined) counted.delete(oldest)
}
