import type { Release } from '../../domain/review/release.ts'
import { releaseDigest } from './release-digest.ts'
import type { CaseToReport } from './weigh-report.ts'

/** Tells whether a case has changed since a release was prepared, in what the release tells. */
export type ReleaseChanges = (of: CaseToReport, release: Release) => Promise<boolean>

/**
 * Looks at the record first: where nothing was added that reports tell, nothing has changed, and a release of all media tells every change.
 * A release of some media is digested anew, once for each state of the record.
 */
export function createReleaseChanges(): ReleaseChanges {
  const known = new Map<string, { readonly change: number; readonly changed: boolean }>()
  return async (of, release) => {
    const change = await of.review.lastChange()
    if (change <= ((await of.review.preparedAt(release.id)) ?? 0)) return false
    if (release.choice.media === null) return true
    const kept = known.get(release.id)
    if (kept?.change === change) return kept.changed
    const changed = (await releaseDigest(of, release)) !== release.digest
    known.set(release.id, { change, changed })
    return changed
  }
}
