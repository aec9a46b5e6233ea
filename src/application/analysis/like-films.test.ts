import { expect, test } from 'vitest'
import { aFile, aMedium, aRun, someFacts, swedish } from '../../../test/fixtures/case-history.ts'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { memoryHashIndexes } from '../../../test/memory/memory-hash-indexes.ts'
import { memoryProgress } from '../../../test/memory/memory-progress.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { trackToText } from '../../analysis/film-match/track-text.ts'
import { indexHashes } from '../../analysis/hash-index/hash-index.ts'
import type { ExhibitId, ObservationId } from '../../domain/id.ts'
import type { Ledger } from '../../domain/timeline.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { draftCase } from './draft-case.ts'
import { likeFilmsByMedium } from './like-films.ts'

/** A film of the pictures of another between two of its seconds, after some of its own. */
function track(from: number, to: number, own: number) {
  const pictures = [
    ...Array.from({ length: own }, (_, index) => 900 + own * 50 + index),
    ...Array.from({ length: to - from }, (_, index) => from + index),
  ]
  const words = pictures.flatMap((picture) =>
    Array.from({ length: 8 }, (_, word) => Math.imul(picture * 8 + word + 1, 0x9e3779b1) ^ Math.imul(picture + 3, 0x85ebca6b)),
  )
  return {
    timeBase: [1, 25] as const,
    times: Float64Array.from(pictures, (_, index) => index * 25),
    hashes: Uint32Array.from(words),
    qualities: new Uint8Array(pictures.length).fill(100),
  }
}

const at = (pts: number) => ({ pts, timeBase: [1, 25] as const })
const stretch = { firstFrame: 0, lastFrame: 999, from: at(0), to: at(1000) }
const ledger: Ledger = {
  frameCount: 1000,
  bound: 0.1,
  entries: [{ ...stretch, still: { frame: 0, at: at(0) }, maxDistance: 0, shot: 0 }],
  shots: [{ ...stretch, index: 0, transition: 'start' }],
}

async function film(
  store: CaseStore,
  exhibit: ExhibitId,
  { name, hashes }: { name: string; hashes: ReturnType<typeof track> },
): Promise<void> {
  const medium = aMedium(name)
  const run = aRun(medium.sha256, 'film-hash')
  await store.saveFiles([aFile(exhibit, `films/${name}.mp4`, medium)])
  await store.saveFindings({
    mediaId: medium.sha256,
    outcome: 'described',
    problems: [],
    decoder: 'test decoder 1',
    facts: someFacts,
    capture: null,
    ledger,
    runs: [run],
    observations: [
      {
        id: `o-${sha256(name).slice(0, 24)}` as ObservationId,
        mediaId: medium.sha256,
        run: run.id,
        kind: 'film-hash',
        algorithm: 'pdq',
        timeBase: hashes.timeBase,
        track: trackToText(hashes),
        where: { on: 'media' },
        confidence: 1,
      },
    ],
  })
}

test('films that agree tell of one another, with the name and the times of the other', async () => {
  using home = tempFolder()
  await using store = (await openLoneStore(home.path)).store
  const exhibit = (await store.addExhibit({ name: 'phone', source: '/phone', form: 'folder' })).id
  await film(store, exhibit, { name: 'whole', hashes: track(0, 40, 0) })
  await film(store, exhibit, { name: 'part', hashes: track(12, 40, 2) })
  await film(store, exhibit, { name: 'other', hashes: track(400, 430, 0) })

  const found = await likeFilmsByMedium(store, (words) => indexHashes(words, 31))
  expect(found.get(sha256('whole'))).toEqual([
    { media: sha256('part'), name: 'part.mp4', from: at(300), to: at(975), otherFrom: at(50), otherTo: at(725), share: 1 },
  ])
  expect(found.get(sha256('part'))).toEqual([
    { media: sha256('whole'), name: 'whole.mp4', from: at(50), to: at(725), otherFrom: at(300), otherTo: at(975), share: 1 },
  ])
  expect(found.has(sha256('other'))).toBe(false)

  const { signal } = new AbortController()
  await draftCase({ store, indexes: memoryHashIndexes(), locales: [swedish], progress: memoryProgress(), signal, ready: async () => {} })
  const claims = (await store.medium(sha256('whole')))?.description?.passages.flatMap((passage) => passage.claims) ?? []
  expect(claims.find((claim) => claim.kind === 'same-film')).toMatchObject({
    args: { media: sha256('part'), name: 'part.mp4', from: 2, to: 29 },
    certainty: 'stated',
    where: { on: 'span', from: at(300), to: at(975) },
    support: [`o-${sha256('whole').slice(0, 24)}`],
  })
})

test('a film that begins with the end of another and goes on tells that it does; the other does not', async () => {
  using home = tempFolder()
  await using store = (await openLoneStore(home.path)).store
  const exhibit = (await store.addExhibit({ name: 'phone', source: '/phone', form: 'folder' })).id
  await film(store, exhibit, { name: 'first', hashes: track(0, 30, 0) })
  await film(store, exhibit, { name: 'second', hashes: track(24, 60, 0) })

  const { signal } = new AbortController()
  await draftCase({ store, indexes: memoryHashIndexes(), locales: [swedish], progress: memoryProgress(), signal, ready: async () => {} })
  const goesOn = async (name: string) =>
    (await store.medium(sha256(name)))?.description?.passages.flatMap(({ claims }) => claims.filter(({ kind }) => kind === 'continues'))
  expect(await goesOn('second')).toMatchObject([{ args: { media: sha256('first'), name: 'first.mp4' }, certainty: 'likely' }])
  expect(await goesOn('first')).toEqual([])
})
