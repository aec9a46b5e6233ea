import { describe, expect, test } from 'vitest'
import { at } from '../../../test/language/observe.ts'
import { emptySubject, runAnalyzer } from '../../../test/run-analyzer.ts'
import type { Ledger, Shot } from '../../domain/timeline.ts'
import { camera } from './camera.ts'
import { createMotionTrack, type MotionTrack } from './motion-track.ts'

const [width, height, rate] = [96, 64, 25] as const

/** A scene without an end, in which every place differs: waves of several lengths and directions. */
function brightness(x: number, y: number): number {
  const waves = Math.sin(x / 5 + y / 9) + Math.sin(x / 11 - y / 6) + Math.sin((x + 2 * y) / 14) + Math.sin(x / 23) * Math.cos(y / 17)
  return 128 + 28 * waves
}

/** What a camera sees that stands at a place and is so near, in pixels; `block` is a bright thing in the picture, at a column. */
function seen({ x = 0, y = 0, zoom = 1 }: { x?: number; y?: number; zoom?: number }, block: number | null = null) {
  const data = new Uint8Array(width * height * 3)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const covered = block !== null && column >= block && column < block + 24 && row > 16
      const value = covered ? 240 : brightness((column - width / 2) / zoom + x, (row - height / 2) / zoom + y)
      data.fill(value, (row * width + column) * 3, (row * width + column) * 3 + 3)
    }
  return { width, height, data }
}

function film(seconds: number, frame: (time: number) => ReturnType<typeof seen>): MotionTrack {
  const track = createMotionTrack([1, rate])
  for (let pts = 0; pts < seconds * rate; pts++) track.push(frame(pts / rate), pts)
  return track.finish()
}

async function cameras(motion: MotionTrack | null, ends: readonly number[]) {
  const shots = ends.map((end, index): Shot => {
    const from = ends[index - 1] ?? 0
    return { index, firstFrame: from * rate, lastFrame: end * rate - 1, from: at(from * 1000), to: at(end * 1000), transition: 'cut' }
  })
  const ledger: Ledger = { frameCount: (ends.at(-1) ?? 0) * rate, bound: 0.25, entries: [], shots }
  const result = await runAnalyzer(camera, { ...emptySubject, ledger, motion })
  return result.outcome === 'done' ? result.observations : result.outcome
}

const motionsOf = async (motion: MotionTrack, ends: readonly number[]) => {
  const found = await cameras(motion, ends)
  return typeof found === 'string' ? found : found.map((one) => one.motion)
}

// Shaking of about a hundredth of the picture, in two rhythms.
const shaking = (time: number) => ({ x: Math.sin(time * 17) + 0.5 * Math.sin(time * 29), y: Math.cos(time * 13) })

describe('how the camera is held', () => {
  test('a camera that stands still is fixed, whatever moves in front of it', async () => {
    expect(
      await motionsOf(
        film(4, () => seen({})),
        [4],
      ),
    ).toEqual(['fixed'])
    expect(
      await motionsOf(
        film(4, (time) => seen({}, time * 18)),
        [4],
      ),
    ).toEqual(['fixed'])
  })

  test('one that goes on in a direction, or nears the scene, moves', async () => {
    expect(
      await motionsOf(
        film(4, (time) => seen({ x: time * 10 })),
        [4],
      ),
    ).toEqual(['moving'])
    expect(
      await motionsOf(
        film(4, (time) => seen({ y: -time * 8 })),
        [4],
      ),
    ).toEqual(['moving'])
    expect(
      await motionsOf(
        film(4, (time) => seen({ zoom: 1.15 ** time })),
        [4],
      ),
    ).toEqual(['moving'])
  })

  test('one that shakes is held by hand', async () => {
    expect(
      await motionsOf(
        film(4, (time) => seen(shaking(time))),
        [4],
      ),
    ).toEqual(['handheld'])
  })

  test('each shot has its own, with its time, and a cut is no motion', async () => {
    const motion = film(8, (time) => (time < 4 ? seen({}) : seen({ x: 500 + (time - 4) * 10 })))
    expect(await cameras(motion, [4, 8])).toMatchObject([
      { motion: 'fixed', confidence: 1, where: { on: 'span', from: at(0), to: at(4000) } },
      { motion: 'moving', confidence: 1, where: { on: 'span', from: at(4000), to: at(8000) } },
    ])
  })

  test('a picture with nothing in it, and a short shot, tell nothing', async () => {
    const empty = { width, height, data: new Uint8Array(width * height * 3).fill(90) }
    expect(
      await motionsOf(
        film(4, () => empty),
        [4],
      ),
    ).toEqual([])
    expect(
      await motionsOf(
        film(1, () => seen({})),
        [1],
      ),
    ).toEqual([])
    expect(await cameras(null, [4])).toBe('not-applicable')
  })

  test('frames that come more often are measured as often', () => {
    const track = createMotionTrack([1, 200])
    for (let pts = 0; pts < 200; pts++) track.push(seen({ x: pts / 20 }), pts)
    const { net, path } = track.finish()
    expect(net.length).toBe(1)
    expect(net[0] ?? 0).toBeGreaterThan(0.04)
    expect(path[0] ?? 0).toBeLessThan(0.07)
  })
})
