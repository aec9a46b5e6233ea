import type { Certainty } from '../../domain/description.ts'
import type { ObservationKind } from '../../domain/observation.ts'
import { calibration } from './calibration.data.ts'

/** The least confidence for each word; `null` where no confidence earns it. */
interface Bounds {
  readonly stated: number | null
  readonly likely: number | null
  readonly possible: number | null
}

// For what is computed and not guessed, such as light: its confidence is 1 or a share of the picture.
const computed: Bounds = { stated: 0.9, likely: 0.6, possible: 0.4 }

/*
 * `object`, `people`, `face` and `text` rest on pictures whose content is known (`npm run calibrate`): what is `stated` was there in 98 of 100
 * cases and what is `likely` in 90, on pictures that the fit did not see as well. docs/benchmarks.md has the tables and what they do not show.
 * Of what only one of the two networks saw with a score of 0.4 or more, 1 in 5 was there: it is kept as an observation and not said. The other
 * bounds are set by judgement.
 */

/** The word of a vision model, which gives no score: possible alone, likely where a detector bears it out. */
const answered: Bounds = { stated: null, likely: null, possible: 0.4 }
const borneOut: Bounds = { stated: null, likely: 0.4, possible: 0.4 }

/** Metadata name how a picture was made with full confidence, and can be altered; a model names it without a score. */
const written: Bounds = { stated: null, likely: 0.9, possible: 0.4 }

/** Bounds where one source speaks. */
const alone: Readonly<Partial<Record<ObservationKind, Bounds>>> = {
  object: { stated: null, likely: null, possible: null },
  people: calibration.people.bounds,
  face: calibration.face.bounds,
  text: calibration.text.bounds,
  speech: { stated: null, likely: 0.7, possible: 0.4 },
  thing: answered,
  setting: answered,
  clothing: answered,
  posture: answered,
  position: answered,
  'age-range': answered,
  mark: answered,
  making: written,
  event: answered,
  // What moves may fill the picture, and a film may be steadied: nothing is stated.
  camera: { stated: null, likely: 0.8, possible: 0.5 },
}

/** Bounds where two sources agree. */
const together: Readonly<Partial<Record<ObservationKind, Bounds>>> = {
  object: calibration.object.bounds,
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
