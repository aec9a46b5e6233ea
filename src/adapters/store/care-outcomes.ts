import type { Kysely } from 'kysely'
import type { CareStore } from '../../application/ports/care-store.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { CaseId, Instant } from '../../domain/id.ts'
import type { OutcomeId } from '../../domain/review/outcome-note.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { CareTables } from './care-schema.ts'
import { storing } from './open-database.ts'

type Outcomes = Pick<CareStore, 'saveOutcome' | 'outcomesFor' | 'readOutcome'>

/** What came of cases, and who has read it. */
export function createCareOutcomes(db: Kysely<CareTables>): Outcomes {
  return {
    saveOutcome: storing((note, readers) =>
      db.transaction().execute(async (trx) => {
        const body = canonicalJson({ reference: note.reference, text: note.text })
        await trx.insertInto('outcome_note').values({ id: note.id, case_id: note.caseId, body, by_person: note.by, at: note.at }).execute()
        const rows = readers.map((person) => ({ note_id: note.id, person_id: person, read_at: null }))
        if (rows.length > 0) await trx.insertInto('outcome_reader').values(rows).execute()
      }),
    ),
    outcomesFor: async (person) => {
      const rows = await db
        .selectFrom('outcome_reader')
        .innerJoin('outcome_note', 'outcome_note.id', 'outcome_reader.note_id')
        .select(['id', 'case_id', 'body', 'by_person', 'at', 'read_at'])
        .where('person_id', '=', person)
        .orderBy('at', 'desc')
        .execute()
      return rows.map((row) => ({
        note: {
          ...(JSON.parse(row.body) as { reference: string; text: string }),
          id: row.id as OutcomeId,
          caseId: row.case_id as CaseId,
          by: row.by_person as PersonId,
          at: row.at as Instant,
        },
        readAt: row.read_at as Instant | null,
      }))
    },
    readOutcome: storing(async (id, person, at) => {
      const own = db.updateTable('outcome_reader').set({ read_at: at }).where('note_id', '=', id).where('person_id', '=', person)
      await own.where('read_at', 'is', null).execute()
    }),
  }
}
