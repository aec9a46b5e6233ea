import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openWorkspace } from '../../src/adapters/store/workspace.ts'
import type { Instant } from '../../src/domain/id.ts'
import { bodyFor, makePatterns, observationsEach, type Pattern, seededId } from './seeded-case.ts'

/** The case that the benchmark asks. */
export const benchCase = 'BENCH 1'

/**
 * Fills a case of the true schema with media of about ten claims each, directly and without an audit log for each, and goes on where it stopped.
 * Returns how many media there are after `patience` seconds.
 */
export async function growStore(folder: string, media: number, patience: number): Promise<number> {
  const path = await openBenchCase(folder)
  const db = new Database(path)
  for (const pragma of ['journal_mode = OFF', 'synchronous = OFF', 'locking_mode = EXCLUSIVE', 'cache_size = -1000000']) db.pragma(pragma)
  const triggers = db.prepare("select name, sql from sqlite_master where type = 'trigger'").all() as { name: string; sql: string }[]
  for (const { name } of triggers) db.exec(`drop trigger ${name}`)
  const patterns = makePatterns(4000, 7)
  const insert = statements(db)
  const until = performance.now() + patience * 1000
  let count = db.prepare<[], number>('select count(*) from medium').pluck().get() ?? 0
  while (count < media && performance.now() < until) {
    const numbers = Array.from({ length: Math.min(batch, media - count) }, (_, at) => count + at)
    db.exec('begin')
    fill(insert, patterns, numbers)
    db.exec('commit')
    count += numbers.length
  }
  for (const { sql } of triggers) db.exec(sql)
  db.close()
  return count
}

const batch = 2000

async function openBenchCase(folder: string): Promise<string> {
  await using workspace = await openWorkspace({ folder, clock: { now: () => new Date().toISOString() as Instant }, actor: 'bench' })
  await using store = await workspace.openCase(benchCase, { create: true })
  await store.addExhibit({ name: 'phone', source: '/bench/phone', form: 'folder' })
  return join(await workspace.caseFolder(benchCase), 'case.db')
}

type Insert = ReturnType<typeof statements>

function statements(db: Database.Database) {
  const exhibit = db.prepare<[], string>('select id from exhibit').pluck().get() ?? ''
  return {
    exhibit,
    medium: db.prepare('insert into medium (id, md5, sha1, bytes, kind, mime_type) values (?, ?, ?, ?, ?, ?)'),
    file: db.prepare('insert into evidence_file (exhibit_id, path, media_id, bytes, modified_at) values (?, ?, ?, ?, ?)'),
    job: db.prepare("insert into job (media_id, kind, bytes, state, turn, crashes) values (?, ?, ?, 'done', 1, 0)"),
    analysis: db.prepare(
      'insert into analysis (media_id, outcome, problems, decoder, facts, capture, ledger, run_ids) values (?, ?, ?, ?, ?, ?, null, ?)',
    ),
    run: db.prepare("insert into run values (?, ?, ?, 1, ?, '{}', 'bench', 'bench', '{\"outcome\":\"done\"}')"),
    observation: db.prepare('insert into observation values (?, ?, ?, ?, ?, ?, \'{"on":"media"}\', 0.8)'),
    description: db.prepare('insert into description (media_id, body, stack_id) values (?, ?, null)'),
    line: db.prepare('insert into review_line values (?, null, ?, 0, ?)'),
    basis: db.prepare("insert into draft_basis values (?, ?, ?, 'bench')"),
    place: db.prepare('insert into draft_place (media_id) values (?)'),
    text: db.prepare('insert into draft_text (rowid, media_id, locale, body) values (?, ?, ?, ?)'),
  }
}

function fill(insert: Insert, patterns: readonly Pattern[], numbers: readonly number[]): void {
  // In the order of their ids, as files are recorded.
  const media = numbers.map((number) => ({ number, id: seededId(7, number) })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const { number, id } of media) {
    const pattern = patterns[number % patterns.length]
    if (pattern !== undefined) fillOne(insert, { number, id, pattern })
  }
}

const models = JSON.stringify([{ id: 'bench-net', version: '1', sha256: 'a'.repeat(64) }])
const reader = JSON.stringify([{ id: 'bench-reader', version: '2', sha256: 'b'.repeat(64) }])

function fillOne(insert: Insert, { number, id, pattern }: { number: number; id: string; pattern: Pattern }): void {
  const isFilm = number % 20 === 0
  const [kind, type] = isFilm ? ['video', 'video/mp4'] : ['image', number % 7 === 0 ? 'image/png' : 'image/jpeg']
  const taken = new Date(Date.UTC(2022, 0, 1) + (number % 1400) * 86_400_000 + (number % 86_400) * 1000).toISOString()
  insert.medium.run(id, id.slice(0, 32), id.slice(0, 40), 2_000_000 + number, kind, type)
  insert.file.run(insert.exhibit, `DCIM/${Math.floor(number / 1000)}/IMG_${number}.jpg`, id, 2_000_000 + number, taken)
  insert.job.run(id, kind, 2_000_000 + number)
  const runs = [`r-${id.slice(0, 31)}0`, `r-${id.slice(0, 31)}1`] as const
  const facts = `{"container":null,"damaged":false,"decoder":"bench","duration":null,"hasPicture":true,"hasSound":false,"height":3024,"kind":"${kind}","mimeType":"${type}","omitted":{"pictures":0,"sound":false,"stills":0},"width":4032}`
  const analysis = insert.analysis.run(
    id,
    number % 50 === 0 ? 'partly' : 'described',
    '[]',
    'bench',
    facts,
    captureOf(number, taken),
    JSON.stringify(runs),
  )
  insert.run.run(runs[0], id, 'objects', models)
  insert.run.run(runs[1], id, 'text', reader)
  for (let at = 0; at < observationsEach; at += 1)
    insert.observation.run(
      `o-${id.slice(0, 22)}${at.toString(16).padStart(2, '0')}`,
      runs[at % 2 === 0 ? 0 : 1],
      id,
      at >> 1,
      'object',
      '{"agreed":true,"code":"dog","kind":"object"}',
    )
  const description = insert.description.run(id, bodyFor(pattern, id))
  insert.line.run(id, pattern.claims, 1)
  insert.basis.run(id, analysis.lastInsertRowid, description.lastInsertRowid)
  for (const locale of ['en', 'sv'] as const) insert.text.run(insert.place.run(id).lastInsertRowid, id, locale, pattern.texts[locale])
}

function captureOf(number: number, taken: string): string {
  const placed = number % 3 === 0
  const place = placed
    ? { latitude: 40 + ((number * 7919) % 20_000) / 1000, longitude: -5 + ((number * 104_729) % 30_000) / 1000 }
    : { latitude: null, longitude: null }
  return JSON.stringify({
    takenAt: taken,
    make: 'Bench',
    model: `Phone ${number % 40}`,
    software: null,
    ...place,
    altitude: null,
    fields: {},
  })
}
