import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEvidenceBeside, openEvidenceOpener } from '../adapters/evidence/evidence-opener.ts'
import { isThere } from '../adapters/evidence/is-there.ts'
import { keepApart, type OwnPlace } from '../adapters/evidence/keep-apart.ts'
import { caseHashIndexes } from '../adapters/hash-index/case-hash-indexes.ts'
import type { ChosenProvider } from '../adapters/inference/choose-provider.ts'
import { createWorkerPool } from '../adapters/jobs/worker-pool.ts'
import { createContentSniffer } from '../adapters/media/sniff-content.ts'
import { isolation } from '../adapters/sandbox/isolation.ts'
import { isolationWords } from '../adapters/sandbox/isolation-words.ts'
import { machineSecrets } from '../adapters/security/machine-secrets.ts'
import { openWorkspace } from '../adapters/store/workspace.ts'
import { translationModel } from '../analysis/translation/translation.ts'
import { visionModel } from '../analysis/vision/vision.ts'
import { absentExhibits } from '../application/evidence/absent-exhibits.ts'
import { verifyEvidence } from '../application/evidence/verify-evidence.ts'
import type { AnalysisEngine } from '../application/ports/analysis-engine.ts'
import type { Workspace } from '../application/ports/workspace.ts'
import { verifyReleases } from '../application/release/verify-releases.ts'
import { runCase } from '../application/run/run-case.ts'
import { steerRun, workAt } from '../application/run/steer-run.ts'
import type { CommandContext, Installation } from '../cli/command-context.ts'
import type { Instant } from '../domain/id.ts'
import { Problem } from '../domain/problem.ts'
import { acceleratorArguments, chosenAccelerator } from './accelerator.ts'
import { type AnalysisParts, openAnalysisParts } from './analysis-parts.ts'
import { installationFolder } from './installation-folder.ts'
import { addedModelBytes, addedServers, modelsOnDisk } from './models.ts'
import { readReport } from './report-desk.ts'
import { machineClock, reportWriter, silence } from './report-writer.ts'
import { serveWorkspace } from './serve-workspace.ts'
import { workerPlaces } from './worker-places.ts'
import { writeExport } from './write-export.ts'

/** Opens the workspace and puts the parts together that the commands use. */
export const openInstallation: CommandContext['open'] = async (options): Promise<Installation> => {
  if (options.run !== undefined) await refuseUnfit(options.run.evidence, ownPlaces(options.data, options.run.out))
  const workspace = await openWorkspace({ folder: options.data, clock: machineClock, actor: 'operator', create: options.create })
  const people = { people: workspace.people, care: workspace.care, secrets: machineSecrets(), clock: machineClock }
  const date = options.date as Instant | null
  return {
    runCase: async (request, progress, signal) => {
      await keepApart(await knownExhibits(workspace, request.reference), ownPlaces(options.data, request.out))
      const accelerator = await chosenAccelerator()
      await using parts = await openAnalysisParts({ faces: options.faces, networks: accelerator.settings })
      const writeReports = await reportWriter(progress, date)
      return await runCase(request, {
        ...caseMeans(workspace, parts, accelerator),
        openEngine: openEngine(accelerator, options.workers, parts.manifests),
        writeReports,
        progress,
        signal,
      })
    },
    openCase: (reference) => workspace.openCase(reference, { create: false }),
    absentExhibits: (store) => absentExhibits(store, isThere),
    steer: (reference, wish) => steerRun(workspace, reference, wish),
    workAt: (reference) => workAt(workspace, reference),
    exportCase: async (store, request) => writeExport(store, request, await reportWriter(silence, date)),
    verifyCase: (store) => store.verify(),
    verifyEvidence: async (store, progress, signal) => {
      const folder = await workspace.caseFolder((await store.record()).reference)
      await using opener = await openEvidenceBeside(folder, createContentSniffer())
      return await verifyEvidence(store, { opener, progress, signal })
    },
    verifyReleases: async (store) => {
      const folder = await workspace.caseFolder((await store.record()).reference)
      return verifyReleases(store, (name) => readReport(join(folder, 'reports'), name))
    },
    people,
    serve: (place) => serveWorkspace(workspace, people, { ...place, data: options.data }),
    [Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose](),
  }
}

/** A slip of the pen must not open a case, and nothing be written into evidence. */
async function refuseUnfit(evidence: readonly string[], places: readonly OwnPlace[]): Promise<void> {
  for (const path of evidence) if (!existsSync(path)) throw new Problem('evidence-missing')
  await keepApart(evidence, places)
}

/** Where a run writes. */
function ownPlaces(data: string, out: string | null): OwnPlace[] {
  const reports = out === null ? [] : [{ path: out, option: '--out', isWhole: false }]
  return [{ path: data, option: '--data', isWhole: true }, ...reports, { path: tmpdir(), option: 'TMPDIR', isWhole: false }]
}

/** Of a case that is still to be opened there are none. */
async function knownExhibits(workspace: Workspace, reference: string): Promise<string[]> {
  if (!(await workspace.cases()).some((known) => known.reference === reference)) return []
  await using store = await workspace.openCase(reference, { create: false })
  return (await store.exhibits()).map(({ source }) => source)
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
