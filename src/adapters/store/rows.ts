import type { Selectable } from 'kysely'
import type { Description } from '../../domain/description.ts'
import type { AnalysedFacts, CaptureFacts, EvidenceFile, Exhibit, Medium, Outcome } from '../../domain/evidence.ts'
import type { ExhibitId, Instant, MediaId, ObservationId, RunId } from '../../domain/id.ts'
import type { Observation, Run, RunOutcome } from '../../domain/observation.ts'
import { type ProblemCode, type ProblemRecord, problemCodes } from '../../domain/problem.ts'
import type { Ledger, Locator } from '../../domain/timeline.ts'
import type { CaseTables } from './schema.ts'

// Rows were written by this program from parsed values and are covered by the audit log, so reading them back only renames.

/** A stored exhibit as the domain has it. */
export function toExhibit(row: Selectable<CaseTables['exhibit']>): Exhibit {
  return { id: row.id as ExhibitId, label: row.label, name: row.name, source: row.source, form: row.form as Exhibit['form'] }
}

/** A stored path as the domain has it. */
export function toEvidenceFile(row: Omit<Selectable<CaseTables['evidence_file']>, 'seq'>): EvidenceFile {
  return {
    exhibit: row.exhibit_id as ExhibitId,
    path: row.path,
    media: row.media_id as MediaId | null,
    bytes: row.bytes,
    modifiedAt: row.modified_at as Instant | null,
    createdAt: row.created_at as Instant | null,
    problem: toProblem(row),
  }
}

/** What is wrong with a stored path; null where nothing is. */
export function toProblem(row: Pick<Selectable<CaseTables['evidence_file']>, 'problem_code' | 'problem_detail'>): ProblemRecord | null {
  return row.problem_code === null ? null : { code: toProblemCode(row.problem_code), detail: row.problem_detail }
}

function toProblemCode(code: string): ProblemCode {
  if (code in problemCodes) return code as ProblemCode
  throw new Error(`unknown problem code in the store: ${code}`)
}

/** A stored medium as the domain has it. */
export function toMedium(row: Selectable<CaseTables['medium']>): Medium {
  return {
    sha256: row.id as MediaId,
    md5: row.md5,
    sha1: row.sha1,
    bytes: row.bytes,
    kind: row.kind as Medium['kind'],
    mimeType: row.mime_type,
  }
}

/** How a first look stands where others have their outcome: the medium still waits for its own. */
export const lookedAt = 'looked-at'

/** What one decode told, as the domain has it. */
export interface AnalysisRecord {
  readonly outcome: Outcome | null
  readonly firstLook: boolean
  readonly problems: readonly ProblemRecord[]
  readonly decoder: string
  readonly facts: AnalysedFacts | null
  readonly capture: CaptureFacts | null
  readonly ledger: Ledger | null
  readonly runIds: readonly RunId[]
}

/** A stored analysis as the domain has it. */
export function toAnalysis(row: Selectable<CaseTables['analysis']>): AnalysisRecord {
  return {
    outcome: row.outcome === lookedAt ? null : (row.outcome as Outcome),
    firstLook: row.outcome === lookedAt,
    problems: JSON.parse(row.problems) as ProblemRecord[],
    decoder: row.decoder,
    facts: fromJson<AnalysedFacts>(row.facts),
    capture: fromJson<CaptureFacts>(row.capture),
    ledger: fromJson<Ledger>(row.ledger),
    runIds: JSON.parse(row.run_ids) as RunId[],
  }
}

/** A stored run as the domain has it. */
export function toRun(row: Selectable<CaseTables['run']>): Run {
  return {
    id: row.id as RunId,
    mediaId: row.media_id as MediaId,
    analyzer: row.analyzer,
    analyzerVersion: row.analyzer_version,
    models: JSON.parse(row.models) as Run['models'],
    params: JSON.parse(row.params) as Run['params'],
    decoder: row.decoder,
    runtime: row.runtime,
    outcome: JSON.parse(row.outcome) as RunOutcome,
  }
}

/** A stored observation as the domain has it. */
export function toObservation(row: Selectable<CaseTables['observation']>): Observation {
  const body = JSON.parse(row.body) as Record<string, unknown>
  return {
    ...body,
    id: row.id as ObservationId,
    mediaId: row.media_id as MediaId,
    run: row.run_id as RunId,
    where: JSON.parse(row.place) as Locator,
    confidence: row.confidence,
  } as Observation
}

/** A stored description as the domain has it. */
export function toDescription(body: string): Description {
  return JSON.parse(body) as Description
}

function fromJson<T>(text: string | null): T | null {
  return text === null ? null : (JSON.parse(text) as T)
}
