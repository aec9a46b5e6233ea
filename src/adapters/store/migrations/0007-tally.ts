import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * How much a case holds, so that no page counts rows: kept by the database itself at each write, and made anew from the rows by
 * `tallyAnew`. Beside it the claims of the index of finding, apart from its blocks, and the runs of a case in its log.
 */
export const case0007: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table tally (name text primary key, n integer not null default 0, bytes bigint not null default 0) without rowid`.execute(
      db,
    )
    for (const statement of [...tallyAnew, ...tallyTriggers]) await sql.raw(statement).execute(db)
    // What was kept in the form before is of no use.
    await sql`delete from find_state`.execute(db)
    await sql`delete from find_block`.execute(db)
    await sql`create table find_claims (block integer primary key, body blob not null)`.execute(db)
    await sql`create index audit_entry_run_started on audit_entry (seq) where action = 'run-started'`.execute(db)
  },
}

/** Counts everything anew, in this order. */
export const tallyAnew: readonly string[] = [
  'delete from tally',
  `insert into tally (name, n) values ('files', (select count(*) from evidence_file)),
    ('files-with-problem', (select count(*) from evidence_file where problem_code is not null)),
    ('media', (select count(*) from medium)), ('observations', (select count(*) from observation)),
    ('exposures', (select count(*) from exposure)), ('claims', (select coalesce(sum(claims), 0) from review_line)),
    ('decided', (select coalesce(sum(decided), 0) from review_line)), ('open', (select count(*) from review_line where decided < claims))`,
  `insert into tally (name, n) select 'outcome ' || outcome, count(*) from (select outcome, max(seq) from analysis group by media_id)
    group by outcome`,
  `insert into tally (name, n, bytes) select 'left ' || kind || ' ' || look, count(*), sum(bytes) from job where state <> 'done'
    group by kind, look`,
]

const add = (name: string) => `update tally set n = n + 1 where name = '${name}';`

/** Adds what a row says to a count that may not be there yet. */
const raised = 'on conflict (name) do update set n = n + 1, bytes = bytes + excluded.bytes;'

const leftFewer = `update tally set n = n - 1, bytes = bytes - old.bytes
  where name = 'left ' || old.kind || ' ' || old.look and old.state <> 'done';`
const leftMore = `insert into tally (name, n, bytes) select 'left ' || new.kind || ' ' || new.look, 1, new.bytes
  where new.state <> 'done' ${raised}`

const lineLess = (row: string) => `update tally set n = n - ${row}.claims where name = 'claims';
  update tally set n = n - ${row}.decided where name = 'decided';
  update tally set n = n - (${row}.decided < ${row}.claims) where name = 'open';`
const lineMore = `update tally set n = n + new.claims where name = 'claims';
  update tally set n = n + new.decided where name = 'decided';
  update tally set n = n + (new.decided < new.claims) where name = 'open';`

const known = (column: string) => `coalesce((select ${column} from review_line where media_id = new.media_id), 0)`

const tallyTriggers: readonly string[] = [
  `create trigger tally_file after insert on evidence_file begin ${add('files')} end`,
  `create trigger tally_problem after insert on evidence_file when new.problem_code is not null begin ${add('files-with-problem')} end`,
  `create trigger tally_medium after insert on medium begin ${add('media')} end`,
  `create trigger tally_observation after insert on observation begin ${add('observations')} end`,
  `create trigger tally_exposure after insert on exposure begin ${add('exposures')} end`,
  `create trigger tally_analysis after insert on analysis begin
    update tally set n = n - 1 where name = (select 'outcome ' || outcome from analysis earlier
      where earlier.media_id = new.media_id and earlier.seq < new.seq order by earlier.seq desc limit 1);
    insert into tally (name, n, bytes) select 'outcome ' || new.outcome, 1, 0 where true ${raised} end`,
  `create trigger tally_job after insert on job begin ${leftMore} end`,
  `create trigger tally_job_gone after delete on job begin ${leftFewer} end`,
  `create trigger tally_job_moved after update of state, look on job
    when (old.state = 'done') <> (new.state = 'done') or old.look <> new.look begin ${leftFewer} ${leftMore} end`,
  // A row that is replaced is not told of as deleted: it is taken off before the new one stands in its place.
  `create trigger tally_line_replaced before insert on review_line begin
    update tally set n = n - ${known('claims')} where name = 'claims';
    update tally set n = n - ${known('decided')} where name = 'decided';
    update tally set n = n - ${known('decided < claims')} where name = 'open'; end`,
  `create trigger tally_line after insert on review_line begin ${lineMore} end`,
  `create trigger tally_line_moved after update on review_line begin ${lineLess('old')} ${lineMore} end`,
]
