import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fixedClock } from '../../../test/memory/fixed-clock.ts'
import { type RunGiven, runInMemory } from '../../../test/memory/run-in-memory.ts'
import { lightAnalyzer, testMeans } from '../../../test/memory/test-means.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { openWorkspace } from '../../adapters/store/workspace.ts'
import type { Description } from '../../domain/description.ts'
import type { LocaleTag, MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { locales } from '../../language/locale-tag.ts'
import { realize } from '../../language/realize/realize.ts'
import { longFilmBytes } from '../analysis/decode-limits.ts'
import type { AnalysisJob } from '../ports/analysis-engine.ts'
import type { Workspace } from '../ports/workspace.ts'

let home: ReturnType<typeof tempFolder>
let workspace: Workspace

beforeEach(async () => {
  home = tempFolder()
  workspace = await openIn('data')
})
afterEach(async () => {
  await workspace[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

const openIn = (folder: string) => openWorkspace({ folder: join(home.path, folder), clock: fixedClock(), actor: 'system' })

const run = ({ in: other, ...given }: RunGiven & { readonly in?: Workspace } = {}) => runInMemory(other ?? workspace, given)

/** The digests of all reports of the case, by name. */
async function reportDigests(of: Workspace): Promise<Record<string, string>> {
  const folder = join(await of.caseFolder('K 1'), 'reports')
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}

async function descriptionOf(media: MediaId): Promise<Description> {
  await using store = await workspace.openCase('K 1', { create: false })
  const description = (await store.medium(media))?.description
  if (description === null || description === undefined) throw new Error('there is no description')
  return description
}

async function wordsFind(words: string): Promise<readonly string[]> {
  await using store = await workspace.openCase('K 1', { create: false })
  return await store.mediaIds({ words, kind: null, outcome: null, after: null, limit: 50 })
}

describe('a run over a case', () => {
  test('describes what can be described, names what cannot, and writes the reports', async () => {
    const { summary, told } = await run()
    expect(summary).toMatchObject({
      reference: 'K 1',
      stopped: false,
      counts: { files: 10, media: 7, waiting: 0, byOutcome: { described: 4, partly: 1, unreadable: 1, unsupported: 1 } },
    })
    expect(summary.unread.first.map((file) => `${file.exhibit}:${file.path} ${file.problem.code}`)).toEqual([
      'A:locked.png path-unreadable',
      'A:broken.png content-broken',
    ])
    expect(summary.reports.map((path) => path.split('/').at(-1))).toEqual(['case.json', 'report.en.html', 'report.sv.html'])
    expect(told.filter((line) => /^[a-z]+ /.test(line))).toEqual(['reading ?', 'analysing 7', 'drafting ?', 'reporting 3', 'finding 7'])
  })

  test('says first of all that the accelerator that was asked for cannot be used', async () => {
    const { told } = await run({ accelerator: { words: 'cpu; cuda: not used (not here)', refused: 'cuda: not here' } })
    expect(told.slice(0, 2)).toEqual(['on the processor: cuda: not here', 'reading ?'])
    expect((await run()).told.filter((line) => line.startsWith('on'))).toEqual([])
  })

  test('is verified afterwards, and its log tells what was done', async () => {
    await run()
    await using store = await workspace.openCase('K 1', { create: false })
    expect(await store.verify()).toMatchObject({ intact: true, checkpoints: 1 })
  })

  test('stacks photos that look alike, and says so in the text of every language', async () => {
    await run()
    await using store = await workspace.openCase('K 1', { create: false })
    const [one, other, alone] = await Promise.all(
      ['photo square', 'photo square smaller', 'photo park damaged'].map((content) => store.medium(sha256(content))),
    )
    expect(one?.stack).not.toBeNull()
    expect(other?.stack).toBe(one?.stack)
    expect(alone?.stack).toBeNull()
    const claims = one?.description?.passages.flatMap((passage) => passage.claims) ?? []
    expect(claims.find((claim) => claim.kind === 'same-picture')).toMatchObject({ args: { stack: one?.stack, others: 1 } })
  })

  test('makes the drafts findable in every language', async () => {
    await run()
    const media = sha256('photo park damaged')
    const description = await descriptionOf(media)
    for (const locale of locales) {
      const sentences = realize(description, locale).passages.flatMap((passage) => passage.sentences.map((sentence) => sentence.text))
      const longest = sentences
        .join(' ')
        .split(/[^\p{L}]+/u)
        .toSorted((one, other) => other.length - one.length)
      expect(await wordsFind(longest.slice(0, 2).join(' ')), locale).toContain(media)
    }
  })

  test('copies the reports to a folder of choice', async () => {
    mkdirSync(join(home.path, 'out'))
    const { summary } = await run({ request: { out: join(home.path, 'out') } })
    expect(summary.reports[0]).toBe(join(home.path, 'out', 'case.json'))
    const own = await reportDigests(workspace)
    expect(own['case.json']).toBe(sha256(readFileSync(join(home.path, 'out', 'case.json'))))
  })

  test('does nothing twice, and gives the same reports', async () => {
    await run()
    const before = await reportDigests(workspace)
    const { jobs, summary } = await run()
    expect(jobs).toEqual([])
    expect(await reportDigests(workspace)).toEqual(before)
    expect(summary.counts.files).toBe(10)
  })

  test('continues a case without new evidence', async () => {
    await run()
    const { summary, jobs } = await run({ request: { evidence: [] }, means: { analyzers: [...testMeans.analyzers, lightAnalyzer()] } })
    expect(jobs.length).toBe(3)
    expect(summary.counts.byOutcome).toMatchObject({ described: 4, partly: 1 })
  })

  test('does not analyse again what another case of the unit has', async () => {
    await run()
    const { jobs, summary } = await run({ request: { reference: 'K 2' } })
    expect(jobs.map((job) => job.path)).toEqual(['photo lake content-broken'])
    expect(summary.counts.byOutcome).toMatchObject({ described: 4, partly: 1, unreadable: 1, unsupported: 1 })
  })

  test('is refused where another works on the case, and where an exhibit does not exist', async () => {
    await run()
    using _lock = await workspace.lockCase('K 1')
    expect(await workspace.isLocked('K 1')).toBe(true)
    await expect(run()).rejects.toMatchObject({ code: 'case-busy' })
    await expect(run({ request: { reference: 'K 3', evidence: ['/nowhere'] } })).rejects.toMatchObject({ code: 'evidence-missing' })
    expect(await workspace.isLocked('K 3')).toBe(false)
  })
})

describe('a run that was stopped', () => {
  /** Stops after a number of media, as a person does in the middle of one. */
  function stoppingAfter(count: number) {
    const stop = new AbortController()
    let begun = 0
    const before = async (_job: AnalysisJob, signal: AbortSignal) => {
      begun += 1
      if (begun > count) stop.abort(new Problem('stopped'))
      signal.throwIfAborted()
    }
    return { before, signal: stop.signal }
  }

  test('says so, writes no report, and is signed', async () => {
    const { summary } = await run(stoppingAfter(1))
    expect(summary).toMatchObject({ stopped: true, reports: [] })
    expect(summary.counts.waiting).toBeGreaterThan(0)
    await using store = await workspace.openCase('K 1', { create: false })
    expect(await store.verify()).toMatchObject({ intact: true, checkpoints: 1 })
  })

  test('does not begin what it was stopped before', async () => {
    const { summary, jobs } = await run({ signal: AbortSignal.abort(new Problem('stopped')) })
    expect(summary).toMatchObject({ stopped: true, counts: { files: 0 } })
    expect(jobs).toEqual([])
  })

  test.each([0, 1, 3, 5])('gives the same reports in a second run as one that was not stopped, after %i media', async (count) => {
    await using undisturbed = await openIn('undisturbed')
    await run({ in: undisturbed })
    await run(stoppingAfter(count))
    await run()
    expect(await reportDigests(workspace)).toEqual(await reportDigests(undisturbed))
  })

  test('names an exhibit that is not connected now, and where it was looked for, until it is there again', async () => {
    const exhibits = { '/phone': { 'a.png': 'photo square' }, '/disk': { 'b.png': 'photo park' } }
    await run({ exhibits, ...stoppingAfter(0) })
    const { '/disk': _, ...connected } = exhibits
    const without = await run({ exhibits: connected, request: { evidence: [] } })
    expect(without.summary).toMatchObject({ counts: { waiting: 1 }, absent: [{ label: 'B', name: 'disk', source: '/disk' }] })
    const again = await run({ exhibits, request: { evidence: [] } })
    expect(again.summary).toMatchObject({ counts: { waiting: 0 }, absent: [] })
    expect((await run({ exhibits: connected, request: { evidence: [] } })).summary.absent).toEqual([])
  })

  test('gives the same reports after it failed midway', async () => {
    await using undisturbed = await openIn('undisturbed')
    await run({ in: undisturbed })
    let begun = 0
    const before = async () => {
      begun += 1
      if (begun === 3) throw new Problem('disk-full')
    }
    await expect(run({ before })).rejects.toMatchObject({ code: 'disk-full' })
    await run()
    expect(await reportDigests(workspace)).toEqual(await reportDigests(undisturbed))
  })
})

describe('a run over a long film', () => {
  const long = `film street ${'x'.repeat(longFilmBytes)}`
  const exhibits = { '/phone': { 'a.png': 'photo square', 'long.mp4': long, 'short.mp4': 'film park' } }
  const looks = (jobs: readonly AnalysisJob[]) => jobs.map(({ type, look }) => `${type.kind} ${look}`)

  test('drafts from its keyframes before films are read whole, and nothing of that is left in the end', async () => {
    const seen: unknown[] = []
    const before = async (job: AnalysisJob) => {
      if (job.type.kind !== 'video' || job.look === 'keyframes') return
      await using store = await workspace.openCase('K 1', { create: false })
      const record = await store.medium(sha256(long))
      seen.push(
        record?.outcome,
        record?.description?.passages.flatMap((passage) => passage.claims).find(({ kind }) => kind === 'first-look')?.args,
      )
    }
    const { jobs, summary } = await run({ exhibits, before })
    expect(looks(jobs)).toEqual(['image whole', 'video keyframes', 'video whole', 'video whole'])
    expect(seen.slice(0, 2)).toEqual([null, { keyframes: 60 }])
    expect(summary.counts).toMatchObject({ waiting: 0, byOutcome: { described: 3 } })
    await using undisturbed = await openIn('undisturbed')
    await using store = await undisturbed.openCase('K 1', { create: true })
    vi.spyOn(store, 'lookFirst').mockResolvedValue()
    const without = await run({
      exhibits,
      in: { ...undisturbed, openCase: async () => ({ ...store, [Symbol.asyncDispose]: async () => {} }) },
    })
    expect(looks(without.jobs)).toEqual(['image whole', 'video whole', 'video whole'])
    expect(await reportDigests(workspace)).toEqual(await reportDigests(undisturbed))
  })
})

const swedish = 'sv' as LocaleTag
test('reports are written in the languages that were asked for', async () => {
  const { summary } = await run({ request: { locales: [swedish], formats: ['pdf', 'html', 'json'] } })
  expect(summary.reports.map((path) => path.split('/').at(-1))).toEqual(['report.sv.pdf', 'report.sv.html', 'case.json'])
})
