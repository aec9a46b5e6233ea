import type { LocaleTag } from '../../domain/id.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import { type ClaimCounts, reportState } from '../../domain/review/claim-counts.ts'
import { shortDigest } from '../../domain/review/release.ts'
import { formatTag } from '../../language/format-tag.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { ReportDocument } from './report-document.ts'
import type { ReleaseTold, ReportInput } from './report-input.ts'
import { reportWords } from './report-words.ts'
import { shownDay, shownInstant } from './shown-time.ts'
import { visibleName } from './visible-text.ts'

type Frame = 'locale' | 'direction' | 'state' | 'standing' | 'created' | 'reference' | 'words' | 'pageNotice' | 'pagePattern' | 'head'

/** What stands around the sections of a report: its state on every page, its title and its facts. */
export async function reportFrame(input: ReportInput, counts: ClaimCounts): Promise<Pick<ReportDocument, Frame>> {
  const { reader, locale, created, program } = input
  const reference = visibleName((await reader.record()).reference)
  const words = wordsOf(input, counts)
  const programVersion = formatMessage(locale, 'report.program-version', { ...program })
  const { state, standing, pageNotice } = stateOf(input, counts, programVersion)
  return {
    locale,
    direction: rightToLeft.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    state,
    standing,
    created,
    reference,
    words,
    pageNotice,
    pagePattern: formatMessage(locale, 'report.page', { page: '%page%', pages: '%pages%' }),
    head: [
      { label: words['case-label'], value: reference },
      { label: words.date, value: shownInstant(created) },
      { label: formatMessage(locale, 'report.state'), value: standing.label },
      { label: formatMessage(locale, 'report.program'), value: programVersion },
    ],
  }
}

/** The fixed words, as they are true of a report in which people decided something. */
function wordsOf({ locale, release }: ReportInput, counts: ClaimCounts): ReportDocument['words'] {
  const words = reportWords(locale)
  if (counts.decided === 0) return words
  const reading = `${words['reading-text']}${punctuationOf(locale).gap}${formatMessage(locale, 'verified.reading-decided')}`
  const isVerified = (release !== undefined && release !== null) || reportState(counts) === 'verified'
  const signature = isVerified ? formatMessage(locale, 'verified.signature-text') : words['signature-text']
  return { ...words, 'reading-text': reading, 'signature-text': signature }
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur'])

type State = Pick<ReportDocument, 'state' | 'standing' | 'pageNotice'>

function stateOf({ locale, release }: ReportInput, counts: ClaimCounts, program: string): State {
  if (release !== undefined && release !== null)
    return { state: 'released', standing: standingOf(locale, released), pageNotice: releasedNotice(locale, release, program) }
  if (reportState(counts) === 'verified')
    return {
      state: 'verified',
      standing: standingOf(locale, verified),
      pageNotice: formatMessage(locale, 'verified.notice-verified', { program }),
    }
  if (counts.decided + counts.covered + counts.disputed > 0)
    return { state: 'draft', standing: standingOf(locale, inPart), pageNotice: formatMessage(locale, 'verified.notice-part', { program }) }
  return { state: 'draft', standing: standingOf(locale, untouched), pageNotice: formatMessage(locale, 'report.page-notice', { program }) }
}

const untouched = ['report.state-draft', 'report.draft-notice', 'report.signature-draft'] as const
const inPart = ['verified.state-part', 'verified.text-part', 'report.signature-draft'] as const
const verified = ['verified.state-verified', 'verified.text-verified', 'verified.sign-verified'] as const
const released = ['verified.state-released', 'verified.text-released', 'verified.sign-released'] as const

function standingOf(
  locale: LocaleTag,
  [label, notice, signature]: typeof untouched | typeof inPart | typeof verified | typeof released,
): ReportDocument['standing'] {
  return {
    label: formatMessage(locale, label),
    notice: formatMessage(locale, notice),
    signature: formatMessage(locale, signature),
  }
}

/** Who released a report and when, with the short form of its digest; the same on every page. */
function releasedNotice(locale: LocaleTag, { id, digest, prepared, confirmations }: ReleaseTold, program: string): string {
  const names = confirmations.map(({ name }) => visibleName(name))
  const listed = new Intl.ListFormat(formatTag(locale), { type: 'conjunction' }).format(names)
  const date = shownDay(locale, confirmations.at(-1)?.at ?? prepared.at)
  // The groups of the digest stay on one line.
  const shown = shortDigest(digest).replaceAll(' ', '\u00A0')
  return formatMessage(locale, 'verified.notice-released', { program, date, names: listed, release: id, digest: shown })
}
