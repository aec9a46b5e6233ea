import type { LocaleTag } from '../../domain/id.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { ReportFact, ReportTold } from './report-document.ts'
import type { ReleaseTold, SignedAct } from './report-input.ts'
import { shownInstant } from './shown-time.ts'
import { visibleName } from './visible-text.ts'

/** Who released a report and when, its digest, and how that is checked. */
export function releaseTold(locale: LocaleTag, { id, digest, prepared, confirmations }: ReleaseTold, reference: string): ReportTold {
  const act = (label: string, { name, at }: SignedAct): ReportFact => ({
    label,
    value: formatMessage(locale, 'verified.by-at', { name: visibleName(name), date: shownInstant(at) }),
  })
  const facts = [
    { label: formatMessage(locale, 'verified.release-id'), value: id },
    act(formatMessage(locale, 'verified.prepared'), prepared),
    ...confirmations.map((one) => act(formatMessage(locale, 'verified.confirmed'), one)),
    { label: formatMessage(locale, 'verified.digest'), value: digest },
  ]
  const texts = [
    formatMessage(locale, 'verified.confirmed-how'),
    formatMessage(locale, 'verified.check', { reference: asArgument(reference) }),
  ]
  return { id: 'release', heading: formatMessage(locale, 'verified.release'), texts, groups: [{ heading: null, facts }] }
}

/** A reference as it is typed after a command. */
function asArgument(reference: string): string {
  return /^[\w.-]+$/.test(reference) ? reference : `"${reference}"`
}
