import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * What is left to verify, so that the next medium is found without reading all drafts: one row a medium with how many claims its newest draft
 * has and how many of them somebody decided. It is kept by the database itself and could be made anew from drafts and decisions.
 */
export const case0005: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table review_line (media_id text primary key references medium (id), stack text, claims integer not null,
      decided integer not null, lead integer not null) without rowid`.execute(db)
    await sql`create index review_line_open on review_line (lead desc, media_id) where decided < claims`.execute(db)
    await sql`create index review_line_open_by_stack on review_line (stack, media_id) where decided < claims`.execute(db)
    await sql`create index review_line_by_stack on review_line (stack, media_id) where stack is not null`.execute(db)
    await sql`create index decision_second on decision (media_id, claim_id, seq) where reading = 'second'`.execute(db)
    await sql`insert into review_line ${rowsOf('description')}
      where description.seq in (select max(seq) from description group by media_id)`.execute(db)
    await sql`create trigger review_line_drafted after insert on description begin
      insert or replace into review_line ${rowsOf('new')}; end`.execute(db)
    await sql`create trigger review_line_decided after insert on decision when new.reading = 'first' begin
      update review_line set decided = decided + (new.verdict <> 'withdraw') - coalesce((select verdict <> 'withdraw' from decision earlier
        where earlier.media_id = new.media_id and earlier.claim_id = new.claim_id and earlier.reading = 'first' and earlier.seq < new.seq
        order by earlier.seq desc limit 1), 0) where media_id = new.media_id; end`.execute(db)
  },
}

/** Kinds of claims that can help to find someone or a place. */
const leads = ['text', 'speech', 'mark', 'face-group', 'place', 'place-group', 'device']

/** The row of each description: of a table, or of the one that a trigger is told of. */
function rowsOf(source: 'description' | 'new') {
  const [body, from] = source === 'new' ? [sql.raw('new.body'), sql.raw('')] : [sql.raw('description.body'), sql.raw('from description')]
  const head = sql.raw(source)
  const claims = sql`json_each(${body}, '$.passages') passage, json_each(passage.value, '$.claims') claim`
  const kinds = sql.join(leads.map((kind) => sql.lit(kind)))
  return sql`select ${head}.media_id, ${head}.stack_id, (select count(*) from ${claims}),
    (select count(*) from ${claims} where (select verdict from decision where decision.media_id = ${head}.media_id
      and decision.claim_id = json_extract(claim.value, '$.id') and reading = 'first' order by decision.seq desc limit 1) <> 'withdraw'),
    exists (select 1 from ${claims} where json_extract(claim.value, '$.kind') in (${kinds})) ${from}`
}
