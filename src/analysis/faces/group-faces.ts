import type { ObservationId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import { cosine, unitVector } from '../vectors/unit-vector.ts'
import { textToVector } from '../vectors/vector-text.ts'

type Face = Observation<'face'>

/** Faces that resemble one another, in the order of their ids. It proposes; whether it is one person, people decide. */
export interface FaceGroup {
  readonly members: readonly ObservationId[]
}

/** Least cosine between a face and the mean of a group; measured in docs/model-cards/faces.md. */
const sameFaceCosine = 0.5

/**
 * Puts faces into groups, the same for any order of the input: each face joins the group whose mean it is nearest to, and groups
 * that have come close are joined. Largest groups first; a face like no other is a group of one.
 */
export function groupFaces(faces: readonly Face[]): readonly FaceGroup[] {
  const groups: Growing[] = []
  for (const face of faces.toSorted(surestFirst)) {
    const vector = textToVector(face.vector)
    const near = nearestGroup(groups, vector)
    if (near === null) groups.push({ sum: vector, mean: unitVector(vector), members: [face.id] })
    else absorb(near, { sum: vector, members: [face.id] })
  }
  joinNearGroups(groups)
  return groups.map(({ members }) => ({ members: members.toSorted() })).toSorted(largestFirst)
}

interface Growing {
  sum: Float32Array
  mean: Float32Array
  members: ObservationId[]
}

function surestFirst(a: Face, b: Face): number {
  return b.confidence - a.confidence || (a.id < b.id ? -1 : 1)
}

function largestFirst(a: FaceGroup, b: FaceGroup): number {
  return b.members.length - a.members.length || ((a.members[0] ?? '') < (b.members[0] ?? '') ? -1 : 1)
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
