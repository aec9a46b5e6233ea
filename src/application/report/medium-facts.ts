import { decimalMark } from '../../domain/decimal-mark.ts'
import type { LocaleTag } from '../../domain/id.ts'
import { formatTag } from '../../language/format-tag.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { MediumRecord } from '../ports/case-store.ts'
import { leftOut } from './left-out.ts'
import type { ReportFact } from './report-document.ts'
import { shownBytes } from './report-parts.ts'
import { shownTime } from './shown-time.ts'
import { visibleName } from './visible-text.ts'

/** What is known of a medium apart from its content: type, size, extent, accounting, and what its metadata claim. */
export function mediumFacts(locale: LocaleTag, record: MediumRecord): ReportFact[] {
  const { medium } = record
  return [
    { label: formatMessage(locale, 'report.type-label'), value: visibleName(medium.mimeType) },
    { label: formatMessage(locale, 'report.size-label'), value: shownBytes(locale, medium.bytes) },
    ...extent(locale, record),
    ...accounting(locale, record),
    ...leftOut(locale, record).map((value) => ({ label: formatMessage(locale, 'report.left-out-label'), value })),
    ...captured(locale, record),
  ]
}

function extent(locale: LocaleTag, { facts }: MediumRecord): ReportFact[] {
  if (facts === null) return []
  const { width, height, duration } = facts
  return present([
    ['pixels-label', width === null || height === null ? null : formatMessage(locale, 'report.pixels', { width, height })],
    ['length-label', duration === null ? null : shownTime(locale, duration)],
    ['decoder-label', facts.decoder],
    ['damaged-label', facts.damaged ? formatMessage(locale, 'report.damaged') : null],
  ] as const).map(([key, value]) => ({ label: formatMessage(locale, `report.${key}`), value }))
}

function accounting(locale: LocaleTag, { ledger }: MediumRecord): ReportFact[] {
  if (ledger === null) return []
  const greatest = ledger.entries.reduce((most, entry) => Math.max(most, entry.maxDistance), 0)
  const values = { count: ledger.frameCount, stills: ledger.entries.length, distance: decimals(locale, 3).format(greatest) }
  return [{ label: formatMessage(locale, 'report.accounting-label'), value: formatMessage(locale, 'report.accounting', values) }]
}

function captured(locale: LocaleTag, { capture }: MediumRecord): ReportFact[] {
  if (capture === null) return []
  const device = [capture.make, capture.model].filter((part) => part !== null).join(' ')
  const { latitude, longitude } = capture
  return present([
    ['taken-label', capture.takenAt],
    ['device-label', device === '' ? null : device],
    ['software-label', capture.software],
    ['place-label', latitude === null || longitude === null ? null : position(locale, latitude, longitude)],
  ] as const).map(([key, value]) => ({ label: formatMessage(locale, `report.${key}`), value: visibleName(value) }))
}

/** A comma between the two would be taken for a decimal one where the language writes decimals with it. */
function position(locale: LocaleTag, latitude: number, longitude: number): string {
  const degrees = decimals(locale, 6)
  const between = decimalMark(formatTag(locale)) === ',' ? '; ' : ', '
  return `${degrees.format(latitude)}${between}${degrees.format(longitude)}`
}

function decimals(locale: LocaleTag, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(formatTag(locale), { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

function present<K extends string>(entries: readonly (readonly [K, string | null])[]): [K, string][] {
  return entries.flatMap(([key, value]) => (value === null ? [] : [[key, value] satisfies [K, string]]))
}
