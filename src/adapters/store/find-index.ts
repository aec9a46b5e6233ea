import { setImmediate as turn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { blockMedia } from '../../application/finding/claim-table.ts'
import { facetEntry } from '../../application/finding/facet-entry.ts'
import { enter, type FacetIndex } from '../../application/finding/facet-index.ts'
import { type FindBatch, type FindMarks, nextBatch } from './find-marks.ts'
import { readFindable } from './find-rows.ts'
import { keepIndex, keepWords, readIndex } from './find-store.ts'
import { within } from './find-words.ts'
import type { CaseTables } from './schema.ts'

/** The index of a case in memory, which follows the case. */
export interface FollowingIndex extends AsyncDisposable {
  /** The index with all that the case holds now, or with less where that takes longer than so many milliseconds. */
  current(patience: number): Promise<CurrentIndex>
}

export interface CurrentIndex {
  readonly index: FacetIndex
  readonly complete: boolean
  /** Grows with everything that is entered. */
  readonly version: number
}

interface Following {
  readonly index: FacetIndex
  marks: FindMarks
  version: number
  readonly changed: Set<number>
  keptAt: number
}

/** Media whose blocks are kept together; a case that was never indexed keeps what it has so far each time. */
const keptBlocks = 16
const keptAfterMillis = 30_000

/** Opens the index at its first use; `onReworded` is told when words of media changed. */
export function followCaseIndex(db: Kysely<CaseTables>, onReworded: () => void): FollowingIndex {
  let opened: Promise<Following> | null = null
  let catching: Promise<void> | null = null
  let ended = false
  const open = () => {
    opened ??= readIndex(db).then((kept) => ({ ...kept, version: 0, changed: new Set<number>(), keptAt: performance.now() }))
    return opened
  }
  const catchUp = async (following: Following) => {
    while (!ended) {
      const batch = await nextBatch(db, following.marks)
      if (batch === null) break
      await enterBatch(db, following, batch)
      if (batch.reworded.size > 0) onReworded()
      if (following.changed.size >= keptBlocks) await keep(db, following)
      await turn()
    }
    if (following.changed.size > 0 && performance.now() - following.keptAt > keptAfterMillis) await keep(db, following)
  }
  return {
    current: async (patience) => {
      const following = await open()
      catching ??= catchUp(following).finally(() => {
        catching = null
      })
      const working = catching
      await within(working, patience)
      return { index: following.index, complete: catching !== working, version: following.version }
    },
    [Symbol.asyncDispose]: async () => {
      ended = true
      if (opened === null) return
      const following = await opened
      await catching
      if (following.changed.size > 0) await keep(db, following)
    },
  }
}

async function keep(db: Kysely<CaseTables>, following: Following): Promise<void> {
  await keepIndex(db, following, following.changed)
  following.changed.clear()
  following.keptAt = performance.now()
}

async function enterBatch(db: Kysely<CaseTables>, following: Following, batch: FindBatch): Promise<void> {
  const read = await readFindable(db, batch.ids)
  const numbers = read.map(({ found }) => enter(following.index, facetEntry(found)))
  const reworded = read.flatMap(({ found, text }, at) =>
    batch.reworded.has(found.medium.sha256) ? [{ number: numbers[at] ?? 0, text }] : [],
  )
  if (reworded.length > 0) {
    await db.transaction().execute(async (trx) => {
      for (const { number, text } of reworded) await keepWords(trx, number, text)
    })
  }
  for (const number of numbers) following.changed.add(Math.floor(number / blockMedia))
  following.marks = batch.marks
  following.version += 1
}
