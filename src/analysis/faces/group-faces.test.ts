import { expect, test } from 'vitest'
import type { MediaId, ObservationId, RunId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import { vectorToText } from '../vectors/vector-text.ts'
import { groupFaces } from './group-faces.ts'

/** A face whose vector lies at an angle, in degrees, in the plane. */
function face(id: string, degrees: number, confidence = 1): Observation<'face'> {
  const turn = (degrees * Math.PI) / 180
  return {
    kind: 'face',
    vector: vectorToText(Float32Array.of(Math.cos(turn), Math.sin(turn))),
    confidence,
    where: { on: 'region', at: null, box: { x: 0, y: 0, width: 1, height: 1 } },
    id: id as ObservationId,
    mediaId: 'm' as MediaId,
    run: 'r' as RunId,
  }
}

function members(faces: readonly Observation<'face'>[]): string[][] {
  return groupFaces(faces).map((group) => [...group.members])
}

test('faces that are alike form a group, the largest group first', () => {
  expect(members([face('a', 0), face('b', 180), face('c', 10), face('d', 20)])).toEqual([['a', 'c', 'd'], ['b']])
})

test('the order of the input does not matter', () => {
  const faces = [face('a', 0), face('b', 50), face('c', 100), face('d', 150), face('e', 200), face('f', 30)]
  const groups = members(faces)
  expect(members(faces.toReversed())).toEqual(groups)
  expect(members(faces.toSorted((one, other) => Number(other.id > 'c') - Number(one.id > 'c')))).toEqual(groups)
})

test('a chain of look-alikes does not join its ends', () => {
  const chain = [0, 50, 100, 150, 200].map((degrees, index) => face(`f${index}`, degrees))
  expect(members(chain).length).toBeGreaterThan(1)
})

test('every face is in exactly one group', () => {
  const faces = Array.from({ length: 30 }, (_, index) =>
    face(`f${String(index).padStart(2, '0')}`, (index * 47) % 360, 0.9 + (index % 3) / 100),
  )
  expect(members(faces).flat().toSorted()).toEqual(faces.map(({ id }) => id))
})

test('no faces, no groups', () => {
  expect(groupFaces([])).toEqual([])
})
