import { describe, expect, test } from 'vitest'
import type { Box } from '../../domain/timeline.ts'
import type { Picture } from '../pixels/picture.ts'
import { overlaidLines, type ReadStill } from './overlaid-lines.ts'
import { pictureGrid } from './picture-grid.ts'

const size = { width: 160, height: 90 }

/** A picture of patches whose brightness is drawn by a number; `people` patches at the right are drawn anew. */
function patches(seed: number, { people = 0, gain = 1 } = {}): Picture {
  const data = new Uint8Array(size.width * size.height * 3)
  for (let pixel = 0; pixel < size.width * size.height; pixel += 1) {
    const [x, y] = [Math.floor((pixel % size.width) / 10), Math.floor(pixel / size.width / 10)]
    const drawn = Math.sin(12.9898 * x + 78.233 * y + 37.7 * (x >= 12 ? seed + people : seed)) * 43_758.5453
    data.fill(gain * (40 + 160 * (drawn - Math.floor(drawn))), pixel * 3, pixel * 3 + 3)
  }
  return { ...size, data }
}

const sign: Box = { x: 0.1, y: 0.1, width: 0.3, height: 0.06 }
const caption: Box = { x: 0.3, y: 0.88, width: 0.4, height: 0.06 }

function still(picture: Picture, shot: number, lines: readonly (readonly [text: string, box: Box])[]): ReadStill {
  const read = lines.map(([text, box]) => ({ text, box }))
  return { grid: pictureGrid(picture), shot, aspect: size.width / size.height, lines: read }
}

function overlaid(...stills: readonly ReadStill[]): string[] {
  return [...overlaidLines(stills)].map(({ text }) => text)
}

describe('text that stays while the picture changes', () => {
  test('is laid over it where two shots or three pictures of one shot have it on the same spot', () => {
    expect(overlaid(still(patches(1), 0, [['NEWS 9', sign]]), still(patches(2), 1, [['NEWS 9', sign]]))).toEqual(['NEWS 9', 'NEWS 9'])
    const oneShot = [1, 2, 3].map((seed) => still(patches(seed), 0, [['NEWS 9', sign]]))
    expect(overlaid(...oneShot)).toHaveLength(3)
    expect(overlaid(...oneShot.slice(0, 2))).toEqual([])
  })

  test('is scene text where it moves with the picture, or where other words stand on the spot', () => {
    const moved = { ...sign, x: sign.x + 0.05 }
    expect(overlaid(still(patches(1), 0, [['NEWS 9', sign]]), still(patches(2), 1, [['NEWS 9', moved]]))).toEqual([])
    expect(overlaid(still(patches(1), 0, [['NEWS 9', sign]]), still(patches(2), 1, [['Bakery', sign]]))).toEqual([])
  })

  test('is scene text where only people move, or the light changes, before a camera that stands', () => {
    const stills = [0, 1, 2, 3].map((people) => still(patches(1, { people, gain: 1 - 0.2 * people }), people, [['Bakery', sign]]))
    expect(overlaid(...stills)).toEqual([])
  })
})

describe('captions', () => {
  const said = ['Good evening', 'The harbour opens', 'Colder tonight']
  const captions = (box: Box) => said.map((words, index) => still(patches(index), index, [[words, box]]))

  test('follow one another in a row in the middle, each shown once', () => expect(overlaid(...captions(caption))).toEqual(said))

  test('are not seen in lines that stand elsewhere', () => {
    expect(overlaid(...captions({ ...caption, x: 0.1 }))).toEqual([])
    expect(overlaid(...captions({ ...caption, y: 0.4 }))).toEqual([])
  })
})

describe('a time code', () => {
  const corner: Box = { x: 0.7, y: 0.03, width: 0.2, height: 0.06 }
  const clock = (box: Box, times: readonly string[]) => times.map((time) => still(patches(1), 0, [[time, box]]))

  test('runs at the edge of a picture that does not change', () => {
    expect(overlaid(...clock(corner, ['12:03:44', '12:03:51', '12:04:02']))).toHaveLength(3)
  })

  test('is not taken from a clock in the middle of the picture, nor from a number that stays', () => {
    expect(overlaid(...clock({ ...corner, y: 0.5 }, ['12:03:44', '12:03:51', '12:04:02']))).toEqual([])
    expect(overlaid(...clock(corner, ['12:03:44', '12:03:44', '12:03:44']))).toEqual([])
  })
})
