import { describe, expect, test } from 'vitest'
import type { Network } from '../network.ts'
import type { Picture } from '../pixels/picture.ts'
import { boxAround, cutLine, lineFrame, upsideDown } from './cut-line.ts'
import { setOnSheet } from './line-sheet.ts'
import { characterList, readStrip } from './read-strip.ts'
import { inReadingOrder, type PlacedLine } from './reading-order.ts'
import { scriptOf } from './script-of.ts'
import { smallestRectangle } from './smallest-rectangle.ts'
import { textRegions } from './text-regions.ts'
import { turnedText } from './turned-text.ts'
import { isWorthTelling } from './worth-telling.ts'

/** White but for a black part. */
function page(width: number, height: number, black: { x: number; y: number; width: number; height: number }): Picture {
  const data = new Uint8Array(width * height * 3).fill(255)
  for (let y = black.y; y < black.y + black.height; y += 1) data.fill(0, (y * width + black.x) * 3, (y * width + black.x + black.width) * 3)
  return { width, height, data }
}

describe('smallestRectangle', () => {
  test('a level box is itself', () => {
    const corners = [
      { x: 2, y: 3 },
      { x: 12, y: 3 },
      { x: 12, y: 7 },
      { x: 2, y: 7 },
      { x: 5, y: 5 },
    ]
    expect(smallestRectangle(corners)).toMatchObject({ centre: { x: 7, y: 5 }, width: 10, height: 4, direction: { x: 1, y: 0 } })
  })

  test('a slanted box keeps its slant and reads to the right', () => {
    const turned = [
      [0, 0],
      [40, 0],
      [40, 10],
      [0, 10],
    ].map(([x = 0, y = 0]) => ({ x: x * 0.8 - y * 0.6, y: x * 0.6 + y * 0.8 }))
    const { width, height, direction } = smallestRectangle(turned)
    expect([width, height, direction.x, direction.y].map((value) => Math.round(value * 100) / 100)).toEqual([40, 10, 0.8, 0.6])
  })

  test('a single point has no size', () => {
    expect(smallestRectangle([{ x: 4, y: 4 }])).toMatchObject({ width: 0, height: 0 })
  })
})

test('regions that touch at a corner are one, others are apart', () => {
  const rows = ['##....', '..#...', '.....#']
  const map = { width: 6, height: 3, chances: Float32Array.from([...rows.join('')], (cell) => (cell === '#' ? 0.9 : 0.1)) }
  expect(textRegions(map, 0.3).map((corners) => Math.max(...corners.map(({ x }) => x)))).toEqual([3, 6])
})

describe('lines', () => {
  const rectangle = { centre: { x: 50, y: 20 }, direction: { x: 1, y: 0 }, width: 60, height: 10 }

  test('a level line is cut from left to right, and from its other end when it stands on its head', () => {
    const frame = lineFrame(rectangle)
    expect(frame).toMatchObject({ x: 20, y: 15, across: { x: 60 }, down: { y: 10 } })
    expect(upsideDown(frame)).toMatchObject({ x: 80, y: 25, across: { x: -60 }, down: { y: -10 } })
    expect(boxAround(upsideDown(frame), page(100, 100, { x: 0, y: 0, width: 0, height: 0 }))).toEqual({
      x: 0.2,
      y: 0.15,
      width: expect.closeTo(0.6),
      height: expect.closeTo(0.1),
    })
  })

  test('a high box is read downwards', () => {
    const frame = lineFrame({ ...rectangle, width: 10, height: 60 })
    expect(frame.across).toMatchObject({ y: 60 })
    expect(cutLine(page(100, 100, { x: 45, y: 40, width: 10, height: 10 }), frame, { height: 10, mostWidth: 500 }).width).toBe(60)
  })

  test('the strip shows what stood in the frame', () => {
    const picture = page(100, 40, { x: 20, y: 15, width: 30, height: 10 })
    const strip = cutLine(picture, lineFrame(rectangle), { height: 10, mostWidth: 500 })
    expect(strip).toMatchObject({ width: 60, height: 10 })
    expect([strip.data[15], strip.data[59 * 3]]).toEqual([0, 255])
  })

  test('a sheet sets light letters dark on white and knows its rows', () => {
    const light = page(30, 10, { x: 0, y: 0, width: 25, height: 10 })
    const { picture, rows } = setOnSheet([light, light])
    expect(rows).toHaveLength(2)
    const middle = Math.round((((rows[0]?.top ?? 0) + (rows[0]?.bottom ?? 0)) / 2) * picture.height)
    const at = (x: number) => picture.data[(middle * picture.width + 24 + x) * 3]
    expect([at(2), at(28)]).toEqual([255, 0])
  })

  test('text that mostly stands on its side tells that the picture is turned', () => {
    const line = (text: string, turned: boolean) => ({
      text,
      confidence: 1,
      engine: 'ppocr' as const,
      frame: { x: 0, y: 0, across: { x: turned ? 0 : 9, y: turned ? 9 : 0 }, down: { x: 0, y: 1 } },
    })
    expect(turnedText(['Central', 'Station', 'platforms'].map((text) => line(text, true)))).toEqual([1])
    expect(turnedText(['Central', 'Station', 'platforms'].map((text) => line(text, false)))).toEqual([])
    expect(turnedText([line('A vertical sign that is long', true)])).toEqual([])
  })
})

