import type { Kysely } from 'kysely'
import type { CareStore, WorkEvent } from '../../application/ports/care-store.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Instant } from '../../domain/id.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { defaultPolicy, type ReviewPolicy } from '../../domain/review/policy.ts'
import { type PolicyWishes, stricterPolicy } from '../../domain/review/stricter-policy.ts'
import { createCareGroups, toSeenRow } from './care-groups.ts'
import { createCareOutcomes } from './care-outcomes.ts'
import type { CareTables } from './care-schema.ts'
import { storing } from './open-database.ts'
import { createSeenLooks } from './seen-looks.ts'

/** What a unit keeps to look after its people, in the workspace's database. */
export function createCareStore(db: Kysely<CareTables>): CareStore {
  const rules = createRules(db)
  return {
    ...rules,
    policyFor: async (person) => stricterPolicy(await rules.policy(), await rules.wishes(person)).policy,
    ...createSeenLooks(db.withTables()),
    ...createWork(db),
    ...createCareGroups(db),
    ...createCareOutcomes(db),
  }
}

type Rules = Pick<CareStore, 'policy' | 'policyChanges' | 'savePolicy' | 'wishes' | 'saveWishes'>

// Bodies were written by this program from parsed values; a field that came later has its default.
function createRules(db: Kysely<CareTables>): Rules {
  return {
    policy: async () => {
      const row = await db.selectFrom('review_policy').select('body').orderBy('seq', 'desc').executeTakeFirst()
      return { ...defaultPolicy, ...(JSON.parse(row?.body ?? '{}') as Partial<ReviewPolicy>) }
    },
    policyChanges: async () => {
      const rows = await db.selectFrom('review_policy').select(['by_person', 'at']).orderBy('seq', 'desc').execute()
      return rows.map((row) => ({ by: row.by_person as PersonId, at: row.at as Instant }))
    },
    savePolicy: storing(async (policy, by, at) => {
      await db
        .insertInto('review_policy')
        .values({ body: canonicalJson(policy), by_person: by, at })
        .execute()
    }),
    wishes: async (person) => {
      const newest = db.selectFrom('personal_setting').select('body').where('person_id', '=', person).orderBy('seq', 'desc')
      return JSON.parse((await newest.executeTakeFirst())?.body ?? '{}') as PolicyWishes
    },
    saveWishes: storing(async (person, wishes, at) => {
      await db
        .insertInto('personal_setting')
        .values({ person_id: person, body: canonicalJson(wishes), at })
        .execute()
    }),
  }
}

type Work = Pick<CareStore, 'workEvents' | 'saveWorkEvent' | 'peopleAtWork' | 'seenBy'>

function createWork(db: Kysely<CareTables>): Work {
  return {
    workEvents: async (person, since) => {
      const rows = await db
        .selectFrom('work_event')
        .select(['at', 'body'])
        .where('person_id', '=', person)
        .where('at', '>=', since)
        .orderBy('seq')
        .execute()
      return rows.map(({ at, body }) => ({ ...(JSON.parse(body) as Omit<WorkEvent, 'at'>), at: at as Instant }))
    },
    saveWorkEvent: storing(async (person, { at, ...body }) => {
      await db
        .insertInto('work_event')
        .values({ person_id: person, at, body: canonicalJson(body) })
        .execute()
    }),
    peopleAtWork: async ({ from, to }) => {
      const rows = await db
        .selectFrom('work_event')
        .select('person_id')
        .distinct()
        .where('at', '>=', from)
        .where('at', '<', to)
        .orderBy('person_id')
        .execute()
      return rows.map((row) => row.person_id as PersonId)
    },
    seenBy: async (person, since) => {
      const rows = await db
        .selectFrom('seen_total')
        .selectAll()
        .where('person_id', '=', person)
        .where('at', '>=', since)
        .orderBy('at')
        .execute()
      return rows.map(toSeenRow)
    },
  }
}
