import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { memoryEvidence } from '../../../test/memory/memory-evidence.ts'
import { memoryProgress } from '../../../test/memory/memory-progress.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { openReportFolder } from '../../adapters/documents/report-folder.ts'
import { localeTag } from '../../language/locale-tag.ts'
import { realize } from '../../language/realize/realize.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import type { CaseStore } from '../ports/case-store.ts'
import type { DocumentRenderer } from '../ports/document-renderer.ts'
import type { VolumeLimits } from './report-volumes.ts'
import { createReportWriter, type WriteReportsRequest, type WritingSteered } from './write-reports.ts'

let home: ReturnType<typeof tempFolder>
let store: CaseStore

beforeEach(async () => {
  home = tempFolder()
  store = (await openLoneStore(home.path)).store
  const files = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`${index}.png`, `photo ${index}`]))
  const source = await memoryEvidence({ '/phone': files }).open('/phone')
  await addEvidence(source, {
    store,
    progress: memoryProgress(),
    signal: new AbortController().signal,
    ready: async () => {},
    isThere: async () => true,
  })
})
afterEach(async () => {
  await store[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

/** A document as the text of its data, in two pieces. */
const inPieces: DocumentRenderer = {
  render: async (document) =>
    (async function* () {
      yield JSON.stringify(document).slice(0, 10)
      yield JSON.stringify(document).slice(10)
    })(),
}
interface Otherwise {
  readonly volumeLimits?: VolumeLimits
  readonly steered?: WritingSteered
}

const whole: DocumentRenderer = { render: async (document) => Buffer.from(JSON.stringify(document)) }

async function write(request: Partial<WriteReportsRequest>, { volumeLimits, steered }: Otherwise = {}): Promise<string[]> {
  const writeReports = createReportWriter({
    renderers: { pdf: whole, html: inPieces },
    openFolder: openReportFolder,
    progress: memoryProgress(),
    date: null,
    realize,
    program: { name: 'Wordveil', version: '0' },
    models: [],
    analyzers: [],
    ...(volumeLimits === undefined ? {} : { volumeLimits }),
  })
  const folders = [join(home.path, 'case'), join(home.path, 'out')]
  const paths = await writeReports(store, { locales: [localeTag('en')], formats: ['pdf', 'html'], folders, ...request }, steered)
  return paths.map((path) => path.slice(home.path.length + 1))
}

const small: VolumeLimits = { media: 3, lines: 100_000 }
const names = (folder: string) => readdirSync(join(home.path, folder)).sort()

test('a long PDF report comes in volumes, of which the first bears the usual name', async () => {
  const volumes = ['report.en.pdf', 'report.en.2.pdf', 'report.en.3.pdf']
  expect(await write({}, { volumeLimits: small })).toEqual([...volumes, 'report.en.html'].map((name) => join('out', name)))
  for (const folder of ['case', 'out']) expect(names(folder)).toEqual([...volumes, 'report.en.html'].sort())
})

test('volumes of an earlier and longer report are gone', async () => {
  await write({}, { volumeLimits: { media: 1, lines: 100_000 } })
  await write({}, { volumeLimits: small })
  expect(names('case')).toEqual(['report.en.2.pdf', 'report.en.3.pdf', 'report.en.html', 'report.en.pdf'])
  await write({})
  expect(names('out')).toEqual(['report.en.html', 'report.en.pdf'])
})

test('volumes name one another by the names that were asked for', async () => {
  const request = { formats: ['pdf'] as const, nameOf: (volume: number) => `mine-${volume}.pdf` }
  expect(await write(request, { volumeLimits: small })).toEqual(['out/mine-1.pdf', 'out/mine-2.pdf', 'out/mine-3.pdf'])
  const first = readFileSync(join(home.path, 'out', 'mine-1.pdf'), 'utf8')
  expect(first).toContain('Volume 3 of 3: mine-3.pdf')
})

test('what comes in pieces is whole in every folder', async () => {
  await write({ formats: ['html'] })
  const [first, second] = ['case', 'out'].map((folder) => readFileSync(join(home.path, folder, 'report.en.html'), 'utf8'))
  expect(JSON.parse(first ?? '')).toMatchObject({ reference: 'lone', volume: null })
  expect(second).toBe(first)
})

test('a run holds the writing up and stops it between two reports, and tells how far it is', async () => {
  const stop = new AbortController()
  const progress = memoryProgress()
  let held = 0
  const ready = async () => {
    held += 1
    if (held === 2) stop.abort()
  }
  expect(await write({}, { steered: { progress, ready, signal: stop.signal } })).toEqual(['out/report.en.pdf'])
  expect(progress.told).toEqual(['reporting 2', '+1', 'end'])
  expect(names('out')).toEqual(['report.en.pdf'])
})
