import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Which groups of people supervisors were ever told about, so that no later answer together with these tells of fewer than five. */
export const workspace0003: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table group_answer (seq integer primary key, people text not null, first_day integer not null,
      last_day integer not null, by_person text not null, at text not null)`.execute(db)
    await sql`create index work_event_by_time on work_event (at)`.execute(db)
    await sql`create index seen_total_by_time on seen_total (at)`.execute(db)
    await sql`create index seen_total_by_case on seen_total (case_id)`.execute(db)
    await sql`create index outcome_by_reader on outcome_reader (person_id)`.execute(db)
  },
}
