import { describe, expect, test } from 'vitest'
import type { Picture } from '../pixels/picture.ts'
import { inTier } from './in-tier.ts'

const paper = [247, 245, 239]

/** A picture whose colour at each place is computed. */
function painted(width: number, height: number, colour: (x: number, y: number) => readonly [number, number, number]): Picture {
  const data = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel += 1) data.set(colour(pixel % width, Math.floor(pixel / width)), pixel * 3)
  return { width, height, data }
}

function colourAt({ width, data }: Picture, x: number, y: number): number[] {
  return [...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)]
}

const square = (ground: readonly [number, number, number], inside: readonly [number, number, number]) =>
  painted(64, 48, (x, y) => (x >= 20 && x < 44 && y >= 12 && y < 36 ? inside : ground))

/** Even but for one step of brightness between neighbours. */
const rough = painted(64, 48, (x, y) => ((x + y) % 2 === 0 ? [180, 40, 40] : [196, 56, 56]))

function spreadOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values)
}

describe('a line drawing', () => {
  test('has ink where brightness changes and paper elsewhere', () => {
    const drawn = inTier(square([200, 200, 200], [60, 60, 60]), 'outline')
    expect(colourAt(drawn, 5, 5)).toEqual(paper)
    expect(colourAt(drawn, 32, 24)).toEqual(paper)
    expect(Math.max(...colourAt(drawn, 20, 24))).toBeLessThan(90)
  })

  test('has no colour and no tone of the picture', () => {
    const red = inTier(square([200, 30, 30], [30, 30, 120]), 'outline')
    for (let at = 0; at < red.data.length; at += 3) expect(spreadOf([...red.data.subarray(at, at + 3)])).toBeLessThanOrEqual(12)
    const flat = inTier(
      painted(40, 30, () => [90, 10, 200]),
      'outline',
    )
    expect(new Set(flat.data)).toEqual(new Set(paper))
  })

  test('has lines in the dark as in the light', () => {
    const drawn = inTier(square([34, 34, 34], [12, 12, 12]), 'outline')
    expect(Math.max(...colourAt(drawn, 20, 24))).toBeLessThan(120)
  })
})

describe('the stylised picture', () => {
  test('evens out texture', () => {
    const drawn = inTier(rough, 'stylised')
    const reds = Array.from({ length: 20 }, (_, x) => colourAt(drawn, 20 + x, 24)[0] ?? 0)
    expect(spreadOf(reds)).toBeLessThanOrEqual(6)
  })

  test('keeps which colour is where, paler than it was', () => {
    const drawn = inTier(square([210, 40, 30], [30, 60, 200]), 'stylised')
    const [red = 0, , blue = 0] = colourAt(drawn, 6, 24)
    const [insideRed = 0, , insideBlue = 0] = colourAt(drawn, 32, 24)
    expect(red).toBeGreaterThan(blue + 80)
    expect(insideBlue).toBeGreaterThan(insideRed + 80)
    const black = inTier(
      painted(32, 32, () => [0, 0, 0]),
      'stylised',
    )
    expect(Math.min(...black.data)).toBeGreaterThan(30)
  })

  test('has a dark line between what differs in brightness', () => {
    const drawn = inTier(square([220, 220, 220], [120, 120, 120]), 'stylised')
    const [edge = 255] = colourAt(drawn, 20, 24)
    expect(edge).toBeLessThan((colourAt(drawn, 32, 24)[0] ?? 0) - 20)
  })
})

describe('every tier', () => {
  const picture = painted(53, 31, (x, y) => [(x * 37 + y * 11) % 256, (x * 5 + y * 91) % 256, (x * y) % 256])

  test.each(['outline', 'stylised', 'grey', 'still'] as const)(
    '%s keeps the size, leaves its input alone and gives the same each time',
    (tier) => {
      const before = picture.data.slice()
      const first = inTier(picture, tier)
      expect([first.width, first.height, first.data.length]).toEqual([53, 31, 53 * 31 * 3])
      expect(inTier(picture, tier).data).toEqual(first.data)
      expect(picture.data).toEqual(before)
    },
  )

  test.each(['outline', 'stylised', 'grey'] as const)('%s takes a picture of one pixel', (tier) => {
    expect(inTier({ width: 1, height: 1, data: Uint8Array.of(9, 200, 30) }, tier).data).toHaveLength(3)
  })

  test('grey has no colour', () => {
    const { data } = inTier(picture, 'grey')
    for (let at = 0; at < data.length; at += 3) expect(new Set(data.subarray(at, at + 3)).size).toBe(1)
  })
})
