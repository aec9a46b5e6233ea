import type { MediumRecord } from '../../application/ports/case-store.ts'
import type { MediumShown, NotDone } from '../../contract/media.ts'
import type { Exhibit } from '../../domain/evidence.ts'
import type { LocaleTag } from '../../domain/id.ts'
import type { Run } from '../../domain/observation.ts'
import type { Ledger } from '../../domain/timeline.ts'
import { shownClaims } from './claims-shown.ts'
import { draftedPassages } from './drafted-text.ts'
import { mediumBasics } from './medium-basics.ts'

/** Everything that the page of one medium shows, in one language. */
export function mediumPage(record: MediumRecord, exhibits: readonly Exhibit[], locale: LocaleTag): MediumShown {
  const { medium, ledger, runs } = record
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
    notDone: runs.flatMap(notDone),
    ledger: ledger && ledgerSummary(ledger),
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

function notDone({ analyzer, outcome }: Run): NotDone[] {
  if (outcome.outcome === 'done') return []
  return [{ analyzer, code: outcome.outcome === 'failed' ? outcome.code : null, reason: outcome.reason }]
}

function ledgerSummary({ frameCount, entries, shots, bound }: Ledger): NonNullable<MediumShown['ledger']> {
  const greatestDistance = entries.reduce((greatest, entry) => Math.max(greatest, entry.maxDistance), 0)
  return { frames: frameCount, stills: entries.length, shots: shots.length, bound, greatestDistance }
}
