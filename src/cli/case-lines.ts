import type { AbsentExhibit } from '../application/evidence/absent-exhibits.ts'
import type { CaseCounts } from '../application/ports/case-store.ts'
import type { ToldPath, ToldPaths } from '../application/run/told-paths.ts'
import { outcomes } from '../domain/evidence.ts'
import type { LocaleTag } from '../domain/id.ts'
import { isolatedPath } from '../domain/path-pieces.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { problemWords } from '../language/interface/problem-words.ts'
import { localeData } from '../language/locales/locale-table.ts'

/** What is told of a case. */
export interface CaseTold {
  readonly reference: string
  readonly counts: CaseCounts
  readonly absent: readonly AbsentExhibit[]
  readonly unread: ToldPaths
  readonly damaged: ToldPaths
}

/** A case in a few lines for a person: counts by outcome, what is not connected, then the first files that could not be read or are damaged. */
export function caseLines(state: CaseTold, locale: LocaleTag): string[] {
  const lists = (['unread', 'damaged'] as const).flatMap((list) => {
    const { count, first } = state[list]
    const more = count > first.length ? [`  ${formatMessage(locale, 'command.and-more', { count: count - first.length })}`] : []
    return [...listHead(list, count, locale), ...first.map((file) => pathLine(file, locale)), ...more]
  })
  return [...countLines(state, locale), ...lists]
}

/** The same with all files, which come one by one. */
export async function* allCaseLines(state: CaseTold, all: AllPaths, locale: LocaleTag): AsyncGenerator<string> {
  yield* countLines(state, locale)
  for (const list of ['unread', 'damaged'] as const) {
    yield* listHead(list, state[list].count, locale)
    for await (const file of all[list]) yield pathLine(file, locale)
  }
}

type AllPaths = Readonly<Record<'unread' | 'damaged', AsyncIterable<ToldPath>>>

function countLines({ counts, absent, reference }: CaseTold, locale: LocaleTag): string[] {
  const head = formatMessage(locale, 'command.case-summary', { reference, files: counts.files, media: counts.media })
  const byOutcome = outcomes
    .filter((outcome) => counts.byOutcome[outcome] > 0)
    .map((outcome) => `  ${formatMessage(locale, `command.outcome-${outcome}`, { count: counts.byOutcome[outcome] })}`)
  const waiting = counts.waiting > 0 ? [`  ${formatMessage(locale, 'command.outcome-waiting', { count: counts.waiting })}`] : []
  return [head, ...byOutcome, ...waiting, ...absent.map((one) => absentLine(one, locale))]
}

/** Which exhibit, where it was looked for, and what to do. */
function absentLine({ label, name, source }: AbsentExhibit, locale: LocaleTag): string {
  const place = printable(source)
  const shown = localeData(locale).lexicon.direction === 'rtl' ? isolatedPath(place) : place
  return formatMessage(locale, 'command.exhibit-waits', { label, name: printable(name), source: shown })
}

const heads = { unread: 'some-unreadable', damaged: 'some-damaged' } as const

function listHead(list: keyof typeof heads, count: number, locale: LocaleTag): string[] {
  return count === 0 ? [] : [formatMessage(locale, `command.${heads[list]}`, { count })]
}

function pathLine(file: ToldPath, locale: LocaleTag): string {
  return `  ${shownPath(file, locale)} – ${problemWords(locale, file.problem.code).happened}`
}

/** Beside words from right to left the path is a unit that reads from left to right; elsewhere no sign of direction is written. */
function shownPath({ exhibit, path }: ToldPath, locale: LocaleTag): string {
  const plain = printable(path)
  return localeData(locale).lexicon.direction === 'rtl' ? `\u2066${exhibit}:${isolatedPath(plain)}\u2069` : `${exhibit}:${plain}`
}

/** A file name must not steer the terminal that shows it. */
export function printable(path: string): string {
  return path.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}
