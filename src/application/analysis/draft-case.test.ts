import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aFile, aMedium, aRun, someFacts, swedish } from '../../../test/fixtures/case-history.ts'
import { openLoneStore } from '../../../test/fixtures/lone-store.ts'
import { memoryHashIndexes } from '../../../test/memory/memory-hash-indexes.ts'
import { memoryProgress } from '../../../test/memory/memory-progress.ts'
import { sha256 } from '../../../test/read-exhibit.ts'
import { tempFolder } from '../../../test/temp-folder.ts'
import type { ExhibitId, ObservationId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
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

/** A unit vector along one of 128 axes, as the analyzer of faces writes it. */
function axis(index: number): string {
  const vector = new Float32Array(128)
  vector[index] = 1
  return Buffer.from(vector.buffer).toString('base64')
}

/** A photo that was analysed, with faces whose vectors lie along the given axes. */
async function photoWithFaces(name: string, axes: readonly number[]): Promise<void> {
  const medium = aMedium(name)
  const run = aRun(medium.sha256, 'faces')
  const observations = axes.map(
    (index, ordinal): Observation => ({
      id: `o-${sha256(`${name} ${ordinal}`).slice(0, 24)}` as ObservationId,
      mediaId: medium.sha256,
      run: run.id,
      kind: 'face',
      vector: axis(index),
      where: { on: 'region', at: null, box: { x: 0.3 * ordinal, y: 0.2, width: 0.2, height: 0.3 } },
      confidence: 0.99,
    }),
  )
  const facts = { ...someFacts, kind: 'image' as const, mimeType: 'image/jpeg', duration: null, container: null }
  await store.saveFiles([aFile(exhibit, `${name}.jpg`, medium)])
  await store.saveFindings({
    mediaId: medium.sha256,
    outcome: 'described',
    problems: [],
    decoder: 'test decoder 1',
    facts,
    capture: null,
    ledger: null,
    runs: [run],
    observations,
  })
}

async function draft(signal = new AbortController().signal): Promise<string[]> {
  const progress = memoryProgress()
  await draftCase({ store, indexes: memoryHashIndexes(), locales: [swedish], progress, signal, ready: async () => {} })
  return progress.told
}

async function claimsOf(name: string) {
  const description = (await store.medium(sha256(name)))?.description
  return description?.passages.flatMap((passage) => passage.claims) ?? []
}

const groupsOf = async (name: string) => (await claimsOf(name)).flatMap((claim) => (claim.kind === 'face-group' ? [claim.args] : []))

describe('drafting a case', () => {
  test('names a face that several media show, and no face that only one shows', async () => {
    await photoWithFaces('one', [5, 9])
    await photoWithFaces('two', [5])
    await photoWithFaces('three', [70, 9])
    await photoWithFaces('alone', [100])
    await draft()
    const [one, two, three, alone] = await Promise.all(['one', 'two', 'three', 'alone'].map(groupsOf))
    expect(two).toEqual([expect.objectContaining({ media: 2 })])
    expect(three).toEqual([expect.objectContaining({ media: 2 })])
    expect(alone).toEqual([])
    expect(one?.map(({ group }) => group).toSorted()).toEqual([two?.[0]?.group, three?.[0]?.group].toSorted())
    expect(one?.map(({ group }) => group).toSorted()).toEqual(['F1', 'F2'])
  })

  test('drafts nothing for what could not be read, and nothing once it is stopped', async () => {
    await photoWithFaces('one', [5])
    const broken = aMedium('broken')
    await store.saveFiles([aFile(exhibit, 'broken.jpg', broken)])
    const nothing = { facts: null, capture: null, ledger: null, runs: [], observations: [] }
    await store.saveFindings({
      mediaId: broken.sha256,
      outcome: 'unreadable',
      problems: [{ code: 'content-broken', detail: null }],
      decoder: 'test decoder 1',
      ...nothing,
    })
    expect(await draft(AbortSignal.abort())).toEqual(['drafting ?'])
    expect(await claimsOf('one')).toEqual([])
    expect(await draft()).toEqual(['drafting ?', '+1', 'end'])
    expect((await store.medium(broken.sha256))?.description).toBeNull()
    expect((await claimsOf('one')).length).toBeGreaterThan(0)
  })

  test('leaves a description as it is where nothing changed', async () => {
    await photoWithFaces('one', [5])
    await draft()
    const first = await store.verify()
    await draft()
    expect(await store.verify()).toEqual(first)
  })
})
