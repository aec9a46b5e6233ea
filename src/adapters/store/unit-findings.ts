import type { Kysely } from 'kysely'
import type { CaseReader, MediumFindings, MediumRecord } from '../../application/ports/case-store.ts'
import type { UnitFindings } from '../../application/ports/unit-findings.ts'
import type { MediaId, RunId } from '../../domain/id.ts'

export interface UnitTables {
  analysed_medium: { media_id: string; case_id: string }
}

/** Looks a medium up in the cases of a workspace. `openCase` gives null for a case that is no longer there. */
export function createUnitFindings(
  db: Kysely<UnitTables>,
  openCase: (caseId: string) => Promise<(CaseReader & AsyncDisposable) | null>,
): UnitFindings {
  return {
    find: async (media, runs, asking) => {
      const rows = await db
        .selectFrom('analysed_medium')
        .select('case_id')
        .where('media_id', '=', media)
        .where('case_id', '!=', asking)
        .orderBy('case_id')
        .execute()
      for (const { case_id } of rows) {
        const found = await findingsIn(await openCase(case_id), media, runs)
        if (found !== null) return found
      }
      return null
    },
    known: async (media, asking) => {
      if (media.length === 0) return []
      const rows = await db
        .selectFrom('analysed_medium')
        .select('media_id')
        .distinct()
        .where('media_id', 'in', media)
        .where('case_id', '!=', asking)
        .execute()
      const known = new Set(rows.map((row) => row.media_id))
      return media.filter((id) => known.has(id))
    },
    remember: async (media, caseId) => {
      if (media.length === 0) return
      await db
        .insertInto('analysed_medium')
        .values(media.map((id) => ({ media_id: id, case_id: caseId })))
        .onConflict((oc) => oc.columns(['media_id', 'case_id']).doNothing())
        .execute()
    },
  }
}

async function findingsIn(
  opened: (CaseReader & AsyncDisposable) | null,
  media: MediaId,
  runs: readonly RunId[],
): Promise<MediumFindings | null> {
  if (opened === null) return null
  await using store = opened
  const record = await store.medium(media)
  return record === null ? null : sameFindings(record, runs)
}

function sameFindings(record: MediumRecord, runs: readonly RunId[]): MediumFindings | null {
  const { outcome, problems, decoder, facts, capture, ledger, observations } = record
  const same = record.runs.length === runs.length && record.runs.every((run, index) => run.id === runs[index])
  if (outcome === null || decoder === null || facts === null || !same) return null
  return { mediaId: record.medium.sha256, outcome, problems, decoder, facts, capture, ledger, runs: record.runs, observations }
}
