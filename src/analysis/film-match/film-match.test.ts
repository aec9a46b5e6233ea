import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptySubject, runAnalyzer } from '../../../test/run-analyzer.ts'
import { sharedData } from '../../../test/shared-data.ts'
import { seconds } from '../../domain/timeline.ts'
import { indexHashes } from '../hash-index/hash-index.ts'
import { hashWords } from '../picture-hash/hash-distance.ts'
import type { HashTrack } from '../picture-hash/hash-track.ts'
import { filmHash } from './film-hash.ts'
import { filmSamples } from './film-samples.ts'
import { findLikeFilms } from './find-like-films.ts'
import { type FilmPassage, matchFilms } from './match-films.ts'
import { textToTrack, trackToText } from './track-text.ts'

interface Sample {
  readonly picture: number
  readonly noise?: number
  readonly quality?: number
}

/** A track of pictures by number, one every `step` seconds; each picture's hash is far from the others', `noise` turns some bits over. */
function track(samples: readonly Sample[], step = 1): HashTrack {
  const hashes = samples.flatMap(({ picture, noise = 0 }) => {
    const words = Array.from(
      { length: 8 },
      (_, word) => Math.imul(picture * 8 + word + 1, 0x9e3779b1) ^ Math.imul(picture + 3, 0x85ebca6b + word * 2) ^ (picture << 7),
    )
    for (let bit = 0; bit < noise; bit += 1) words[bit % 8] = (words[bit % 8] ?? 0) ^ (1 << ((bit * 7) % 32))
    return words
  })
  return {
    timeBase: [1, 1000],
    times: Float64Array.from(samples, (_, index) => index * step * 1000),
    hashes: Uint32Array.from(hashes),
    qualities: Uint8Array.from(samples, ({ quality = 100 }) => quality),
  }
}

const pictures = (from: number, to: number, noise = 0): Sample[] =>
  Array.from({ length: to - from }, (_, index) => ({ picture: from + index, noise }))

function agreeing(film: HashTrack, other: HashTrack): number[][] {
  return matchFilms(filmSamples(film), filmSamples(other)).map(told)
}

function told({ from, to, otherFrom, otherTo }: FilmPassage): number[] {
  return [from, to, otherFrom, otherTo].map(seconds)
}

describe('matchFilms', () => {
  test('finds a part that was cut out and encoded anew, with its times in both films', () => {
    expect(agreeing(track(pictures(0, 60)), track(pictures(12, 41, 20)))).toEqual([[12, 40, 0, 28]])
  })

  test('films of other pictures do not agree', () => {
    expect(agreeing(track(pictures(0, 60)), track(pictures(100, 160)))).toEqual([])
  })

  test('a part left out or put in makes two passages', () => {
    const cut = track([...pictures(0, 20), ...pictures(40, 55)])
    expect(agreeing(track(pictures(0, 55)), cut)).toEqual([
      [0, 19, 0, 19],
      [40, 54, 20, 34],
    ])
    const longer = track([...pictures(0, 20), ...pictures(500, 520), ...pictures(20, 30)])
    expect(agreeing(longer, track(pictures(0, 30)))).toEqual([
      [0, 19, 0, 19],
      [40, 49, 20, 29],
    ])
  })

  test('a picture that stays is agreed upon sample by sample, though some samples changed more than others', () => {
    const stays = pictures(0, 12).map(() => ({ picture: 7 }))
    const encoded = stays.map((sample, index) => ({ ...sample, noise: [20, 3, 24][index % 3] ?? 0 }))
    expect(matchFilms(filmSamples(track(stays)), filmSamples(track(encoded)))).toMatchObject([{ samples: 12, share: 1 }])
  })

  test('single samples that differ do not end a passage', () => {
    const flawed = pictures(0, 30).map((sample, index) => (index % 5 === 2 ? { picture: 900 + index } : sample))
    const [passage, ...more] = matchFilms(filmSamples(track(pictures(0, 30))), filmSamples(track(flawed)))
    expect(more).toEqual([])
    expect(passage).toMatchObject({ samples: 24, share: 24 / 30 })
  })

  test('bears samples taken four times as often, and a film that runs a little faster', () => {
    const often = track(
      pictures(0, 40).flatMap((sample) => [sample, sample, sample, sample]),
      0.25,
    )
    expect(agreeing(track(pictures(0, 40)), often)).toEqual([[0, 39, 0, 39]])
    const [[from, to, otherFrom, otherTo] = []] = agreeing(track(pictures(0, 200)), track(pictures(0, 200), 0.96))
    expect([from, to, otherFrom]).toEqual([0, 199, 0])
    expect(otherTo).toBeCloseTo(199 * 0.96)
  })

  test('order counts: pictures that come the other way round are no passage', () => {
    expect(agreeing(track(pictures(0, 30)), track(pictures(0, 30).toReversed()))).toEqual([])
  })

  test('a still that is held agrees once, not at every offset', () => {
    const held = Array.from({ length: 300 }, () => ({ picture: 5 }))
    expect(agreeing(track([...pictures(20, 30), ...held]), track([...held, ...pictures(20, 30)])).length).toBe(2)
  })

  test('pictures without detail are never compared', () => {
    const black = Array.from({ length: 100 }, () => ({ picture: 1, quality: 0 }))
    expect(agreeing(track(black), track(black))).toEqual([])
    expect(agreeing(track(pictures(0, 9).map((sample) => ({ ...sample, quality: 49 }))), track(pictures(0, 9)))).toEqual([])
  })

  test('wherever a part is taken from and put, it is found there', () => {
    const place = fc.record({ from: fc.nat(80), length: fc.integer({ min: 5, max: 20 }), before: fc.nat(30), noise: fc.nat(24) })
    fc.assert(
      fc.property(place, ({ from, length, before, noise }) => {
        const other = track([...pictures(1000, 1000 + before), ...pictures(from, from + length, noise), ...pictures(2000, 2007)])
        expect(agreeing(track(pictures(0, 100)), other)).toEqual([[from, from + length - 1, before, before + length - 1]])
      }),
      { numRuns: 60 },
    )
  })
})

