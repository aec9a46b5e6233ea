import { type EvidenceFile, outcomes } from '../../domain/evidence.ts'
import type { LocaleTag, StackId } from '../../domain/id.ts'
import { formatTag } from '../../language/format-tag.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import { addToTallies, type CaseTallies, noTallies } from '../../language/summary/case-tallies.ts'
import type { CaseCounts } from '../ports/case-store.ts'
import { decidedRecord, namesIn } from '../review/decided-record.ts'
import { byPlace, type DraftMedium, draftMedium, numberedMedium, unreadMedium } from './draft-medium.ts'
import { notAnalysed, type UndoneGroup, undoneGroups, undoneKey } from './not-analysed.ts'
import type { ReportDocument, ReportFact, ReportMedium } from './report-document.ts'
import { reportExhibits, unreadPath } from './report-exhibits.ts'
import type { ReportContext, ReportInput } from './report-input.ts'
import { addMeans, type Means, noMeans, reportMeans, reportModels } from './report-means.ts'
import { reportSummary, stackSummaries } from './report-summary.ts'
import { reportWords } from './report-words.ts'
import { shownInstant } from './shown-time.ts'
import type { Undone } from './undone.ts'
import { visibleName } from './visible-text.ts'

/** The report of a whole case in one language. The same case, date and versions give the same document. */
export async function assembleReport(input: ReportInput): Promise<ReportDocument> {
  const context = await contextOf(input)
  const means = noMeans()
  const tallies = noTallies()
  const drafts = await draftsOf(input, context, { means, tallies })
  const without: EvidenceFile[] = []
  for await (const file of input.reader.filesWithoutMedium()) without.push(file)
  const unread = drafts.flatMap((draft, index) => (draft.unread ? [unreadMedium(draft, index + 1)] : []))
  const undone = undoneGroups(drafts)
  const { locale, program } = input
  return {
    ...(await frameOf(input)),
    summary: reportSummary(locale, tallies.whole, new Map(drafts.map(({ id }, index) => [id, index + 1]))),
    overview: overview(locale, await input.reader.counts()),
    exhibits: reportExhibits(context, drafts, without),
    media: numbered(context, drafts, { groups: undone, stacks: stackSummaries(locale, tallies.stacks) }),
    unreadable: [...unread, ...without.map((file) => unreadPath(context, file))],
    notAnalysed: notAnalysed(context, undone),
    models: reportModels(context, means, input.models),
    means: reportMeans(locale, program, means),
    limits: (['limits-text', 'limits-film', 'limits-text-read', 'limits-human'] as const).map((key) => ({
      text: formatMessage(locale, `report.${key}`),
    })),
    volume: null,
  }
}

async function contextOf({ reader, realize, locale, analyzers }: ReportInput): Promise<ReportContext> {
  const exhibits = new Map((await reader.exhibits()).map((exhibit) => [exhibit.id, exhibit]))
  return { locale, realize, exhibits, analyzers: new Map(analyzers.map((card) => [card.id, card])) }
}

/** One record at a time, so that a large case is never held whole beside its report. */
async function draftsOf(
  { reader, review }: ReportInput,
  context: ReportContext,
  { means, tallies }: { readonly means: Means; readonly tallies: CaseTallies },
): Promise<DraftMedium[]> {
  const drafts: DraftMedium[] = []
  const names = await namesIn(review ?? null)
  for await (const drafted of reader.media()) {
    addMeans(means, drafted)
    const { record, decided } = await decidedRecord(review ?? null, drafted)
    addToTallies(tallies, { media: record.medium.sha256, kind: record.medium.kind, description: record.description }, record.stack)
    drafts.push(draftMedium(context, record, decided === null ? null : { decided, names }))
  }
  return drafts.sort((a, b) => byPlace(a.first, b.first))
}

type Frame = 'locale' | 'direction' | 'state' | 'created' | 'reference' | 'words' | 'pageNotice' | 'pagePattern' | 'head'

async function frameOf({ reader, locale, created, program }: ReportInput): Promise<Pick<ReportDocument, Frame>> {
  const reference = visibleName((await reader.record()).reference)
  const words = reportWords(locale)
  const programVersion = formatMessage(locale, 'report.program-version', { ...program })
  return {
    locale,
    direction: rightToLeft.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    state: 'draft',
    created,
    reference,
    words,
    pageNotice: formatMessage(locale, 'report.page-notice', { program: programVersion }),
    pagePattern: formatMessage(locale, 'report.page', { page: '%page%', pages: '%pages%' }),
    head: [
      { label: words['case-label'], value: reference },
      { label: words.date, value: shownInstant(created) },
      { label: formatMessage(locale, 'report.state'), value: words['state-draft'] },
      { label: formatMessage(locale, 'report.program'), value: programVersion },
    ],
  }
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur'])

function overview(locale: LocaleTag, counts: CaseCounts): ReportFact[] {
  const count = (label: string, value: number): ReportFact => ({ label, value: new Intl.NumberFormat(formatTag(locale)).format(value) })
  const results = outcomes.flatMap((outcome) =>
    counts.byOutcome[outcome] > 0 ? [count(formatMessage(locale, `report.outcome-${outcome}`), counts.byOutcome[outcome])] : [],
  )
  return [
    count(formatMessage(locale, 'report.files-label'), counts.files),
    count(formatMessage(locale, 'report.media-label'), counts.media),
    ...results,
    ...(counts.waiting > 0 ? [count(formatMessage(locale, 'report.outcome-waiting'), counts.waiting)] : []),
    ...(counts.filesWithProblem > 0 ? [count(formatMessage(locale, 'report.files-with-problem'), counts.filesWithProblem)] : []),
  ]
}

interface AroundMedia {
  readonly groups: readonly UndoneGroup[]
  /** What the members of each stack hold together, in words. */
  readonly stacks: ReadonlyMap<StackId, string>
}

function numbered(context: ReportContext, drafts: readonly DraftMedium[], { groups, stacks: summaries }: AroundMedia): ReportMedium[] {
  const everywhere = new Set(groups.filter((group) => group.everywhere).map(undoneKey))
  const places = drafts.map((draft, index) => ({ stack: draft.stack, number: index + 1 }))
  const stacks = Map.groupBy(
    places.filter(({ stack }) => stack !== null),
    ({ stack }) => stack,
  )
  return drafts.flatMap((draft, index) => {
    const number = index + 1
    const others = (draft.stack === null ? [] : (stacks.get(draft.stack) ?? []))
      .map((place) => place.number)
      .filter((other) => other !== number)
    // What holds for the whole case is told once, in its own section.
    const undone = draft.undone.filter((entry) => entry.why === 'failed' || (isGap(entry) && !everywhere.has(undoneKey(entry))))
    // Once for a stack, where the reader meets it first.
    const together = draft.stack === null || others.some((other) => other < number) ? null : (summaries.get(draft.stack) ?? null)
    return draft.unread ? [] : [numberedMedium(context, draft, { number, others, undone, together })]
  })
}

function isGap({ why }: Undone): boolean {
  return why === 'not-installed' || why === 'not-run'
}
