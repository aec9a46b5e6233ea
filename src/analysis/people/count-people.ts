import { sharedArea } from '../../domain/box-overlap.ts'
import type { Box } from '../../domain/timeline.ts'
import { type ScoredBox } from '../boxes/suppress-overlaps.ts'

export interface CountLimits {
  /** A person at least this sure is counted. */
  readonly firm: number
  /** Where nobody is, those at least this sure are counted instead. */
  readonly faint: number
  /** Share of a face that must lie in the box of a person to be theirs. */
  readonly faceInside: number
}

/** How many people, and how sure the least sure of those counted is. */
export interface PeopleCount {
  readonly count: number
  readonly confidence: number
}

/**
 * Counts people in one still from the boxes of persons and faces. A face makes the person it belongs to surer, half-way to
 * certain, and stands for a person of its own where no box holds it. Null where there is nobody.
 */
export function countPeople(persons: readonly ScoredBox[], faces: readonly ScoredBox[], limits: CountLimits): PeopleCount | null {
  const scores = personScores(persons, faces, limits.faceInside)
  const firm = scores.filter((score) => score >= limits.firm)
  const counted = firm.length > 0 ? firm : scores.filter((score) => score >= limits.faint)
  return counted.length > 0 ? { count: counted.length, confidence: Math.min(...counted) } : null
}

function personScores(persons: readonly ScoredBox[], faces: readonly ScoredBox[], faceInside: number): number[] {
  const free = new Set(persons)
  const withFace = faces.map((face) => {
    const owner = [...free].filter((person) => shareInside(face.box, person.box) >= faceInside).toSorted((a, b) => b.score - a.score)[0]
    if (owner !== undefined) free.delete(owner)
    return (1 + (owner?.score ?? 0)) / 2
  })
  return [...withFace, ...[...free].map((person) => person.score)]
}

function shareInside(face: Box, person: Box): number {
  const area = face.width * face.height
  return area > 0 ? sharedArea(face, person) / area : 0
}
