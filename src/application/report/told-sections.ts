import type { Instant } from '../../domain/id.ts'
import type { ClaimCounts } from '../../domain/review/claim-counts.ts'
import type { ClaimVerdicts } from './claim-verdicts.ts'
import { exposureTold } from './exposure-told.ts'
import { leftOutTold } from './left-out-sections.ts'
import { releaseTold } from './release-told.ts'
import type { ReportTold } from './report-document.ts'
import type { ReportInput } from './report-input.ts'
import { samplingTold } from './sampling-told.ts'
import type { CaseStanding, DecidedGrounds } from './standing-record.ts'
import { visibleName } from './visible-text.ts'

/** What the sections on people and on the report itself are made of; `all` is how many media the case has. */
export interface ToTell {
  readonly standing: CaseStanding | null
  readonly counts: ClaimCounts
  readonly grounds: DecidedGrounds
  readonly verdicts: ClaimVerdicts
  readonly all: number
}

/** The release, what is left out, what people looked at and what samples show, in this order; what does not apply is left out. */
export async function toldSections(input: ReportInput, { standing, counts, grounds, verdicts, all }: ToTell): Promise<ReportTold[]> {
  const { locale, choice, release = null, reader } = input
  const reference = visibleName((await reader.record()).reference)
  const leftOut = leftOutTold(locale, choice, all)
  const ofReport = [...(release === null ? [] : [releaseTold(locale, release, reference)]), ...(leftOut === null ? [] : [leftOut])]
  if (standing === null) return ofReport
  const { kept, names, samples } = standing
  // A release tells the looks up to when it was prepared, so that looking again before confirming it changes nothing.
  const until: Instant | null = release?.prepared.at ?? null
  const sums = await kept.lookSums({ media: choice?.media ?? null, until })
  return [...ofReport, exposureTold(locale, { counts, grounds, verdicts, sums, names }), samplingTold(locale, samples, names)]
}
