import type { Kysely } from 'kysely'
import type { CaseRecord, CaseStore } from '../../application/ports/case-store.ts'
import { type CheckpointSigner, checkpointNote } from '../security/checkpoint-signer.ts'
import { createMerkleTree } from '../security/merkle-tree.ts'
import { type AuditContext, appendAudit } from './audit-log.ts'
import { createCaseReader } from './case-reader.ts'
import { addExhibit, knownPaths, saveFiles } from './evidence-writer.ts'
import { saveDescription, saveFindings } from './findings-writer.ts'
import { createJobs } from './jobs.ts'
import { caseMigrations } from './migrations/index.ts'
import { openDatabase } from './open-database.ts'
import { caseDigest } from './row-digests.ts'
import type { CaseTables } from './schema.ts'
import { type LastCheckpoint, verifyCase } from './verify-case.ts'

export interface CaseStoreOptions extends AuditContext {
  readonly path: string
  readonly record: CaseRecord
  readonly signer: CheckpointSigner
  /** What the workspace remembers of this case's log, and how it is told of a new state. */
  readonly witness: { last(): Promise<LastCheckpoint | null>; remember(checkpoint: LastCheckpoint): Promise<void> }
}

/** Opens the database of one case, made at first use. */
export async function openCaseStore(options: CaseStoreOptions): Promise<CaseStore> {
  const db = await openDatabase<CaseTables>(options.path, caseMigrations)
  await recordCase(db, options)
  return {
    ...createCaseReader(db),
    ...createJobs(db),
    addExhibit: (exhibit) => addExhibit(db, options, { ...exhibit, caseId: options.record.id }),
    saveFiles: (entries) => saveFiles(db, options, entries),
    knownPaths: (exhibit, paths) => knownPaths(db, exhibit, paths),
    saveFindings: (findings) => saveFindings(db, options, findings),
    saveDescription: (description, texts, stack) => saveDescription(db, options, { description, texts, stack }),
    audit: (action, subject, detail) => db.transaction().execute((trx) => appendAudit(trx, options, { action, subject, detail })),
    checkpoint: () => signCheckpoint(db, options),
    verify: async () => verifyCase(db, options.record.id, await options.witness.last()),
    [Symbol.asyncDispose]: () => db.destroy(),
  }
}

async function recordCase(db: Kysely<CaseTables>, options: CaseStoreOptions): Promise<void> {
  const { id, reference, openedAt } = options.record
  await db.transaction().execute(async (trx) => {
    if ((await trx.selectFrom('case_record').select('id').executeTakeFirst()) !== undefined) return
    await trx.insertInto('case_record').values({ id, reference, opened_at: openedAt }).execute()
    await appendAudit(trx, options, { action: 'case-opened', subject: id, detail: { digest: (await caseDigest(trx)).digest } })
  })
}

async function signCheckpoint(db: Kysely<CaseTables>, options: CaseStoreOptions): Promise<void> {
  const tree = createMerkleTree()
  for (const row of await db.selectFrom('audit_entry').select('hash').orderBy('seq').execute()) tree.append(row.hash)
  const checkpoint = { size: tree.size, root: tree.root() }
  const signature = options.signer.sign(checkpointNote({ log: options.record.id, ...checkpoint }))
  const row = { ...checkpoint, at: options.clock.now(), key: options.signer.key, signature }
  await db
    .insertInto('checkpoint')
    .values(row)
    .onConflict((oc) => oc.column('size').doNothing())
    .execute()
  await options.witness.remember(checkpoint)
}
