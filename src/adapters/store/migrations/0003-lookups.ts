import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What would otherwise be found by reading everything: the texts of one medium in the search index, and the files with a problem. */
export const case0003: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // A full-text table finds a row by its words or its number, and by nothing else.
    await sql`create table draft_place (text_id integer primary key, media_id text not null)`.execute(db)
    await sql`insert into draft_place (text_id, media_id) select rowid, media_id from draft_text`.execute(db)
    await sql`create index draft_place_by_medium on draft_place (media_id)`.execute(db)
    await sql`create index evidence_file_with_problem on evidence_file (problem_code) where problem_code is not null`.execute(db)
  },
}
