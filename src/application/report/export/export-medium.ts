import { canonicalJson } from '../../../domain/canonical-json.ts'
import type { EvidenceFile, Exhibit } from '../../../domain/evidence.ts'
import type { ExhibitId, LocaleTag } from '../../../domain/id.ts'
import type { Observation, Run } from '../../../domain/observation.ts'
import { type Shot, seconds } from '../../../domain/timeline.ts'
import { realize } from '../../../language/realize/realize.ts'
import type { MediumRecord } from '../../ports/case-store.ts'
import { exportedBody } from './export-observation.ts'

/** One medium as the export writes it, with its text in each language. Lists stand in an order that no interruption changes. */
export function exportMedium(record: MediumRecord, exhibits: ReadonlyMap<ExhibitId, Exhibit>, locales: readonly LocaleTag[]) {
  const { sha256, sha1, md5, bytes, mimeType, kind } = record.medium
  const problems = ordered(record.problems)
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
    files: exportFiles(record.files, exhibits),
    capture: record.capture === null ? null : { ...record.capture, fields: inKeyOrder(record.capture.fields) },
    pdq: pdqOf(record),
    stack: record.stack,
    ledgerBound: record.ledger?.bound ?? null,
    ledger: record.ledger?.entries ?? [],
    shots: (record.ledger?.shots ?? []).map(exportShot),
    runs: runs.map(exportRun),
    observations: exportObservations(record.observations, runs),
    claims: exportClaims(record),
    text: Object.fromEntries(locales.map((locale) => [locale, exportText(record, locale)])),
  }
}

/** Files in the order of exhibit and path. */
export function exportFiles(files: readonly EvidenceFile[], exhibits: ReadonlyMap<ExhibitId, Exhibit>) {
  const order = [...exhibits.keys()]
  return [...files]
    .sort((a, b) => order.indexOf(a.exhibit) - order.indexOf(b.exhibit) || compare(a.path, b.path))
    .map(({ exhibit, path, bytes, modifiedAt, createdAt, problem }) => {
      const label = exhibits.get(exhibit)?.label ?? exhibit
      return { exhibit: label, path: path.toWellFormed(), bytes, modifiedAt, createdAt, problem }
    })
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

function exportText({ description }: MediumRecord, locale: LocaleTag) {
  if (description === null) return []
  const sentences = realize(description, locale).passages.flatMap((passage) => passage.sentences)
  return sentences.flatMap(({ claims, text }) => {
    const [claim] = claims
    return claim === undefined ? [] : [{ claim, claims, text }]
  })
}

function pdqOf({ medium, observations }: MediumRecord) {
  if (medium.kind !== 'image') return null
  const found = observations.find((observation) => observation.kind === 'hash')
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
