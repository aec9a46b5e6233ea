import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isThere } from '../adapters/evidence/is-there.ts'
import { keepApart, type OwnPlace } from '../adapters/evidence/keep-apart.ts'
import { machineSecrets } from '../adapters/security/machine-secrets.ts'
import { openWorkspace } from '../adapters/store/workspace.ts'
import { absentExhibits } from '../application/evidence/absent-exhibits.ts'
import { verifyEvidence } from '../application/evidence/verify-evidence.ts'
import type { Workspace } from '../application/ports/workspace.ts'
import { verifyReleases } from '../application/release/verify-releases.ts'
import { steerRun, workAt } from '../application/run/steer-run.ts'
import type { CommandContext, Installation } from '../cli/command-context.ts'
import type { Instant } from '../domain/id.ts'
import { Problem } from '../domain/problem.ts'
import { machineClock } from './machine-clock.ts'
import { readReport } from './report-desk.ts'
import { writeExport } from './write-export.ts'

/**
 * Opens the workspace and puts the parts together that the commands use. What only some of them need, such as decoders, models and the server,
 * is loaded when it is asked for: most of the time that a short command takes is the loading of modules.
 */
export const openInstallation: CommandContext['open'] = async (options): Promise<Installation> => {
  if (options.run !== undefined) await refuseUnfit(options.run.evidence, ownPlaces(options.data, options.run.out))
  const workspace = await openWorkspace({ folder: options.data, clock: machineClock, actor: 'operator', create: options.create })
  const people = { people: workspace.people, care: workspace.care, secrets: machineSecrets(), clock: machineClock }
  const date = options.date as Instant | null
  return {
    runCase: async (request, progress, signal) => {
      await keepApart(await knownExhibits(workspace, request.reference), ownPlaces(options.data, request.out))
      const { runHere } = await import('./run-here.ts')
      return await runHere(workspace, request, { faces: options.faces, workers: options.workers, date, progress, signal })
    },
    openCase: (reference) => workspace.openCase(reference, { create: false }),
    absentExhibits: (store) => absentExhibits(store, isThere),
    steer: (reference, wish) => steerRun(workspace, reference, wish),
    workAt: (reference) => workAt(workspace, reference),
    exportCase: async (store, request) => {
      const { reportWriter, silence } = await import('./report-writer.ts')
      return await writeExport(store, request, await reportWriter(silence, date))
    },
    verifyCase: (store) => store.verify(),
    verifyEvidence: async (store, progress, signal) => {
      const folder = await workspace.caseFolder((await store.record()).reference)
      const { openOpenerBeside } = await import('./opener-beside.ts')
      await using opener = await openOpenerBeside(folder)
      return await verifyEvidence(store, { opener, progress, signal })
    },
    verifyReleases: async (store) => {
      const folder = await workspace.caseFolder((await store.record()).reference)
      return verifyReleases(store, (name) => readReport(join(folder, 'reports'), name))
    },
    people,
    serve: async (place) => {
      const { serveWorkspace } = await import('./serve-workspace.ts')
      return await serveWorkspace(workspace, people, { ...place, data: options.data })
    },
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
