import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The first schema of the workspace: which cases there are, the last checkpoint of each, and where a medium was analysed. */
export const workspace0001: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table case_entry (reference text primary key, id text not null unique, folder text not null unique,
      opened_at text not null)`.execute(db)
    await sql`create table case_checkpoint (case_id text primary key, size integer not null, root text not null)`.execute(db)
    await sql`create table analysed_medium (media_id text not null, case_id text not null, primary key (media_id, case_id))`.execute(db)
  },
}
