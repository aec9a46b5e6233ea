import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The first schema of a case. */
export const case0001: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await evidenceTables(db)
    await findingTables(db)
    await workTables(db)
    await auditTables(db)
  },
}

async function evidenceTables(db: Kysely<unknown>): Promise<void> {
  await sql`create table case_record (id text primary key, reference text not null, opened_at text not null)`.execute(db)
  await sql`create table exhibit (id text primary key, case_id text not null references case_record (id), label text not null unique,
    name text not null, source text not null, form text not null)`.execute(db)
  await sql`create table medium (id text primary key, md5 text not null, sha1 text not null, bytes bigint not null, kind text not null,
    mime_type text not null)`.execute(db)
  await sql`create table evidence_file (seq integer primary key, exhibit_id text not null references exhibit (id), path text not null,
    media_id text references medium (id), bytes bigint, modified_at text, created_at text, problem_code text, problem_detail text,
    unique (exhibit_id, path))`.execute(db)
  await sql`create index evidence_file_by_medium on evidence_file (media_id)`.execute(db)
}

async function findingTables(db: Kysely<unknown>): Promise<void> {
  await sql`create table analysis (seq integer primary key, media_id text not null references medium (id), outcome text not null,
    problems text not null, decoder text not null, facts text, capture text, ledger text, run_ids text not null)`.execute(db)
  await sql`create index analysis_by_medium on analysis (media_id, seq)`.execute(db)
  await sql`create table run (id text primary key, media_id text not null references medium (id), analyzer text not null,
    analyzer_version integer not null, models text not null, params text not null, decoder text not null, runtime text not null,
    outcome text not null)`.execute(db)
  await sql`create index run_by_medium on run (media_id)`.execute(db)
  await sql`create table observation (id text primary key, run_id text not null references run (id), media_id text not null,
    ordinal integer not null, kind text not null, body text not null, place text not null, confidence real not null)`.execute(db)
  await sql`create index observation_by_medium on observation (media_id)`.execute(db)
  await sql`create index observation_by_run on observation (run_id, ordinal)`.execute(db)
  await sql`create index observation_by_kind on observation (kind)`.execute(db)
  await sql`create table description (seq integer primary key, media_id text not null references medium (id), body text not null,
    stack_id text)`.execute(db)
  await sql`create index description_by_medium on description (media_id, seq)`.execute(db)
}

async function workTables(db: Kysely<unknown>): Promise<void> {
  await sql`create table job (media_id text primary key references medium (id), state text not null, crashes integer not null default 0,
    last_problem text)`.execute(db)
  await sql`create index job_by_state on job (state)`.execute(db)
  await sql`create virtual table draft_text using fts5 (media_id unindexed, locale unindexed, body, tokenize = 'trigram')`.execute(db)
}

async function auditTables(db: Kysely<unknown>): Promise<void> {
  await sql`create table audit_entry (seq integer primary key, at text not null, actor text not null, action text not null,
    subject text not null, detail text not null, previous text not null, hash text not null)`.execute(db)
  await sql`create table checkpoint (size integer primary key, root text not null, at text not null, key text not null,
    signature text not null)`.execute(db)
}
