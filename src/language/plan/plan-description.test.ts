import { describe, expect, test } from 'vitest'
import { examples } from '../../../test/language/examples.ts'
import {
  boxNumber,
  confidenceFor,
  emptyInput,
  line,
  noCapture,
  objects,
  observations,
  people,
  region,
} from '../../../test/language/observe.ts'
import { all, filmOf, photo, shot, tooWeak } from '../../../test/language/plan-drafts.ts'
import type { Claim } from '../../domain/description.ts'
import type { ObservationId, StackId } from '../../domain/id.ts'
import type { ObservationDraft } from '../../domain/observation.ts'
import { type ClaimOf, claimsOf } from '../realize/claims-of.ts'
import { planDescription } from './plan-description.ts'

describe('planDescription', () => {
  test.each(Object.entries(examples))(
    '%s: the same input gives the same claims, each with its own id and support that exists',
    (_name, input) => {
      const description = planDescription(input)
      expect(planDescription({ ...input })).toEqual(description)
      const ids = all(description).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.every((id) => /^c-[0-9a-f]{24}$/.test(id))).toBe(true)
      const known = new Set(input.observations.map(({ id }) => id))
      expect(
        all(description)
          .flatMap(({ support }) => support)
          .filter((id) => !known.has(id)),
      ).toEqual([])
    },
  )

  test('explicitness and similarity never become claims', () => {
    const drafts: ObservationDraft[] = [
      { kind: 'explicitness', level: 'high', confidence: 1, where: { on: 'media' } },
      { kind: 'similarity', space: 'x', vector: '', confidence: 1, where: { on: 'media' } },
    ]
    const description = planDescription({ ...emptyInput, observations: observations(drafts) })
    expect(all(description).map(({ kind }) => kind)).toEqual(['picture', 'nothing-recognised'])
    expect(all(description).flatMap(({ support }) => support)).toEqual([])
  })

  test('the claims of a summary rest on observations that the claims of the shots rest on', () => {
    const description = planDescription(examples.walk)
    const shots = description.passages.filter(({ passage }) => passage.of === 'shot').flatMap(({ claims }) => claims)
    const below = new Set(shots.flatMap(({ support }) => support))
    const summary = description.passages.at(-1)?.claims.filter(({ kind }) => kind.startsWith('film-')) ?? []
    expect(summary.length).toBeGreaterThan(2)
    expect(summary.flatMap(({ support }) => support).every((id) => below.has(id))).toBe(true)
  })

  test('what the machine does not guess is always stated plainly', () => {
    const plain: readonly Claim['kind'][] = [
      'picture',
      'film',
      'recording',
      'shot',
      'light',
      'colour',
      'taken-at',
      'device',
      'place',
      'damaged',
    ]
    const claims = Object.values(examples).flatMap((input) => all(planDescription(input)))
    expect(claims.filter(({ kind, certainty }) => plain.includes(kind) && certainty !== 'stated')).toEqual([])
  })
})

describe('objects and people of a photo', () => {
  test('the count takes what is as sure as the surest, and anything weaker makes it a lower bound, even what is too weak to say', () => {
    const claims = photo([
      ...objects('cup', ['stated', 'stated', 'possible']),
      ...objects('fork', ['stated', 'stated']),
      ...objects('bowl', ['stated']),
      tooWeak('bowl'),
    ])
    expect(claimsOf(claims, 'object').map(({ args }) => args)).toEqual([
      { object: 'cup', count: 2, atLeast: true },
      { object: 'fork', count: 2 },
      { object: 'bowl', count: 1, atLeast: true },
    ])
  })

  test('what is probable is always a lower bound, and what is only possible promises no number', () => {
    const claims = photo([people(2, 'likely'), ...objects('cup', ['likely']), ...objects('fork', ['possible'])])
    expect(claimsOf(claims, 'people').map(({ args }) => args)).toEqual([{ count: 2, atLeast: true }])
    expect(claimsOf(claims, 'object').map(({ args }) => args)).toEqual([
      { object: 'cup', count: 1, atLeast: true },
      { object: 'fork', count: 1 },
    ])
  })

  test('people that are stated are a lower bound where more persons were recorded', () => {
    const counted = (persons: ObservationDraft[]) => claimsOf(photo([people(1, 'stated'), ...persons]), 'people').map(({ args }) => args)
    expect(counted(objects('person', ['stated']))).toEqual([{ count: 1 }])
    expect(counted([...objects('person', ['stated']), tooWeak('person')])).toEqual([{ count: 1, atLeast: true }])
  })

  test('in a film one still with more makes the count of the shot, and of the whole film, a lower bound', () => {
    const counts = [1000, 3000, 5000].map((time) => people(time === 3000 ? 3 : 2, 'stated', time))
    const claims = filmOf([...counts, people(1, 'stated', 9000)], [8000, 12_000, 13_000, 14_000])
    expect(claimsOf(claims, 'people').map(({ args }) => args)).toEqual([{ count: 2, atLeast: true }, { count: 1 }])
    expect(claimsOf(claims, 'film-people').map(({ args }) => args)).toEqual([{ most: 2, atLeast: true, shots: [1, 2], of: 4 }])
  })

  test('people are told by their own claim, never as objects', () => {
    const claims = photo([people(2, 'stated'), ...objects('person', ['stated', 'stated'])])
    expect(claims.map(({ kind }) => kind)).toEqual(['picture', 'people'])
  })

  test('no more than eight objects are told, the surest first', () => {
    const codes = ['cup', 'fork', 'knife', 'spoon', 'bowl', 'apple', 'orange', 'chair', 'couch', 'bed'] as const
    const told = claimsOf(photo(codes.flatMap((code, index) => objects(code, [index < 8 ? 'stated' : 'likely']))), 'object')
    expect(new Set(told.map(({ args }) => args.object))).toEqual(new Set(codes.slice(0, 8)))
    expect(told).toHaveLength(8)
  })

  test('no more than four objects that are only possible are told', () => {
    const codes = ['cup', 'fork', 'knife', 'spoon', 'bowl'] as const
    const told = photo([...objects('bed', ['stated']), ...codes.flatMap((code) => objects(code, ['possible']))])
    expect(claimsOf(told, 'object').map(({ certainty }) => certainty)).toEqual(['stated', 'possible', 'possible', 'possible', 'possible'])
  })

  test('a claim on a photo lies around all that it counts', () => {
    const [cup] = claimsOf(photo(objects('cup', ['stated', 'stated'])), 'object')
    expect(cup?.where).toMatchObject({ on: 'region', at: null })
    expect(cup?.where.on === 'region' && cup.where.box.height).toBeGreaterThan(0.1)
  })

  test('a count of nobody is no claim', () => {
    expect(claimsOf(photo([people(0, 'stated')]), 'people')).toEqual([])
  })
})

