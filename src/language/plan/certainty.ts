import type { Certainty } from '../../domain/description.ts'
import type { ObservationKind } from '../../domain/observation.ts'

/** The least confidence for each word; `null` where no confidence earns it. */
interface Bounds {
  readonly stated: number | null
  readonly likely: number | null
  readonly possible: number | null
}

// For what is computed and not guessed, such as light: its confidence is 1 or a share of the picture.
const computed: Bounds = { stated: 0.9, likely: 0.6, possible: 0.4 }

/*
 * `object`, `people` and `face` are fitted on 40 labelled photos, so that what is `stated` is there in 98 of 100 cases and what is
 * `likely` in 90, as far as so few photos can tell. There: objects, stated 27 of 27, likely 12 of 13, possible 27 of 39; people,
 * stated 5 of 5, likely 8 of 8, possible 2 of 3; faces, all 28 recorded ones (20 further pictures). At 0.51 instead of 0.52 the
 * first wrong object would be stated (27 of 28); at 0.40 instead of 0.42 only 15 of 19 likely ones would be there. Of what only one
 * of the two networks saw with a score of 0.4 or more, 1 in 5 was there: it is kept as an observation and not said.
 * docs/benchmarks.md has the tables and what they do not show. The other bounds are set by judgement.
 */

/** The word of a vision model, which gives no score: possible alone, likely where a detector bears it out. */
const answered: Bounds = { stated: null, likely: null, possible: 0.4 }
const borneOut: Bounds = { stated: null, likely: 0.4, possible: 0.4 }

/** Bounds where one source speaks. */
const alone: Readonly<Partial<Record<ObservationKind, Bounds>>> = {
  object: { stated: null, likely: null, possible: null },
  people: { stated: 0.52, likely: 0.42, possible: 0.25 },
  face: { stated: 0.98, likely: 0.95, possible: 0.95 },
  text: { stated: 0.95, likely: 0.85, possible: 0.7 },
  speech: { stated: null, likely: 0.7, possible: 0.4 },
  thing: answered,
  setting: answered,
  clothing: answered,
  posture: answered,
  position: answered,
  'age-range': answered,
  mark: answered,
  making: answered,
  event: answered,
  // What moves may fill the picture, and a film may be steadied: nothing is stated.
  camera: { stated: null, likely: 0.8, possible: 0.5 },
}

/** Bounds where two sources agree. */
const together: Readonly<Partial<Record<ObservationKind, Bounds>>> = {
  object: { stated: 0.52, likely: 0.42, possible: 0.25 },
  text: { stated: 0.85, likely: 0.7, possible: 0.5 },
  setting: borneOut,
}

/**
 * The word that a confidence earns; null where it is too weak to say. `agreed` tells that two independent sources gave the
 * same answer.
 */
export function certaintyOf(kind: ObservationKind, confidence: number, agreed: boolean): Certainty | null {
  const bounds = (agreed ? together[kind] : undefined) ?? alone[kind] ?? computed
  if (bounds.stated !== null && confidence >= bounds.stated) return 'stated'
  if (bounds.likely !== null && confidence >= bounds.likely) return 'likely'
  return bounds.possible !== null && confidence >= bounds.possible ? 'possible' : null
}
