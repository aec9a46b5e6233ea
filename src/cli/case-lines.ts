import type { AbsentExhibit } from '../application/evidence/absent-exhibits.ts'
import type { CaseCounts } from '../application/ports/case-store.ts'
import type { UnreadPath } from '../application/run/run-case.ts'
import { outcomes } from '../domain/evidence.ts'
import type { LocaleTag } from '../domain/id.ts'
import { isolatedPath } from '../domain/path-pieces.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { problemWords } from '../language/interface/problem-words.ts'
import { localeData } from '../language/locales/locale-table.ts'

/** How many files of a list a terminal is filled with. */
const listed = 20

/** What is told of a case. */
export interface CaseTold {
  readonly reference: string
  readonly counts: CaseCounts
  readonly absent: readonly AbsentExhibit[]
  readonly unread: readonly UnreadPath[]
  readonly damaged: readonly UnreadPath[]
}

/** A case in a few lines for a person: counts by outcome, what is not connected, then the files that could not be read or are damaged. */
export function caseLines(state: CaseTold, locale: LocaleTag, limit = listed): string[] {
  const { counts, unread, damaged, absent, reference } = state
  const head = formatMessage(locale, 'command.case-summary', { reference, files: counts.files, media: counts.media })
  const byOutcome = outcomes
    .filter((outcome) => counts.byOutcome[outcome] > 0)
    .map((outcome) => `  ${formatMessage(locale, `command.outcome-${outcome}`, { count: counts.byOutcome[outcome] })}`)
  const waiting = counts.waiting > 0 ? [`  ${formatMessage(locale, 'command.outcome-waiting', { count: counts.waiting })}`] : []
  const files = [...fileLines('some-unreadable', unread, { locale, limit }), ...fileLines('some-damaged', damaged, { locale, limit })]
  return [head, ...byOutcome, ...waiting, ...absent.map((one) => absentLine(one, locale)), ...files]
}

/** Which exhibit, where it was looked for, and what to do. */
function absentLine({ label, name, source }: AbsentExhibit, locale: LocaleTag): string {
  const place = printable(source)
  const shown = localeData(locale).lexicon.direction === 'rtl' ? isolatedPath(place) : place
  return formatMessage(locale, 'command.exhibit-waits', { label, name: printable(name), source: shown })
}

interface Listing {
  readonly locale: LocaleTag
  readonly limit: number
}

function fileLines(heading: 'some-unreadable' | 'some-damaged', files: readonly UnreadPath[], { locale, limit }: Listing): string[] {
  if (files.length === 0) return []
  const lines = files.slice(0, limit).map((file) => `  ${shownPath(file, locale)} – ${problemWords(locale, file.problem.code).happened}`)
  const more = files.length > limit ? [`  ${formatMessage(locale, 'command.and-more', { count: files.length - limit })}`] : []
  return [formatMessage(locale, `command.${heading}`, { count: files.length }), ...lines, ...more]
}

/** Beside words from right to left the path is a unit that reads from left to right; elsewhere no sign of direction is written. */
function shownPath({ exhibit, path }: UnreadPath, locale: LocaleTag): string {
  const plain = printable(path)
  return localeData(locale).lexicon.direction === 'rtl' ? `\u2066${exhibit}:${isolatedPath(plain)}\u2069` : `${exhibit}:${plain}`
}

/** A file name must not steer the terminal that shows it. */
export function printable(path: string): string {
  return path.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}
