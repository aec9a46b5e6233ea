import { describe, expect, test } from 'vitest'
import type { MediaId } from '../../domain/id.ts'
import type { PlaceStill } from './group-places.ts'
import { type FilmEnds, nextFilms } from './next-film.ts'

function still(media: string, place: number): PlaceStill {
  const fill = place === 0 ? 0 : 0xffffffff
  return { mediaId: media as MediaId, sketch: new Uint32Array(16).fill(fill), hash: new Uint32Array(8).fill(fill), support: [] }
}

/** A film of a minute that was begun at the given second; it shows one place all along. */
function film(name: string, written: number, over: Partial<FilmEnds> & { place?: number } = {}): FilmEnds {
  const { place = 0, ...rest } = over
  return { device: 'Example 1', written, length: 60, first: still(name, place), last: still(name, place), ...rest }
}

const told = (films: readonly FilmEnds[]) =>
  nextFilms(films).map(({ film: next, before }) => `${next.first.mediaId} after ${before.last.mediaId}`)

describe('films that go on where others end', () => {
  test('begin when the other ends, with its picture', () => {
    expect(told([film('b', 1062), film('a', 1000), film('c', 1125)])).toEqual(['b after a', 'c after b'])
  })

  test('are found by the times at which they end, too', () => {
    expect(told([film('a', 1000, { length: 300 }), film('b', 1062)])).toEqual(['b after a'])
  })

  test.each([
    ['another device', { device: 'Example 2' }],
    ['another place', { place: 1 }],
    ['a gap of a quarter of a minute', { written: 1075 }],
    ['a beginning before the end', { written: 1050 }],
  ])('are not told with %s', (_, over) => {
    expect(told([film('a', 1000), film('b', 1062, over)])).toEqual([])
  })

  test('are told neither of one that could go on from two, nor of two that could go on from one', () => {
    expect(told([film('a', 1000), film('a2', 1001), film('b', 1062)])).toEqual([])
    expect(told([film('a', 1000), film('b', 1062), film('b2', 1064)])).toEqual([])
  })
})
