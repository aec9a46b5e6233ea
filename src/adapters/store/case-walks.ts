import { type Kysely, type Selectable, sql } from 'kysely'
import type { CaseWalks, DraftState, UnreadFile } from '../../application/ports/case-work.ts'
import type { EvidenceFile } from '../../domain/evidence.ts'
import type { MediaId } from '../../domain/id.ts'
import type { Observation, ObservationKind } from '../../domain/observation.ts'
import type { ProblemRecord } from '../../domain/problem.ts'
import { filesOfMedium } from './medium-files.ts'
import { toEvidenceFile, toObservation } from './rows.ts'
import type { CaseTables } from './schema.ts'

const pageSize = 500

/** Narrow readings over a whole case; each holds one page. */
export function createCaseWalks(db: Kysely<CaseTables>): CaseWalks {
  return {
    unreadFiles: () => unreadFiles(db),
    damagedFiles: () => damagedFiles(db),
    mediaNamed: (names) => mediaNamed(db, names),
    observationsOf: (kind) => observationsOf(db, kind),
    draftStates: () => draftStates(db),
  }
}

/** Pages of rows, each read after the last row of the one before. */
async function* paged<Row>(read: (last: Row | null) => Promise<readonly Row[]>): AsyncGenerator<Row> {
  for (let last: Row | null = null; ; ) {
    const rows: readonly Row[] = await read(last)
    yield* rows
    last = rows.at(-1) ?? null
    if (rows.length < pageSize) return
  }
}

/** Medium by medium in the order in which the exhibits were read, as everywhere. */
async function* unreadFiles(db: Kysely<CaseTables>): AsyncGenerator<UnreadFile> {
  interface Head {
    readonly seq: number
    readonly media_id: string
    readonly problems: string
  }
  const heads = paged<Head>(async (last) => {
    const page = await sql<Head>`
      select file.seq, file.media_id, analysis.problems from evidence_file file
      join analysis on analysis.seq = (select max(seq) from analysis newest where newest.media_id = file.media_id)
      where file.seq > ${last?.seq ?? 0} and analysis.outcome = 'unreadable'
        and not exists (select 1 from evidence_file earlier where earlier.media_id = file.media_id and earlier.seq < file.seq)
      order by file.seq limit ${pageSize}`.execute(db)
    return page.rows
  })
  for await (const { media_id, problems } of heads) {
    const [problem] = JSON.parse(problems) as ProblemRecord[]
    for await (const files of filesOfMedium(db, media_id as MediaId)) for (const file of files) yield { file, problem: problem ?? null }
  }
}

/** Through the index of the few files with a problem, whatever the size of the case. */
async function* damagedFiles(db: Kysely<CaseTables>): AsyncGenerator<EvidenceFile> {
  type FileRow = Selectable<CaseTables['evidence_file']>
  const rows = paged<FileRow>(async (last) => {
    const page = await sql<FileRow>`
      select * from evidence_file indexed by evidence_file_with_problem
      where problem_code is not null and media_id is not null and seq > ${last?.seq ?? 0} order by seq limit ${pageSize}`.execute(db)
    return page.rows
  })
  for await (const row of rows) yield toEvidenceFile(row)
}

async function mediaNamed(db: Kysely<CaseTables>, names: readonly string[]): Promise<MediaId[]> {
  if (names.length === 0) return []
  const list = JSON.stringify(names)
  const { rows } = await sql<{ id: string }>`
    select distinct media_id as id from evidence_file join exhibit on exhibit.id = exhibit_id where media_id is not null and (
      path in (select value from json_each(${list})) or media_id in (select value from json_each(${list}))
      or exhibit.label || ':' || path in (select value from json_each(${list}))) order by media_id`.execute(db)
  return rows.map((row) => row.id as MediaId)
}

async function* observationsOf<K extends ObservationKind>(db: Kysely<CaseTables>, kind: K): AsyncGenerator<Observation<K>> {
  const rows = paged<CaseTables['observation']>(async (last) => {
    const page = await sql<CaseTables['observation']>`
      select observation.* from observation where kind = ${kind}
        and (media_id, run_id, ordinal) > (${last?.media_id ?? ''}, ${last?.run_id ?? ''}, ${last?.ordinal ?? -1})
        and run_id in (select value from json_each((select run_ids from analysis where seq =
          (select max(seq) from analysis newest where newest.media_id = observation.media_id))))
      order by media_id, run_id, ordinal limit ${pageSize}`.execute(db)
    return page.rows
  })
  // The kind is what was asked for.
  for await (const row of rows) yield toObservation(row) as Observation<K>
}

async function* draftStates(db: Kysely<CaseTables>): AsyncGenerator<DraftState> {
  interface State {
    readonly media_id: string
    readonly basis: string | null
  }
  const states = paged<State>(async (last) => {
    const page = await sql<State>`
      select medium.id as media_id, draft_basis.basis from medium
      join analysis on analysis.seq = (select max(seq) from analysis newest where newest.media_id = medium.id)
      left join draft_basis on draft_basis.media_id = medium.id and draft_basis.analysis = analysis.seq
        and draft_basis.description = (select max(seq) from description where description.media_id = medium.id)
      where medium.id > ${last?.media_id ?? ''} and analysis.facts is not null
      order by medium.id limit ${pageSize}`.execute(db)
    return page.rows
  })
  for await (const { media_id, basis } of states) yield { mediaId: media_id as MediaId, basis }
}
