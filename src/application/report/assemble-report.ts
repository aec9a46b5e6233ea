import { type EvidenceFile, outcomes } from '../../domain/evidence.ts'
import type { LocaleTag, StackId } from '../../domain/id.ts'
import { addCounts, type ClaimCounts, noClaims, reportState } from '../../domain/review/claim-counts.ts'
import { formatTag } from '../../language/format-tag.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import { addToTallies, type CaseTallies, noTallies } from '../../language/summary/case-tallies.ts'
import type { CaseCounts } from '../ports/case-store.ts'
import { chosenReader } from './chosen-reader.ts'
import { addVerdicts, type ClaimVerdicts, noVerdicts } from './claim-verdicts.ts'
import { byPlace, type DraftMedium, draftMedium, numberedMedium, unreadMedium } from './draft-medium.ts'
import { omittedSections } from './left-out-sections.ts'
import { notAnalysed, type UndoneGroup, undoneGroups, undoneKey } from './not-analysed.ts'
import type { ReportDocument, ReportExhibit, ReportFact, ReportMedium, ReportSection, ReportText } from './report-document.ts'
import { reportExhibits, unreadPath } from './report-exhibits.ts'
import { reportFrame } from './report-frame.ts'
import type { ReportContext, ReportInput } from './report-input.ts'
import { addMeans, type Means, noMeans, reportMeans, reportModels } from './report-means.ts'
import { reportSummary, stackSummaries } from './report-summary.ts'
import { addGrounds, type CaseStanding, caseStanding, type DecidedGrounds, standingRecord } from './standing-record.ts'
import { toldSections } from './told-sections.ts'
import type { Undone } from './undone.ts'

/** The report of a case, or of what was chosen of it, in one language. The same case, date and versions give the same document. */
export async function assembleReport(whole: ReportInput): Promise<ReportDocument> {
  const input = { ...whole, reader: chosenReader(whole.reader, whole.choice ?? null) }
  const { locale, program, reader } = input
  const context = await contextOf(input)
  const standing = await caseStanding(input.review ?? null)
  const gathered: Gathered = {
    means: noMeans(),
    tallies: noTallies(),
    counts: noClaims,
    grounds: { text: 0, looks: 0, stack: 0 },
    verdicts: noVerdicts,
  }
  const drafts = await draftsOf(input, { context, standing, gathered })
  const without: EvidenceFile[] = []
  for await (const file of reader.filesWithoutMedium()) without.push(file)
  const unread = drafts.flatMap((draft, index) => (draft.unread ? [unreadMedium(draft, index + 1)] : []))
  const undone = undoneGroups(drafts)
  const omitted = omittedSections(input.choice)
  const unless = <Item>(section: ReportSection, items: readonly Item[]) => (omitted.includes(section) ? [] : items)
  const counts = await reader.counts()
  return {
    ...(await reportFrame(input, input.whole ?? gathered.counts)),
    summary: unless('overview', reportSummary(locale, gathered.tallies.whole, new Map(drafts.map(({ id }, index) => [id, index + 1])))),
    overview: unless('overview', overview(locale, counts, isPart(input) ? drafts.length : null)),
    told: (await toldSections(input, { standing, ...gathered, all: counts.media })).filter(({ id }) => !omitted.includes(id)),
    omitted,
    exhibits: unless('exhibits', reportExhibits(context, drafts, without)).filter(isChosen(input)),
    media: unless('descriptions', numbered(context, drafts, { groups: undone, stacks: stackSummaries(locale, gathered.tallies.stacks) })),
    unreadable: unless('unreadable', [...unread, ...without.map((file) => unreadPath(context, file))]),
    notAnalysed: unless('not-analysed', notAnalysed(context, undone)),
    models: unless('models', reportModels(context, gathered.means, input.models)),
    means: unless('means', reportMeans(locale, program, gathered.means)),
    limits: limitsOf(input, input.whole ?? gathered.counts),
    volume: null,
  }
}

/** Of a choice, exhibits without a chosen medium would seem to be empty. */
function isChosen(input: ReportInput): (exhibit: ReportExhibit) => boolean {
  return ({ files }) => !isPart(input) || files.length > 0
}

/** Whether single media were chosen. */
function isPart({ choice }: ReportInput): boolean {
  return choice !== undefined && choice.media !== null
}

function limitsOf({ locale, release }: ReportInput, counts: ClaimCounts): ReportText[] {
  const isVerified = (release !== undefined && release !== null) || reportState(counts) === 'verified'
  const human = isVerified ? 'verified.limits-verified' : 'report.limits-human'
  const doubt = counts.decided > 0 ? (['verified.reading-decided'] as const) : []
  const keys = ['report.limits-text', ...doubt, 'report.limits-film', 'report.limits-text-read', human] as const
  return keys.map((key) => ({ text: formatMessage(locale, key) }))
}

async function contextOf({ reader, realize, locale, analyzers }: ReportInput): Promise<ReportContext> {
  const exhibits = new Map((await reader.exhibits()).map((exhibit) => [exhibit.id, exhibit]))
  return { locale, realize, exhibits, analyzers: new Map(analyzers.map((card) => [card.id, card])) }
}

/** What is gathered while the media are read, one by one. */
interface Gathered {
  readonly means: Means
  readonly tallies: CaseTallies
  counts: ClaimCounts
  grounds: DecidedGrounds
  verdicts: ClaimVerdicts
}

interface Drafting {
  readonly context: ReportContext
  readonly standing: CaseStanding | null
  readonly gathered: Gathered
}

/** One record at a time, so that a large case is never held whole beside its report. */
async function draftsOf({ reader }: ReportInput, { context, standing, gathered }: Drafting): Promise<DraftMedium[]> {
  const drafts: DraftMedium[] = []
  for await (const drafted of reader.media()) {
    addMeans(gathered.means, drafted)
    const { record, decided, counts, grounds, verdicts, cover, seen } = await standingRecord(standing, drafted)
    const { sha256: media, kind } = record.medium
    addToTallies(gathered.tallies, { media, kind, description: record.description }, record.stack)
    gathered.counts = addCounts(gathered.counts, counts)
    gathered.grounds = addGrounds(gathered.grounds, grounds)
    gathered.verdicts = addVerdicts(gathered.verdicts, verdicts)
    const verified = decided === null ? null : { decided, names: standing?.names ?? new Map(), cover, seen }
    drafts.push(draftMedium(context, record, verified))
  }
  return drafts.sort((a, b) => byPlace(a.first, b.first))
}

/** What the case holds; of a choice, how many of its media are in the report. */
function overview(locale: LocaleTag, counts: CaseCounts, chosen: number | null): ReportFact[] {
  const count = (label: string, value: number): ReportFact => ({ label, value: new Intl.NumberFormat(formatTag(locale)).format(value) })
  const media = count(formatMessage(locale, 'report.media-label'), counts.media)
  if (chosen !== null) return [count(formatMessage(locale, 'verified.in-report'), chosen), media]
  const results = outcomes.flatMap((outcome) =>
    counts.byOutcome[outcome] > 0 ? [count(formatMessage(locale, `report.outcome-${outcome}`), counts.byOutcome[outcome])] : [],
  )
  return [
    count(formatMessage(locale, 'report.files-label'), counts.files),
    media,
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
