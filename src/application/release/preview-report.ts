import type { LocaleTag, MediaId } from '../../domain/id.ts'
import type { ReportChoice } from '../../domain/review/release.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import { assembleReport } from '../report/assemble-report.ts'
import { mediaPages } from '../report/chosen-reader.ts'
import type { ReportDocument } from '../report/report-document.ts'
import type { ReportInput } from '../report/report-input.ts'
import { type PreviewSection, previewSections } from './preview-sections.ts'
import { orderedChoice } from './report-choice.ts'
import { type CaseToReport, weighReport } from './weigh-report.ts'

/** Media on a page of a preview. */
const mediaOnPage = 20
/** What a report tells of all its media together is previewed for so many. */
const mediaTogether = 200

/** What a preview works with. */
export interface PreviewMeans extends Pick<ReportInput, 'realize' | 'program' | 'models' | 'analyzers'> {
  readonly of: CaseToReport
}

/** Which page of a preview somebody wants, counted from 1. */
export interface PreviewWish {
  readonly choice: ReportChoice
  readonly locale: LocaleTag
  readonly page: number
}

/** The words of a report, one page of media at a time. */
export interface ReportPreview extends Pick<ReportDocument, 'pageNotice' | 'direction' | 'media'> {
  readonly title: string
  readonly sections: readonly PreviewSection[]
  readonly pages: number
}

/** The words of a report as it would be written now. Of a large one, only a page of media is read. */
export async function previewReport(means: PreviewMeans, wish: PreviewWish): Promise<ReportPreview> {
  const choice = orderedChoice(wish.choice)
  const count = choice.media?.length ?? (await means.of.reader.counts()).media
  return count <= mediaTogether ? previewWhole(means, { ...wish, choice }) : previewPart(means, { ...wish, choice }, count)
}

async function previewWhole(means: PreviewMeans, { choice, locale, page }: PreviewWish): Promise<ReportPreview> {
  const document = await documentOf(means, { choice, locale })
  const from = (page - 1) * mediaOnPage
  return shown(document, {
    sections: previewSections(document),
    media: document.media.slice(from, from + mediaOnPage),
    pages: Math.max(1, Math.ceil(document.media.length / mediaOnPage)),
  })
}

/** Media are counted as they were read, which may differ from the numbers that the written report gives them. */
async function previewPart(means: PreviewMeans, { choice, locale, page }: PreviewWish, count: number): Promise<ReportPreview> {
  const from = (page - 1) * mediaOnPage
  const whole = await weighReport(means.of, choice)
  const part = { ...choice, media: await idsFrom(means.of, choice, from) }
  const document = await documentOf(means, { choice: part, locale, whole })
  const told = previewSections({ ...document, summary: [], models: [], means: [], notAnalysed: [], unreadable: [] })
  const note = formatMessage(locale, 'verified.preview-long', { count: mediaTogether })
  const head = { id: 'overview', heading: document.words.overview, lines: [{ text: note, basis: null }] }
  const sections = [head, ...told.filter(({ id }) => id !== 'left-out' && id !== 'overview' && id !== 'exposure')]
  const numbered = document.media.map((medium) => ({ ...medium, number: from + medium.number }))
  return shown(document, { sections, media: numbered, pages: Math.max(1, Math.ceil(count / mediaOnPage)) })
}

function shown(document: ReportDocument, told: Pick<ReportPreview, 'sections' | 'media' | 'pages'>): ReportPreview {
  const { pageNotice, direction, words } = document
  return { pageNotice, direction, title: words.title, ...told }
}

async function idsFrom({ reader }: CaseToReport, choice: ReportChoice, from: number): Promise<readonly MediaId[]> {
  let before = 0
  const ids: MediaId[] = []
  for await (const page of mediaPages(reader, choice)) {
    ids.push(...page.slice(Math.max(0, from - before), Math.max(0, from - before) + mediaOnPage - ids.length))
    before += page.length
    if (ids.length === mediaOnPage || before >= from + mediaOnPage) break
  }
  return ids
}

type DocumentWish = Pick<PreviewWish, 'choice' | 'locale'> & Pick<ReportInput, 'whole'>

async function documentOf({ of, ...means }: PreviewMeans, { choice, locale, whole }: DocumentWish): Promise<ReportDocument> {
  const created = await of.reader.changedAt()
  const rest = whole === undefined ? {} : { whole }
  return assembleReport({ ...means, ...rest, reader: of.reader, review: of.review, locale, created, choice })
}
