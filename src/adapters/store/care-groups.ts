import type { Kysely } from 'kysely'
import type { CareStore, SeenRow } from '../../application/ports/care-store.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Instant } from '../../domain/id.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { ShownTier } from '../../domain/review/tier.ts'
import type { CareTables } from './care-schema.ts'
import { storing } from './open-database.ts'

type Groups = Pick<CareStore, 'seenIn' | 'answeredGroups' | 'saveAnsweredGroup' | 'peopleWhoLooked'>

/** What is read of many people together, and which groups were told of. */
export function createCareGroups(db: Kysely<CareTables>): Groups {
  return {
    seenIn: async ({ from, to }) => {
      const rows = await db.selectFrom('seen_total').selectAll().where('at', '>=', from).where('at', '<', to).execute()
      return rows.map(toSeenRow)
    },
    answeredGroups: async () => {
      const rows = await db.selectFrom('group_answer').selectAll().orderBy('seq').execute()
      return rows.map((row) => ({ people: JSON.parse(row.people) as PersonId[], days: { first: row.first_day, last: row.last_day } }))
    },
    saveAnsweredGroup: storing(async ({ people, days }, by, at) => {
      const row = { people: canonicalJson(people), first_day: days.first, last_day: days.last, by_person: by, at }
      await db.insertInto('group_answer').values(row).execute()
    }),
    peopleWhoLooked: async (caseId) => {
      const rows = await db.selectFrom('seen_total').select('person_id').distinct().where('case_id', '=', caseId).execute()
      return rows.map((row) => row.person_id as PersonId)
    },
  }
}

/** A stored total as the port has it. */
export function toSeenRow(row: CareTables['seen_total']): SeenRow {
  return { person: row.person_id as PersonId, tier: row.tier as ShownTier, at: row.at as Instant, dwellMillis: row.dwell_millis }
}