test('among many films the pairs that agree are found, each once', () => {
  const films = [
    pictures(0, 40),
    pictures(300, 340),
    pictures(10, 30, 12),
    [...pictures(600, 610), ...pictures(320, 330)],
    pictures(700, 720),
  ]
  const found = [
    ...findLikeFilms(
      films.map((film) => filmSamples(track(film))),
      (words) => indexHashes(words, 31),
    ),
  ]
  expect(found.map(({ film, other, passages }) => [film, other, passages.map(told)])).toEqual([
    [0, 2, [[10, 29, 0, 19]]],
    [1, 3, [[20, 29, 10, 19]]],
  ])
})

describe('filmHash', () => {
  test('keeps the whole track in its observation', async () => {
    const hashTrack = track([...pictures(3, 7), { picture: 9, quality: 12 }])
    const result = await runAnalyzer(filmHash, { ...emptySubject, hashTrack })
    if (result.outcome !== 'done') throw new Error('not done')
    const [observation] = result.observations
    expect(observation).toMatchObject({ kind: 'film-hash', timeBase: [1, 1000], where: { on: 'media' } })
    expect(textToTrack(observation?.track ?? '', [1, 1000])).toEqual(hashTrack)
    expect(textToTrack(trackToText(hashTrack), [1, 1000])).toEqual(hashTrack)
  })

  test('a film without samples has no hash', async () => {
    expect(await runAnalyzer(filmHash, emptySubject)).toEqual({ outcome: 'not-applicable', reason: 'no frame was hashed' })
  })
})

describe('the published tracks', () => {
  const data = sharedData()

  test.skipIf(data === null)('a film agrees with itself at another rate of sampling, from end to end', () => {
    for (const name of ['pattern-hd-no-bar', 'pattern-sd-grey-bar', 'pattern-sd-with-small-logo-bar', 'test-padded-dimensions']) {
      const every = readTrack(join(data ?? '', 'vpdq/published', `${name}.txt`))
      const second = readTrack(join(data ?? '', 'vpdq/reference_1s', `video__tmk__${name}.mp4.txt`))
      const [[from = 9, to = 0] = []] = agreeing(every, second)
      expect(from, name).toBeLessThan(1)
      expect(to, name).toBeGreaterThan(3.5)
    }
  })

  test.skipIf(data === null)('what agrees belongs together', () => {
    const folder = join(data ?? '', 'vpdq/reference_1s')
    const names = readdirSync(folder).sort()
    const films = names.map((name) => filmSamples(readTrack(join(folder, name))))
    const found = [...findLikeFilms(films, (words) => indexHashes(words, 31))]
    const pairs = found.map(({ film, other }) =>
      [names[film], names[other]].map((name) => name?.replace(/\.txt$/, '').replace(/^video__/, '')),
    )
    expect(pairs).toMatchInlineSnapshot(`
      [
        [
          "shots__made_hardcuts.mp4",
          "shots__made_vfr.mkv",
        ],
        [
          "shots__made_hardcuts.mp4",
          "intel__bottle-detection.mp4",
        ],
        [
          "shots__made_mixed.mp4",
          "shots__made_vfr.mkv",
        ],
        [
          "shots__made_mixed.mp4",
          "mdn__flower.mp4",
        ],
        [
          "shots__made_mixed.mp4",
          "mdn__flower.webm",
        ],
        [
          "shots__made_vfr.mkv",
          "mdn__flower.mp4",
        ],
        [
          "shots__made_vfr.mkv",
          "mdn__flower.webm",
        ],
        [
          "bento4__video-h264-001.mp4",
          "bento4__video-h264-002.mp4",
        ],
        [
          "mdn__flower.mp4",
          "mdn__flower.webm",
        ],
        [
          "mei__sample.3gp",
          "mei__sample_3GPP2.3g2",
        ],
        [
          "photoprism__blue-go-video.mp4",
          "photoprism__gopher-video.mp4",
        ],
        [
          "tika__testFLV.flv",
          "tika__testWEBM.webm",
        ],
        [
          "tmk__pattern-sd-grey-bar.mp4",
          "tmk__pattern-sd-with-small-logo-bar.mp4",
        ],
      ]
    `)
  })
})

/** Lines of frame, quality, hash and seconds. */
function readTrack(path: string): HashTrack {
  const rows = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','))
  return {
    timeBase: [1, 1000],
    times: Float64Array.from(rows, ([, , , time]) => Math.round(Number(time) * 1000)),
    hashes: Uint32Array.from(rows.flatMap(([, , hash = '']) => [...hashWords(hash)])),
    qualities: Uint8Array.from(rows, ([, quality]) => Number(quality)),
  }
}
