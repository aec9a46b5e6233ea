import { describe, expect, test } from 'vitest'
import { hashWords } from './hash-distance.ts'
import { createHashTrack } from './hash-track.ts'
import { createPictureHasher } from './pdq.ts'

function striped(step: number) {
  const data = Uint8Array.from({ length: 96 * 96 * 3 }, (_, index) => 120 + 100 * Math.sin((Math.floor(index / 3) * step) / 17))
  return { width: 96, height: 96, data }
}

const { hash } = createPictureHasher()

describe('createHashTrack', () => {
  test('keeps time, hash and quality of every sample', () => {
    const track = createHashTrack([1, 1000])
    const pictures = Array.from({ length: 200 }, (_, index) => striped(index + 1))
    for (const [index, picture] of pictures.entries()) track.push({ pts: 40 + index * 1000, picture })
    const { timeBase, times, hashes, qualities } = track.finish()
    expect(timeBase).toEqual([1, 1000])
    expect([...times]).toEqual(pictures.map((_, index) => 40 + index * 1000))
    expect([...hashes]).toEqual(pictures.flatMap((picture) => [...hashWords(hash(picture).value)]))
    expect([...qualities]).toEqual(pictures.map((picture) => hash(picture).quality))
  })

  test('wants the first frame of each second, counted from the first sample', () => {
    const track = createHashTrack([1, 10])
    const wanted = Array.from({ length: 35 }, (_, index) => 7 + index).filter((pts) => {
      const wants = track.wants(pts)
      if (wants) track.push({ pts, picture: striped(1) })
      return wants
    })
    expect(wanted).toEqual([7, 17, 27, 37])
  })

  test('a film of no samples has an empty track', () => {
    expect(createHashTrack([1, 25]).finish()).toMatchObject({ times: new Float64Array(0), hashes: new Uint32Array(0) })
  })
})
