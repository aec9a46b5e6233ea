import type { Observation } from '../../domain/observation.ts'
import { cosine, unitVector } from '../vectors/unit-vector.ts'
import { textToVector } from '../vectors/vector-text.ts'

type Face = Observation<'face'>

/** Least cosine between a face and the mean of a group; measured in docs/model-cards/faces.md. */
export const sameFaceCosine = 0.5

/**
 * Puts faces into groups, the same for any order of the input: each face joins the group whose mean it is nearest to, and groups
 * that have come close are joined. Largest groups first, members by id; a face like no other is a group of one. A group proposes;
 * whether it is one person, people decide.
 */
export function groupFaces(faces: readonly Face[]): readonly (readonly Face[])[] {
  const groups: Growing[] = []
  for (const face of faces.toSorted(surestFirst)) {
    const vector = textToVector(face.vector)
    const near = nearestGroup(groups, vector)
    if (near === null) groups.push({ sum: vector, mean: unitVector(vector), members: [face] })
    else absorb(near, { sum: vector, members: [face] })
  }
  joinNearGroups(groups)
  return groups.map(({ members }) => members.toSorted(byId)).toSorted(largestFirst)
}

interface Growing {
  sum: Float32Array
  mean: Float32Array
  members: Face[]
}

function surestFirst(a: Face, b: Face): number {
  return b.confidence - a.confidence || byId(a, b)
}

function byId(a: Face, b: Face): number {
  return a.id < b.id ? -1 : 1
}

function largestFirst(a: readonly Face[], b: readonly Face[]): number {
  const [first, other] = [a[0], b[0]]
  return b.length - a.length || (first === undefined || other === undefined ? 0 : byId(first, other))
}

function nearestGroup(groups: readonly Growing[], face: Float32Array): Growing | null {
  let best: Growing | null = null
  let bestCosine = sameFaceCosine
  for (const group of groups) {
    const likeness = cosine(group.mean, face)
    if (likeness < bestCosine) continue
    best = group
    bestCosine = likeness
  }
  return best
}

function absorb(group: Growing, other: Pick<Growing, 'sum' | 'members'>): void {
  group.sum = group.sum.map((value, index) => value + (other.sum[index] ?? 0))
  group.mean = unitVector(group.sum)
  group.members.push(...other.members)
}

/** Joins to each group those that come after it and lie near, as long as there are any. */
function joinNearGroups(groups: Growing[]): void {
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index]
    if (group === undefined) return
    for (let near = nearestGroup(groups.slice(index + 1), group.mean); near !== null; ) {
      absorb(group, near)
      groups.splice(groups.indexOf(near), 1)
      near = nearestGroup(groups.slice(index + 1), group.mean)
    }
  }
}
