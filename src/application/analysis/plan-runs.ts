import { createHash } from 'node:crypto'
import { extname } from 'node:path/posix'
import type { Analyzer } from '../../analysis/analyzer.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { EvidenceFile, MediaKind } from '../../domain/evidence.ts'
import type { MediaId, ObservationId, RunId } from '../../domain/id.ts'
import type { ModelRef } from '../../domain/observation.ts'
import type { MediumRecord } from '../ports/case-store.ts'
import type { Look } from '../ports/media-decoder.ts'
import { lookVersion } from './decode-limits.ts'

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
  /** Left out: the whole of it. */
  readonly look?: Look
}

/** A recorded medium as planning sees it. */
export function subjectOf({ medium, files }: Pick<MediumRecord, 'medium' | 'files'>, look: Look = 'whole'): PlanSubject {
  return { mediaId: medium.sha256, kind: medium.kind, extensions: extensionsOf(files), look }
}

/** File name extensions under which a medium was found, lower case without dot, sorted. */
export function extensionsOf(files: readonly EvidenceFile[]): string[] {
  return [...new Set(files.map((file) => extname(file.path).slice(1).toLowerCase()).filter((extension) => extension !== ''))].sort()
}

/** A digest of the means that media of a kind are analysed with: as long as it stays the same, no findings of that kind are outdated. */
export function planDigest(kind: MediaKind, means: AnalysisMeans): string {
  const runs = planRuns({ mediaId: '' as MediaId, kind, extensions: [], look: 'whole' }, means).map((run) => run.id)
  return createHash('sha256')
    .update(canonicalJson({ decoder: means.decoder, runs }))
    .digest('hex')
}

interface RunInput {
  readonly mediaId: MediaId
  readonly look?: Look
  readonly lookVersion?: number
  readonly extensions?: readonly string[]
  readonly builtOn: readonly RunId[]
}

/**
 * The names of a medium are an input only of what compares them with the content: a copy under another name needs nothing else anew.
 * What a first look saw is never taken for what the whole film shows.
 */
function inputOf(analyzer: Analyzer, { mediaId, extensions, look }: PlanSubject): Omit<RunInput, 'builtOn'> {
  const looked = look === 'keyframes' ? { look, lookVersion } : {}
  return analyzer.makes.includes('name-mismatch') ? { mediaId, extensions, ...looked } : { mediaId, ...looked }
}

/** A first look sees and does not listen. */
function applies({ media }: Analyzer, { kind, look }: PlanSubject): boolean {
  return media.includes(kind) && (look !== 'keyframes' || media.includes('image'))
}

/**
 * Which runs a medium of a kind needs. The id of a run is the hash of everything that could change its result, the runs that it
 * builds on among it.
 */
export function planRuns(subject: PlanSubject, means: AnalysisMeans): PlannedRun[] {
  const planned: { analyzer: Analyzer; run: PlannedRun }[] = []
  for (const analyzer of means.analyzers.filter((candidate) => applies(candidate, subject))) {
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
