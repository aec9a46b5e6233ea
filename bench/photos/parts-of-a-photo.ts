import type { LoadedModels } from '../../src/analysis/analyzer.ts'
import type { AnalyseMediumMeans } from '../../src/application/analysis/analyse-medium.ts'
import { observationId } from '../../src/application/analysis/plan-runs.ts'
import type { AnalysisJob } from '../../src/application/ports/analysis-engine.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { type ModelCall, recordedModels, timed } from './recorded-models.ts'

/** Does one part of the analysis after the other, with nothing beside it, and adds the milliseconds of each to the sums. */
export async function addParts(sums: Map<string, number>, job: AnalysisJob, means: AnalyseMediumMeans): Promise<void> {
  const signal = new AbortController().signal
  const add = (part: string, time: number) => sums.set(part, (sums.get(part) ?? 0) + time)
  const [capture, metadataTime] = await timed(() => means.readCapture(job.path, signal))
  const [decoded, decodeTime] = await timed(() => means.mediaDecoder.decode(job.path, job.type, job.limits, signal, job.look))
  add('read metadata (beside decoding)', metadataTime)
  add('decode', decodeTime)
  const found: Observation[] = []
  for (const run of job.runs) {
    const analyzer = means.analyzers.find(({ id }) => id === run.analyzer)
    if (analyzer === undefined) continue
    const calls: ModelCall[] = []
    const models: LoadedModels = recordedModels(means.models, calls)
    const subject = { ...decoded, capture, extensions: job.extensions }
    const [result, time] = await timed(() => analyzer.analyze(subject, found, { models, params: analyzer.params, signal }))
    for (const call of calls) add(call.on === 'network' ? `network ${call.id}` : `second reader ${call.id}`, call.milliseconds)
    add(`own work of ${analyzer.id}`, time - calls.reduce((sum, call) => sum + call.milliseconds + call.keeping, 0))
    if (result.outcome !== 'done') continue
    const place = { mediaId: job.mediaId, run: run.id }
    found.push(...result.observations.map((draft, index) => ({ ...draft, id: observationId(run.id, index), ...place })))
  }
}
