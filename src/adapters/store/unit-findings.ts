import type { Kysely } from 'kysely'
import type { CaseReader, MediumFindings, MediumRecord } from '../../application/ports/case-store.ts'
import type { UnitFindings, UnitSearch } from '../../application/ports/unit-findings.ts'
import type { CaseId, RunId } from '../../domain/id.ts'

export interface UnitTables {
  analysed_medium: { media_id: string; case_id: string }
}

/** Opens a case; null for one that is no longer there. */
type OpenCase = (caseId: string) => Promise<(CaseReader & AsyncDisposable) | null>

/** Looks media up in the cases of a workspace. */
export function createUnitFindings(db: Kysely<UnitTables>, openCase: OpenCase): UnitFindings {
  return {
    search: (asking) => createSearch(db, openCase, asking),
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

function createSearch(db: Kysely<UnitTables>, openCase: OpenCase, asking: CaseId): UnitSearch {
  const cases = keepingOpen(openCase)
  return {
    find: async (media, runs) => {
      const rows = await db
        .selectFrom('analysed_medium')
        .select('case_id')
        .where('media_id', '=', media)
        .where('case_id', '!=', asking)
        .orderBy('case_id')
        .execute()
      for (const { case_id } of rows) {
        const record = await (await cases.of(case_id))?.medium(media)
        const found = record === null || record === undefined ? null : sameFindings(record, runs)
        if (found !== null) return found
      }
      return null
    },
    [Symbol.asyncDispose]: () => cases[Symbol.asyncDispose](),
  }
}

/** How many cases are open at once: media that the unit knows come by the thousand from few cases. */
const openAtOnce = 8

function keepingOpen(openCase: OpenCase): { of(id: string): ReturnType<OpenCase> } & AsyncDisposable {
  const open = new Map<string, Awaited<ReturnType<OpenCase>>>()
  const close = async (id: string) => {
    const store = open.get(id)
    open.delete(id)
    await store?.[Symbol.asyncDispose]()
  }
  return {
    of: async (id) => {
      const known = open.get(id)
      if (known !== undefined) return known
      const [oldest] = open.keys()
      if (open.size >= openAtOnce && oldest !== undefined) await close(oldest)
      const store = await openCase(id)
      open.set(id, store)
      return store
    },
    [Symbol.asyncDispose]: async () => {
      for (const id of open.keys()) await close(id)
    },
  }
}

function sameFindings(record: MediumRecord, runs: readonly RunId[]): MediumFindings | null {
  const { outcome, problems, decoder, facts, capture, ledger, observations } = record
  const same = record.runs.length === runs.length && record.runs.every((run, index) => run.id === runs[index])
  if (outcome === null || decoder === null || facts === null || !same) return null
  return { mediaId: record.medium.sha256, outcome, problems, decoder, facts, capture, ledger, runs: record.runs, observations }
}
