import { type Kysely, sql } from 'kysely'
import type { Verification } from '../../application/ports/case-store.ts'
import { createMerkleTree } from '../security/merkle-tree.ts'
import { type AuditRow, beforeFirst, entryFault } from './audit-log.ts'
import { type CheckpointMemory, checkpointFault, checkpointRows } from './checkpoints.ts'
import { isReviewAction } from './review-audit.ts'
import { reviewDigest, strayReviewRow } from './review-strays.ts'
import { caseDigest, descriptionDigest, exhibitDigest, filesDigest, findingsDigest, fromJson } from './row-digests.ts'
import type { CaseTables } from './schema.ts'

interface Covered {
  rows: number
  readonly counts: Map<string, number>
}

/**
 * Reads the audit log from its beginning and compares every entry, checkpoint and covered row with what was recorded. What the
 * workspace remembers shows a log that was cut short or signed anew.
 */
export async function verifyCase(db: Kysely<CaseTables>, memory: CheckpointMemory): Promise<Verification> {
  const checkpoints = await checkpointRows(db)
  const signed = new Set([...checkpoints.map((checkpoint) => checkpoint.size), memory.known?.size ?? 0])
  const roots = new Map<number, string>()
  const tree = createMerkleTree()
  const covered: Covered = { rows: 0, counts: new Map() }
  let previous = { seq: 0, hash: beforeFirst }
  for await (const entry of entries(db)) {
    const fault = entryFault(entry, previous) ?? (await contentFault(db, entry, covered))
    if (fault !== null) return broken(`audit entry ${entry.seq}`, fault)
    tree.append(entry.hash)
    if (signed.has(tree.size)) roots.set(tree.size, tree.root())
    previous = entry
  }
  if (tree.size < Math.max(...signed))
    return broken(`audit entry ${tree.size + 1}`, 'is missing: a checkpoint was signed over a longer log')
  const fault = checkpointFault(checkpoints, roots, memory)
  if (fault !== null) return broken(`checkpoint ${fault.size}`, fault.reason)
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

async function contentFault(db: Kysely<CaseTables>, entry: AuditRow, covered: Covered): Promise<string | null> {
  const detail = parsedDetail(entry)
  if (detail === null) return 'its detail cannot be read'
  const found = await recompute(db, entry, detail)
  if (found === null) return null
  covered.rows += found.rows
  if (found.table !== undefined) covered.counts.set(found.table, (covered.counts.get(found.table) ?? 0) + (found.counted ?? 1))
  if (found.digest === detail.digest) return null
  const missing = found.rows < (found.counted ?? 1)
  const what = `${entry.action} ${entry.subject}`
  return missing ? `stored rows of ${what} are missing` : `the stored rows of ${what} differ from what was recorded`
}

function parsedDetail(entry: AuditRow): Record<string, unknown> | null {
  const detail = fromJson(entry.detail)
  return typeof detail === 'object' && detail !== null ? { ...detail } : null
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
      return isReviewAction(entry.action) ? reviewDigest(db, entry.action, detail) : null
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
  return strays.rows[0]?.what ?? (await strayReviewRow(db, covered.counts))
}
