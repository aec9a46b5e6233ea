import { expect, test } from 'vitest'
import { entrancesOf } from './entrances-of.ts'

const timeBase = [1, 90_000] as const
const told = { times: [3600, 93_600], decodedAt: [0, 90_000] }

test('places in transport and program streams are found by times of decoding', () => {
  expect(entrancesOf(told, { timeBase, container: 'mpegts' })).toEqual({ timeBase, ...told })
  expect(entrancesOf(told, { timeBase, container: 'mpeg' })).toEqual({ timeBase, ...told })
})

test('in other containers by times of showing', () => {
  expect(entrancesOf(told, { timeBase, container: 'matroska,webm' })).toEqual({ timeBase, times: told.times })
})

test('where the clock goes back, or a time of decoding is not told, by none of these', () => {
  const back = { times: [3600, 93_600, 3600], decodedAt: [0, 90_000, 0] }
  expect(entrancesOf(back, { timeBase, container: 'mpegts' })).toEqual({ timeBase, times: [3600, 3600, 93_600] })
  const untold = { ...told, decodedAt: [0, Number.NaN] }
  expect(entrancesOf(untold, { timeBase, container: 'mpegts' })).toEqual({ timeBase, times: told.times })
})
