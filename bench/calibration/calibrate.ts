import type { Certainty } from '../../src/domain/description.ts'
import type { CalibratedKind } from './calibration-samples.ts'
import { type FittedBounds, fitBounds, goals, type Sample, type Tally, talliesOf } from './fit-bounds.ts'
import { heldOut } from './hold-out.ts'

/** The bounds of one kind with how claims worded by them turn out: on all samples, and on photos that the fit did not see. */
export interface Calibrated {
  readonly bounds: FittedBounds
  /** 1 where the bounds were fitted, 0 where they were set by judgement and only checked, for want of mistakes to learn from. */
  readonly fitted: 0 | 1
  readonly caution: number
  readonly photos: number
  readonly samples: number
  readonly inSample: Readonly<Record<Certainty, Tally>>
  readonly heldOut: Readonly<Record<Certainty, Tally>>
}

// Below `possible` nothing is told; set by judgement, to keep noise out. The others stay where too few mistakes are known to fit them.
const judged: Readonly<Record<CalibratedKind, FittedBounds>> = {
  object: { stated: 0.52, likely: 0.42, possible: 0.25 },
  people: { stated: 0.52, likely: 0.42, possible: 0.25 },
  face: { stated: 0.98, likely: 0.95, possible: 0.95 },
  text: { stated: 0.95, likely: 0.85, possible: 0.7 },
}
const fewestMistakes = 5
const cautions = [0, 0.02, 0.04, 0.06, 0.08]

/** Fits the bounds of a kind, as cautiously as it takes to meet the goals on photos held out. */
export function calibrate(kind: CalibratedKind, samples: readonly Sample[]): Calibrated {
  const fitted = samples.filter(({ right }) => !right).length >= fewestMistakes
  const { possible } = judged[kind]
  const fitWith = (caution: number) => (part: readonly Sample[]) => (fitted ? fitBounds(part, { possible, caution }) : judged[kind])
  const caution = cautions.find((each) => meetsGoals(heldOut(samples, fitWith(each)))) ?? cautions.at(-1) ?? 0
  const bounds = fitWith(caution)(samples)
  return {
    bounds,
    fitted: fitted ? 1 : 0,
    caution,
    photos: new Set(samples.map(({ photo }) => photo)).size,
    samples: samples.length,
    inSample: talliesOf(samples, bounds),
    heldOut: heldOut(samples, fitWith(caution)),
  }
}

function meetsGoals(tallies: Readonly<Record<Certainty, Tally>>): boolean {
  return (['stated', 'likely'] as const).every((word) => tallies[word].right >= goals[word] * tallies[word].of)
}
