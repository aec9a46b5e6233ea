import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * What large cases need: a line of work that is read in order without sorting, media found by the means that they were analysed
 * with, the basis of each draft, and what a person wishes of the run that is at work.
 */
export const case0002: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await lineOfWork(db)
    await sql`create table draft_basis (media_id text primary key references medium (id), analysis integer not null, description integer not null,
      basis text not null) without rowid`.execute(db)
    await sql`create table steering (id integer primary key check (id = 1), wish text, told text)`.execute(db)
    await sql`insert into steering (id) values (1)`.execute(db)
    await sql`drop index observation_by_kind`.execute(db)
    await sql`create index observation_by_kind on observation (kind, media_id, run_id, ordinal)`.execute(db)
    await sql`drop index analysis_by_medium`.execute(db)
    await sql`create index analysis_by_medium on analysis (media_id, seq, outcome)`.execute(db)
    await sql`create index evidence_file_astray on evidence_file (exhibit_id, path) where media_id is null`.execute(db)
  },
}

/** Kind and size stand beside the state, so that one index holds the whole order. */
async function lineOfWork(db: Kysely<unknown>): Promise<void> {
  await sql`create table work (media_id text primary key references medium (id), kind text not null, bytes bigint not null,
    state text not null, look text not null default 'whole', urgency integer not null default 0, turn integer not null,
    crashes integer not null default 0, last_problem text, plan text)`.execute(db)
  await sql`insert into work (media_id, kind, bytes, state, turn, crashes, last_problem)
    select media_id, kind, bytes, state, case kind when 'other' then 0 when 'image' then 1 when 'audio' then 2 else 4 end, crashes, last_problem
    from job join medium on medium.id = job.media_id`.execute(db)
  await sql`drop table job`.execute(db)
  await sql`alter table work rename to job`.execute(db)
  await sql`create index job_in_line on job (state, urgency desc, turn, bytes, media_id)`.execute(db)
  await sql`create index job_by_plan on job (kind, state, plan)`.execute(db)
}
