import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decideAll, reportOf, someRelease, streetCase } from '../../../test/fixtures/reported-case.ts'
import { gather } from '../../../test/gather.ts'
import type { ReportDocument } from '../../application/report/report-document.ts'
import { shortDigest } from '../../domain/review/release.ts'
import { createHtmlReport } from './html-report.ts'
import { createTypstReport } from './typst-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-states-'))
const renderer = createTypstReport()
const reader = 'pdftotext'
const hasPdftotext = spawnSync(reader, ['-v']).error === undefined
const read = (path: string) => execFileSync(reader, [path, '-'], { encoding: 'utf8' })
const squeezed = (text: string) => text.replace(/[\s\u2066-\u2069]+/gu, '')

afterAll(() => rmSync(folder, { recursive: true }))

type Documents = Readonly<Record<'untouched' | 'in part' | 'verified' | 'released', ReportDocument>>
let english: Documents
let arabic: Documents

async function inEachState(language: 'en' | 'ar'): Promise<Documents> {
  const { store, media } = await streetCase(8)
  const untouched = await reportOf(store, language)
  await decideAll(store, media.slice(0, 2))
  const inPart = await reportOf(store, language)
  await decideAll(store, media.slice(2))
  const documents = {
    untouched,
    'in part': inPart,
    verified: await reportOf(store, language),
    released: await reportOf(store, language, { release: someRelease }),
  }
  await store[Symbol.asyncDispose]()
  return documents
}

beforeAll(async () => {
  english = await inEachState('en')
  arabic = await inEachState('ar')
}, 60_000)

const notices = {
  untouched: 'Unverified AI draft, written by Wordveil 0.1.0 (artificial intelligence). Not verified by any person.',
  'in part': 'AI draft, written by Wordveil 0.1.0 (artificial intelligence). Verified by people only in part.',
  verified: 'Written by Wordveil 0.1.0 (artificial intelligence). Verified by people, not released.',
  released: `Written by Wordveil 0.1.0 (artificial intelligence). Released on 23 November 2026 by Anna Berg and Ben Ek. Release ${someRelease.id}, digest`,
} as const
const states = ['untouched', 'in part', 'verified', 'released'] as const

describe.each(states)('a report that is %s', (state) => {
  test('says so in plain words, and no other state', () => {
    const { pageNotice } = english[state]
    expect(pageNotice).toContain(notices[state])
    expect(english[state].state).toBe(state === 'untouched' || state === 'in part' ? 'draft' : state)
    expect(new Set(states.map((each) => arabic[each].pageNotice)).size).toBe(states.length)
  })

  test.skipIf(!hasPdftotext)('says so on every page of the PDF', async () => {
    for (const document of [english[state], arabic[state]]) {
      const path = join(folder, `${document.locale}-${state}.pdf`)
      writeFileSync(path, await renderer.render(document))
      const pages = read(path).split('\f').slice(0, -1)
      expect(pages.length).toBeGreaterThan(2)
      // Letters that join come out of a PDF in their own forms; the program's name, the release and the digest do not.
      const sign = document.locale === 'en' ? document.pageNotice : (document.pageNotice.match(/\p{Script=Latin}[\w .-]+/u)?.[0] ?? '?')
      for (const page of pages) expect(squeezed(page)).toContain(squeezed(sign))
    }
  })

  test('says so at the top of the HTML and in its first section, in the colours of its state', async () => {
    const html = (await gather(await createHtmlReport().render(english[state]))).join('')
    const kind = english[state].state
    expect(html).toContain(`<p class="notice ${kind}-notice" role="note">${english[state].pageNotice}</p>`)
    expect(html).toContain(`<p class="${kind}">${english[state].standing.notice}</p>`)
  })
})

test('a released report has a section that names its people, its digest and how it is checked', async () => {
  const [section] = english.released.told
  expect(section).toMatchObject({ id: 'release', heading: 'Release' })
  expect(section?.groups[0]?.facts.map(({ value }) => value)).toEqual([
    someRelease.id,
    'Anna Berg, 2026-11-23 13:00:00 UTC',
    'Anna Berg, 2026-11-23 13:01:00 UTC',
    'Ben Ek, 2026-11-23 13:02:00 UTC',
    someRelease.digest,
  ])
  expect(section?.texts.join(' ')).toContain('wordveil verify --case "K 1234-26"')
  const html = (await gather(await createHtmlReport().render(english.released))).join('')
  expect(html.indexOf('id="release"')).toBeGreaterThan(0)
  expect(html.indexOf('id="release"')).toBeLessThan(html.indexOf('id="overview"'))
  expect(html).toContain(someRelease.digest)
  expect(english.verified.told.map(({ id }) => id)).toEqual(['exposure', 'sampling'])
})

test('whoever signs a verified report stands for no more looking than it tells', () => {
  const signed = (state: keyof Documents) => english[state].words['signature-text']
  expect(signed('untouched')).toContain('and the material that it describes')
  for (const state of ['verified', 'released'] as const)
    expect(signed(state)).toContain('The material itself was looked at only as far as this report says.')
})

test.skipIf(!hasPdftotext)('the id and the digest of a release stay whole on every page', async () => {
  const path = join(folder, 'whole.pdf')
  writeFileSync(path, await renderer.render(english.released))
  const pages = read(path).split('\f').slice(0, -1)
  for (const page of pages) {
    expect(page).toContain(someRelease.id)
    expect(page.replaceAll('\u00A0', ' ')).toContain(shortDigest(someRelease.digest))
  }
})

test.skipIf(!hasPdftotext)('a few facts that belong together stand on one page', () => {
  const pages = read(join(folder, 'en-released.pdf')).split('\f')
  const group = english.released.told.find(({ id }) => id === 'exposure')?.groups[1]
  const labels = [group?.heading ?? '?', ...(group?.facts.map(({ label }) => label) ?? ['?'])]
  expect(pages.filter((page) => labels.every((label) => squeezed(page).includes(squeezed(label))))).toHaveLength(1)
})

test('sections and media that were left out are named, and nothing leads to them', async () => {
  const { store, media } = await streetCase(3)
  const document = await reportOf(store, 'en', { choice: { media: media.slice(0, 2), sections: ['exhibits', 'sampling'] } })
  await store[Symbol.asyncDispose]()
  const html = (await gather(await createHtmlReport().render(document))).join('')
  const ids = [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['left-out', 'exhibits', 'sampling', 'limits', 'signature'])
  expect(html).toContain('Media of the case that are not in this report: 1.')
  expect(html).not.toContain('href="#medium-')
  const pdf = join(folder, 'left-out.pdf')
  writeFileSync(pdf, await renderer.render(document))
  if (!hasPdftotext) return
  const text = read(pdf)
  expect(text).toContain('What this report leaves out')
  expect(text).not.toContain('Models used\n')
})
