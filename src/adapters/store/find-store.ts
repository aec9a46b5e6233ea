import { randomUUID } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { type Kysely, sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { blockForm, readBlock, readClaims, writeBlock, writeClaims } from '../../application/finding/block-form.ts'
import { blockMedia } from '../../application/finding/claim-table.ts'
import { createFacetIndex, type FacetIndex, makeRoom } from '../../application/finding/facet-index.ts'
import { indexedWords, wordPortions } from '../../application/finding/search-words.ts'
import { facetNames } from '../../domain/finding/facets.ts'
import { type FindMarks, firstMarks } from './find-marks.ts'
import type { CaseTables } from './schema.ts'
import { portionRow, rowOf } from './word-rows.ts'

/** The index of a case as it was kept, and how far it goes. */
export interface KeptIndex {
  readonly index: FacetIndex
  readonly marks: FindMarks
  /** Names the state that is kept, so that of two programs one keeps theirs; null where nothing of use is kept. */
  readonly keeping: string | null
}

const mark = z.number().int().nonnegative()
const stateForm = z.object({
  form: z.literal(blockForm),
  keeping: z.string(),
  marks: z.object({ file: mark, analysis: mark, description: mark, text: mark, decision: mark, note: mark }),
  values: z.record(z.string(), z.array(z.string())),
  modelSets: z.array(z.string()),
})
const anyForm = z.object({ form: z.string() })

/** What is kept beside the blocks; null where there is none or one of another form. */
async function readState(db: Kysely<CaseTables>): Promise<z.infer<typeof stateForm> | null> {
  const { rows } = await sql<{ body: string }>`select body from find_state`.execute(db)
  const body: unknown = rows[0] === undefined ? null : JSON.parse(rows[0].body)
  return body === null || anyForm.parse(body).form !== blockForm ? null : stateForm.parse(body)
}

/**
 * Reads the index that is kept, as far as answers need it at once; one that is missing or of another form is begun anew. What is left is read by
 * `readRest`, before anything is entered.
 */
export async function readIndex(db: Kysely<CaseTables>): Promise<KeptIndex> {
  const state = await readState(db)
  if (state === null) return { index: createFacetIndex(), marks: await firstMarks(db), keeping: null }
  const index = createFacetIndex(state.values, state.modelSets)
  makeRoom(index, (await blocksKept(db)) * blockMedia)
  for await (const { block, body } of blocksOf(db, 'find_block')) readBlock(index, block, body)
  return { index, marks: state.marks, keeping: state.keeping }
}

/** Reads the claims of an index and makes its media ready to be found, a little at a time, until it is ended. */
export async function readRest(db: Kysely<CaseTables>, index: FacetIndex, isEnded: () => boolean): Promise<void> {
  let at = 0
  for await (const { block, body } of blocksOf(db, 'find_claims')) {
    readClaims(index, block, body)
    at += 1
    if (at % blocksBetween !== 0) continue
    await turn()
    if (isEnded()) return
  }
  while (!index.media.ready(mediaBetween)) await turn()
}

const blocksBetween = 16
const mediaBetween = 50_000

async function blocksKept(db: Kysely<CaseTables>): Promise<number> {
  const { rows } = await sql<{ blocks: number }>`select coalesce(max(block) + 1, 0) as blocks from find_block`.execute(db)
  return rows[0]?.blocks ?? 0
}

const blocksAtOnce = 16

async function* blocksOf(db: Kysely<CaseTables>, table: 'find_block' | 'find_claims') {
  for (let from = 0; ; from += blocksAtOnce) {
    const { rows } = await sql<{ block: number; body: Uint8Array }>`select block, body from ${sql.table(table)}
      where block >= ${from} and block < ${from + blocksAtOnce} order by block`.execute(db)
    yield* rows
    if (rows.length < blocksAtOnce) return
  }
}

/**
 * Keeps the blocks that changed, and how far the index goes with them, all or nothing; gives the name of what is kept now, or null where another
 * program has kept its own since: values have other numbers there.
 */
export async function keepIndex(db: Kysely<CaseTables>, kept: KeptIndex, blocks: Iterable<number>): Promise<string | null> {
  const { index, marks } = kept
  const values = Object.fromEntries(facetNames.map((name) => [name, index.facets[name].values]))
  const keeping = randomUUID()
  const body = JSON.stringify({ form: blockForm, keeping, marks, values, modelSets: index.claims.modelSets })
  return db.transaction().execute(async (trx) => {
    if (((await readState(trx))?.keeping ?? null) !== kept.keeping) return null
    if (kept.keeping === null) for (const table of ['find_block', 'find_claims']) await sql`delete from ${sql.table(table)}`.execute(trx)
    for (const block of blocks) {
      await sql`insert or replace into find_block (block, body) values (${block}, ${writeBlock(index, block)})`.execute(trx)
      await sql`insert or replace into find_claims (block, body) values (${block}, ${writeClaims(index, block)})`.execute(trx)
    }
    await sql`insert or replace into find_state (id, body) values (1, ${body})`.execute(trx)
    return keeping
  })
}

/** The words of a medium under its number. */
export async function keepWords(trx: Transaction<CaseTables>, number: number, text: string): Promise<void> {
  await sql`insert or replace into find_text (rowid, body) values (${rowOf(number)}, ${indexedWords(text)})`.execute(trx)
}

/** The full-text table holds all words of a row until it is written. */
const wordsInPortion = 4096

/** The words of a medium of so many files that its words are never held together; each portion is kept as it comes. */
export async function keepPortions(db: Kysely<CaseTables>, number: number, texts: AsyncIterable<string>): Promise<void> {
  await sql`delete from find_text where rowid = ${rowOf(number)}`.execute(db)
  await sql`delete from find_text where rowid >= ${wholeNumber(portionRow(number, 0))} and rowid < ${wholeNumber(portionRow(number + 1, 0))}`.execute(
    db,
  )
  let portion = 0
  for await (const words of wordPortions(texts, wordsInPortion)) {
    await sql`insert into find_text (rowid, body) values (${wholeNumber(portionRow(number, portion))}, ${words})`.execute(db)
    portion += 1
  }
}

/** A number of this size would be bound as one with a fraction, by which no row is found. */
function wholeNumber(value: number) {
  return sql`cast(${value} as integer)`
}
