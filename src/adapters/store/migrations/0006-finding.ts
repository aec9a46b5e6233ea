import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * What media are found by: the facets of a thousand media in a block, the words of each medium under its number in the order of finding plus
 * one, and how far both have come. All of it can be made anew from the rest of the case at any time, and no audit entry speaks of it.
 */
export const case0006: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table find_state (id integer primary key check (id = 1), body text not null)`.execute(db)
    await sql`create table find_block (block integer primary key, body blob not null)`.execute(db)
    // Words come parted and plain already, so that nothing is left for the tokenizer to judge.
    await sql`create virtual table find_text using fts5 (body, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`.execute(
      db,
    )
  },
}
