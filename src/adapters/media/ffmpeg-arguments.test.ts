import { expect, test } from 'vitest'
import { seekArguments, timingFlags } from './ffmpeg-arguments.ts'
import { plainPass } from './plain-pass.ts'

const limits = { wallSeconds: 60, memoryBytes: 1e9, maxPixels: 1e8, maxStills: 10, maxSoundSeconds: 60 }
const request = { width: 48, height: 32, ...plainPass, scaling: 'fine', only: null } as const

test.each([
  ['to a picture far from its entrance', 12_000, 16_000, 12_800, '12800000us'],
  ['past an entrance whose picture is near, as the command line goes earlier than it is told', 12_000, 16_000, 12_120, '12131000us'],
  ['no further than to just before the next entrance', 12_000, 12_100, 12_040, '12099000us'],
  ['past the last entrance of a film', 12_000, Number.POSITIVE_INFINITY, 12_000, '12131000us'],
])('goes %s', (_, entrance, next, pts, told) => {
  const runs = [{ entrance, next, wanted: [{ frame: 0, pts }] }]
  const args = seekArguments('film', { runs, request, timeBase: [1, 1000] }, limits, timingFlags('5.1.9'))
  expect(args[args.indexOf('-ss') + 1]).toBe(told)
})
