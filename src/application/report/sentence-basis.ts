import type { Claim, Sentence } from '../../domain/description.ts'
import type { ClaimId, LocaleTag, ObservationId, RunId } from '../../domain/id.ts'
import type { Observation, Run } from '../../domain/observation.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import { formatMessage } from '../../language/interface/format-message.ts'
import type { MediumRecord } from '../ports/case-store.ts'
import { bareVersion } from './shown-means.ts'
import { shownPlaceInTime } from './shown-time.ts'

/** The parts of a medium that its sentences lead back to, by id. */
export interface Ground {
  readonly claims: ReadonlyMap<ClaimId, Claim>
  readonly observations: ReadonlyMap<ObservationId, Observation>
  readonly runs: ReadonlyMap<RunId, Run>
}

/** Claims, observations and runs of a medium by id. */
export function groundOf(record: MediumRecord): Ground {
  const claims = record.description?.passages.flatMap((passage) => passage.claims) ?? []
  return {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    observations: new Map(record.observations.map((observation) => [observation.id, observation])),
    runs: new Map(record.runs.map((run) => [run.id, run])),
  }
}

/** What a sentence rests on: when, and how many observations of which kind by which models. */
export function shownBasis(locale: LocaleTag, sentence: Sentence, ground: Ground): string {
  const claims = sentence.claims.flatMap((id) => ground.claims.get(id) ?? [])
  const support = new Set(claims.flatMap((claim) => claim.support))
  const observations = [...support].flatMap((id) => ground.observations.get(id) ?? [])
  const basis = observations.length === 0 ? formatMessage(locale, 'report.basis-file') : countedByMeans(locale, observations, ground)
  const times = [...new Set(claims.flatMap((claim) => shownPlaceInTime(locale, claim.where) ?? []))]
  return [...times, basis].join(' · ')
}

function countedByMeans(locale: LocaleTag, observations: readonly Observation[], ground: Ground): string {
  const groups = Map.groupBy(observations, (observation) => `${observation.kind}\n${meansOf(locale, ground.runs.get(observation.run))}`)
  const shown = [...groups].map(([key, members]) => {
    const [kind, by = ''] = [members[0]?.kind ?? 'object', key.split('\n')[1]]
    return formatMessage(locale, 'report.basis', { count: members.length, kind: formatMessage(locale, `report.kind-of-${kind}`), by })
  })
  return shown.join(punctuationOf(locale).semicolon)
}

function meansOf(locale: LocaleTag, run: Run | undefined): string {
  if (run === undefined || run.models.length === 0) return formatMessage(locale, 'report.basis-program')
  return run.models.map(({ id, version }) => `${id} ${bareVersion(version)}`).join(' + ')
}
