import type { MediumRecord } from '../../application/ports/case-store.ts'
import { leftOut } from '../../application/report/left-out.ts'
import type { AnalyzerCard } from '../../application/report/report-input.ts'
import { type Undone, undoneOf } from '../../application/report/undone.ts'
import { untranslatedInShort } from '../../application/report/untranslated.ts'
import type { MediumShown, NotDone } from '../../contract/media.ts'
import type { Exhibit } from '../../domain/evidence.ts'
import type { LocaleTag } from '../../domain/id.ts'
import type { Ledger } from '../../domain/timeline.ts'
import { shownClaims } from './claims-shown.ts'
import { draftedPassages } from './drafted-text.ts'
import { mediumBasics } from './medium-basics.ts'

export interface MediumPageMeans {
  readonly exhibits: readonly Exhibit[]
  readonly analyzers: readonly AnalyzerCard[]
  readonly locale: LocaleTag
  /** What it holds together with those that are almost the same, in words. */
  readonly together: readonly string[]
}

/** Everything that the page of one medium shows, in one language. */
export function mediumPage(record: MediumRecord, { exhibits, analyzers, locale, together }: MediumPageMeans): MediumShown {
  const { medium, ledger, facts } = record
  const context = { locale, analyzers: new Map(analyzers.map((card) => [card.id, card])) }
  return {
    ...mediumBasics(record),
    language: locale,
    md5: medium.md5,
    sha1: medium.sha1,
    files: shownFiles(record, exhibits),
    facts: shownFacts(record),
    capture: shownCapture(record),
    passages: draftedPassages(record, locale),
    claims: shownClaims(record),
    notDone: [...undoneOf(context, record).flatMap(notDone), ...untranslated(locale, record)],
    leftOut: leftOut(locale, record),
    together: [...together],
    ledger: ledger && ledgerSummary(ledger, facts?.omitted.stills ?? 0),
  }
}

function shownFacts({ facts }: MediumRecord): MediumShown['facts'] {
  if (facts === null) return null
  const { container, hasPicture, hasSound, damaged, decoder } = facts
  return { container, hasPicture, hasSound, damaged, decoder }
}

function shownCapture({ capture }: MediumRecord): MediumShown['capture'] {
  if (capture === null) return null
  const { takenAt, make, model, software, latitude, longitude } = capture
  return { takenAt, make, model, software, latitude, longitude }
}

function shownFiles({ files }: MediumRecord, exhibits: readonly Exhibit[]): MediumShown['files'] {
  const labels = new Map(exhibits.map(({ id, label }) => [id, label]))
  return files.map(({ exhibit, path, bytes, modifiedAt, createdAt }) => ({
    exhibit: labels.get(exhibit) ?? '?',
    path,
    bytes,
    modifiedAt,
    createdAt,
  }))
}

/** That a medium waits is its outcome, and what limits left out of it and what was not translated have sentences of their own. */
function notDone({ why, analysis, reason: { text, detail } }: Undone): NotDone[] {
  return why === 'waiting' || why === 'left-out' ? [] : [{ analysis, why, text, detail }]
}

/** Quotes that have no translation although others have one: each reason is a line. */
function untranslated(locale: LocaleTag, record: MediumRecord): NotDone[] {
  return untranslatedInShort(locale, record).map(({ what, why }) => ({ analysis: what, why: 'left-out', text: why, detail: null }))
}

function ledgerSummary({ frameCount, entries, shots, bound }: Ledger, notExamined: number): NonNullable<MediumShown['ledger']> {
  const greatestDistance = entries.reduce((greatest, entry) => Math.max(greatest, entry.maxDistance), 0)
  return {
    frames: frameCount,
    stills: entries.length,
    examined: entries.length - notExamined,
    shots: shots.length,
    bound,
    greatestDistance,
  }
}
