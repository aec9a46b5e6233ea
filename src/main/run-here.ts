import { join } from 'node:path'
import { openEvidenceOpener } from '../adapters/evidence/evidence-opener.ts'
import { caseHashIndexes } from '../adapters/hash-index/case-hash-indexes.ts'
import type { ChosenProvider } from '../adapters/inference/choose-provider.ts'
import { createWorkerPool } from '../adapters/jobs/worker-pool.ts'
import { createContentSniffer } from '../adapters/media/sniff-content.ts'
import { isolation } from '../adapters/sandbox/isolation.ts'
import { isolationWords } from '../adapters/sandbox/isolation-words.ts'
import { translationModel } from '../analysis/translation/translation.ts'
import { visionModel } from '../analysis/vision/vision.ts'
import type { AnalysisEngine } from '../application/ports/analysis-engine.ts'
import type { Progress } from '../application/ports/progress.ts'
import type { Workspace } from '../application/ports/workspace.ts'
import { type RunCaseRequest, type RunSummary, runCase } from '../application/run/run-case.ts'
import type { Instant } from '../domain/id.ts'
import { acceleratorArguments, chosenAccelerator } from './accelerator.ts'
import { type AnalysisParts, openAnalysisParts } from './analysis-parts.ts'
import { installationFolder } from './installation-folder.ts'
import { addedModelBytes, addedServers, modelsOnDisk } from './models.ts'
import { reportWriter } from './report-writer.ts'
import { workerPlaces } from './worker-places.ts'

/** How a person wants a run, and who follows it. */
export interface RunHere {
  readonly faces: boolean
  readonly workers: number | null
  /** The date that the reports carry; null takes that of the case's last change. */
  readonly date: Instant | null
  readonly progress: Progress
  readonly signal: AbortSignal
}

/** Runs a case with the decoders, models and workers of this machine. */
export async function runHere(workspace: Workspace, request: RunCaseRequest, here: RunHere): Promise<RunSummary> {
  const { progress, signal } = here
  const accelerator = await chosenAccelerator()
  await using parts = await openAnalysisParts({ faces: here.faces, networks: accelerator.settings })
  const writeReports = await reportWriter(progress, here.date)
  return await runCase(request, {
    ...caseMeans(workspace, parts, accelerator),
    openEngine: openEngine(accelerator, here.workers, parts.manifests),
    writeReports,
    progress,
    signal,
  })
}

function caseMeans(workspace: Workspace, parts: AnalysisParts, accelerator: ChosenProvider) {
  return {
    workspace,
    analysis: parts.means,
    isolation: isolationWords(isolation()),
    accelerator,
    openHashIndexes: (caseFolder: string) => caseHashIndexes(join(caseFolder, 'hashes')),
    openEvidence: (caseFolder: string) => openEvidenceOpener(caseFolder, createContentSniffer()),
  }
}

/**
 * A vision model answers up to 48 sheets of a film, each in half a minute or more on a processor, and a translation model hundreds of quotes one
 * by one: their slowness must not cost the medium.
 */
const addedSeconds = 4 * 3600

function openEngine(
  accelerator: ChosenProvider,
  workers: number | null,
  manifests: AnalysisParts['manifests'],
): (evidence: readonly string[]) => AnalysisEngine {
  return (evidence) =>
    createWorkerPool({
      program: join(installationFolder, 'src', 'main', 'worker.ts'),
      arguments: acceleratorArguments(accelerator.settings),
      places: workers ?? workerPlaces(),
      reads: [...modelsOnDisk(), ...evidence],
      renewAboveBytes: 600 * 1024 ** 2 + addedModelBytes(manifests),
      servers: addedServers(manifests),
      ...(manifests.some(({ id }) => id === visionModel || id === translationModel) ? { marginSeconds: addedSeconds } : {}),
    })
}
