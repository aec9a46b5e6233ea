import type Database from 'better-sqlite3'
import { bodyFor, observationsEach, type Pattern, seededId } from './seeded-case.ts'

interface Filled {
  readonly number: number
  readonly id: string
  readonly pattern: Pattern
}

/** Fills in media of consecutive numbers from `from` on, the first ever being 0. */
export function createFiller(db: Database.Database, patterns: readonly Pattern[]): (from: number, count: number) => void {
  const keyed = keyedRows(db)
  const numbered = numberedRows(db)
  return (from, count) => {
    const media = Array.from({ length: count }, (_, at) => {
      const number = from + at
      const pattern = patterns[number % patterns.length]
      if (pattern === undefined) throw new Error('no pattern')
      return { number, id: seededId(7, number), pattern }
    })
    for (const one of media) numbered(one)
    // Rows that are found by ids go in by ids: neighbours go to the same pages.
    media.sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const one of media) keyed(one)
  }
}

const models = JSON.stringify([{ id: 'bench-net', version: '1', sha256: 'a'.repeat(64) }])
const reader = JSON.stringify([{ id: 'bench-reader', version: '2', sha256: 'b'.repeat(64) }])

const runsOf = (id: string) => [`r-${id.slice(0, 31)}0`, `r-${id.slice(0, 31)}1`] as const

/** The analysis and the description of medium `number` have the number after it. */
function keyedRows(db: Database.Database): (one: Filled) => void {
  const medium = db.prepare('insert into medium (id, md5, sha1, bytes, kind, mime_type) values (?, ?, ?, ?, ?, ?)')
  const job = db.prepare("insert into job (media_id, kind, bytes, state, turn, crashes) values (?, ?, ?, 'done', 1, 0)")
  const run = db.prepare("insert into run values (?, ?, ?, 1, ?, '{}', 'bench', 'bench', '{\"outcome\":\"done\"}')")
  const observation = db.prepare('insert into observation values (?, ?, ?, ?, ?, ?, \'{"on":"media"}\', 0.8)')
  const line = db.prepare('insert into review_line values (?, null, ?, 0, ?)')
  const basis = db.prepare("insert into draft_basis values (?, ?, ?, 'bench')")
  return ({ number, id, pattern }) => {
    const { kind, type } = kindOf(number)
    medium.run(id, id.slice(0, 32), id.slice(0, 40), 2_000_000 + number, kind, type)
    job.run(id, kind, 2_000_000 + number)
    const runs = runsOf(id)
    run.run(runs[0], id, 'objects', models)
    run.run(runs[1], id, 'text', reader)
    for (let at = 0; at < observationsEach; at += 1)
      observation.run(
        `o-${id.slice(0, 22)}${at.toString(16).padStart(2, '0')}`,
        runs[at % 2 === 0 ? 0 : 1],
        id,
        at >> 1,
        'object',
        '{"agreed":true,"code":"dog","kind":"object"}',
      )
    line.run(id, pattern.claims, 1)
    basis.run(id, number + 1, number + 1)
  }
}

function numberedRows(db: Database.Database): (one: Filled) => void {
  const exhibit = db.prepare<[], string>('select id from exhibit').pluck().get() ?? ''
  const file = db.prepare('insert into evidence_file (seq, exhibit_id, path, media_id, bytes, modified_at) values (?, ?, ?, ?, ?, ?)')
  const analysis = db.prepare(
    'insert into analysis (seq, media_id, outcome, problems, decoder, facts, capture, ledger, run_ids) values (?, ?, ?, ?, ?, ?, ?, null, ?)',
  )
  const description = db.prepare('insert into description (seq, media_id, body, stack_id) values (?, ?, ?, null)')
  const place = db.prepare('insert into draft_place (text_id, media_id) values (?, ?)')
  const text = db.prepare('insert into draft_text (rowid, media_id, locale, body) values (?, ?, ?, ?)')
  const audit = db.prepare('insert into audit_entry (at, actor, action, subject, detail, previous, hash) values (?, ?, ?, ?, ?, ?, ?)')
  return ({ number, id, pattern }) => {
    const seq = number + 1
    const taken = takenAt(number)
    file.run(seq, exhibit, `DCIM/${Math.floor(number / 1000)}/IMG_${number}.jpg`, id, 2_000_000 + number, taken)
    const outcome = number % 50 === 0 ? 'partly' : 'described'
    analysis.run(seq, id, outcome, '[]', 'bench', factsOf(number), captureOf(number, taken), JSON.stringify(runsOf(id)))
    description.run(seq, id, bodyFor(pattern, id))
    for (const [at, locale] of (['en', 'sv'] as const).entries()) {
      place.run(2 * number + 1 + at, id)
      text.run(2 * number + 1 + at, id, locale, pattern.texts[locale])
    }
    audit.run(taken, 'bench', 'findings-saved', id, `{"analysis":${seq},"digest":"${id}"}`, id, id)
    audit.run(taken, 'bench', 'description-saved', id, `{"description":${seq},"digest":"${id}"}`, id, id)
  }
}

function kindOf(number: number): { readonly kind: string; readonly type: string } {
  if (number % 20 === 0) return { kind: 'video', type: 'video/mp4' }
  return { kind: 'image', type: number % 7 === 0 ? 'image/png' : 'image/jpeg' }
}

function factsOf(number: number): string {
  const { kind, type } = kindOf(number)
  return `{"container":null,"damaged":false,"decoder":"bench","duration":null,"hasPicture":true,"hasSound":false,"height":3024,"kind":"${kind}","mimeType":"${type}","omitted":{"pictures":0,"sound":false,"stills":0},"width":4032}`
}

function takenAt(number: number): string {
  return new Date(Date.UTC(2022, 0, 1) + (number % 1400) * 86_400_000 + (number % 86_400) * 1000).toISOString()
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
