import { canonicalJson } from '../../../domain/canonical-json.ts'
import type { EvidenceFile, Exhibit } from '../../../domain/evidence.ts'
import type { ExhibitId, LocaleTag } from '../../../domain/id.ts'
import type { Observation, Run } from '../../../domain/observation.ts'
import { problemsOf } from '../../../domain/problems-of-medium.ts'
import type { PersonId } from '../../../domain/review/person.ts'
import { type Shot, seconds } from '../../../domain/timeline.ts'
import { realize } from '../../../language/realize/realize.ts'
import type { BoundedMedium, MediumRecord } from '../../ports/case-store.ts'
import type { DecidedClaim } from '../../review/decided-description.ts'
import type { StandingRecord } from '../standing-record.ts'
import { exportDecision, sentenceState } from './export-decision.ts'
import { exportLooks } from './export-look.ts'
import { exportedBody } from './export-observation.ts'

/** In which languages the text is told, and what the people are called who decided it. */
export interface Telling {
  readonly locales: readonly LocaleTag[]
  readonly names: ReadonlyMap<PersonId, string>
}

/** What is written of a medium; what is wrong with its files stands apart where these are too many to be held. */
type ExportedRecord = Pick<StandingRecord, 'record' | 'decided' | 'cover' | 'seen'> & Pick<BoundedMedium, 'problemsOfMany'>

/** One medium as the export writes it, with its text in each language. Lists stand in an order that no interruption changes. */
export function exportMedium(
  { record, decided, cover, seen, problemsOfMany }: ExportedRecord,
  exhibits: ReadonlyMap<ExhibitId, Exhibit>,
  { locales, names }: Telling,
) {
  const { sha256, sha1, md5, bytes, mimeType, kind } = record.medium
  const files = exportFiles(record.files, exhibits)
  const placed = problemsOfMany === null ? files : problemsOfMany.map((problem) => ({ problem }))
  const problems = problemsOf({ problems: ordered(record.problems), files: placed })
  const runs = [...record.runs].sort(
    (a, b) => compare(a.analyzer, b.analyzer) || a.analyzerVersion - b.analyzerVersion || compare(a.id, b.id),
  )
  return {
    sha256,
    sha1,
    md5,
    bytes,
    mimeType,
    kind,
    ...exportFacts(record),
    outcome: record.outcome,
    problem: problems[0] ?? null,
    problems,
    files,
    capture: record.capture === null ? null : { ...record.capture, fields: inKeyOrder(record.capture.fields) },
    pdq: pdqOf(record),
    stack: record.stack,
    ledgerBound: record.ledger?.bound ?? null,
    ledger: record.ledger?.entries ?? [],
    shots: (record.ledger?.shots ?? []).map(exportShot),
    runs: runs.map(exportRun),
    observations: exportObservations(record.observations, runs),
    claims: decided === null ? exportClaims(record) : decided.claims.map((claim) => exportDecided(claim, cover)),
    ...(decided === null
      ? {}
      : {
          looks: exportLooks({ decided, seen }, names),
          decisions: decided.claims.flatMap(({ decisions }) => decisions.map((one) => exportDecision(one, names))),
        }),
    text: Object.fromEntries(locales.map((locale) => [locale, exportText({ record, decided, cover }, locale)])),
  }
}

/** Files in the order of exhibit and path. */
function exportFiles(files: readonly EvidenceFile[], exhibits: ReadonlyMap<ExhibitId, Exhibit>) {
  const order = [...exhibits.keys()]
  return [...files]
    .sort((a, b) => order.indexOf(a.exhibit) - order.indexOf(b.exhibit) || compare(a.path, b.path))
    .map((file) => exportFile(file, exhibits))
}

/** One path as the export writes it. */
export function exportFile(file: EvidenceFile, exhibits: ReadonlyMap<ExhibitId, Exhibit>) {
  const { exhibit, path, bytes, modifiedAt, createdAt, problem } = file
  return { exhibit: exhibits.get(exhibit)?.label ?? exhibit, path: path.toWellFormed(), bytes, modifiedAt, createdAt, problem }
}

