import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The people of a unit: profiles, sign-ins, policy and own settings, working hours, what they saw in all cases together, searches, outcomes. */
export const workspace0002: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table person (id text primary key, name text not null, role text not null, created_at text not null)`.execute(db)
    await sql`create table person_change (seq integer primary key, person_id text not null references person (id), what text not null,
      value text, by_person text not null, at text not null)`.execute(db)
    await sql`create table passphrase (seq integer primary key, person_id text not null references person (id), hash text not null,
      at text not null)`.execute(db)
    await sql`create table sign_in (token_hash text primary key, person_id text not null references person (id), at text not null,
      ends_at text not null)`.execute(db)
    await sql`create table review_policy (seq integer primary key, body text not null, by_person text not null, at text not null)`.execute(
      db,
    )
    await sql`create table personal_setting (seq integer primary key, person_id text not null, body text not null, at text not null)`.execute(
      db,
    )
    await sql`create table work_event (seq integer primary key, person_id text not null, at text not null, body text not null)`.execute(db)
    await sql`create index work_event_by_person on work_event (person_id, seq)`.execute(db)
    await sql`create table seen_total (exposure_id text primary key, person_id text not null, case_id text not null, tier text not null,
      at text not null, dwell_millis integer not null)`.execute(db)
    await sql`create index seen_total_by_person on seen_total (person_id, at)`.execute(db)
    await sql`create table saved_search (id text primary key, person_id text not null, name text not null, body text not null,
      at text not null)`.execute(db)
    await sql`create table outcome_note (id text primary key, case_id text not null, body text not null, by_person text not null,
      at text not null)`.execute(db)
    await sql`create table outcome_reader (note_id text not null references outcome_note (id), person_id text not null, read_at text,
      primary key (note_id, person_id))`.execute(db)
  },
}
