import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AnalyseMediumMeans, analyseMedium } from '../src/application/analysis/analyse-medium.ts'
import type { AnalysisJob } from '../src/application/ports/analysis-engine.ts'
import { type AnalysisParts, openAnalysisParts } from '../src/main/analysis-parts.ts'
import { installedModels } from '../src/main/models.ts'
import type { Measured } from './bench.ts'
import type { Figure } from './figures/figure.ts'
import { type BareTimes, bareInference, bareSessions, milliseconds, type OpenSession } from './photos/bare-inference.ts'
import { batchFigures } from './photos/batches.ts'
import { bigPictures } from './photos/big-pictures.ts'
import { addParts } from './photos/parts-of-a-photo.ts'
import { pictureJobs, testPictures } from './photos/picture-jobs.ts'
import { type ModelCall, recordedModels } from './photos/recorded-models.ts'
import { type WorkerCost, workerCost } from './photos/worker-cost.ts'
import { markdownTable } from './quality/markdown-table.ts'

/** Holds the whole analysis of photos against the bare time of the models it uses. An argument N takes every N-th picture only. */
export async function benchPhotos(data: string, [every = '1']: readonly string[]): Promise<Measured> {
  await using parts = await openAnalysisParts({ faces: true })
  const paths = testPictures(data).filter((_, index) => index % Number(every) === 0)
  const jobs = await pictureJobs(paths, parts.means)
  const means = meansOf(parts)
  const sessions = await openSessions()
  const times = await measureTimes(jobs, means, sessions)
  const sums = new Map<string, number>()
  for (const job of jobs) await addParts(sums, job, means)
  const [usual, big] = [await workerCost(jobs), await costOfBig(data, parts)]
  const figures = [...figuresOf(times, { usual, big, photos: jobs.length }), ...(await batchFigures(sessions))]
  return { figures, details: `\n${partsTable(sums, jobs.length)}` }
}

function meansOf({ means, models, media }: AnalysisParts): AnalyseMediumMeans {
  return { ...means, models, mediaDecoder: media.decoder, readCapture: (path, signal) => media.metadata.read(path, signal) }
}

async function openSessions(): Promise<OpenSession> {
  const { manifests, folders } = await installedModels()
  return bareSessions(manifests, folders.weights)
}

interface Times extends BareTimes {
  readonly whole: number
  readonly wholeProcessor: number
}

/** Each picture whole and bare in turn, twice; of each the faster, since other programs only slow down. The first pictures warm up. */
async function measureTimes(jobs: readonly AnalysisJob[], means: AnalyseMediumMeans, sessions: OpenSession): Promise<Times> {
  const bare = bareInference(sessions, means.models)
  const total = { whole: 0, wholeProcessor: 0, networks: 0, readers: 0, processor: 0 }
  const names = ['whole', 'wholeProcessor', 'networks', 'readers', 'processor'] as const
  for (const job of [...jobs.slice(0, 2), ...jobs.slice(-2)]) await bare(await callsOf(job, means))
  for (const job of jobs) {
    const calls = await callsOf(job, means)
    const once = async (): Promise<Times> => ({ ...(await whole(job, means)), ...(await bare(calls)) })
    const rounds = [await once(), await once()]
    for (const name of names) total[name] += Math.min(...rounds.map((round) => round[name]))
  }
  return total
}

/** What the analysis asks its models, in a run that is not timed. */
async function callsOf(job: AnalysisJob, means: AnalyseMediumMeans): Promise<readonly ModelCall[]> {
  const calls: ModelCall[] = []
  await whole(job, { ...means, models: recordedModels(means.models, calls) })
  return calls
}

async function whole(job: AnalysisJob, means: AnalyseMediumMeans): Promise<Pick<Times, 'whole' | 'wholeProcessor'>> {
  const [start, used] = [performance.now(), process.cpuUsage()]
  const { facts } = await analyseMedium(job, means, new AbortController().signal)
  if (facts === null) throw new Error(`not analysed: ${job.path}`)
  return { whole: performance.now() - start, wholeProcessor: milliseconds(process.cpuUsage(used)) }
}

async function costOfBig(data: string, parts: AnalysisParts): Promise<WorkerCost> {
  const folder = await mkdtemp(join(tmpdir(), 'wordveil-bench-photos-'))
  try {
    const paths = await bigPictures(data, folder)
    return await workerCost(await pictureJobs(paths, parts.means))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function figuresOf(times: Times, { usual, big, photos }: { usual: WorkerCost; big: WorkerCost; photos: number }): Figure[] {
  const most = (limit: number) => ({ most: limit })
  const bare = times.networks + times.readers
  return [
    {
      what: 'whole analysis over its models alone (networks and second reader), wall time',
      measured: times.whole / bare,
      unit: '×',
      goal: most(1.25),
    },
    { what: 'whole analysis over its networks alone, wall time', measured: times.whole / times.networks, unit: '×', goal: most(1.25) },
    {
      what: 'processor time of the worker over that of its networks',
      measured: times.wholeProcessor / times.processor,
      unit: '×',
      goal: null,
    },
    { what: 'whole analysis of a photo', measured: times.whole / photos, unit: 'ms', goal: null },
    { what: 'one worker, photos', measured: (photos * 60) / usual.seconds, unit: 'a minute', goal: null },
    { what: 'peak memory of a worker, never renewed', measured: usual.peakMegabytes, unit: 'MB', goal: most(1024) },
    { what: 'the same with the processes it keeps', measured: usual.familyMegabytes, unit: 'MB', goal: null },
    { what: 'peak memory of a worker, pictures of 24 to 50 megapixels', measured: big.peakMegabytes, unit: 'MB', goal: most(1024) },
    { what: 'photos after which the pool would renew the worker', measured: usual.aboveRenewal, unit: `of ${photos}`, goal: null },
  ]
}

function partsTable(sums: ReadonlyMap<string, number>, photos: number): string {
  const rows = [...sums].toSorted(([, one], [, other]) => other - one).map(([part, sum]) => [part, (sum / photos).toFixed(1)])
  return markdownTable(['part, done alone', 'ms a photo'], rows)
}
