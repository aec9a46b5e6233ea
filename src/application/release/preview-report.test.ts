import { afterEach, expect, test } from 'vitest'
import { decideAll, streetCase } from '../../../test/fixtures/reported-case.ts'
import { type ReportChoice, reportSections } from '../../domain/review/release.ts'
import { localeTag } from '../../language/locale-tag.ts'
import { realize } from '../../language/realize/realize.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { previewReport } from './preview-report.ts'

const en = localeTag('en')
const all: ReportChoice = { media: null, languages: [en], sections: reportSections }
let store: CaseStore

afterEach(() => store[Symbol.asyncDispose]())

function preview(page: number, choice = all) {
  const of = { reader: store, review: store }
  const means = { of, realize, program: { name: 'Wordveil', version: '0.1.0' }, models: [], analyzers: [] }
  return previewReport(means, { choice, locale: en, page })
}

const textOf = ({ sections }: Awaited<ReturnType<typeof preview>>, id: string) =>
  sections.find((section) => section.id === id)?.lines.map(({ text }) => text)

test('a preview is the report in words, twenty media a page', async () => {
  store = (await streetCase(23)).store
  const [first, second] = [await preview(1), await preview(2)]
  expect([first.pages, first.media.length, second.media.length]).toEqual([2, 20, 3])
  expect(second.media.map(({ number }) => number)).toEqual([21, 22, 23])
  expect(textOf(first, 'overview')?.join()).toContain('The case holds 23 photos.')
  expect(textOf(first, 'exhibits')).toEqual(['Exhibit A: phone · 23 files'])
  expect(textOf(first, 'not-analysed')).toEqual(['all analyses: 23 (no. 1–23)'])
  expect(textOf(first, 'sampling')).toEqual(['No sample was drawn.'])
  expect(first.sections.map(({ id }) => id)).not.toContain('left-out')
})

test('says what was chosen to be left out', async () => {
  const made = await streetCase(3)
  store = made.store
  const told = await preview(1, { ...all, media: made.media.slice(0, 1), sections: ['media', 'exposure'] })
  expect(textOf(told, 'left-out')?.[0]).toBe('Media of the case that are not in this report: 2.')
  expect(textOf(told, 'left-out')?.[1]).toContain('Overview; Exhibits and files;')
  expect(told.sections.map(({ id }) => id)).toEqual(['left-out', 'exposure', 'limits'])
  expect(told.media).toHaveLength(1)
})

test('of many media one page is read, under the state that all of them have', async () => {
  const made = await streetCase(202)
  store = made.store
  await decideAll(store, made.media.slice(0, 1))
  const last = await preview(11)
  expect([last.pages, last.media.map(({ number }) => number)]).toEqual([11, [201, 202]])
  expect(last.pageNotice).toContain('Verified by people only in part.')
  expect(textOf(last, 'overview')?.[0]).toContain('A preview of more than 200 media leaves them out.')
  expect((await preview(1)).media).toHaveLength(20)
  expect((await preview(12)).media).toEqual([])
})