describe('readStrip', () => {
  test('repeats are one letter, blanks part them, and the last class is a space', async () => {
    const characters = characterList('a\nb\n')
    const steps = [1, 1, 0, 1, 3, 2]
    const data = new Float32Array(steps.length * 4).fill(0.01)
    for (const [step, best] of steps.entries()) data[step * 4 + best] = 0.9
    const network: Network = { run: async () => ({ out: { data, dims: [1, steps.length, 4] } }) }
    const strip = page(20, 48, { x: 0, y: 0, width: 1, height: 1 })
    expect(await readStrip(network, strip, characters)).toEqual({ text: 'aa b', confidence: expect.closeTo(0.9) })
  })

  test('a list that does not fit the network is refused', async () => {
    const network: Network = { run: async () => ({ out: { data: new Float32Array(5), dims: [1, 1, 5] } }) }
    await expect(readStrip(network, page(9, 48, { x: 0, y: 0, width: 1, height: 1 }), ['', 'a'])).rejects.toThrow('5 classes')
  })
})

describe('inReadingOrder', () => {
  const line = (text: string, x: number, y: number): PlacedLine => ({
    text,
    confidence: 0.9,
    engine: 'ppocr',
    box: { x, y, width: 0.1, height: 0.05 },
  })

  test('rows go down, pieces go right, and what stands close is one line', () => {
    const lines = [line('right', 0.7, 0.1), line('low', 0.1, 0.5), line('two', 0.22, 0.11), line('one', 0.1, 0.1)]
    expect(inReadingOrder(lines, 1).map(({ text }) => text)).toEqual(['one two', 'right', 'low'])
  })

  test('pieces of a line that is written to the left are joined that way', () => {
    expect(inReadingOrder([line('هوا', 0.1, 0.1), line('امروز', 0.22, 0.1)], 1)[0]?.text).toBe('امروز هوا')
  })
})

test.each([
  ['Stora Torget', 'latin'],
  ['Време је лепо', 'cyrillic'],
  ['امروز هوا', 'arabic'],
  ['שלום', 'hebrew'],
  ['Αθήνα', 'greek'],
  ['我是中国人', 'han'],
  ['駅はこちら', 'japanese'],
  ['농업 새로운', 'korean'],
  ['เส้นทางลัด', 'thai'],
  ['नमस्ते', 'devanagari'],
  ['வானிலை', 'other'],
  ['315 – 309', 'none'],
])('%s is written in %s', (text, script) => expect(scriptOf(text)).toBe(script))

test.each([
  ['Available', 0.99, true],
  ['Available', 0.6, false],
  ['E', 0.99, false],
  ['西', 0.99, true],
  ['西', 0.9, false],
  ['W1', 0.9, false],
  ['W1', 0.97, true],
  ['--.:~', 0.99, false],
  ['', 1, false],
])('whether "%s" at %d is told: %s', (text, confidence, told) => expect(isWorthTelling({ text, confidence })).toBe(told))
