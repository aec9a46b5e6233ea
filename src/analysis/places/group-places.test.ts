import { describe, expect, test } from 'vitest'
import type { MediaId, ObservationId } from '../../domain/id.ts'
import { unitVector } from '../vectors/unit-vector.ts'
import { createPlaceGroups, looksLike, type PlaceStill } from './group-places.ts'
import { createSketcher } from './look-sketch.ts'

/** Noise in 0…1 that is the same each time. */
function noise(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const sketch = createSketcher()

/** A look of a place, and another of it that is a part as unlike. */
function look(place: number, view = 0, part = 0.1): Float32Array {
  const [of, other] = [noise(place * 7919 + 1), noise(view * 104_729 + place)]
  return unitVector(Float32Array.from({ length: 1280 }, () => 0.2 * ((1 - part) * of() ** 3 + (view === 0 ? 0 : part * other() ** 3))))
}

/** A layout, of which so many of the first bits are turned. */
function layout(place: number, turned = 0): Uint32Array {
  const next = noise(place + 50)
  return Uint32Array.from({ length: 8 }, (_, word) => {
    const bits = Math.floor(next() * 2 ** 32)
    const here = Math.max(0, Math.min(32, turned - word * 32))
    return here === 32 ? ~bits : bits ^ (2 ** here - 1)
  })
}

function still(media: string, place: number, { view = 0, turned = 0 } = {}): PlaceStill {
  const support = [`o-${media}-${place}-${view}` as ObservationId]
  return { mediaId: media as MediaId, sketch: sketch(look(place, view)), hash: layout(place, turned), support }
}

function mediaOf(stills: readonly PlaceStill[]): string[][] {
  const groups = createPlaceGroups()
  for (const one of stills) groups.add(one)
  return groups.joined().map((group) => group.map(({ mediaId }) => mediaId))
}

describe('groups of surroundings', () => {
  test('pictures of like look and layout are put together, others are not', () => {
    expect(mediaOf([still('a', 1), still('b', 2), still('c', 1, { view: 3, turned: 40 }), still('d', 3)])).toEqual([['a', 'c']])
  })

  test('a like look alone does not do, nor a like layout alone', () => {
    expect(looksLike(still('a', 1), still('b', 1, { turned: 64 }))).toBe(true)
    expect(looksLike(still('a', 1), still('b', 1, { turned: 65 }))).toBe(false)
    expect(looksLike(still('a', 1), { ...still('b', 2), hash: layout(1) })).toBe(false)
    expect(mediaOf([still('a', 1), still('b', 1, { turned: 100 }), { ...still('c', 2), hash: layout(1) }])).toEqual([])
  })

  test('each is near the first of its group, so that a row of small changes joins nothing that is unlike', () => {
    const row = [0, 40, 80, 120].map((turned) => still(`m${turned}`, 1, { turned }))
    expect(mediaOf(row)).toEqual([
      ['m0', 'm40'],
      ['m80', 'm120'],
    ])
  })

  test('a picture goes to the group that it is nearest to', () => {
    expect(mediaOf([still('a', 1), still('b', 1, { turned: 80 }), still('c', 1, { turned: 50 })])).toEqual([['b', 'c']])
  })

  test('thousands of unlike pictures join nothing, and a like one is found among them', () => {
    const many = Array.from({ length: 2000 }, (_, index) => still(`m${index}`, index + 10))
    expect(mediaOf([...many, still('again', 1234, { view: 5, turned: 30 })])).toEqual([['m1224', 'again']])
  })

  test('a sketch is the same wherever it is made', () => {
    expect([...sketch(look(1))].slice(0, 4)).toMatchInlineSnapshot(`
      [
        3981086600,
        2777109903,
        1288444460,
        3022931953,
      ]
    `)
  })
})
