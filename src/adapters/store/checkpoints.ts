import type { Kysely, Selectable } from 'kysely'
import type { Clock } from '../../application/ports/clock.ts'
import type { CaseId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { type CheckpointSigner, checkpointNote, signatureHolds } from '../security/checkpoint-signer.ts'
import { createMerkleTree } from '../security/merkle-tree.ts'
import type { CaseTables } from './schema.ts'

/** The last checkpoint of a case as the workspace remembers it, apart from the case. */
export interface LastCheckpoint {
  readonly size: number
  readonly root: string
}

export type CheckpointRow = Selectable<CaseTables['checkpoint']>

export interface CheckpointContext {
  readonly caseId: CaseId
  readonly clock: Clock
  readonly signer: CheckpointSigner
  /** What the workspace remembers of this case's log, and how it is told of a new state. */
  readonly witness: { last(): Promise<LastCheckpoint | null>; remember(checkpoint: LastCheckpoint): Promise<void> }
}

/** Signs the state of the audit log; refuses where the log no longer holds what was signed last, as that would cover it up. */
export async function signCheckpoint(db: Kysely<CaseTables>, context: CheckpointContext): Promise<void> {
  const { witness } = context
  const rows = await checkpointRows(db)
  const tree = createMerkleTree()
  const roots = new Map<number, string>()
  const known = await witness.last()
  for await (const hash of entryHashes(db)) {
    tree.append(hash)
    if (tree.size === known?.size) roots.set(tree.size, tree.root())
  }
  if (known !== null && lostMemory(rows, roots, known) !== null) throw new Problem('altered', `checkpoint ${known.size}`)
  const checkpoint = { size: tree.size, root: tree.root() }
  const same = rows.find((row) => row.size === checkpoint.size)
  if (same !== undefined && same.root !== checkpoint.root) throw new Problem('altered', `checkpoint ${same.size}`)
  if (same === undefined) await insertCheckpoint(db, context, { ...checkpoint, previous: rows.at(-1)?.size ?? 0 })
  await witness.remember(checkpoint)
}

const pageSize = 1000

/** The hashes of the log from its beginning, a page at a time. */
async function* entryHashes(db: Kysely<CaseTables>): AsyncGenerator<string> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const page = await db
      .selectFrom('audit_entry')
      .select(['seq', 'hash'])
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(pageSize)
      .execute()
    for (const { hash } of page) yield hash
    const last = page.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}

async function insertCheckpoint(
  db: Kysely<CaseTables>,
  { caseId, clock, signer }: CheckpointContext,
  { size, root, previous }: LastCheckpoint & { readonly previous: number },
): Promise<void> {
  const at = clock.now()
  const signature = signer.sign(checkpointNote({ log: caseId, size, root, at, previous }))
  await db.insertInto('checkpoint').values({ size, root, at, key: signer.key, signature }).execute()
}

/** Every checkpoint of a case, the smallest first. */
export async function checkpointRows(db: Kysely<CaseTables>): Promise<CheckpointRow[]> {
  return db.selectFrom('checkpoint').selectAll().orderBy('size').execute()
}

export interface CheckpointMemory {
  readonly caseId: CaseId
  /** The public key of this installation. */
  readonly key: string
  readonly known: LastCheckpoint | null
}

/** The first checkpoint that does not hold over a log with these roots by size, with the reason; null when all hold. */
export function checkpointFault(
  rows: readonly CheckpointRow[],
  roots: ReadonlyMap<number, string>,
  { caseId, key, known }: CheckpointMemory,
): { readonly size: number; readonly reason: string } | null {
  let previous = 0
  for (const row of rows) {
    const { size, root, at } = row
    const note = checkpointNote({ log: caseId, size, root, at, previous })
    if (roots.get(size) !== root) return { size, reason: 'its root differs from the log' }
    if (row.key !== key) return { size, reason: 'was signed by a key that is not the one of this installation' }
    // A database gives back whatever type a column was altered to, and bytes would read as the text they spell.
    if (typeof at !== 'string' || !signatureHolds(row.key, note, row.signature)) return { size, reason: 'its signature does not hold' }
    previous = size
  }
  const lost = known === null ? null : lostMemory(rows, roots, known)
  return known === null || lost === null ? null : { size: known.size, reason: lost }
}

function lostMemory(rows: readonly CheckpointRow[], roots: ReadonlyMap<number, string>, known: LastCheckpoint): string | null {
  if (roots.get(known.size) !== known.root) return 'differs from the one that the workspace remembers'
  return rows.some((row) => row.size === known.size) ? null : 'is missing: the workspace remembers it'
}
