import type { MediumRecord } from '../../application/ports/case-store.ts'
import type { ClaimShown, SupportShown } from '../../contract/media.ts'
import type { PlaceInMedium } from '../../contract/parts.ts'
import type { Observation, Run } from '../../domain/observation.ts'
import type { Locator } from '../../domain/timeline.ts'
import { copyTime } from './copy-time.ts'

/** The claims of a medium, each with the observations it rests on and the means by which they were made. */
export function shownClaims({ description, observations, runs }: MediumRecord): ClaimShown[] {
  const seen = new Map(observations.map((observation) => [observation.id, observation]))
  const made = new Map(runs.map((run) => [run.id, run]))
  const claims = description?.passages.flatMap((passage) => passage.claims) ?? []
  return claims.map(({ id, kind, certainty, where, support }) => ({
    id,
    kind,
    certainty,
    where: copyPlace(where),
    support: support.flatMap((wanted) => {
      const observation = seen.get(wanted)
      const run = observation && made.get(observation.run)
      return observation && run ? [shownSupport(observation, run)] : []
    }),
  }))
}

function shownSupport({ id, kind, confidence, where }: Observation, run: Run): SupportShown {
  return {
    id,
    kind,
    analyzer: run.analyzer,
    analyzerVersion: run.analyzerVersion,
    models: run.models.map((model) => ({ id: model.id, version: model.version, sha256: model.sha256 })),
    confidence,
    where: copyPlace(where),
  }
}

/** Where something is, as the contract carries it. */
export function copyPlace(where: Locator): PlaceInMedium {
  if (where.on === 'media') return { on: 'media' }
  if (where.on === 'span') return { on: 'span', from: copyTime(where.from), to: copyTime(where.to) }
  if (where.on === 'frame') return { on: 'frame', at: copyTime(where.at) }
  return { on: 'region', at: where.at && copyTime(where.at), box: { ...where.box } }
}
