import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { sharedData } from '../../../test/shared-data.ts'
import { createLedgerBuilder, ledgerDefaults, ledgerFrameSize } from '../../analysis/ledger/ledger-builder.ts'
import type { FilmDecoder } from '../../application/ports/media-decoder.ts'
import { ledgerFaults, type Shot } from '../../domain/timeline.ts'
import { chooseFilmDecoder } from './choose-film-decoder.ts'
import { plainPass } from './plain-pass.ts'

interface Truth {
  readonly file: string
  readonly transitions: readonly { readonly type: string; readonly frame?: number; readonly first?: number; readonly last?: number }[]
}

const data = sharedData()
const limits = { wallSeconds: 60, memoryBytes: 1e9, maxPixels: 1e8, maxStills: 10, maxSoundSeconds: 10 }

/** Films whose transitions are known by frame. */
function knownFilms(folder: string): Truth[] {
  const { videos }: { videos: Truth[] } = JSON.parse(readFileSync(join(folder, 'shots', 'shots.json'), 'utf8'))
  return videos.filter(
    ({ file, transitions }) =>
      /made_|thorn/.test(file) && transitions.every(({ frame, first }) => frame !== undefined || first !== undefined),
  )
}

async function shotsOf(film: FilmDecoder, path: string): Promise<readonly Shot[]> {
  const { video } = await film.probe(path, limits, new AbortController().signal)
  const builder = createLedgerBuilder({ timeBase: video?.timeBase ?? [1, 1], ...ledgerDefaults })
  const request = { ...ledgerFrameSize, ...plainPass, scaling: 'fast' } as const
  for await (const frame of film.frames(path, request, limits, new AbortController().signal)) builder.push(frame)
  const ledger = builder.finish(null)
  expect(ledgerFaults(ledger)).toEqual([])
  return ledger.shots
}

describe.skipIf(data === null)('shots in films whose transitions are known', () => {
  const score = { cut: { found: 0, right: 0, known: 0 }, gradual: { found: 0, right: 0, known: 0 } }

  beforeAll(async () => {
    const film = await chooseFilmDecoder()
    if (film === null || data === null) throw new Error('no film decoder')
    for (const { file, transitions } of knownFilms(data)) {
      const shots = await shotsOf(film, join(data, file))
      const cuts = shots.filter((shot) => shot.transition === 'cut')
      const gradual = shots.filter(({ transition }) => transition !== 'cut' && transition !== 'start')
      const knownCuts = transitions.filter(({ type }) => type === 'cut')
      const knownGradual = transitions.filter(({ type }) => type !== 'cut' && type !== 'black')
      score.cut.found += cuts.length
      score.cut.known += knownCuts.length
      score.cut.right += knownCuts.filter(({ frame = -9 }) => cuts.some((shot) => Math.abs(shot.firstFrame - frame) <= 1)).length
      score.gradual.found += gradual.length
      score.gradual.known += knownGradual.length
      score.gradual.right += knownGradual.filter(({ first = 0, last = -1 }) =>
        gradual.some((shot) => shot.firstFrame >= first && shot.firstFrame <= last),
      ).length
    }
  }, 120_000)

  const f1 = ({ found, right, known }: { found: number; right: number; known: number }) => (2 * right) / (found + known)

  test('cuts are found with F1 of at least 0.95', () => {
    expect(score.cut.known).toBeGreaterThan(10)
    expect(f1(score.cut)).toBeGreaterThanOrEqual(0.95)
  })

  test('dissolves and fades are found with F1 of at least 0.8', () => {
    expect(score.gradual.known).toBe(3)
    expect(f1(score.gradual)).toBeGreaterThanOrEqual(0.8)
  })
})
