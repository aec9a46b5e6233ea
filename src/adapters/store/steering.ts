import type { Kysely } from 'kysely'
import { type CaseSteering, type Wish, type WorkTold, wishes } from '../../application/ports/case-work.ts'
import { storing } from './open-database.ts'
import { fromJson } from './row-digests.ts'
import type { CaseTables } from './schema.ts'

/** What a person wishes of the run at work, and what it tells: one row that other processes read and write. */
export function createSteering(db: Kysely<CaseTables>): CaseSteering {
  const row = () => db.selectFrom('steering').select(['wish', 'told']).executeTakeFirst()
  const set = storing((values: { wish: Wish } | { told: string | null }) => db.updateTable('steering').set(values).execute())
  return {
    wish: async () => wishOf((await row())?.wish ?? null),
    setWish: async (wish) => void (await set({ wish })),
    told: async () => {
      const told = (await row())?.told ?? null
      return told === null ? null : (fromJson(told) as WorkTold | null)
    },
    tell: async (told) => void (await set({ told: told === null ? null : JSON.stringify(told) })),
  }
}

function wishOf(text: string | null): Wish {
  return wishes.find((wish) => wish === text) ?? 'go'
}
