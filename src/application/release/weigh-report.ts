import type { Description } from '../../domain/description.ts'
import type { MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { addCounts, type ClaimCounts, noClaims, reportState } from '../../domain/review/claim-counts.ts'
import { type ReportChoice, type ReportSection, reportSections } from '../../domain/review/release.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { CaseReader } from '../ports/case-store.ts'
import type { MediumLine } from '../ports/report-grounds.ts'
import { mediaPages } from '../report/chosen-reader.ts'
import { coverOf, type HeldSample, heldSamples } from '../report/sample-cover.ts'
import { countClaims } from '../report/standing-record.ts'
import { claimsOfEarlierDrafts, decidedDescription } from '../review/decided-description.ts'
import { sampleStanding } from '../sampling/sample-standing.ts'

/** A case as it is read to make reports of it, and what people did with it. */
export interface CaseToReport {
  readonly reader: CaseReader
  readonly review: CaseReview
}

/** How a choice would be told now. */
export interface ReportWeight extends ClaimCounts {
  readonly media: number
  readonly unreadable: number
  readonly state: 'draft' | 'verified'
  readonly leftOut: { readonly media: number; readonly sections: readonly ReportSection[] }
}

/** Counts how the claims of a choice stand, reading drafts only where somebody decided something or a sample may speak for them. */
export async function weighReport(of: CaseToReport, choice: ReportChoice): Promise<ReportWeight> {
  const { media: all, byOutcome } = await of.reader.counts()
  const held = await heldNow(of.review)
  let counts = noClaims
  let unreadable = 0
  for await (const page of mediaPages(of.reader, choice)) {
    const counted = await countMedia(of, held, page)
    for (const one of counted.values()) counts = addCounts(counts, one)
    if (choice.media !== null) unreadable += await countUnreadable(of.reader, page, counted)
  }
  if (choice.media === null) unreadable = byOutcome.unreadable + byOutcome.unsupported
  const media = choice.media?.length ?? all
  const sections = reportSections.filter((section) => !choice.sections.includes(section))
  return { ...counts, media, unreadable, state: reportState(counts), leftOut: { media: all - media, sections } }
}

/** The samples that hold their bound now. */
export async function heldNow(review: CaseReview): Promise<HeldSample[]> {
  const standings = []
  for (const sample of await review.samples()) standings.push(await sampleStanding(review, sample))
  return heldSamples(standings)
}

/** How the claims of each medium of a page stand; of media that have a draft. */
export async function countMedia(
  of: CaseToReport,
  held: readonly HeldSample[],
  page: readonly MediaId[],
): Promise<ReadonlyMap<MediaId, ClaimCounts>> {
  const lines = await of.review.mediumLines(page)
  // Where nobody decided anything and no sample speaks, the number of claims says all.
  const isUntouched = ({ decisions }: MediumLine) => decisions.length === 0 && held.length === 0
  const read = lines.filter((line) => !isUntouched(line)).map(({ mediaId }) => mediaId)
  const drafts = new Map((await of.review.drafts(read)).map((draft) => [draft.mediaId, draft.description]))
  const counted = new Map<MediaId, ClaimCounts>()
  for (const line of lines) {
    const description = drafts.get(line.mediaId)
    const untouched = { ...noClaims, claims: line.claims, open: line.claims }
    counted.set(line.mediaId, description === undefined ? untouched : await countMedium(of, held, { ...line, description }))
  }
  return counted
}

type DraftedMedium = MediumLine & { readonly description: Description }

async function countMedium({ reader, review }: CaseToReport, held: readonly HeldSample[], medium: DraftedMedium): Promise<ClaimCounts> {
  const { mediaId, decisions, description } = medium
  const earlier = await review.earlierClaims(mediaId, claimsOfEarlierDrafts(description, decisions))
  const { claims } = decidedDescription(description, decisions, earlier)
  return countClaims(claims, await coverOf(review, held, { mediaId, claims, grounds: () => reader.medium(mediaId) }))
}

/** Of a page of chosen media, those that have no draft because nothing could be read. */
async function countUnreadable(reader: CaseReader, page: readonly MediaId[], drafted: ReadonlyMap<MediaId, unknown>): Promise<number> {
  let unreadable = 0
  for (const id of page.filter((one) => !drafted.has(one))) {
    const record = await reader.medium(id)
    if (record === null) throw new Problem('medium-missing', id)
    if (record.outcome === 'unreadable' || record.outcome === 'unsupported') unreadable += 1
  }
  return unreadable
}
