import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { FoundPath } from '../ports/evidence-source.ts'
import { readTogether } from './read-together.ts'

function files(count: number, bytes: number): FoundPath[] {
  return Array.from({ length: count }, (_, index) => ({ path: String(index), bytes, modifiedAt: null, createdAt: null, problem: null }))
}

/** How many were read at once at most. */
async function mostAtOnce(paths: readonly FoundPath[]): Promise<number> {
  let [now, most] = [0, 0]
  await readTogether(paths, new AbortController().signal, async () => {
    now += 1
    most = Math.max(most, now)
    await setTimeout(1)
    now -= 1
  })
  return most
}

describe('reading files together', () => {
  test('gives what was read in the order of the paths, whatever is done first', async () => {
    const read = async ({ path }: FoundPath) => {
      await setTimeout((7 * Number(path)) % 5)
      return path
    }
    const paths = files(60, 10)
    expect(await readTogether(paths, new AbortController().signal, read)).toEqual(paths.map(({ path }) => path))
  })

  test('reads many small files at once and few large ones', async () => {
    expect(await mostAtOnce(files(60, 1000))).toBe(24)
    expect(await mostAtOnce(files(20, 100 * 1024 ** 2))).toBe(4)
    expect(await mostAtOnce([...files(10, 100), ...files(10, 2 * 1024 ** 2)])).toBeLessThan(15)
  })

  test('begins nothing once it is stopped, and gives what was under way', async () => {
    const stop = new AbortController()
    const read = async ({ path }: FoundPath) => {
      if (path === '3') stop.abort()
      await setTimeout(1)
      return path
    }
    expect(await readTogether(files(100, 1024 ** 3), stop.signal, read)).toEqual(['0', '1', '2', '3'])
  })

  test('waits for what is under way before it passes a failure on, and begins no more', async () => {
    const done: string[] = []
    const begun: string[] = []
    const read = async ({ path }: FoundPath) => {
      begun.push(path)
      if (path === '1') throw new TypeError('a bug')
      await setTimeout(5)
      done.push(path)
    }
    await expect(readTogether(files(100, 1024 ** 3), new AbortController().signal, read)).rejects.toThrow('a bug')
    expect(begun).toEqual(['0', '1', '2', '3'])
    expect(done).toEqual(['0', '2', '3'])
  })
})
