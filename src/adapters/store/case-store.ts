import type { Kysely } from 'kysely'
import type { CaseRecord, CaseStore } from '../../application/ports/case-store.ts'
import type { CheckpointSigner } from '../security/checkpoint-signer.ts'
import { type AuditContext, appendAudit } from './audit-log.ts'
import { createCaseFinder } from './case-finder.ts'
import { createCaseReader } from './case-reader.ts'
import { createCaseReview } from './case-review.ts'
import { createCaseWalks } from './case-walks.ts'
import { type CheckpointContext, signCheckpoint } from './checkpoints.ts'
import { addExhibit, knownPaths, saveFiles } from './evidence-writer.ts'
import { saveDescription, saveFindings } from './findings-writer.ts'
import { createJobs } from './jobs.ts'
import { caseMigrations } from './migrations/index.ts'
import { openDatabase, storing } from './open-database.ts'
import { caseDigest } from './row-digests.ts'
import type { CaseTables } from './schema.ts'
import { createSteering } from './steering.ts'
import { verifyCase } from './verify-case.ts'

export interface CaseStoreOptions extends AuditContext {
  readonly record: CaseRecord
  readonly signer: CheckpointSigner
  readonly witness: CheckpointContext['witness']
}

/** Opens the database of one case, made at first use. */
export async function openCaseStore(path: string, options: CaseStoreOptions): Promise<CaseStore> {
  return createCaseStore(await openDatabase<CaseTables>(path, caseMigrations), options)
}

/** The store over an open database of one case, which it closes when it is disposed. */
export async function createCaseStore(db: Kysely<CaseTables>, options: CaseStoreOptions): Promise<CaseStore> {
  await storing(recordCase)(db, options)
  const caseId = options.record.id
  const finder = createCaseFinder(db)
  return {
    ...createCaseReader(db),
    ...createJobs(db),
    ...createCaseWalks(db),
    ...createSteering(db),
    ...createCaseReview(db, options),
    finder,
    addExhibit: storing((exhibit) => addExhibit(db, options, { ...exhibit, caseId })),
    saveFiles: storing((entries) => saveFiles(db, options, entries)),
    knownPaths: (exhibit, paths) => knownPaths(db, exhibit, paths),
    saveFindings: storing((findings, made) => saveFindings(db, options, [{ ...(made ?? unplanned), findings }])),
    saveAllFindings: storing((all) =>
      saveFindings(
        db,
        options,
        all.map((findings) => ({ ...unplanned, findings })),
      ),
    ),
    saveDescription: storing((media, draft) => saveDescription(db, options, media, draft)),
    audit: storing((action, subject, detail) => db.transaction().execute((trx) => appendAudit(trx, options, { action, subject, detail }))),
    checkpoint: storing(() => signCheckpoint(db, { ...options, caseId })),
    verify: async () => verifyCase(db, { caseId, key: options.signer.key, known: await options.witness.last() }),
    [Symbol.asyncDispose]: async () => {
      await finder[Symbol.asyncDispose]()
      await db.destroy()
    },
  }
}

const unplanned = { plan: null, draft: null }

/** Begins the log of a new case. A log that lost its beginning is left as it is, for verification to find. */
async function recordCase(db: Kysely<CaseTables>, options: CaseStoreOptions): Promise<void> {
  const { id, reference, openedAt } = options.record
  await db.transaction().execute(async (trx) => {
    const begun = await trx.selectFrom('audit_entry').select('seq').limit(1).executeTakeFirst()
    const recorded = await trx.selectFrom('case_record').select('id').limit(1).executeTakeFirst()
    if (begun !== undefined || recorded !== undefined) return
    await trx.insertInto('case_record').values({ id, reference, opened_at: openedAt }).execute()
    await appendAudit(trx, options, { action: 'case-opened', subject: id, detail: { digest: (await caseDigest(trx)).digest } })
  })
}
