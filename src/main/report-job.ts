import { openWorkspace } from '../adapters/store/workspace.ts'
import type { Progress } from '../application/ports/progress.ts'
import type { ReportOrder } from '../application/ports/report-desk.ts'
import { Problem, type ProblemRecord } from '../domain/problem.ts'
import { releasePrefix } from '../domain/review/release.ts'
import { machineClock } from './machine-clock.ts'
import { reportWriter, silence } from './report-writer.ts'

/** What the server tells this program to do, once. */
export interface ReportJob {
  readonly data: string
  /** Where the files are to appear. */
  readonly folder: string
  readonly order: ReportOrder
}

/** What this program tells the server. */
export type ReportNews =
  | { readonly news: 'progress'; readonly done: number; readonly of: number }
  | { readonly news: 'written'; readonly paths: readonly string[] }
  | { readonly news: 'failed'; readonly problem: ProblemRecord }

process.once('message', (job: ReportJob) => {
  work(job)
    .then((paths) => tell({ news: 'written', paths }))
    .catch((error: unknown) => {
      if (!(error instanceof Problem)) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      tell({ news: 'failed', problem: error instanceof Problem ? error.record() : { code: 'worker-crashed', detail: null } })
    })
    .finally(() => process.disconnect())
})

async function work({ data, folder, order }: ReportJob): Promise<readonly string[]> {
  const { by, reference, choice, formats, release } = order
  await using workspace = await openWorkspace({ folder: data, clock: machineClock, actor: by })
  await using store = await workspace.openCase(reference, { create: false })
  const write = await reportWriter(toldProgress(), null)
  const released = release === null ? {} : { release: { told: release, prefix: releasePrefix(release.id) } }
  return await write(store, { locales: choice.languages, formats, folders: [folder], choice, ...released })
}

function toldProgress(): Progress {
  let [done, of] = [0, 0]
  const told = () => tell({ news: 'progress', done, of })
  return {
    ...silence,
    begin: (_stage, total) => {
      of = total ?? 0
      told()
    },
    advance: (count) => {
      done += count
      told()
    },
  }
}

function tell(news: ReportNews): void {
  process.send?.(news)
}
