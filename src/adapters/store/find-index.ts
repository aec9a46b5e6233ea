import { setImmediate as turn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { blockMedia } from '../../application/finding/claim-table.ts'
import { facetEntry } from '../../application/finding/facet-entry.ts'
import { enter, type FacetIndex } from '../../application/finding/facet-index.ts'
import { type FileSpan, type FindBatch, type FindMarks, nextBatch, noSpan } from './find-marks.ts'
import { readFindable } from './find-rows.ts'
import { type KeptIndex, keepIndex, keepPortions, keepWords, readIndex, readRest } from './find-store.ts'
import { within } from './find-words.ts'
import type { CaseTables } from './schema.ts'

/** The index of a case in memory, which follows the case. */
export interface FollowingIndex extends AsyncDisposable {
  /** The index with all that the case holds now, or with less where that takes longer than so many milliseconds. */
  current(patience: number): Promise<CurrentIndex>
  /** The index with all that the case holds now and all its claims, however long that takes. */
  whole(): Promise<FacetIndex>
  /** Brings the index up to date and keeps it; `told` is called with how many more media it has, at first all that it had. */
  bring(told: (media: number) => void, signal: AbortSignal): Promise<void>
}

export interface CurrentIndex {
  readonly index: FacetIndex
  readonly complete: boolean
  /** Grows with everything that is entered. */
  readonly version: number
}

interface Following extends KeptIndex {
  marks: FindMarks
  span: FileSpan
  version: number
  /** Null where nothing of use is kept yet. */
  keeping: string | null
  /** Another program keeps the index of this case: this one is not kept. */
  isElsewhere: boolean
  /** Ends when claims and numbers are read that answers do not wait for. */
  readonly rest: Promise<void>
  readonly changed: Set<number>
  /** Texts by media number that are not written yet: a commit for each batch would be most of the work. */
  readonly words: Map<number, string>
  keptAt: number
}

/** Media whose blocks are kept together; a case that was never indexed keeps what it has so far each time. */
const keptBlocks = 16
const keptTexts = 1000
const keptAfterMillis = 30_000
/** How long something waits that wants all. */
const wholePatience = 600_000
const toldEveryMillis = 500

/** Opens the index at its first use; `onReworded` is told when words of media changed. */
export function followCaseIndex(db: Kysely<CaseTables>, onReworded: () => void): FollowingIndex {
  let opened: Promise<Following> | null = null
  let catching: Promise<void> | null = null
  let ended = false
  const isEnded = () => ended
  const open = () => {
    opened ??= openFollowing(db, isEnded)
    return opened
  }
  const current = async (patience: number): Promise<CurrentIndex> => {
    const following = await open()
    catching ??= catchUp(db, following, { onReworded, isEnded }).finally(() => {
      catching = null
    })
    const working = catching
    await within(working, patience)
    return { index: following.index, complete: catching !== working, version: following.version }
  }
  const bring: FollowingIndex['bring'] = async (told, signal) => {
    for (let before = 0; !signal.aborted; ) {
      const { index, complete } = await current(toldEveryMillis)
      told(index.media.count - before)
      before = index.media.count
      if (complete) break
    }
    if (catching === null) await keep(db, await open())
  }
  return {
    current,
    whole: async () => {
      await (await open()).rest
      return (await current(wholePatience)).index
    },
    bring,
    [Symbol.asyncDispose]: async () => {
      ended = true
      if (opened === null) return
      const following = await opened
      await following.rest
      await catching
      await keep(db, following)
    },
  }
}

interface Catching {
  readonly onReworded: () => void
  readonly isEnded: () => boolean
}

/** Enters all that the case holds, batch by batch with a turn for others between them. */
async function catchUp(db: Kysely<CaseTables>, following: Following, { onReworded, isEnded }: Catching): Promise<void> {
  while (!isEnded()) {
    const batch = await nextBatch(db, following.marks, following.span)
    if (batch === null) break
    await following.rest
    // It may have been read in part only.
    if (isEnded()) break
    if (await enterBatch(db, following, batch)) onReworded()
    const isFull = following.changed.size >= keptBlocks
    if ((isFull || following.words.size >= keptTexts) && (await writeWords(db, following))) onReworded()
    if (isFull) await keep(db, following)
    await turn()
  }
  if (await writeWords(db, following)) onReworded()
  if (performance.now() - following.keptAt > keptAfterMillis) await keep(db, following)
}

async function openFollowing(db: Kysely<CaseTables>, isEnded: () => boolean): Promise<Following> {
  const kept = await readIndex(db)
  // Behind the question that opened the index.
  const rest = turn().then(() => readRest(db, kept.index, isEnded))
  // Whoever needs it waits for it and is told what went wrong.
  rest.catch(() => {})
  return { ...kept, rest, span: noSpan, version: 0, isElsewhere: false, changed: new Set(), words: new Map(), keptAt: performance.now() }
}

/** Whether there were any to write. */
async function writeWords(db: Kysely<CaseTables>, { words }: Following): Promise<boolean> {
  if (words.size === 0) return false
  await db.transaction().execute(async (trx) => {
    for (const [number, text] of words) await keepWords(trx, number, text)
  })
  words.clear()
  return true
}

async function keep(db: Kysely<CaseTables>, following: Following): Promise<void> {
  if (following.changed.size === 0 || following.isElsewhere) return
  await writeWords(db, following)
  const keeping = await keepIndex(db, following, following.changed)
  following.changed.clear()
  following.keptAt = performance.now()
  following.isElsewhere = keeping === null
  following.keeping = keeping
}

/** Whether words were written already. */
async function enterBatch(db: Kysely<CaseTables>, following: Following, batch: FindBatch): Promise<boolean> {
  let isReworded = false
  for (const { found, text } of await readFindable(db, batch.ids)) {
    const number = enter(following.index, facetEntry(found))
    if (batch.reworded.has(found.medium.sha256)) {
      if (typeof text === 'string') following.words.set(number, text)
      else await keepPortions(db, number, text)
      isReworded ||= typeof text !== 'string'
    }
    following.changed.add(Math.floor(number / blockMedia))
  }
  following.marks = batch.marks
  following.span = batch.span
  following.version += 1
  return isReworded
}
