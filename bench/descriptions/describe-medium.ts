import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { ContentSniffer } from '../../src/adapters/media/sniff-content.ts'
import { type AnalyseMediumMeans, analyseMedium } from '../../src/application/analysis/analyse-medium.ts'
import { decodeLimits } from '../../src/application/analysis/decode-limits.ts'
import { planRuns } from '../../src/application/analysis/plan-runs.ts'
import type { AnalysisJob, AnalysisResult } from '../../src/application/ports/analysis-engine.ts'
import type { DecodedMedium, MediaDecoder } from '../../src/application/ports/media-decoder.ts'
import type { LocaleTag, MediaId, Sha256 } from '../../src/domain/id.ts'
import { seconds } from '../../src/domain/timeline.ts'
import { planDescription } from '../../src/language/plan/plan-description.ts'
import { realize } from '../../src/language/realize/realize.ts'
import type { FactList } from './facts.ts'
import { isGrounded } from './grounded.ts'
import { type MediumScore, scoreMedium } from './score.ts'
import { asksVision, modelsFor, type Variant } from './variants.ts'

const locale = 'en' as LocaleTag
/** The runs of the product with a vision model name weights; here nobody's. */
const answerer = { id: 'vision', version: 'bench', sha256: '0'.repeat(64) as Sha256 }

/** Describes one medium in each way and scores it. It is decoded once, and what several ways have in common is seen once. */
export async function scoreInEachWay(
  list: FactList,
  variants: readonly Variant[],
  { means, sniffer }: { means: AnalyseMediumMeans; sniffer: ContentSniffer },
): Promise<MediumScore[]> {
  const base = await mediumOf(list.path, sniffer)
  const decoded = await means.mediaDecoder.decode(base.path, base.type, base.limits, new AbortController().signal, 'whole')
  const decoder: MediaDecoder = { id: means.mediaDecoder.id, decode: async () => decoded }
  const scores: MediumScore[] = []
  let known: AnalysisJob['known'] = []
  for (const variant of variants) {
    const own = meansOf(variant, { ...means, mediaDecoder: decoder }, { list, decoded })
    const runs = planRuns({ mediaId: base.mediaId, kind: base.type.kind, extensions: base.extensions }, own)
    const result = await analyseMedium({ ...base, runs, known }, own, new AbortController().signal)
    refuseFailed(list.medium, variant, result)
    known = [...known, ...doneRuns(result)]
    const observations = variant.kept?.(result.observations, result.ledger) ?? result.observations
    scores.push(scoreOf(list, base.mediaId, { ...result, observations }))
  }
  return scores
}

async function mediumOf(path: string, sniffer: ContentSniffer): Promise<AnalysisJob> {
  const bytes = await readFile(path)
  const type = await sniffer.sniff(bytes.subarray(0, 65_536))
  return {
    mediaId: createHash('sha256').update(bytes).digest('hex') as MediaId,
    path,
    type,
    bytes: bytes.length,
    extensions: [extname(path).slice(1).toLowerCase()],
    runs: [],
    known: [],
    limits: decodeLimits(type.kind, bytes.length),
    look: 'whole',
  }
}

function meansOf(
  variant: Variant,
  means: AnalyseMediumMeans,
  { list, decoded }: { list: FactList; decoded: DecodedMedium },
): AnalyseMediumMeans {
  const subject = { ...decoded, capture: null, extensions: [] }
  const reader = variant.reader === null ? null : variant.reader(list, subject)
  const modelRef: AnalyseMediumMeans['modelRef'] = (id) => (asksVision(variant) && id === answerer.id ? answerer : means.modelRef(id))
  return { ...means, analyzers: variant.analyzers, modelRef, models: modelsFor(means.models, reader) }
}

/** A model that fails here would look like one that sees nothing. Speech needs a model that is not carried along. */
function refuseFailed(medium: string, { name }: Variant, { runs, facts }: AnalysisResult): void {
  if (facts === null) throw new Error(`${medium} was not decoded`)
  for (const { analyzer, outcome } of runs)
    if (outcome.outcome === 'failed' && analyzer !== 'speech') throw new Error(`${medium}, ${name}: ${analyzer} failed: ${outcome.reason}`)
}

/** What was done once is known for the next way, if that plans the same run. */
function doneRuns({ runs, observations }: AnalysisResult): AnalysisJob['known'] {
  return runs.map((run) => ({ run, observations: observations.filter((one) => one.run === run.id) }))
}

function scoreOf(list: FactList, mediaId: MediaId, { facts, capture, ledger, observations }: AnalysisResult): MediumScore {
  const caseContext = { stack: null, stackOthers: 0, faceGroups: [], likeFilms: [] }
  const damaged = facts?.damaged ?? false
  const description = planDescription({ mediaId, facts, capture, ledger, observations, damaged, caseContext })
  const sentences = realize(description, locale).passages.flatMap((passage) => passage.sentences)
  const grounded = sentences.filter((sentence) => isGrounded(sentence, description, observations)).length
  const duration = facts?.duration ?? null
  return scoreMedium(list, description, { length: duration === null ? 0 : seconds(duration), sentences: sentences.length, grounded })
}
