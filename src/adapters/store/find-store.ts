import { type Kysely, sql, type Transaction } from 'kysely'
import { z } from 'zod'
import { blockForm, readBlock, writeBlock } from '../../application/finding/block-form.ts'
import { createFacetIndex, type FacetIndex } from '../../application/finding/facet-index.ts'
import { indexedWords } from '../../application/finding/search-words.ts'
import { facetNames } from '../../domain/finding/facets.ts'
import { type FindMarks, firstMarks } from './find-marks.ts'
import type { CaseTables } from './schema.ts'

/** The index of a case as it was kept, and how far it goes. */
export interface KeptIndex {
  readonly index: FacetIndex
  readonly marks: FindMarks
}

const mark = z.number().int().nonnegative()
const stateForm = z.object({
  form: z.string(),
  marks: z.object({ file: mark, analysis: mark, description: mark, text: mark, decision: mark, note: mark }),
  values: z.record(z.string(), z.array(z.string())),
  modelSets: z.array(z.string()),
})

/** Reads the index that is kept; one that is missing or of another form is begun anew. */
export async function readIndex(db: Kysely<CaseTables>): Promise<KeptIndex> {
  const { rows } = await sql<{ body: string }>`select body from find_state`.execute(db)
  const state = rows[0] === undefined ? null : stateForm.parse(JSON.parse(rows[0].body))
  if (state?.form !== blockForm) return { index: createFacetIndex(), marks: await firstMarks(db) }
  const index = createFacetIndex(state.values, state.modelSets)
  for (let from = 0; ; from += blocksAtOnce) {
    const { rows: blocks } = await sql<{ block: number; body: Uint8Array }>`select block, body from find_block
      where block >= ${from} and block < ${from + blocksAtOnce} order by block`.execute(db)
    for (const { block, body } of blocks) readBlock(index, block, body)
    if (blocks.length < blocksAtOnce) return { index, marks: state.marks }
  }
}

const blocksAtOnce = 32

/** Keeps the blocks that changed, and how far the index goes with them. */
export async function keepIndex(db: Kysely<CaseTables>, { index, marks }: KeptIndex, blocks: Iterable<number>): Promise<void> {
  const values = Object.fromEntries(facetNames.map((name) => [name, index.facets[name].values]))
  const body = JSON.stringify({ form: blockForm, marks, values, modelSets: index.claims.modelSets })
  await db.transaction().execute(async (trx) => {
    for (const block of blocks)
      await sql`insert or replace into find_block (block, body) values (${block}, ${writeBlock(index, block)})`.execute(trx)
    await sql`insert or replace into find_state (id, body) values (1, ${body})`.execute(trx)
  })
}

/** The words of a medium under its number. */
export async function keepWords(trx: Transaction<CaseTables>, number: number, text: string): Promise<void> {
  await sql`insert or replace into find_text (rowid, body) values (${number + 1}, ${indexedWords(text)})`.execute(trx)
}
