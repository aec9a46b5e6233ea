import { join } from 'node:path'
import { openReportFolder } from '../../src/adapters/documents/report-folder.ts'
import { openEvidenceOpener } from '../../src/adapters/evidence/evidence-opener.ts'
import { caseHashIndexes } from '../../src/adapters/hash-index/case-hash-indexes.ts'
import { createWorkerPool } from '../../src/adapters/jobs/worker-pool.ts'
import { createContentSniffer } from '../../src/adapters/media/sniff-content.ts'
import { openWorkspace } from '../../src/adapters/store/workspace.ts'
import type { AnalysisEngine } from '../../src/application/ports/analysis-engine.ts'
import type { Progress } from '../../src/application/ports/progress.ts'
import { createReportWriter } from '../../src/application/report/write-reports.ts'
import { runCase } from '../../src/application/run/run-case.ts'
import type { Instant } from '../../src/domain/id.ts'
import { locales, localeTag } from '../../src/language/locale-tag.ts'
import { realize } from '../../src/language/realize/realize.ts'
import { openAnalysisParts } from '../../src/main/analysis-parts.ts'
import { modelsOnDisk } from '../../src/main/models.ts'
import type { GrowthMeasured } from './growth-measured.ts'

/** What is applied to the pictures: what needs no network, so that the growth of the program is seen and not the speed of models. */
const applied: ReadonlySet<string> = new Set(['picture-hash', 'tone', 'metadata'])

const [exhibit = '', data = ''] = process.argv.slice(2)
process.stdout.write(`${JSON.stringify(await measure(exhibit, data))}\n`)
process.exit(0)

/** Runs over an exhibit. */
async function measure(exhibit: string, data: string): Promise<GrowthMeasured> {
  const peak = watchMemory()
  const seconds = await runOnce(exhibit, data)
  return { seconds, peakBytes: peak() }
}

function watchMemory(): () => number {
  let most = 0
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss())
  }
  setInterval(look, 20).unref()
  return () => {
    look()
    return most
  }
}

async function runOnce(exhibit: string, data: string): Promise<Record<string, number>> {
  await using workspace = await openWorkspace({ folder: data, clock: { now: () => new Date().toISOString() as Instant }, actor: 'bench' })
  await using parts = await openAnalysisParts({ faces: false })
  const { progress, seconds } = stopwatch()
  const analysis = { ...parts.means, analyzers: parts.means.analyzers.filter(({ id }) => applied.has(id)) }
  const unused = { render: () => Promise.reject(new Error('only the export is written')) }
  const writeReports = createReportWriter({
    renderers: { pdf: unused, html: unused },
    openFolder: openReportFolder,
    progress,
    date: null,
    realize,
    program: { name: 'Wordveil', version: 'bench' },
    models: [],
    analyzers: analysis.analyzers,
  })
  const program = join(import.meta.dirname, '..', '..', 'src', 'main', 'worker.ts')
  await runCase(
    { reference: 'growth', evidence: [exhibit], locales: [localeTag('en')], draftLocales: locales, formats: ['json'], out: null },
    {
      workspace,
      analysis,
      isolation: 'none',
      accelerator: { words: 'none', refused: null },
      openEngine: (reads) =>
        // Begun early, a worker starts while much is read and not while little is: its start would not be the same for each exhibit.
        beganLate(
          createWorkerPool({ program, arguments: [], places: 1, reads: [...modelsOnDisk(), ...reads], renewAboveBytes: 600 * 1024 ** 2 }),
        ),
      openHashIndexes: (folder) => caseHashIndexes(join(folder, 'hashes')),
      openEvidence: (folder) => openEvidenceOpener(folder, createContentSniffer()),
      writeReports,
      progress,
      signal: new AbortController().signal,
    },
  )
  return seconds()
}

function processorSeconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6
}

/** Progress that measures how long each stage takes, in seconds of wall time, the whole, and how much processor time this process took. */
function stopwatch(): { readonly progress: Progress; readonly seconds: () => Record<string, number> } {
  const taken: Record<string, number> = {}
  const begun = performance.now()
  const used = process.cpuUsage()
  let stage = { name: '', since: begun }
  const end = () => {
    if (stage.name !== '') taken[stage.name] = (taken[stage.name] ?? 0) + (performance.now() - stage.since) / 1000
    stage = { name: '', since: performance.now() }
  }
  const begin = (name: string) => {
    end()
    stage = { name, since: performance.now() }
  }
  return {
    progress: { onProcessor: () => {}, begin, advance: () => {}, estimate: () => {}, underWay: () => {}, pause: () => {}, end },
    seconds: () => ({ ...taken, whole: (performance.now() - begun) / 1000, processor: processorSeconds(process.cpuUsage(used)) }),
  }
}

/** An engine whose workers are begun when they are needed. */
function beganLate(engine: AnalysisEngine): AnalysisEngine {
  return { ...engine, warm: () => undefined }
}
