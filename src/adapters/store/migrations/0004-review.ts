import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What people do with a case: who they are, what they decided and saw, categories, samples, notes and releases. All of it only grows. */
export const case0004: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table participant (person_id text not null, name text not null, role text not null, at text not null,
      primary key (person_id, at))`.execute(db)
    await decisions(db)
    await exposures(db)
    await samples(db)
    await sql`create table category_scheme (id text primary key, body text not null, by_person text not null, at text not null)`.execute(db)
    await sql`create table category_set (seq integer primary key, media_id text not null references medium (id), scheme text not null,
      code text, reading text not null, by_person text not null, at text not null)`.execute(db)
    await sql`create index category_by_medium on category_set (media_id, seq)`.execute(db)
    await sql`create table note (seq integer primary key, media_id text, body text not null, by_person text not null, at text not null)`.execute(
      db,
    )
    await sql`create index note_by_medium on note (media_id, seq)`.execute(db)
    await sql`create table release (id text primary key, choice text not null, digest text not null, by_person text not null,
      at text not null)`.execute(db)
    await sql`create table release_confirmation (release_id text not null references release (id), by_person text not null,
      at text not null, primary key (release_id, by_person))`.execute(db)
  },
}

async function decisions(db: Kysely<unknown>): Promise<void> {
  await sql`create table decision (seq integer primary key, id text not null unique, media_id text not null references medium (id),
    claim_id text not null, reading text not null, verdict text not null, amendment text, by_person text not null, at text not null,
    seen text not null, supersedes text, follows text)`.execute(db)
  await sql`create index decision_by_medium on decision (media_id, claim_id, seq)`.execute(db)
  await sql`create index decision_by_person on decision (by_person, seq)`.execute(db)
  await sql`create table stack_change (seq integer primary key, stack text not null, media_id text not null references medium (id),
    out integer not null, by_person text not null, at text not null)`.execute(db)
  await sql`create index stack_change_by_stack on stack_change (stack, media_id, seq)`.execute(db)
}

async function exposures(db: Kysely<unknown>): Promise<void> {
  await sql`create table exposure (id text primary key, by_person text not null, media_id text not null references medium (id),
    claim_id text, tier text not null, region text, frame_at text, span text, longest_side integer not null, reason text not null,
    opened_at text not null, allowed_seconds integer not null)`.execute(db)
  await sql`create index exposure_by_claim on exposure (media_id, claim_id)`.execute(db)
  await sql`create index exposure_by_person on exposure (by_person, opened_at)`.execute(db)
  await sql`create table exposure_end (exposure_id text primary key references exposure (id), ended_at text not null,
    dwell_millis integer not null, how text not null)`.execute(db)
}

async function samples(db: Kysely<unknown>): Promise<void> {
  await sql`create table sample (id text primary key, population text not null, bound real not null, confidence real not null,
    seed text not null, size integer not null, digest text not null, by_person text not null, at text not null)`.execute(db)
  await sql`create table sample_draw (sample_id text not null references sample (id), place integer not null, media_id text not null,
    claim_id text not null, primary key (sample_id, place)) without rowid`.execute(db)
}
