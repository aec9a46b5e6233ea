import { expect, test } from 'vitest'
import type { Picture } from '../pixels/picture.ts'
import { hashDistance, hashWords } from './hash-distance.ts'
import { createPictureHasher } from './pdq.ts'
import { turnedHashes } from './turned-hash.ts'

const side = 128

/** A picture without any symmetry, read through a change of its coordinates. */
function seen(at: (x: number, y: number) => readonly [number, number]): Picture {
  const data = new Uint8Array(side * side * 3)
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const [u, v] = at(x, y)
      const value = 120 + 50 * Math.sin(u / 7 + (v * v) / 900) + 40 * Math.cos((u * v) / 700) + 30 * Math.sin((u * u) / 800 - v / 5)
      data.fill(Math.max(0, Math.min(255, value)), (y * side + x) * 3, (y * side + x) * 3 + 3)
    }
  return { width: side, height: side, data }
}

const last = side - 1
const { hash } = createPictureHasher()
const whole = hash(seen((x, y) => [x, y])).value

test.each([
  ['mirrored', seen((x, y) => [last - x, y])],
  ['turned by 90 degrees', seen((x, y) => [y, last - x])],
  ['turned by 180 degrees', seen((x, y) => [last - x, last - y])],
  ['turned by 270 degrees', seen((x, y) => [last - y, x])],
])('the hash of a picture tells that of the same picture %s', (_how, picture) => {
  const told = hash(picture).value
  const apart = turnedHashes(hashWords(whole)).map((words) =>
    hashDistance(told, [...words].map((word) => word.toString(16).padStart(8, '0')).join('')),
  )
  expect(hashDistance(told, whole)).toBeGreaterThan(80)
  expect(Math.min(...apart)).toBeLessThanOrEqual(31)
})
