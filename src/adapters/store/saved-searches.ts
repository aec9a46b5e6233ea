import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { SavedSearches } from '../../application/ports/saved-searches.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Instant } from '../../domain/id.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { storing } from './open-database.ts'

/** The table of kept searches; `body` holds case and filter. */
export interface SearchTables {
  saved_search: { id: string; person_id: string; name: string; body: string; at: string }
}

const kept = z.object({ reference: z.string(), filter: z.record(z.string(), z.string()) })

/** Kept searches in the database of the workspace. */
export function createSavedSearches(db: Kysely<SearchTables>): SavedSearches {
  return {
    of: async (person, reference) => {
      const rows = await db.selectFrom('saved_search').selectAll().where('person_id', '=', person).orderBy('name').execute()
      const all = rows.map((row) => ({ row, body: kept.parse(JSON.parse(row.body)) }))
      return all.flatMap(({ row: { id, person_id, name, at }, body }) =>
        body.reference === reference ? [{ id, person: person_id as PersonId, name, at: at as Instant, ...body }] : [],
      )
    },
    save: storing(async ({ id, person, name, reference, filter, at }) => {
      const row = { id, person_id: person, name, body: canonicalJson({ reference, filter }), at }
      await db
        .insertInto('saved_search')
        .values(row)
        .onConflict((oc) => oc.column('id').doUpdateSet({ body: row.body, at }))
        .execute()
    }),
    drop: storing(async (person, id) => {
      await db.deleteFrom('saved_search').where('id', '=', id).where('person_id', '=', person).execute()
    }),
  }
}
