import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aFile, aMedium, aRun, someFacts, swedish } from '../../../test/fixtures/case-history.ts'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { memoryHashIndexes } from '../../../test/memory/memory-hash-indexes.ts'
import { memoryProgress } from '../../../test/memory/memory-progress.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import { lookSpace } from '../../analysis/appearance/look-space.ts'
import { trackToText } from '../../analysis/film-match/track-text.ts'
import { unitVector } from '../../analysis/vectors/unit-vector.ts'
import { vectorToText } from '../../analysis/vectors/vector-text.ts'
import type { ExhibitId, ObservationId } from '../../domain/id.ts'
import type { Observation, ObservationDraft } from '../../domain/observation.ts'
import type { Ledger } from '../../domain/timeline.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { draftCase } from './draft-case.ts'

let home: ReturnType<typeof tempFolder>
let store: CaseStore
let exhibit: ExhibitId

beforeEach(async () => {
  home = tempFolder()
  store = (await openLoneStore(home.path)).store
  exhibit = (await store.addExhibit({ name: 'phone', source: '/phone', form: 'folder' })).id
})
afterEach(async () => {
  await store[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

const at = (second: number) => ({ pts: second * 25, timeBase: [1, 25] as const })

/** A picture of a place; `changed` turns 8 bits of its layout for each step. */
function picture(place: number, { changed = 0, second = null as number | null, quality = 100 } = {}): ObservationDraft[] {
  const where = second === null ? ({ on: 'media' } as const) : ({ on: 'frame', at: at(second) } as const)
  const vector = vectorToText(unitVector(Float32Array.from({ length: 1280 }, (_, index) => (index % 16 === place ? 0.2 : 0.01))))
  const layout = sha256(`place ${place}`)
  const value = Array.from(layout, (digit, index) => (index < changed * 2 ? (15 - Number.parseInt(digit, 16)).toString(16) : digit)).join(
    '',
  )
  return [
    { kind: 'hash', algorithm: 'pdq', value, quality, confidence: 1, where },
    { kind: 'similarity', space: lookSpace, vector, confidence: 1, where },
  ]
}

function metadata(takenAt: string): ObservationDraft[] {
  const where = { on: 'media' } as const
  return [
    { kind: 'metadata', field: 'taken-at', value: takenAt, confidence: 1, where },
    { kind: 'metadata', field: 'device', value: 'Example 1', confidence: 1, where },
  ]
}

/** The samples of a film of so many seconds, of pictures that no other film has. */
function samples(name: string, length: number): ObservationDraft {
  const words = Array.from({ length }, (_, second) => sha256(`${name} ${second}`))
    .flatMap((hash) => hash.match(/.{8}/gu) ?? [])
    .map((word) => Number.parseInt(word, 16))
  const times = Float64Array.from({ length }, (_, second) => second * 25)
  const track = trackToText({ timeBase: [1, 25], times, hashes: Uint32Array.from(words), qualities: new Uint8Array(length).fill(100) })
  return { kind: 'film-hash', algorithm: 'pdq', timeBase: [1, 25], track, confidence: 1, where: { on: 'media' } }
}

const stretch = { firstFrame: 0, lastFrame: 999, from: at(0), to: at(40) }
const ledger: Ledger = {
  frameCount: 1000,
  bound: 0.1,
  entries: [{ ...stretch, still: { frame: 0, at: at(0) }, maxDistance: 0, shot: 0 }],
  shots: [{ ...stretch, index: 0, transition: 'start' }],
}

async function medium(name: string, drafts: readonly ObservationDraft[]): Promise<void> {
  const one = aMedium(name)
  const run = aRun(one.sha256, 'appearance')
  const film = drafts.some(({ where }) => where.on === 'frame')
  await store.saveFiles([aFile(exhibit, name, one)])
  await store.saveFindings({
    mediaId: one.sha256,
    outcome: 'described',
    problems: [],
    decoder: 'test decoder 1',
    facts: film ? someFacts : { ...someFacts, kind: 'image', mimeType: 'image/jpeg', duration: null, container: null },
    capture: null,
    ledger: film ? ledger : null,
    runs: [run],
    observations: drafts.map(
      (draft, ordinal): Observation => ({
        ...draft,
        id: `o-${sha256(`${name} ${ordinal}`).slice(0, 24)}` as ObservationId,
        mediaId: one.sha256,
        run: run.id,
      }),
    ),
  })
}

async function drafted(): Promise<void> {
  const { signal } = new AbortController()
  await draftCase({ store, indexes: memoryHashIndexes(), locales: [swedish], progress: memoryProgress(), signal, ready: async () => {} })
}

async function claimsOf(name: string) {
  const { passages = [] } = (await store.medium(sha256(name)))?.description ?? {}
  return passages.flatMap(({ claims }) => claims)
}

const placesOf = async (name: string) => (await claimsOf(name)).flatMap((claim) => (claim.kind === 'place-group' ? [claim] : []))
const goingOnOf = async (name: string) => (await claimsOf(name)).flatMap((claim) => (claim.kind === 'continues' ? [claim] : []))
const groupsOf = async (name: string) => (await placesOf(name)).map(({ args, certainty }) => ({ ...args, certainty }))

describe('surroundings across the media of a case', () => {
  test('a photo and a film that show one place are told so, as no more than possible', async () => {
    await medium('kitchen.jpg', picture(1))
    await medium('kitchen.mp4', [...picture(1, { changed: 6, second: 3 }), ...picture(2, { second: 9 }), samples('kitchen', 20)])
    await medium('street.jpg', picture(3))
    await drafted()
    const group = { group: 'P1', media: 2, certainty: 'possible' }
    expect(await groupsOf('kitchen.jpg')).toEqual([group])
    expect(await groupsOf('kitchen.mp4')).toEqual([group])
    expect(await groupsOf('street.jpg')).toEqual([])
    const [claim] = await placesOf('kitchen.mp4')
    expect(claim?.support).toEqual([0, 1].map((ordinal) => `o-${sha256(`kitchen.mp4 ${ordinal}`).slice(0, 24)}`).sort())
  })

  test('copies of one picture alone make no group, nor do pictures with nothing in them', async () => {
    await medium('a.jpg', picture(1))
    await medium('b.jpg', picture(1, { changed: 2 }))
    await medium('c.jpg', picture(2, { quality: 20 }))
    await medium('d.jpg', picture(2, { quality: 20, changed: 6 }))
    await drafted()
    expect(await Promise.all(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'].map(groupsOf))).toEqual([[], [], [], []])
  })

  test('a copy counts where another medium shows the place too; the largest group is told first', async () => {
    await medium('a.jpg', picture(1))
    await medium('b.jpg', picture(1, { changed: 2 }))
    await medium('c.jpg', picture(1, { changed: 7 }))
    await medium('d.jpg', picture(2))
    await medium('e.jpg', picture(2, { changed: 6 }))
    await drafted()
    const told = await Promise.all(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg'].map(groupsOf))
    expect(told.flat().map(({ group, media }) => `${group} ${media}`)).toEqual(['P1 3', 'P1 3', 'P1 3', 'P2 2', 'P2 2'])
  })

  test('views that two films share are told once', async () => {
    const views = (changed: number) => [1, 2, 4].flatMap((place) => picture(place, { changed, second: place }))
    await medium('one.mp4', [...views(0), samples('one', 20)])
    await medium('two.mp4', [...views(6), samples('two', 20)])
    await drafted()
    expect(await groupsOf('one.mp4')).toEqual([{ group: 'P1', media: 2, certainty: 'possible' }])
    expect((await placesOf('one.mp4'))[0]?.support).toHaveLength(6)
  })
})

describe('a film that goes on where another ends', () => {
  const film = (name: string, takenAt: string, changed = 0) =>
    medium(name, [
      ...picture(1, { second: 0, changed }),
      ...picture(2, { second: 15, changed }),
      ...picture(1, { second: 30, changed }),
      samples(name, 40),
      ...metadata(takenAt),
    ])

  test('is told by its first picture, the device and the time', async () => {
    await film('first.mp4', '2021:05:14 10:00:00')
    await film('second.mp4', '2021:05:14 10:00:42', 6)
    await film('later.mp4', '2021:05:14 10:09:00')
    await drafted()
    const [claim] = await goingOnOf('second.mp4')
    expect(claim).toMatchObject({ args: { media: sha256('first.mp4'), name: 'first.mp4' }, certainty: 'possible' })
    expect(claim?.support).toHaveLength(4)
    expect(await goingOnOf('first.mp4')).toEqual([])
    expect(await goingOnOf('later.mp4')).toEqual([])
  })

  test('is told of times in different zones, and not of times of which one names its zone', async () => {
    await film('first.mp4', '2021-05-14T10:00:00+02:00')
    await film('second.mp4', '2021-05-14T08:00:42Z', 6)
    await film('third.mp4', '2021:05:14 08:01:24')
    await drafted()
    expect(await goingOnOf('second.mp4')).toHaveLength(1)
    expect(await goingOnOf('third.mp4')).toEqual([])
  })
})