function exportFacts({ facts, ledger }: MediumRecord) {
  return {
    container: facts?.container ?? null,
    width: facts?.width ?? null,
    height: facts?.height ?? null,
    durationSeconds: facts === null || facts.duration === null ? null : seconds(facts.duration),
    frameCount: ledger?.frameCount ?? null,
    hasPicture: facts?.hasPicture ?? null,
    hasSound: facts?.hasSound ?? null,
    damaged: facts?.damaged ?? null,
    decoder: facts?.decoder ?? null,
    omitted: facts === null ? null : omittedOf(facts),
  }
}

function omittedOf({ omitted: { stills, sound, pictures } }: NonNullable<MediumRecord['facts']>) {
  return { stills, sound, pictures }
}

/** A shot's place in the list is its index. */
function exportShot({ firstFrame, lastFrame, from, to, transition }: Shot) {
  return { firstFrame, lastFrame, from, to, transition }
}

function exportRun({ id, analyzer, analyzerVersion, models, params, decoder, runtime, outcome }: Run) {
  const code = outcome.outcome === 'failed' ? outcome.code : null
  const reason = outcome.outcome === 'done' ? null : outcome.reason
  return { id, analyzer, analyzerVersion, models, params: inKeyOrder(params), decoder, runtime, outcome: outcome.outcome, code, reason }
}

/** By run, then by time, then by id. */
function exportObservations(observations: readonly Observation[], runs: readonly Run[]) {
  const rank = new Map(runs.map((run, index) => [run.id, index]))
  const rankOf = ({ run }: Observation) => rank.get(run) ?? runs.length
  return [...observations]
    .sort((a, b) => rankOf(a) - rankOf(b) || timeOf(a) - timeOf(b) || compare(a.id, b.id))
    .map(({ id, run, where, confidence, ...body }) => ({ id, ...exportedBody(body), where, run, confidence }))
}

function exportClaims({ description }: MediumRecord) {
  const passages = description?.passages ?? []
  return passages.flatMap(({ passage, claims }) =>
    claims.map(({ id, kind, args, certainty, where, support }) => ({
      id,
      kind,
      args: inKeyOrder(args),
      certainty,
      where,
      support,
      passage,
    })),
  )
}

/** As it was drafted, with how it stands and what it says now. */
function exportDecided({ passage, drafted, state, told }: DecidedClaim, cover: StandingRecord['cover']) {
  const { id, kind, args, certainty, where, support } = drafted
  const sample = cover.get(id)?.sample.id
  const standing = { state, told: told && inKeyOrder(told.args), ...(sample === undefined ? {} : { sample }) }
  return { id, kind, args: inKeyOrder(args), certainty, where, support, passage, ...standing }
}

function exportText({ record: { description }, decided, cover }: Pick<StandingRecord, 'record' | 'decided' | 'cover'>, locale: LocaleTag) {
  if (description === null) return []
  const states = new Map(decided?.claims.map(({ drafted, state }) => [drafted.id, cover.has(drafted.id) ? 'covered' : state] as const))
  const sentences = realize(description, locale).passages.flatMap((passage) => passage.sentences)
  return sentences.flatMap(({ claims, text }) => {
    const [claim] = claims
    if (claim === undefined) return []
    const state = decided === null ? {} : { state: sentenceState(claims.map((id) => states.get(id) ?? 'draft')) }
    return [{ claim, claims, text, ...state }]
  })
}

function pdqOf({ medium, observations }: MediumRecord) {
  if (medium.kind !== 'image') return null
  const found = observations.find(({ kind, where }) => kind === 'hash' && where.on === 'media')
  return found?.kind === 'hash' ? { hash: found.value, quality: found.quality } : null
}

/** Seconds; what holds everywhere comes first. */
function timeOf({ where }: Observation): number {
  if (where.on === 'media') return -Number.MAX_VALUE
  if (where.on === 'span') return seconds(where.from)
  return where.at === null ? -Number.MAX_VALUE : seconds(where.at)
}

/** Stores may give the keys of open records in any order. */
function inKeyOrder<T>(record: T): T {
  return JSON.parse(canonicalJson(record)) as T
}

function ordered<T extends { readonly code: string; readonly detail: string | null }>(problems: readonly T[]): T[] {
  return [...problems].sort((a, b) => compare(a.code, b.code) || compare(a.detail ?? '', b.detail ?? ''))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
