import { createHash } from 'node:crypto'
import type { Analyzer } from '../../analysis/analyzer.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { MediaKind } from '../../domain/evidence.ts'
import type { MediaId, ObservationId, RunId } from '../../domain/id.ts'
import type { ModelRef } from '../../domain/observation.ts'

/** All that the result of an analysis depends on, besides the bytes. */
export interface AnalysisMeans {
  /** In an order in which each finds what it needs. */
  readonly analyzers: readonly Analyzer[]
  /** The weights a model id stands for; null when they are not installed. */
  readonly modelRef: (id: string) => ModelRef | null
  readonly decoder: string
  readonly runtime: string
}

/** One analyzer to be applied to one medium. */
export interface PlannedRun {
  readonly id: RunId
  readonly analyzer: string
  readonly analyzerVersion: number
  readonly params: Readonly<Record<string, unknown>>
  readonly models: readonly ModelRef[]
  readonly missing: readonly string[]
}

/** What is known of a medium before it is decoded. */
export interface PlanSubject {
  readonly mediaId: MediaId
  readonly kind: MediaKind
  readonly extensions: readonly string[]
}

interface RunInput {
  readonly mediaId: MediaId
  readonly extensions?: readonly string[]
  readonly builtOn: readonly RunId[]
}

/** The names of a medium are an input only of what compares them with the content: a copy under another name needs nothing else anew. */
function inputOf(analyzer: Analyzer, { mediaId, extensions }: PlanSubject): Omit<RunInput, 'builtOn'> {
  return analyzer.makes.includes('name-mismatch') ? { mediaId, extensions } : { mediaId }
}

/**
 * Which runs a medium of a kind needs. The id of a run is the hash of everything that could change its result, the runs that it
 * builds on among it.
 */
export function planRuns(subject: PlanSubject, means: AnalysisMeans): PlannedRun[] {
  const planned: { analyzer: Analyzer; run: PlannedRun }[] = []
  for (const analyzer of means.analyzers.filter((candidate) => candidate.media.includes(subject.kind))) {
    const builtOn = planned
      .filter((earlier) => earlier.analyzer.makes.some((made) => analyzer.needs.includes(made)))
      .map(({ run }) => run.id)
    planned.push({ analyzer, run: planRun(analyzer, means, { ...inputOf(analyzer, subject), builtOn }) })
  }
  return planned.map(({ run }) => run)
}

function planRun(analyzer: Analyzer, means: AnalysisMeans, input: RunInput): PlannedRun {
  const refs = analyzer.models.map((id) => ({ id, ref: means.modelRef(id) }))
  const parts = {
    analyzer: analyzer.id,
    analyzerVersion: analyzer.version,
    params: analyzer.params as Readonly<Record<string, unknown>>,
    models: refs.flatMap(({ ref }) => (ref === null ? [] : [ref])),
    missing: refs.flatMap(({ id, ref }) => (ref === null ? [id] : [])),
  }
  const key = canonicalJson({ ...input, ...parts, decoder: means.decoder, runtime: means.runtime })
  return { id: `r-${createHash('sha256').update(key).digest('hex').slice(0, 32)}` as RunId, ...parts }
}

/** The id of the n-th observation of a run. */
export function observationId(run: RunId, ordinal: number): ObservationId {
  return `o-${createHash('sha256').update(`${run}\n${ordinal}`).digest('hex').slice(0, 24)}` as ObservationId
}
