import type { LocaleTag } from '../../domain/id.ts'
import type { ClaimCounts } from '../../domain/review/claim-counts.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { shownTiers } from '../../domain/review/tier.ts'
import { formatTag } from '../../language/format-tag.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { LookSum } from '../ports/report-grounds.ts'
import { type ClaimVerdicts, verdictFacts } from './claim-verdicts.ts'
import type { ReportFact, ReportTold } from './report-document.ts'
import { shownSeconds } from './shown-time.ts'
import type { DecidedGrounds } from './standing-record.ts'
import { visibleName } from './visible-text.ts'

/** What the section on looks is made of. */
export interface LooksToTell {
  readonly counts: ClaimCounts
  readonly grounds: DecidedGrounds
  readonly verdicts: ClaimVerdicts
  readonly sums: readonly LookSum[]
  readonly names: ReadonlyMap<PersonId, string>
}

/** What people looked at to verify: how many claims were decided on which ground, and all looks by kind and by person. */
export function exposureTold(locale: LocaleTag, { counts, grounds, verdicts, sums, names }: LooksToTell): ReportTold {
  const number = (key: 'from-text' | 'from-looks' | 'from-stack' | 'by-sample' | 'still-open' | 'disputed', value: number): ReportFact => ({
    label: formatMessage(locale, `verified.${key}`),
    value: new Intl.NumberFormat(formatTag(locale)).format(value),
  })
  const facts = [
    number('from-text', grounds.text),
    number('from-looks', grounds.looks),
    number('from-stack', grounds.stack),
    number('by-sample', counts.covered),
    number('still-open', counts.open),
    number('disputed', counts.disputed),
  ]
  const people = [...new Set(sums.map(({ by }) => by))]
  const byTier = shownTiers.flatMap((tier) =>
    lookFact(
      locale,
      formatMessage(locale, `looks.tier-${tier}`),
      sums.filter((sum) => sum.tier === tier),
    ),
  )
  const byPerson = people.flatMap((by) =>
    lookFact(
      locale,
      visibleName(names.get(by) ?? by),
      sums.filter((sum) => sum.by === by),
    ),
  )
  const looks = [
    { heading: formatMessage(locale, 'verified.by-tier'), facts: byTier },
    { heading: formatMessage(locale, 'verified.by-person'), facts: byPerson },
  ]
  const texts = [
    ...(sums.length === 0 ? [formatMessage(locale, 'verified.exposure-none')] : []),
    ...(verdicts.rejected + verdicts.untold === 0 ? [] : [formatMessage(locale, 'verified.not-told')]),
  ]
  const byVerdict = { heading: formatMessage(locale, 'verified.by-verdict'), facts: verdictFacts(locale, verdicts) }
  const groups = [{ heading: null, facts }, byVerdict, ...(sums.length === 0 ? [] : looks)]
  return { id: 'exposure', heading: formatMessage(locale, 'verified.exposure'), texts, groups }
}

function lookFact(locale: LocaleTag, label: string, sums: readonly LookSum[]): ReportFact[] {
  if (sums.length === 0) return []
  const count = sums.reduce((sum, { looks }) => sum + looks, 0)
  const millis = sums.reduce((sum, one) => sum + one.millis, 0)
  return [{ label, value: formatMessage(locale, 'verified.looks', { count, time: shownSeconds(locale, millis) }) }]
}
