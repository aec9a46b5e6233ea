import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  clothingCodes,
  events,
  makings,
  markCodes,
  objectCodes,
  picturePlaces,
  postures,
  settings,
} from '../../src/domain/wider-vocabulary.ts'
import { readTable } from '../../test/read-table.ts'
import { sharedData } from '../../test/shared-data.ts'
import { readFactLists } from './facts.ts'

const lists = readFactLists(sharedData() ?? '')
const vocabulary: Readonly<Partial<Record<string, readonly string[]>>> = {
  object: objectCodes,
  setting: settings,
  posture: postures,
  position: picturePlaces,
  making: makings,
  mark: markCodes,
  event: events,
  clothing: clothingCodes,
}

describe('the fact lists', () => {
  test('cover about 40 photos and 10 films and recordings, each with something that must be told', () => {
    const films = lists.filter(({ medium }) => /^(video|shots|audio)\//.test(medium))
    expect(films.length).toBeGreaterThanOrEqual(10)
    expect(lists.length - films.length).toBeGreaterThanOrEqual(40)
    for (const { facts } of lists) expect(facts.some(({ need }) => need === 'must')).toBe(true)
  })

  test('use the words of the vocabulary', () => {
    const unknown = lists.flatMap(({ facts }) =>
      facts.flatMap(({ kind, codes }) => codes.filter((code) => vocabulary[kind]?.includes(code.split(':')[0] ?? '') === false)),
    )
    expect(unknown).toEqual([])
  })

  test('name a free licence for each medium', () => {
    const licences = new Map(readTable(join(import.meta.dirname, 'media.tsv')).map(([medium = '', licence = '']) => [medium, licence]))
    for (const { medium } of lists)
      expect(licences.get(medium)).toMatch(/CC0|CC-BY|Attribution License|Attribution-ShareAlike|public domain|Apache|BSD|MIT/)
    expect([...licences.values()].filter((licence) => /NonCommercial|NoDerivs/.test(licence))).toEqual([])
  })

  test('give times in order', () => {
    const wrong = lists.flatMap(({ facts }) => facts.filter(({ from, to }) => (from === null) !== (to === null) || (from ?? 0) > (to ?? 0)))
    expect(wrong).toEqual([])
  })

  test.runIf(sharedData() !== null)('are of media that are there', () => {
    expect(lists.filter(({ path }) => !existsSync(path))).toEqual([])
  })
})
