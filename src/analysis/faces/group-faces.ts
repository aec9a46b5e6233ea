import type { ObservationId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import { unitVector } from '../vectors/unit-vector.ts'
import { textToVector } from '../vectors/vector-text.ts'
import { createMeanTable, type MeanTable } from './mean-table.ts'

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
  const groups = growGroups(faces.toSorted(surestFirst))
  return groups.map(({ members }) => ({ members: members.toSorted() })).toSorted(largestFirst)
}

function growGroups(faces: readonly Face[]): readonly Growing[] {
  const groups: (Growing | null)[] = []
  const [first] = faces
  const means = createMeanTable(first === undefined ? 0 : textToVector(first.vector).length)
  for (const face of faces) {
    const vector = textToVector(face.vector)
    const near = means.nearest(vector, sameFaceCosine, 0)
    const group = near === null ? null : groups[near]
    if (near === null || group === null || group === undefined) {
      means.set(groups.length, unitVector(vector))
      groups.push({ sum: vector, members: [face.id] })
    } else {
      absorb(group, { sum: vector, members: [face.id] })
      means.set(near, unitVector(group.sum))
    }
  }
  joinNearGroups(groups, means)
  return groups.filter((group) => group !== null)
}

interface Growing {
  readonly sum: Float32Array
  readonly members: ObservationId[]
}

function surestFirst(a: Face, b: Face): number {
  return b.confidence - a.confidence || (a.id < b.id ? -1 : 1)
}

function largestFirst(a: FaceGroup, b: FaceGroup): number {
  return b.members.length - a.members.length || ((a.members[0] ?? '') < (b.members[0] ?? '') ? -1 : 1)
}

function absorb(group: Growing, { sum, members }: Growing): void {
  for (const [index, value] of sum.entries()) group.sum[index] = (group.sum[index] ?? 0) + value
  for (const member of members) group.members.push(member)
}

/** Joins to each group those that come after it and lie near, as long as there are any. */
function joinNearGroups(groups: (Growing | null)[], means: MeanTable): void {
  for (const [slot, group] of groups.entries()) {
    if (group === null) continue
    for (;;) {
      const near = means.nearest(unitVector(group.sum), sameFaceCosine, slot + 1)
      const other = near === null ? null : groups[near]
      if (near === null || other === null || other === undefined) break
      absorb(group, other)
      groups[near] = null
      means.remove(near)
    }
  }
}
