import { type Kysely, sql } from 'kysely'
import type { Verification } from '../../application/ports/case-store.ts'
import type { CaseId } from '../../domain/id.ts'
import { checkpointNote, signatureHolds } from '../security/checkpoint-signer.ts'
import { createMerkleTree } from '../security/merkle-tree.ts'
import { type AuditRow, beforeFirst, entryFault } from './audit-log.ts'
import { caseDigest, descriptionDigest, exhibitDigest, filesDigest, findingsDigest } from './row-digests.ts'
import type { CaseTables } from './schema.ts'

interface Covered {
  rows: number
  readonly counts: Map<string, number>
}

export interface LastCheckpoint {
  readonly size: number
  readonly root: string
}

/**
 * Reads the audit log from its beginning and compares every entry, checkpoint and covered row with what was recorded.
 * `known` is the last checkpoint as the workspace remembers it, so that a log cut short is seen.
 */
export async function verifyCase(db: Kysely<CaseTables>, caseId: CaseId, known: LastCheckpoint | null): Promise<Verification> {
  const checkpoints = await db.selectFrom('checkpoint').selectAll().orderBy('size').execute()
  const tree = createMerkleTree()
  const covered: Covered = { rows: 0, counts: new Map() }
  let previous = { seq: 0, hash: beforeFirst }
  for await (const entry of entries(db)) {
    const fault = entryFault(entry, previous) ?? (await contentFault(db, entry, covered))
    if (fault !== null) return broken(`audit entry ${entry.seq}`, fault)
    tree.append(entry.hash)
    previous = entry
    const here = checkpoints.find((checkpoint) => checkpoint.size === entry.seq)
    const checkpointFault = here === undefined ? null : faultOfCheckpoint(here, caseId, tree.root())
    if (checkpointFault !== null) return broken(`checkpoint ${entry.seq}`, checkpointFault)
    if (known?.size === entry.seq && known.root !== tree.root())
      return broken(`checkpoint ${entry.seq}`, 'differs from the one that the workspace remembers')
  }
  const last = Math.max(known?.size ?? 0, ...checkpoints.map((checkpoint) => checkpoint.size))
  if (tree.size < last) return broken(`audit entry ${tree.size + 1}`, 'is missing: a checkpoint was signed over a longer log')
  const stray = await strayRow(db, covered)
  if (stray !== null) return broken(stray, 'no audit entry speaks of it')
  return { intact: true, entries: tree.size, checkpoints: checkpoints.length, rows: covered.rows }
}

function broken(what: string, reason: string): Verification {
  return { intact: false, broken: what, reason }
}

async function* entries(db: Kysely<CaseTables>): AsyncGenerator<AuditRow> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const page = await db.selectFrom('audit_entry').selectAll().where('seq', '>', after).orderBy('seq').limit(500).execute()
    yield* page
    const last = page.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}

function faultOfCheckpoint(
  checkpoint: { size: number; root: string; key: string; signature: string },
  caseId: CaseId,
  root: string,
): string | null {
  if (checkpoint.root !== root) return 'its root differs from the log'
  const note = checkpointNote({ log: caseId, size: checkpoint.size, root: checkpoint.root })
  return signatureHolds(checkpoint.key, note, checkpoint.signature) ? null : 'its signature does not hold'
}

async function contentFault(db: Kysely<CaseTables>, entry: AuditRow, covered: Covered): Promise<string | null> {
  const detail = JSON.parse(entry.detail) as Record<string, unknown>
  const found = await recompute(db, entry, detail)
  if (found === null) return null
  covered.rows += found.rows
  if (found.table !== undefined) covered.counts.set(found.table, (covered.counts.get(found.table) ?? 0) + (found.counted ?? 1))
  return found.digest === detail.digest ? null : `the stored rows of ${entry.action} ${entry.subject} differ from what was recorded`
}

interface Recomputed {
  readonly digest: string
  readonly rows: number
  readonly table?: string
  readonly counted?: number
}

async function recompute(db: Kysely<CaseTables>, entry: AuditRow, detail: Record<string, unknown>): Promise<Recomputed | null> {
  switch (entry.action) {
    case 'case-opened':
      return caseDigest(db)
    case 'exhibit-added':
      return { ...(await exhibitDigest(db, entry.subject)), table: 'exhibit' }
    case 'files-recorded':
      return {
        ...(await filesDigest(db, Number(detail.first), Number(detail.last))),
        table: 'evidence_file',
        counted: Number(detail.last) - Number(detail.first) + 1,
      }
    case 'findings-saved':
      return { ...(await findingsDigest(db, Number(detail.analysis))), table: 'analysis' }
    case 'description-saved':
      return { ...(await descriptionDigest(db, Number(detail.description))), table: 'description' }
    default:
      return null
  }
}

/** What no audit entry speaks of: a row that was slipped in. */
async function strayRow(db: Kysely<CaseTables>, covered: Covered): Promise<string | null> {
  for (const table of ['exhibit', 'evidence_file', 'analysis', 'description'] as const) {
    const { n } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    if (n !== (covered.counts.get(table) ?? 0)) return `table ${table}`
  }
  const strays = await sql<{ what: string }>`
    select 'observation ' || id as what from observation where run_id not in (select id from run)
    union all select 'medium ' || id from medium where id not in (select media_id from evidence_file where media_id is not null)
    union all select 'run ' || id from run where id not in (select value from analysis, json_each(analysis.run_ids))
    limit 1`.execute(db)
  return strays.rows[0]?.what ?? null
}
