import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixedClock } from '../../../test/memory/fixed-clock.ts'
import { memoryEvidence } from '../../../test/memory/memory-evidence.ts'
import { memoryProgress } from '../../../test/memory/memory-progress.ts'
import { runInMemory } from '../../../test/memory/run-in-memory.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { openWorkspace } from '../../adapters/store/workspace.ts'
import { verifyEvidence } from '../evidence/verify-evidence.ts'
import type { Workspace } from '../ports/workspace.ts'

let home: ReturnType<typeof tempFolder>
let workspace: Workspace

beforeEach(async () => {
  home = tempFolder()
  workspace = await openWorkspace({ folder: home.path, clock: fixedClock(), actor: 'system' })
})
afterEach(async () => {
  await workspace[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

const code = 'archive-entry-damaged'
const exhibits = {
  '/disk': { 'a.png': { damaged: 'photo square' }, 'b.png': 'photo park', 'c.png': { damaged: 'photo lake content-broken' } },
} as const

const read = (paths: readonly string[], ending: string) => readFileSync(paths.find((path) => path.endsWith(ending)) ?? '', 'utf8')

describe('files that are not what their archive recorded', () => {
  test('are described in part, and named in the summary, the export and the report', async () => {
    const { summary } = await runInMemory(workspace, { exhibits })
    expect(summary.counts.byOutcome).toMatchObject({ described: 1, partly: 1, unreadable: 1 })
    expect(summary.damaged.first.map(({ exhibit, path, problem }) => [exhibit, path, problem.code])).toEqual([
      ['A', 'a.png', code],
      ['A', 'c.png', code],
    ])
    expect(summary.unread.first.map(({ path, problem }) => [path, problem.code])).toEqual([['c.png', 'content-broken']])
    const exported = JSON.parse(read(summary.reports, 'case.json'))
    expect(Object.fromEntries(exported.media.map((medium: ExportedMedium) => [medium.files[0]?.path, codesOf(medium)]))).toEqual({
      'a.png': [code, code, code],
      'b.png': [null],
      'c.png': [code, 'content-broken', 'content-broken', code],
    })
    const report = JSON.parse(read(summary.reports, 'report.en.html'))
    expect(report.media.map(({ problems }: { problems: { text: string }[] }) => problems.map(({ text }) => text.slice(0, 34)))).toEqual([
      ['The bytes of the file do not match'],
      [],
    ])
  })

  test('can be found by what is wrong with them', async () => {
    await runInMemory(workspace, { exhibits })
    await using store = await workspace.openCase('K 1', { create: false })
    const query = { words: '', chosen: { problem: [code] }, from: null, to: null, area: null }
    const { ids } = await store.finder.page(query, null, 10)
    expect([...ids].sort()).toEqual([sha256('photo square'), sha256('photo lake content-broken')].sort())
  })

  test('are told once by a second run, and stay as they were recorded', async () => {
    const first = await runInMemory(workspace, { exhibits })
    const reports = first.summary.reports.map((path) => readFileSync(path, 'utf8'))
    const second = await runInMemory(workspace, { exhibits })
    expect([second.jobs, second.summary.damaged]).toEqual([[], first.summary.damaged])
    expect(second.summary.reports.map((path) => readFileSync(path, 'utf8'))).toEqual(reports)
    await using store = await workspace.openCase('K 1', { create: false })
    expect(await store.verify()).toMatchObject({ intact: true })
    expect(
      await verifyEvidence(store, { opener: memoryEvidence(exhibits), progress: memoryProgress(), signal: new AbortController().signal }),
    ).toMatchObject({
      verification: { intact: true, rows: 3 },
    })
  })

  test('lend nothing of that to another case that holds the same bytes elsewhere', async () => {
    const sound = { '/phone': { 'a.png': 'photo square' } }
    await runInMemory(workspace, { exhibits })
    const other = await runInMemory(workspace, { exhibits: sound, request: { reference: 'K 2' } })
    expect([other.jobs, other.summary.damaged.count, other.summary.counts.byOutcome]).toMatchObject([[], 0, { described: 1, partly: 0 }])
    const third = await runInMemory(workspace, { exhibits, request: { reference: 'K 3' } })
    expect(third.summary.counts.byOutcome).toMatchObject({ described: 1, partly: 1, unreadable: 1 })
  })
})

interface ExportedMedium {
  readonly files: readonly { readonly path: string; readonly problem: { readonly code: string } | null }[]
  readonly problem: { readonly code: string } | null
  readonly problems: readonly { readonly code: string }[]
}

/** The code of the first file, of the first problem, then of all problems. */
function codesOf({ files, problem, problems }: ExportedMedium): (string | null)[] {
  if (problem === null) return [files[0]?.problem?.code ?? null]
  return [files[0]?.problem?.code ?? null, problem.code, ...problems.map((one) => one.code)]
}
