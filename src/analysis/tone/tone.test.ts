import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodePicture } from '../../../test/decode-picture.ts'
import { emptySubject, runAnalyzer } from '../../../test/run-analyzer.ts'
import { sharedData } from '../../../test/shared-data.ts'
import type { Picture } from '../pixels/picture.ts'
import { colourName } from './colour-name.ts'
import { perceived } from './oklab.ts'
import { tone } from './tone.ts'

function plain(red: number, green: number, blue: number): Picture {
  return { width: 32, height: 32, data: Uint8Array.from({ length: 32 * 32 * 3 }, (_, at) => [red, green, blue][at % 3] ?? 0) }
}

async function toneOf(picture: Picture) {
  const stills = [{ at: null, frame: null, entry: null, picture, hashPicture: picture }]
  const result = await runAnalyzer(tone, { ...emptySubject, stills })
  if (result.outcome !== 'done') throw new Error(result.reason)
  const light = result.observations.find((one) => one.kind === 'light')?.light
  const colour = result.observations.find((one) => one.kind === 'colour')
  return { light, palette: colour?.palette, dominant: colour?.dominant }
}

test.each([
  ['#000000', 'black'],
  ['#ffffff', 'white'],
  ['#808080', 'grey'],
  ['#ff0000', 'red'],
  ['#dc143c', 'red'],
  ['#8b0000', 'red'],
  ['#ffa500', 'orange'],
  ['#ff8c00', 'orange'],
  ['#ffff00', 'yellow'],
  ['#ffd700', 'yellow'],
  ['#008000', 'green'],
  ['#90ee90', 'green'],
  ['#0000ff', 'blue'],
  ['#87ceeb', 'blue'],
  ['#000080', 'blue'],
  ['#800080', 'purple'],
  ['#8a2be2', 'purple'],
  ['#ffc0cb', 'pink'],
  ['#ff69b4', 'pink'],
  ['#8b4513', 'brown'],
  ['#d2b48c', 'brown'],
  ['#556b2f', 'green'],
])('%s is called %s', (hex, name) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  expect(colourName(perceived(red, green, blue))).toBe(name)
})

describe('tone', () => {
  test('light is told in four steps', async () => {
    expect((await toneOf(plain(10, 10, 10))).light).toBe('dark')
    expect((await toneOf(plain(60, 60, 60))).light).toBe('dim')
    expect((await toneOf(plain(128, 128, 128))).light).toBe('even')
    expect((await toneOf(plain(230, 230, 230))).light).toBe('bright')
  })

  test('a grey picture has no dominant colours, a red one has red', async () => {
    expect(await toneOf(plain(128, 128, 128))).toMatchObject({ palette: 'greyscale', dominant: [] })
    expect(await toneOf(plain(200, 20, 20))).toMatchObject({ palette: 'colour', dominant: ['red'] })
  })

  test('without a picture there is nothing to tell', async () => {
    expect(await runAnalyzer(tone, emptySubject)).toMatchObject({ outcome: 'not-applicable' })
  })

  const data = sharedData()
  test.skipIf(data === null)('photos turned grey are told from the same photos in colour', { timeout: 60_000 }, async () => {
    for (const id of ['000000062554', '000000114174', '000000174375', '000000229997']) {
      expect((await toneOf(await decodePicture(join(data ?? '', `neardup/made/${id}_gray.jpg`)))).palette, id).toBe('greyscale')
      expect((await toneOf(await decodePicture(join(data ?? '', `photo/coco/${id}.jpg`)))).palette, id).toBe('colour')
    }
  })

  test.skipIf(data === null)('photos named after their colour have it among the dominant ones', { timeout: 60_000 }, async () => {
    const named = {
      clock_purple: 'purple',
      dog_orange: 'orange',
      limes: 'green',
      pineapple_white: 'white',
      cat_yellow_grey: 'yellow',
      snake_lime_brown: 'brown',
    }
    for (const [name, colour] of Object.entries(named))
      expect((await toneOf(await decodePicture(join(data ?? '', `photo/photoprism/${name}.jpg`)))).dominant, name).toContain(colour)
  })
})
