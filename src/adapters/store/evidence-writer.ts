import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { RecordedFile } from '../../application/ports/case-store.ts'
import type { Exhibit, Medium } from '../../domain/evidence.ts'
import type { CaseId, ExhibitId } from '../../domain/id.ts'
import { type AuditContext, appendAudit } from './audit-log.ts'
import { exhibitDigest, filesDigest } from './row-digests.ts'
import { rowParts } from './row-parts.ts'
import { toExhibit } from './rows.ts'
import type { CaseTables } from './schema.ts'
import { turnOf } from './turns.ts'

/** Adds an exhibit, or gives back the one that has the same source. */
export async function addExhibit(
  db: Kysely<CaseTables>,
  audit: AuditContext,
  draft: Omit<Exhibit, 'id' | 'label'> & { readonly caseId: CaseId },
): Promise<Exhibit> {
  return db.transaction().execute(async (trx) => {
    const known = await trx.selectFrom('exhibit').selectAll().where('source', '=', draft.source).executeTakeFirst()
    if (known !== undefined) return toExhibit(known)
    const { count } = await trx
      .selectFrom('exhibit')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    const label = exhibitLabel(count)
    const row = {
      id: exhibitId(draft.caseId, label),
      case_id: draft.caseId,
      label,
      name: draft.name,
      source: draft.source,
      form: draft.form,
    }
    await trx.insertInto('exhibit').values(row).execute()
    await appendAudit(trx, audit, {
      action: 'exhibit-added',
      subject: row.id,
      detail: { digest: (await exhibitDigest(trx, row.id)).digest },
    })
    return toExhibit(row)
  })
}

/** `A` … `Z`, `AA`, `AB`, … */
export function exhibitLabel(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : exhibitLabel(Math.floor(index / 26) - 1) + letter
}

function exhibitId(caseId: CaseId, label: string): ExhibitId {
  return `e-${createHash('sha256').update(`${caseId}\n${label}`).digest('hex').slice(0, 24)}` as ExhibitId
}

/** Records files, their media and the work these need in one commit. */
export async function saveFiles(db: Kysely<CaseTables>, audit: AuditContext, entries: readonly RecordedFile[]): Promise<void> {
  if (entries.length === 0) return
  await db.transaction().execute(async (trx) => {
    const fresh = await freshEntries(trx, entries)
    await insertMedia(
      trx,
      fresh.flatMap((entry) => (entry.medium === null ? [] : [entry.medium])),
    )
    const seqs = await insertFiles(trx, fresh)
    const [first, last] = [seqs[0], seqs.at(-1)]
    if (first === undefined || last === undefined) return
    await appendAudit(trx, audit, {
      action: 'files-recorded',
      subject: `${first}-${last}`,
      detail: { first, last, digest: (await filesDigest(trx, first, last)).digest },
    })
  })
}

/** The entries whose paths are new: a medium must never be stored without a path that leads to it. */
async function freshEntries(trx: Transaction<CaseTables>, entries: readonly RecordedFile[]): Promise<RecordedFile[]> {
  const taken = new Set<string>()
  for (const [exhibit, own] of Map.groupBy(entries, ({ file }) => file.exhibit)) {
    const paths = own.map(({ file }) => file.path)
    for (const path of await knownPaths(trx, exhibit, paths)) taken.add(`${exhibit}\n${path}`)
  }
  return entries.filter(({ file }) => {
    const place = `${file.exhibit}\n${file.path}`
    const known = taken.has(place)
    taken.add(place)
    return !known
  })
}

async function insertMedia(trx: Transaction<CaseTables>, media: readonly Medium[]): Promise<void> {
  // In the order of their ids: neighbours go to the same pages.
  const distinct = [...new Map(media.map((medium) => [medium.sha256, medium])).values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
  for (const part of rowParts(distinct)) {
    await trx
      .insertInto('medium')
      .values(part.map(({ sha256, md5, sha1, bytes, kind, mimeType }) => ({ id: sha256, md5, sha1, bytes, kind, mime_type: mimeType })))
      .onConflict((oc) => oc.column('id').doNothing())
      .execute()
    // A further name of a medium can change what its analysis is made of, so its plan is looked at again.
    await trx
      .insertInto('job')
      .values(part.map(({ sha256, kind, bytes }) => ({ media_id: sha256, kind, bytes, state: 'waiting', turn: turnOf(kind), crashes: 0 })))
      .onConflict((oc) => oc.column('media_id').doUpdateSet({ plan: null }).where('job.plan', 'is not', null))
      .execute()
  }
}

async function insertFiles(trx: Transaction<CaseTables>, entries: readonly RecordedFile[]): Promise<number[]> {
  const rows = entries.map(({ file }) => ({
    exhibit_id: file.exhibit,
    path: file.path,
    media_id: file.media,
    bytes: file.bytes,
    modified_at: file.modifiedAt,
    created_at: file.createdAt,
    problem_code: file.problem?.code ?? null,
    problem_detail: file.problem?.detail ?? null,
  }))
  const seqs: number[] = []
  for (const part of rowParts(rows)) {
    const inserted = await trx.insertInto('evidence_file').values(part).returning('seq').execute()
    seqs.push(...inserted.map(({ seq }) => seq))
  }
  return seqs.sort((a, b) => a - b)
}

/** Which of the paths are recorded already. */
export async function knownPaths(db: Kysely<CaseTables>, exhibit: ExhibitId, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set()
  const rows = await db.selectFrom('evidence_file').select('path').where('exhibit_id', '=', exhibit).where('path', 'in', paths).execute()
  return new Set(rows.map((row) => row.path))
}
