import { describe, expect, test } from 'vitest'
import { type Figure, meetsGoal } from './figure.ts'
import { figureTable } from './figure-table.ts'

const ratio: Figure = { what: 'ledger over decoding', measured: 1.0834, unit: '×', goal: { most: 1.1 } }

describe('figures', () => {
  test('meet an upper goal at it and below it', () => {
    expect(meetsGoal(ratio)).toBe(true)
    expect(meetsGoal({ ...ratio, measured: 1.1 })).toBe(true)
    expect(meetsGoal({ ...ratio, measured: 1.11 })).toBe(false)
  })

  test('meet a lower goal at it and above it', () => {
    expect(meetsGoal({ ...ratio, goal: { least: 1 } })).toBe(true)
    expect(meetsGoal({ ...ratio, goal: { least: 2 } })).toBe(false)
  })

  test('neither meet nor miss where there is no goal', () => {
    expect(meetsGoal({ ...ratio, goal: null })).toBeNull()
  })

  test('that could not be measured say so, and meet no goal', () => {
    expect(figureTable([{ ...ratio, measured: Number.NaN }])).toContain('| ledger over decoding | not measured | at most 1.1 × | no |')
  })

  test('are told in a table beside their goals', () => {
    const lookUps: Figure = { what: 'look-ups', measured: 5210.4, unit: 'a second', goal: { least: 4000 } }
    expect(figureTable([ratio, lookUps, { ...ratio, goal: null }])).toBe(
      [
        '| what | measured | goal | met |',
        '| --- | --- | --- | --- |',
        '| ledger over decoding | 1.083 × | at most 1.1 × | yes |',
        '| look-ups | 5210 a second | at least 4000 a second | yes |',
        '| ledger over decoding | 1.083 × | – | – |',
      ].join('\n'),
    )
  })
})
