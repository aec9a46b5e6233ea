import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { CaseCounts, CaseReader, CaseRecord, MediaFilter } from '../../application/ports/case-store.ts'
import { type EvidenceFile, type Exhibit, type Outcome, outcomes } from '../../domain/evidence.ts'
import type { CaseId, ExhibitId, Instant, LocaleTag, MediaId } from '../../domain/id.ts'
import { filesOfMedium } from './medium-files.ts'
import { readBounded, readInShort, readMedia } from './medium-records.ts'
import { toEvidenceFile, toExhibit } from './rows.ts'
import type { CaseTables } from './schema.ts'
import { readTally } from './tally.ts'

/** Media read at once: some films among them hold much. */
const pageSize = 50

const filesInPage = 500

/** Reads a case from its database. */
export function createCaseReader(db: Kysely<CaseTables>): CaseReader {
  return {
    record: () => readRecord(db),
    changedAt: () => readChangedAt(db),
    languages: () => readLanguages(db),
    exhibits: () => readExhibits(db),
    filesWithoutMedium: () => filesAstray(db),
    counts: () => readCounts(db),
    hasWaiting: (exhibit) => hasWaiting(db, exhibit),
    mediaIds: (filter) => findMedia(db, filter),
    medium: async (id) => (await readMedia(db, [id]))[0] ?? null,
    inShort: (ids) => readInShort(db, ids),
    media: () => readAll(db, readMedia),
    boundedMedium: async (id) => (await readBounded(db, [id]))[0] ?? null,
    boundedMedia: () => readAll(db, readBounded),
    filesOf: (media) => filesOfMedium(db, media),
  }
}

async function readExhibits(db: Kysely<CaseTables>): Promise<Exhibit[]> {
  return (await db.selectFrom('exhibit').selectAll().orderBy('id').execute()).map(toExhibit).sort(byLabel)
}

const byLabel = (a: { label: string }, b: { label: string }) => a.label.length - b.label.length || (a.label < b.label ? -1 : 1)

async function readRecord(db: Kysely<CaseTables>): Promise<CaseRecord> {
  const row = await db.selectFrom('case_record').selectAll().executeTakeFirstOrThrow()
  return { id: row.id as CaseId, reference: row.reference, openedAt: row.opened_at as Instant }
}

async function readChangedAt(db: Kysely<CaseTables>): Promise<Instant> {
  const growing = ['case-opened', 'exhibit-added', 'files-recorded', 'findings-saved', 'description-saved']
  const row = await db
    .selectFrom('audit_entry')
    .select('at')
    .where('action', 'in', growing)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return row.at as Instant
}

const runStarted = z.object({ languages: z.array(z.string()).default([]) })

/** The audit log tells it: each run enters there what it was to report in. */
async function readLanguages(db: Kysely<CaseTables>): Promise<LocaleTag[]> {
  // As the index of just these entries has it, word for word.
  const isRun = sql<boolean>`action = 'run-started'`
  const rows = await db.selectFrom('audit_entry').select('detail').where(isRun).orderBy('seq').execute()
  const languages = rows.flatMap(({ detail }) => runStarted.parse(JSON.parse(detail)).languages)
  // Entries are written by runs alone, which take no other tags.
  return [...new Set(languages)].sort() as LocaleTag[]
}

/** A page at a time, through the index of just these files. */
async function* filesAstray(db: Kysely<CaseTables>): AsyncGenerator<EvidenceFile> {
  for (const { id } of await readExhibits(db)) {
    for (let after: string | null = null; ; ) {
      let query = db.selectFrom('evidence_file').selectAll().where('exhibit_id', '=', id).where('media_id', 'is', null)
      if (after !== null) query = query.where('path', '>', after)
      const page: EvidenceFile[] = (await query.orderBy('path').limit(filesInPage).execute()).map(toEvidenceFile)
      yield* page
      after = page.at(-1)?.path ?? null
      if (page.length < filesInPage) break
    }
  }
}

async function readCounts(db: Kysely<CaseTables>): Promise<CaseCounts> {
  const tally = await readTally(db)
  const count = (name: string) => tally.get(name)?.n ?? 0
  return {
    files: count('files'),
    media: count('media'),
    observations: count('observations'),
    filesWithProblem: count('files-with-problem'),
    byOutcome: Object.fromEntries(outcomes.map((outcome) => [outcome, count(`outcome ${outcome}`)])) as Record<Outcome, number>,
    waiting: [...tally.values()].reduce((sum, { name, n }) => (name.startsWith('left ') ? sum + n : sum), 0),
  }
}

async function hasWaiting(db: Kysely<CaseTables>, exhibit: ExhibitId): Promise<boolean> {
  const { rows } = await sql`select 1 from job cross join evidence_file file on file.media_id = job.media_id
    where job.state in ('waiting', 'running') and file.exhibit_id = ${exhibit} limit 1`.execute(db)
  return rows.length > 0
}

/** In the order in which the exhibits were read: a medium stands where its first file does. */
async function findMedia(db: Kysely<CaseTables>, filter: MediaFilter): Promise<MediaId[]> {
  let query = db
    .selectFrom('evidence_file as file')
    .innerJoin('medium', 'medium.id', 'file.media_id')
    .select('medium.id')
    .where(sql<boolean>`not exists (select 1 from evidence_file earlier where earlier.media_id = file.media_id and earlier.seq < file.seq)`)
    .orderBy('file.seq')
    .limit(filter.limit)
  if (filter.after !== null)
    query = query.where('file.seq', '>', sql<number>`(select min(seq) from evidence_file where media_id = ${filter.after})`)
  if (filter.kind !== null) query = query.where('medium.kind', '=', filter.kind)
  if (filter.outcome !== null) {
    query = query.where(
      sql<string>`(select outcome from analysis a where a.media_id = medium.id order by a.seq desc limit 1)`,
      '=',
      filter.outcome,
    )
  }
  for (const word of wordsOf(filter.words)) query = query.where('medium.id', 'in', draftsWith(word))
  return (await query.execute()).map((row) => row.id as MediaId)
}

/** Signs that steer and print nothing, which no index holds, part words as spaces do. */
function wordsOf(text: string): string[] {
  return text.split(/[\s\p{Cc}]+/u).filter((part) => part !== '')
}

/** The trigram index needs three characters; shorter words, common in Chinese and Japanese, are looked for by reading. */
function draftsWith(word: string) {
  if ([...word].length < 3)
    return sql<string>`(select media_id from draft_text where body like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\')`
  return sql<string>`(select media_id from draft_text where draft_text match ${`body : "${word.replaceAll('"', '""')}"`})`
}

type ReadPage<Medium> = (db: Kysely<CaseTables>, ids: readonly MediaId[]) => Promise<readonly Medium[]>

async function* readAll<Medium>(db: Kysely<CaseTables>, readPage: ReadPage<Medium>): AsyncGenerator<Medium> {
  let after: MediaId | null = null
  for (;;) {
    const ids: MediaId[] = await findMedia(db, { words: '', kind: null, outcome: null, after, limit: pageSize })
    yield* await readPage(db, ids)
    after = ids.at(-1) ?? null
    if (ids.length < pageSize) return
  }
}
