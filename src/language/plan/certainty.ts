import type { Certainty } from '../../domain/description.ts'
import type { ObservationKind } from '../../domain/observation.ts'

/** The least confidence for each word; `null` where no confidence earns it. */
interface Bounds {
  readonly stated: number | null
  readonly likely: number | null
  readonly possible: number
}

const computed: Bounds = { stated: 0.9, likely: 0.6, possible: 0.4 }

// First values, to be replaced by ones fitted on labelled media.
const alone: Readonly<Partial<Record<ObservationKind, Bounds>>> = {
  object: { stated: null, likely: null, possible: 0.25 },
  people: { stated: 0.52, likely: 0.42, possible: 0.25 },
  face: { stated: 0.97, likely: 0.93, possible: 0.9 },
  text: { stated: 0.95, likely: 0.85, possible: 0.7 },
  speech: { stated: null, likely: 0.7, possible: 0.4 },
}

const together: Readonly<Partial<Record<ObservationKind, Bounds>>> = {
  object: { stated: 0.52, likely: 0.42, possible: 0.25 },
  people: { stated: 0.52, likely: 0.42, possible: 0.25 },
  text: { stated: 0.85, likely: 0.7, possible: 0.5 },
}

/**
 * The word that a confidence earns; null where it is too weak to say. `agreed` tells that two independent sources gave the
 * same answer.
 */
export function certaintyOf(kind: ObservationKind, confidence: number, agreed: boolean): Certainty | null {
  const bounds = (agreed ? together[kind] : undefined) ?? alone[kind] ?? computed
  if (bounds.stated !== null && confidence >= bounds.stated) return 'stated'
  if (bounds.likely !== null && confidence >= bounds.likely) return 'likely'
  return confidence >= bounds.possible ? 'possible' : null
}
