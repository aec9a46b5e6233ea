import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machineSecrets } from '../../src/adapters/security/machine-secrets.ts'
import { openWorkspace } from '../../src/adapters/store/workspace.ts'
import type { CareMeans } from '../../src/application/care/care-means.ts'
import type { PeopleMeans } from '../../src/application/people/people-means.ts'
import { createConsoleSource } from '../../src/main/console-source.ts'
import { openWorkspaceLooks } from '../../src/main/look-desk.ts'
import { openReportDesk } from '../../src/main/report-desk.ts'
import { type ConsoleStage, setStage } from '../../test/e2e/console-stage.ts'
import { movingClock } from '../../test/fixtures/moving-clock.ts'

/** The console over a copy of a workspace, with a clock that the tour moves. */
export interface GuideStage extends AsyncDisposable {
  readonly stage: ConsoleStage
  readonly means: PeopleMeans & CareMeans
  readonly clock: ReturnType<typeof movingClock>
}

/** Opens the console over a copy of the workspace, so that what the tour decides stays out of it. */
export async function openGuideStage(data: string): Promise<GuideStage> {
  await using held = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'guide-'))
  held.defer(() => rm(folder, { recursive: true }))
  await cp(data, folder, { recursive: true })
  const clock = movingClock()
  const workspace = held.use(await openWorkspace({ folder, clock, actor: 'operator' }))
  const source = held.use(createConsoleSource(workspace))
  const secrets = machineSecrets({ memory: 64, passes: 1, lanes: 1 })
  const means = { people: workspace.people, care: workspace.care, secrets, clock }
  const looks = held.use(
    await openWorkspaceLooks({ source, means, data: folder }, (fault) => {
      throw fault
    }),
  )
  const folderOf = async (reference: string) => join(await workspace.caseFolder(reference), 'reports')
  const desk = held.use(openReportDesk({ data: folder, folderOf, clock }))
  const stage = await setStage(source, { ...means, looks, desk, searches: workspace.searches })
  held.defer(() => stage.close())
  const kept = held.move()
  return { stage, means, clock, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}
