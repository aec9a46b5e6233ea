import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tempFolder } from '../../../test/temp-folder.ts'
import { sortedNames } from './sorted-names.ts'

async function* each(names: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* names
}

async function taken(names: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const all: Buffer[] = []
  for await (const name of names) all.push(name)
  return all
}

test('names come in the order of their bytes, also where they are more than are held at once, and leave nothing on disk', async () => {
  using home = tempFolder()
  const name = fc.uint8Array({ minLength: 1, maxLength: 12 }).map((bytes) => Buffer.from(bytes))
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, { maxLength: 60, selector: (bytes) => bytes.toString('hex') }), async (names) => {
      const sorted = await taken(sortedNames(each(names), async () => home.path, 7))
      expect(sorted).toEqual(names.toSorted(Buffer.compare))
      expect(readdirSync(home.path)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('runs longer than a piece are read to their end, and what is on disk goes also where nobody takes the rest', async () => {
  using home = tempFolder()
  const names = Array.from({ length: 2000 }, (_, index) => Buffer.from(`${(index * 7919) % 2000}`.padStart(200, '-')))
  const scratch = async () => home.path
  expect(await taken(sortedNames(each(names), scratch, 900))).toEqual(names.toSorted(Buffer.compare))
  for await (const first of sortedNames(each(names), scratch, 900)) {
    expect(first.toString()).toContain('-0')
    break
  }
  expect(readdirSync(home.path)).toEqual([])
})
