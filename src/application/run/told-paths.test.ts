import { expect, test } from 'vitest'
import { type ToldPath, toldPaths } from './told-paths.ts'

async function* paths(count: number): AsyncGenerator<ToldPath> {
  for (let index = 0; index < count; index += 1) yield { exhibit: 'A', path: `${index}`, problem: { code: 'empty-file', detail: null } }
}

test.each([0, 20, 1234])('of %i paths all are counted and the first are kept', async (count) => {
  const { first, ...told } = await toldPaths(paths(count))
  expect(told).toEqual({ count })
  expect(first.map(({ path }) => path)).toEqual(Array.from({ length: Math.min(20, count) }, (_, index) => `${index}`))
})
