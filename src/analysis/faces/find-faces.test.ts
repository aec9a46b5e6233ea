import { describe, expect, test } from 'vitest'
import type { Network } from '../network.ts'
import { cutByTile, findFaces, searchRegions } from './find-faces.ts'

const search = { lowestScore: 0.95, sameFace: 0.35, tilesFrom: 480, tileShare: 0.6, widestInTile: 0.15, leastWidth: 20 }
const small = { width: 400, height: 300, data: new Uint8Array(400 * 300 * 3) }
const large = { width: 1000, height: 500, data: new Uint8Array(1000 * 500 * 3) }

/** Answers each pass in turn with boxes in fractions of what it was shown. */
function answering(passes: readonly (readonly [number, number, number, number, number])[][]): Network {
  let pass = 0
  return {
    run: async () => {
      const found = passes[pass++] ?? []
      return {
        scores: { data: Float32Array.from(found.flatMap(([score]) => [1 - score, score])), dims: [1, found.length, 2] },
        boxes: { data: Float32Array.from(found.flatMap(([, ...box]) => box)), dims: [1, found.length, 4] },
      }
    },
  }
}

describe('searchRegions', () => {
  test('a small picture is searched whole', () => {
    expect(searchRegions(small, search)).toEqual([{ x: 0, y: 0, width: 400, height: 300 }])
  })

  test('a large one also by four overlapping tiles in its corners', () => {
    expect(searchRegions(large, search).slice(1)).toEqual([
      { x: 0, y: 0, width: 600, height: 300 },
      { x: 400, y: 0, width: 600, height: 300 },
      { x: 0, y: 200, width: 600, height: 300 },
      { x: 400, y: 200, width: 600, height: 300 },
    ])
  })
})

describe('findFaces', () => {
  test('boxes are fractions of the picture, weak ones are left out', async () => {
    const network = answering([
      [
        [0.96, 0.25, 0.25, 0.5, 0.75],
        [0.8, 0, 0, 0.5, 0.5],
      ],
    ])
    const [face, ...more] = await findFaces(network, small, search)
    expect(face?.box).toEqual({ x: 0.25, y: 0.25, width: 0.25, height: 0.5 })
    expect(more).toEqual([])
  })

  test('a small face that only a tile shows is found at its place', async () => {
    const faces = await findFaces(answering([[], [], [[0.99, 0.5, 0.5, 0.6, 0.6]]]), large, search)
    expect(faces).toHaveLength(1)
    expect(faces[0]?.box.x).toBeCloseTo((400 + 300) / 1000)
    expect(faces[0]?.box.y).toBeCloseTo(150 / 500)
  })

  test('a large face in a tile that the whole picture does not show is no face', async () => {
    expect(await findFaces(answering([[], [[0.99, 0.2, 0.2, 0.6, 0.9]]]), large, search)).toEqual([])
  })

  test('a face narrower than the least width is left out', async () => {
    expect(await findFaces(answering([[[0.99, 0.5, 0.5, 0.54, 0.6]]]), small, search)).toEqual([])
  })
})

test('a box at an inner edge of a tile is cut; at an edge of the picture it is not', () => {
  const topLeft = { x: 0, y: 0, width: 600, height: 300 }
  expect(cutByTile([0, 0, 0.2, 0.2], topLeft, large)).toBe(false)
  expect(cutByTile([0.9, 0.5, 1, 0.6], topLeft, large)).toBe(true)
  expect(cutByTile([0.4, 0.9, 0.5, 1], topLeft, large)).toBe(true)
  expect(cutByTile([0, 0.4, 0.2, 0.6], { ...topLeft, x: 400 }, large)).toBe(true)
})
