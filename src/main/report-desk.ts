import { type ChildProcess, fork } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Clock } from '../application/ports/clock.ts'
import type { HeldFile, ReportDesk, ReportOrder, WritingTold } from '../application/ports/report-desk.ts'
import { Problem, type ProblemRecord } from '../domain/problem.ts'
import { installationFolder } from './installation-folder.ts'
import type { ReportJob, ReportNews } from './report-job.ts'

/** Where the desk works. */
export interface DeskPlace {
  /** The workspace. */
  readonly data: string
  readonly folderOf: (reference: string) => Promise<string>
  readonly clock: Clock
}

/** A desk that writes each report in a process of its own, so that the console stays quick and a fault there stays there. */
export function openReportDesk(place: DeskPlace): ReportDesk & Disposable {
  const writing = new Map<string, WritingTold>()
  const failed = new Map<string, ProblemRecord>()
  const children = new Set<ChildProcess>()
  const run = async (order: ReportOrder, keep: (files: readonly HeldFile[]) => Promise<void>) => {
    const { reference, release } = order
    const folder = await place.folderOf(reference)
    const held = release === null ? folder : join(folder, `.${release.id}`)
    try {
      await mkdir(held, { recursive: true })
      const paths = await writeApart(children, { data: place.data, folder: held, order }, (done, of) =>
        writing.set(reference, { ...begun(reference), done, of }),
      )
      if (release !== null) await keep(await Promise.all(paths.map((path) => heldFile(path, folder))))
    } finally {
      if (release !== null) await rm(held, { recursive: true, force: true })
    }
  }
  const begun = (reference: string) => writing.get(reference) ?? { done: 0, of: 0, since: place.clock.now(), release: null }
  return {
    begin: (order, keep) => {
      const { reference, choice, formats, release } = order
      if (writing.has(reference)) throw new Problem('report-busy')
      const of = formats.reduce((sum, format) => sum + (format === 'json' ? 1 : choice.languages.length), 0)
      writing.set(reference, { done: 0, of, since: place.clock.now(), release: release?.id ?? null })
      failed.delete(reference)
      const ended = run(order, keep)
        .catch((error: unknown) => {
          failed.set(reference, error instanceof Problem ? error.record() : { code: 'worker-crashed', detail: null })
          throw error
        })
        .finally(() => writing.delete(reference))
      // Whoever began it may not wait for it; how it failed is told to everybody who asks.
      ended.catch(() => {})
      return { job: randomUUID(), ended }
    },
    told: (reference) => ({ writing: writing.get(reference) ?? null, failed: failed.get(reference) ?? null }),
    readFile: async (reference, name) => readReport(await place.folderOf(reference), name),
    [Symbol.dispose]: () => {
      for (const child of children) child.kill()
    },
  }
}

/** The bytes of a report in a folder; null where it has none of this name. */
export async function readReport(folder: string, name: string): Promise<AsyncIterable<Uint8Array> | null> {
  const path = join(folder, basename(name))
  return existsSync(path) ? createReadStream(path) : null
}

function writeApart(children: Set<ChildProcess>, job: ReportJob, progress: (done: number, of: number) => void): Promise<readonly string[]> {
  const child = fork(join(installationFolder, 'src', 'main', 'report-job.ts'), [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  children.add(child)
  return new Promise<readonly string[]>((written, fail) => {
    child.on('message', (news: ReportNews) => {
      if (news.news === 'progress') progress(news.done, news.of)
      else if (news.news === 'written') written(news.paths)
      else fail(new Problem(news.problem.code, news.problem.detail))
    })
    child.once('error', fail)
    child.once('exit', () => {
      children.delete(child)
      fail(new Problem('worker-crashed'))
    })
    child.send(job)
  })
}

async function heldFile(path: string, folder: string): Promise<HeldFile> {
  const name = basename(path)
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  const format = name.endsWith('.pdf') ? 'pdf' : name.endsWith('.html') ? 'html' : 'json'
  const { size } = await stat(path)
  const keep = async () => {
    // Nobody writes to it by mistake.
    await chmod(path, 0o444)
    await rename(path, join(folder, name))
  }
  return { name, format, bytes: size, sha256: hash.digest('hex'), keep }
}
