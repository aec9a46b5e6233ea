import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tempFolder } from '../../../test/temp-folder.ts'
import { findNear } from '../../analysis/hash-index/find-near.ts'
import { indexHashes } from '../../analysis/hash-index/hash-index.ts'
import { caseHashIndexes } from './case-hash-indexes.ts'
import { openIndex } from './open-index.ts'
import { writeIndex } from './write-index.ts'

let home: ReturnType<typeof tempFolder>
let path: string
beforeEach(() => {
  home = tempFolder()
  path = join(home.path, 'photos.index')
})
afterEach(() => home[Symbol.dispose]())

/** Repeatable hashes, each second one a few bits from the one before. */
function hashes(count: number): Uint32Array {
  const words = new Uint32Array(count * 8)
  let state = 99
  for (let at = 0; at < words.length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    words[at] = at % 16 < 8 ? state ^ (state >>> 15) : (words[at - 8] ?? 0) ^ (state >>> 31)
  }
  return words
}

const words = hashes(6000)
const queries = words.subarray(0, 800)
const expected = findNear(indexHashes(words, 31), queries)

describe('an index in a file', () => {
  test('finds what the index in memory finds', () => {
    writeIndex(path, words, 31)
    using file = openIndex(path)
    expect(file.index.tables.length).toBeGreaterThan(0)
    expect(findNear(file.index, queries)).toEqual(expected)
  })

  test('that is cut short, changed or no index is altered', () => {
    writeIndex(path, words, 31)
    const whole = readFileSync(path)
    const damages: ((file: string) => void)[] = [
      (file) => truncateSync(file, whole.length - 4),
      (file) => truncateSync(file, whole.length - 1),
      (file) => truncateSync(file, 0),
      (file) => truncateSync(file, 100),
      (file) => writeFileSync(file, Buffer.concat([whole, Buffer.alloc(4)])),
      (file) => writeFileSync(file, changed(whole, 4)),
      (file) => writeFileSync(file, changed(whole, 8)),
      (file) => writeFileSync(file, changed(whole, 600)),
      (file) => writeFileSync(file, changed(whole, whole.length - 2)),
    ]
    for (const damage of damages) {
      writeFileSync(path, whole)
      damage(path)
      expect(() => openIndex(path)).toThrow(expect.objectContaining({ code: 'altered' }))
    }
  })
})

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 4
  return copy
}

describe('the indexes of a case', () => {
  test('are files where they are large, and are used again', () => {
    using first = caseHashIndexes(home.path, { worth: 5000 })
    expect(findNear(first.over('photos', words), queries)).toEqual(expected)
    const { ino } = statSync(path)
    using second = caseHashIndexes(home.path, { worth: 5000 })
    expect(findNear(second.over('photos', words), queries)).toEqual(expected)
    expect(statSync(path).ino).toBe(ino)
  })

  test('stay in memory where they are small', () => {
    using indexes = caseHashIndexes(home.path, { worth: 7000 })
    expect(findNear(indexes.over('photos', words), queries)).toEqual(expected)
    expect(existsSync(path)).toBe(false)
  })

  test('take a few new hashes beside the tables, and are made again for others', () => {
    using first = caseHashIndexes(home.path, { worth: 5000 })
    first.over('photos', words.subarray(0, 5500 * 8))
    const { ino } = statSync(path)
    using grown = caseHashIndexes(home.path, { worth: 5000 })
    const index = grown.over('photos', words)
    expect(index.tail.length).toBe(500 * 8)
    expect(findNear(index, words.subarray(5400 * 8)).hashes).toEqual(findNear(indexHashes(words, 31), words.subarray(5400 * 8)).hashes)
    expect(statSync(path).ino).toBe(ino)
    expect(grown.over('photos', words.slice(8)).tail.length).toBe(0)
  })

  test('are made again where the file is of another version', () => {
    writeIndex(path, words, 31)
    writeFileSync(path, changed(readFileSync(path), 4))
    using indexes = caseHashIndexes(home.path, { worth: 5000 })
    expect(findNear(indexes.over('photos', words), queries)).toEqual(expected)
    using again = openIndex(path)
    expect(again.index.words).toEqual(words)
  })

  test('are made again where the file is damaged', () => {
    writeIndex(path, words, 31)
    truncateSync(path, 5000)
    using indexes = caseHashIndexes(home.path, { worth: 5000 })
    expect(findNear(indexes.over('photos', words), queries)).toEqual(expected)
  })
})
