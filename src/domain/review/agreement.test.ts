import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreement, type ReadingCount } from './agreement.ts'

/** Rows are what the first reader held, columns what the second did. */
function fromTable(rows: readonly (readonly number[])[]): ReadingCount<string>[] {
  return rows.flatMap((row, first) => row.map((count, second) => ({ first: `v${first}`, second: `v${second}`, count })))
}

describe('agreement', () => {
  test('gives what statpsych publishes for a table of two verdicts', () => {
    const found = agreement(
      fromTable([
        [31, 12],
        [4, 58],
      ]),
    )
    expect(found).toMatchObject({ outcome: 'measured', claims: 105, same: 89 })
    if (found.outcome !== 'measured') return
    expect(found.kappa).toBeCloseTo(0.6756757, 7)
    expect(found.standardError).toBeCloseTo(0.07344761, 7)
    expect(found.low).toBeCloseTo(0.531721, 6)
    expect(found.high).toBeCloseTo(0.8196303, 6)
  })

  test('gives what SAS prints for a table of three verdicts of which one reader never held one', () => {
    const found = agreement(
      fromTable([
        [0, 0, 0],
        [5, 16, 3],
        [8, 12, 28],
      ]),
    )
    if (found.outcome !== 'measured') throw new Error(found.outcome)
    expect([found.kappa, found.standardError, found.low, found.high].map((value) => value.toFixed(4))).toEqual([
      '0.3333',
      '0.0814',
      '0.1738',
      '0.4929',
    ])
  })

  test('gives the kappa and standard error of the diagnoses of Fleiss, Levin & Paik', () => {
    const found = agreement(
      fromTable([
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ]),
    )
    if (found.outcome !== 'measured') throw new Error(found.outcome)
    expect(found.kappa).toBeCloseTo(0.676, 3)
    expect(found.standardError).toBeCloseTo(0.088, 3)
  })

  test('says where there are too few claims for a large-sample interval, and how many it takes', () => {
    expect(agreement([])).toEqual({ outcome: 'too-few', claims: 0, same: 0, needed: 30 })
    expect(
      agreement(
        fromTable([
          [10, 2],
          [3, 14],
        ]),
      ),
    ).toEqual({ outcome: 'too-few', claims: 29, same: 24, needed: 30 })
    const five = fromTable(Array.from({ length: 5 }, () => [2, 2, 1, 2, 2]))
    expect(agreement(five)).toMatchObject({ outcome: 'too-few', claims: 45, needed: 50 })
  })

  test('has no kappa where a reader held the same of every claim', () => {
    expect(agreement(fromTable([[40]]))).toEqual({ outcome: 'undefined-no-variation', claims: 40, same: 40 })
    expect(
      agreement(
        fromTable([
          [30, 10],
          [0, 0],
        ]),
      ),
    ).toEqual({ outcome: 'undefined-no-variation', claims: 40, same: 30 })
  })

  test('has no interval where the readers agree throughout', () => {
    expect(
      agreement(
        fromTable([
          [35, 0],
          [0, 5],
        ]),
      ),
    ).toEqual({ outcome: 'no-interval', claims: 40, same: 40, kappa: 1 })
  })

  test('has no interval where they differ throughout', () => {
    expect(
      agreement(
        fromTable([
          [0, 20],
          [20, 0],
        ]),
      ),
    ).toEqual({ outcome: 'no-interval', claims: 40, same: 0, kappa: -1 })
  })

  test('does not depend on who is called the first, on the order, or on how the counts are split', () => {
    const cells = fc.array(
      fc.record({ first: fc.constantFrom('a', 'b', 'c'), second: fc.constantFrom('a', 'b', 'c'), count: fc.nat(40) }),
      {
        minLength: 1,
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(cells, (counts) => {
        const turned = counts.map(({ first, second, count }) => ({ first: second, second: first, count })).toReversed()
        const split = counts.flatMap((cell) => [
          { ...cell, count: Math.floor(cell.count / 2) },
          { ...cell, count: Math.ceil(cell.count / 2) },
        ])
        expectNearly(agreement(turned), agreement(counts))
        expectNearly(agreement(split), agreement(counts))
      }),
    )
  })

  test('gives only numbers, with the interval around kappa and within its range', () => {
    const cells = fc.array(
      fc.record({ first: fc.constantFrom('a', 'b', 'c', 'd'), second: fc.constantFrom('a', 'b', 'c', 'd'), count: fc.nat(60) }),
    )
    fc.assert(
      fc.property(cells, (counts) => {
        const found = agreement(counts)
        for (const value of Object.values(found)) expect(value).not.toBeNaN()
        if (found.outcome !== 'measured') return
        expect(found.low).toBeLessThanOrEqual(found.kappa)
        expect(found.high).toBeGreaterThanOrEqual(found.kappa)
        expect(found.low).toBeGreaterThanOrEqual(-1)
        expect(found.high).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('refuses counts that are none', () => {
    for (const count of [-1, 0.5, Number.NaN]) expect(() => agreement([{ first: 'a', second: 'b', count }])).toThrow(RangeError)
  })
})

function expectNearly(found: object, wanted: object): void {
  const rounded = (value: object): unknown =>
    JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? Number(part.toFixed(9)) : part)))
  expect(rounded(found)).toEqual(rounded(wanted))
}