describe('text', () => {
  test('readings of one line on several stills are one claim with the reading that most agree on', () => {
    const [claim, ...more] = claimsOf(
      shot(
        [1000, 3000, 5000].map((milliseconds) => line(milliseconds === 5000 ? 'Stadsparkcn' : 'Stadsparken', 'likely', { milliseconds })),
      ),
      'text',
    )
    expect(more).toEqual([])
    expect(claim?.args.text).toBe('Stadsparken')
    expect(claim?.support).toHaveLength(3)
  })

  test('two lines of one still that differ by a letter stay two, and so do short words on two stills', () => {
    const plates = claimsOf(photo([line('ABC 123', 'stated', { y: 0.1 }), line('ABC 124', 'stated', { y: 0.6 })]), 'text')
    expect(plates.map(({ args }) => args.text)).toEqual(['ABC 123', 'ABC 124'])
    expect(
      claimsOf(shot([line('вход', 'stated', { milliseconds: 1000 }), line('выход', 'stated', { milliseconds: 3000 })]), 'text'),
    ).toHaveLength(2)
  })

  test('two readings of one place are one line', () => {
    const readings = [line('ABC 123', 'stated', { y: 0.1 }), line('A8C 123', 'stated', { y: 0.1 })]
    expect(claimsOf(photo(readings), 'text').map(({ args }) => args.text)).toEqual(['ABC 123'])
  })

  test('a line in a script whose marks are easily lost is only possible, however sure the engine', () => {
    const thai = line('เพชรบุรี', 'stated', { script: 'thai', language: 'th' })
    expect(claimsOf(photo([thai]), 'text').map(({ certainty }) => certainty)).toEqual(['possible'])
  })

  test('lines keep the order in which they were read, and marks without letters are left out', () => {
    const claims = photo([line('above', 'stated', { y: 0.1 }), line('---', 'stated', { y: 0.5 }), line('below', 'stated', { y: 0.8 })])
    expect(claimsOf(claims, 'text').map(({ args }) => args.text)).toEqual(['above', 'below'])
  })
})

describe('the case around a medium', () => {
  test('near-duplicates and face groups are told where there are others', () => {
    const [face] = observations([{ kind: 'face', vector: '', confidence: confidenceFor('face', 'stated'), where: region(boxNumber(1)) }])
    if (face === undefined) throw new Error('no face')
    const groups = [
      { group: 'F1', media: 3, members: [face.id, 'o-elsewhere' as ObservationId] },
      { group: 'F2', media: 2, members: ['o-elsewhere' as ObservationId] },
    ]
    const caseContext = { stack: 's' as StackId, stackOthers: 1, faceGroups: groups, likeFilms: [] }
    const claims = all(planDescription({ ...emptyInput, observations: [face], caseContext }))
    expect(claimsOf(claims, 'face-group').map(({ args, support }) => [args.group, support])).toEqual([['F1', [face.id]]])
    expect(claimsOf(claims, 'same-picture')[0]?.args.others).toBe(1)
    const alone = planDescription({ ...emptyInput, caseContext: { stack: 's' as StackId, stackOthers: 0, faceGroups: [], likeFilms: [] } })
    expect(claimsOf(all(alone), 'same-picture')).toEqual([])
  })

  test('a program that someone worked with is told, and the library that wrote the container is not', () => {
    const software = (text: string) => {
      const capture = { ...noCapture, software: text }
      return claimsOf(all(planDescription({ ...emptyInput, capture })), 'software').map(({ args }) => args.text)
    }
    expect(software('HandBrake 1.6.1 2023012300')).toEqual(['HandBrake 1.6.1 2023012300'])
    expect(['Lavf57.77.100', 'Lavc58.54.100 libx264', 'libmatroska 1.4'].flatMap(software)).toEqual([])
  })

  test('a maker that its model repeats is named once', () => {
    const device = (make: string | null, model: string | null): ClaimOf<'device'> | undefined => {
      const capture = { takenAt: null, make, model, software: null, latitude: null, longitude: null, altitude: null, fields: {} }
      return claimsOf(all(planDescription({ ...emptyInput, capture })), 'device')[0]
    }
    expect(device('Canon', 'Canon EOS 5D')?.args.text).toBe('Canon EOS 5D')
    expect(device('NIKON CORPORATION', 'NIKON D300')?.args.text).toBe('NIKON D300')
    expect(device('NIKON CORPORATION', 'D90')?.args.text).toBe('NIKON CORPORATION D90')
    expect(device(null, null)).toBeUndefined()
  })
})
