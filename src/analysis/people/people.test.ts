import { describe, expect, test } from 'vitest'
import { emptySubject, runAnalyzer } from '../../../test/run-analyzer.ts'
import type { MediaId, ObservationId, RunId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import type { Box, MediaTime } from '../../domain/timeline.ts'
import { countPeople } from './count-people.ts'
import { people } from './people.ts'

const limits = { firm: 0.42, faint: 0.25, faceInside: 0.6 }
const body: Box = { x: 0.1, y: 0.1, width: 0.3, height: 0.8 }
const head: Box = { x: 0.2, y: 0.15, width: 0.1, height: 0.1 }
const elsewhere: Box = { x: 0.7, y: 0.1, width: 0.1, height: 0.1 }

describe('countPeople', () => {
  test('firm persons are counted, as sure as the least sure of them', () => {
    const persons = [0.9, 0.5, 0.3].map((score) => ({ box: body, score }))
    expect(countPeople(persons, [], limits)).toEqual({ count: 2, confidence: 0.5 })
  })

  test('where nobody is firm the faint ones are counted', () => {
    expect(countPeople([{ box: body, score: 0.3 }], [], limits)).toEqual({ count: 1, confidence: 0.3 })
  })

  test('where there is nobody there is no count', () => {
    expect(countPeople([{ box: body, score: 0.1 }], [], limits)).toBeNull()
  })

  test('a face makes its person surer and is not counted twice', () => {
    expect(countPeople([{ box: body, score: 0.3 }], [{ box: head, score: 1 }], limits)).toEqual({ count: 1, confidence: 0.65 })
  })

  test('a face that no person holds is a person', () => {
    const persons = [{ box: body, score: 0.8 }]
    expect(countPeople(persons, [{ box: elsewhere, score: 1 }], limits)).toEqual({ count: 2, confidence: 0.5 })
  })
})

describe('people', () => {
  const picture = { width: 4, height: 4, data: new Uint8Array(48) }
  const still = (at: MediaTime | null) => ({ at, frame: null, entry: null, picture, hashPicture: picture })
  const first: MediaTime = { pts: 0, timeBase: [1, 25] }
  const second: MediaTime = { pts: 50, timeBase: [1, 25] }

  test('each still is counted by what lies on it', async () => {
    const found = [person('a', first, 0.8), person('b', second, 0.6), person('c', second, 0.5), face('d', second)]
    const subject = { ...emptySubject, stills: [still(first), still(second)] }
    expect(await runAnalyzer(people, subject, { found })).toEqual({
      outcome: 'done',
      observations: [
        { kind: 'people', count: 1, confidence: 0.8, where: { on: 'frame', at: first } },
        { kind: 'people', count: 3, confidence: 0.5, where: { on: 'frame', at: second } },
      ],
    })
  })

  test('where no faces were looked for, persons alone count', async () => {
    const subject = { ...emptySubject, stills: [still(null)] }
    expect(await runAnalyzer(people, subject, { found: [person('a', null, 0.8)] })).toMatchObject({
      observations: [{ count: 1, where: { on: 'media' } }],
    })
  })

  test('without a picture there is nobody to count', async () => {
    expect(await runAnalyzer(people, emptySubject)).toEqual({ outcome: 'not-applicable', reason: 'no picture' })
  })

  test('a still without people leaves no observation', async () => {
    expect(await runAnalyzer(people, { ...emptySubject, stills: [still(null)] })).toEqual({ outcome: 'done', observations: [] })
  })
})

function placed(id: string, at: MediaTime | null, box: Box) {
  return { id: id as ObservationId, mediaId: 'm' as MediaId, run: 'r' as RunId, where: { on: 'region', at, box } } as const
}

function person(id: string, at: MediaTime | null, confidence: number): Observation<'object'> {
  return { kind: 'object', code: 'person', agreed: true, confidence, ...placed(id, at, body) }
}

function face(id: string, at: MediaTime | null): Observation<'face'> {
  return { kind: 'face', vector: '', confidence: 1, ...placed(id, at, elsewhere) }
}
