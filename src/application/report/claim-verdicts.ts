import type { LocaleTag } from '../../domain/id.ts'
import { standing } from '../../domain/review/claim-state.ts'
import { formatTag } from '../../language/format-tag.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { DecidedClaim } from '../review/decided-description.ts'
import type { ReportFact } from './report-document.ts'

/** How many claims people decided in which way; of all claims, how many a second person read, and how many differences were settled. */
export interface ClaimVerdicts {
  readonly confirmed: number
  readonly amended: number
  readonly rejected: number
  readonly untold: number
  readonly readTwice: number
  readonly settled: number
}

export const noVerdicts: ClaimVerdicts = { confirmed: 0, amended: 0, rejected: 0, untold: 0, readTwice: 0, settled: 0 }

/** How these claims were decided. */
export function claimVerdicts(claims: readonly DecidedClaim[]): ClaimVerdicts {
  const inState = (wanted: DecidedClaim['state']) => claims.filter(({ state }) => state === wanted).length
  return {
    confirmed: inState('confirmed'),
    amended: inState('amended'),
    rejected: inState('rejected'),
    untold: inState('cannot-tell'),
    readTwice: claims.filter(({ decisions }) => standing(decisions, 'second') !== null).length,
    settled: claims.filter(({ decisions }) => standing(decisions, 'adjudication') !== null).length,
  }
}

/** Both together. */
export function addVerdicts(a: ClaimVerdicts, b: ClaimVerdicts): ClaimVerdicts {
  return {
    confirmed: a.confirmed + b.confirmed,
    amended: a.amended + b.amended,
    rejected: a.rejected + b.rejected,
    untold: a.untold + b.untold,
    readTwice: a.readTwice + b.readTwice,
    settled: a.settled + b.settled,
  }
}

/** What people decided, as facts of a report. */
export function verdictFacts(locale: LocaleTag, verdicts: ClaimVerdicts): ReportFact[] {
  return shown.map(([verdict, label]) => ({
    label: formatMessage(locale, label),
    value: new Intl.NumberFormat(formatTag(locale)).format(verdicts[verdict]),
  }))
}

const shown = [
  ['confirmed', 'review.state-confirmed'],
  ['amended', 'review.state-amended'],
  ['rejected', 'review.state-rejected'],
  ['untold', 'review.state-cannot-tell'],
  ['readTwice', 'verified.read-twice'],
  ['settled', 'verified.settled'],
] as const satisfies readonly (readonly [keyof ClaimVerdicts, string])[]
