import { expect, test } from 'vitest'
import { span } from '../../../test/language/observe.ts'
import type { Locator } from '../../domain/timeline.ts'
import { transcribedParts } from './transcribed-parts.ts'

type Span = Extract<Locator, { on: 'span' }>

const stretch = (from: number, to: number): Span => {
  const where = span(from, to)
  if (where.on !== 'span') throw new Error('no span')
  return where
}

function parts(from: number, to: number, ...written: readonly (readonly [number, number])[]) {
  const spans = written.map(([begin, end]) => stretch(begin, end))
  return transcribedParts(stretch(from, to), spans).map(({ where, missed }) => [where.from.pts, where.to.pts, missed])
}

test.each([
  ['a stretch that was written down is one part', parts(0, 9000, [100, 4000], [4300, 8800]), [[0, 9000, false]]],
  ['what nobody wrote down is left out', parts(0, 9000, [20_000, 21_000]), [[0, 9000, true]]],
  [
    'a gap in the midst stands apart',
    parts(0, 60_000, [0, 20_000], [40_000, 60_000]),
    [
      [0, 20_000, false],
      [20_000, 40_000, true],
      [40_000, 60_000, false],
    ],
  ],
  [
    'beginning and end that were left out stand apart',
    parts(0, 30_000, [10_000, 20_000]),
    [
      [0, 10_000, true],
      [10_000, 20_000, false],
      [20_000, 30_000, true],
    ],
  ],
  ['a transcript that reaches beyond the stretch is cut to it', parts(5000, 9000, [0, 20_000]), [[5000, 9000, false]]],
  ['transcripts may overlap', parts(0, 10_000, [0, 9000], [2000, 5000]), [[0, 10_000, false]]],
  ['a sound of a second without words is no speech left out', parts(0, 1000), [[0, 1000, false]]],
])('%s', (_what, found, expected) => expect(found).toEqual(expected))
