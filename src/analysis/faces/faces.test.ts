import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodePicture } from '../../../test/decode-picture.ts'
import { realModels } from '../../../test/real-models.ts'
import { emptySubject, runAnalyzer } from '../../../test/run-analyzer.ts'
import { sharedData } from '../../../test/shared-data.ts'
import type { MediaId, ObservationId, RunId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import { textToVector } from '../vectors/vector-text.ts'
import { faces } from './faces.ts'
import { groupFaces } from './group-faces.ts'

test('without a picture there is no face to look for', async () => {
  expect(await runAnalyzer(faces, emptySubject)).toEqual({ outcome: 'not-applicable', reason: 'no picture' })
})

test('an empty picture shows no face', async () => {
  await using models = await realModels(faces.models)
  const picture = { width: 640, height: 480, data: new Uint8Array(640 * 480 * 3).fill(128) }
  const stills = [{ at: null, frame: null, entry: null, picture, hashPicture: picture }]
  expect(await runAnalyzer(faces, { ...emptySubject, stills }, { models })).toEqual({ outcome: 'done', observations: [] })
})

describe.skipIf(sharedData() === null)('portraits of three people', () => {
  const data = sharedData() ?? ''

  test('each face is found, and only faces of one person are grouped', async () => {
    await using models = await realModels(faces.models)
    const labelled = readFileSync(join(data, 'faces', 'identities.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    const portraits = labelled.map((line) => line.split('\t')).filter(([file = '', count]) => file.startsWith('faces/') && count === '1')
    const found: Observation<'face'>[] = []
    const people = new Map<string, string>()
    for (const [file = '', , who = ''] of portraits) {
      const picture = await decodePicture(join(data, file), 640)
      const stills = [{ at: null, frame: null, entry: null, picture, hashPicture: picture }]
      const result = await runAnalyzer(faces, { ...emptySubject, stills }, { models })
      if (result.outcome !== 'done') throw new Error(result.reason)
      expect(result.observations.length, file).toBe(1)
      for (const draft of result.observations) {
        people.set(file, who)
        found.push({ ...draft, id: file as ObservationId, mediaId: file as MediaId, run: 'r' as RunId })
      }
    }
    expect(textToVector(found[0]?.vector ?? '')).toHaveLength(512)
    for (const { members } of groupFaces(found)) expect(new Set(members.map((id) => people.get(id))).size).toBe(1)
    expect(groupFaces(found)[0]?.members.length).toBe([...people.values()].filter((who) => who === 'P1').length)
  }, 60_000)
})
