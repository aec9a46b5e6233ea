import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { blockMedia } from '../../application/finding/claim-table.ts'
import type { FacetIndex } from '../../application/finding/facet-index.ts'
import { populationCount, populationTest } from '../../application/finding/population.ts'
import type { ClaimIndex, PlacedClaimId } from '../../application/ports/claim-index.ts'
import type { SamplePopulation } from '../../domain/review/sample.ts'
import type { FollowingIndex } from './find-index.ts'
import { toDescription } from './rows.ts'
import type { CaseTables } from './schema.ts'

/** Blocks between which others have their turn. */
const blocksAtOnce = 64

/** Populations of claims by rank, over the index of a case. */
export function createClaimIndex(db: Kysely<CaseTables>, following: FollowingIndex): ClaimIndex {
  return {
    size: async (population) => {
      const index = await following.whole()
      const countIn = populationCount(index, population)
      let size = 0
      await eachBlock(index, (block) => {
        size += countIn(block)
      })
      return size
    },
    at: async (population, ranks) => {
      const index = await following.whole()
      const places = await placesAt(index, population, ranks)
      const claims = await claimsAt(db, places)
      return ranks.flatMap((rank) => claims.get(rank) ?? [])
    },
    digest: async (population) => {
      const index = await following.whole()
      const hash = createHash('sha256')
      await eachIn(index, population, (number, places) => {
        hash.update(`${index.media.id(number)} ${index.when.drafts[number] ?? 0} ${places.join()}\n`)
      })
      return hash.digest('hex')
    },
  }
}

type InPopulation = (number: number, places: readonly number[]) => void

async function eachIn(index: FacetIndex, population: SamplePopulation, call: InPopulation): Promise<void> {
  const inBlock = populationTest(index, population)
  await eachBlock(index, (block) => inBlock(block, call))
}

async function eachBlock(index: FacetIndex, call: (block: number) => void): Promise<void> {
  for (let block = 0; block * blockMedia < index.media.count; block += 1) {
    call(block)
    if (block % blocksAtOnce === blocksAtOnce - 1) await turn()
  }
}

interface RankedPlace {
  readonly rank: number
  readonly draft: number
  readonly place: number
}

async function placesAt(index: FacetIndex, population: SamplePopulation, ranks: readonly number[]): Promise<RankedPlace[]> {
  const sorted = ranks.toSorted((a, b) => a - b)
  const found: RankedPlace[] = []
  let before = 0
  let next = 0
  await eachIn(index, population, (number, places) => {
    for (let rank = sorted[next]; rank !== undefined && rank < before + places.length; rank = sorted[next]) {
      found.push({ rank, draft: index.when.drafts[number] ?? 0, place: places[rank - before] ?? 0 })
      next += 1
    }
    before += places.length
  })
  return found
}

async function claimsAt(db: Kysely<CaseTables>, places: readonly RankedPlace[]): Promise<ReadonlyMap<number, PlacedClaimId>> {
  const drafts = JSON.stringify([...new Set(places.map(({ draft }) => draft))])
  const { rows } = await sql<{ seq: number; body: string }>`select seq, body from description
    where seq in (select value from json_each(${drafts}))`.execute(db)
  const told = new Map(rows.map(({ seq, body }) => [seq, toDescription(body)]))
  const claims = new Map<number, PlacedClaimId>()
  for (const { rank, draft, place } of places) {
    const description = told.get(draft)
    const claim = description?.passages.flatMap((passage) => passage.claims)[place]
    if (description !== undefined && claim !== undefined) claims.set(rank, { mediaId: description.mediaId, claimId: claim.id })
  }
  return claims
}
