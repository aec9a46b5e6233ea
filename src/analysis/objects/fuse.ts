import { overlap } from '../../domain/box-overlap.ts'
import type { Box } from '../../domain/timeline.ts'
import type { CocoCode } from '../../domain/vocabulary.ts'
import { suppressOverlaps } from '../boxes/suppress-overlaps.ts'
import type { Detection } from './detection.ts'

/** One thing after both networks were heard. */
export interface FusedDetection {
  readonly code: CocoCode
  readonly box: Box
  /** Mean of both networks' scores, a network that did not see it counting as 0. */
  readonly score: number
  /** Whether both networks saw it. */
  readonly agreed: boolean
}

export interface FusionLimits {
  /** Boxes of one class and network that overlap by this much are one. */
  readonly sameInOne: number
  /** Boxes of one class in both networks that overlap by this much are one. */
  readonly sameInBoth: number
  /** Of boxes of different classes that overlap by this much only the surer stays. */
  readonly sameSpot: number
}

/** Joins what two networks saw in one picture; surest first. */
export function fuseDetections(first: readonly Detection[], second: readonly Detection[], limits: FusionLimits): FusedDetection[] {
  const ours = suppressPerClass(first, limits.sameInOne)
  const theirs = suppressPerClass(second, limits.sameInOne)
  const free = new Set(theirs)
  const joined = ours.map((detection) => {
    const match = surestMatch(detection, free, limits.sameInBoth)
    if (match === null) return alone(detection)
    free.delete(match)
    const { box } = match.score > detection.score ? match : detection
    return { code: detection.code, box, score: (detection.score + match.score) / 2, agreed: true }
  })
  return suppressOverlaps([...joined, ...[...free].map(alone)], limits.sameSpot)
}

function alone({ code, box, score }: Detection): FusedDetection {
  return { code, box, score: score / 2, agreed: false }
}

function suppressPerClass(detections: readonly Detection[], limit: number): Detection[] {
  return [...Map.groupBy(detections, (detection) => detection.code).values()].flatMap((group) => suppressOverlaps(group, limit))
}

/** The surest candidate on the same place: a weak box that fits better must not hide a sure one. */
function surestMatch(detection: Detection, candidates: ReadonlySet<Detection>, limit: number): Detection | null {
  const matches = [...candidates].filter(({ code, box }) => code === detection.code && overlap(box, detection.box) >= limit)
  return matches.toSorted((a, b) => b.score - a.score)[0] ?? null
}
