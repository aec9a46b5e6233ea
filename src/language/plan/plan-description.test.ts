import { describe, expect, test } from 'vitest'
import { examples } from '../../../test/language/examples.ts'
import {
  at,
  boxNumber,
  confidenceFor,
  emptyInput,
  heard,
  ledgerOf,
  line,
  noCapture,
  objects,
  observations,
  people,
  photoFacts,
  region,
  said,
  span,
} from '../../../test/language/observe.ts'
import type { Claim, Description } from '../../domain/description.ts'
import type { ObservationId, StackId } from '../../domain/id.ts'
import type { ObservationDraft } from '../../domain/observation.ts'
import { type ClaimOf, claimsOf } from '../realize/claims-of.ts'
import { planDescription } from './plan-description.ts'

const videoFacts = { ...photoFacts, kind: 'video', duration: at(8000), hasSound: true } as const

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

describe('sound', () => {
  test('short pauses do not end speech, and it is cut where the shot is', () => {
    const claims = filmOf([heard('speech', 1000, 3000), heard('speech', 4000, 6000)], [5000, 8000])
    expect(claimsOf(claims, 'sound').map(({ where }) => where)).toEqual([
      { on: 'span', from: at(1000), to: at(5000) },
      { on: 'span', from: at(5000), to: at(6000) },
    ])
    expect(claimsOf(claims, 'speech-total')[0]?.args).toEqual({ seconds: 5, transcribed: false })
  })

  test('words are told in the shot that holds their middle, and what outlasts the picture in the last', () => {
    const description = plan([utter('one', 1000, 6000), utter('two', 9000, 9500), utter(' ', 1000, 2000)], [5000, 8000])
    const told = description.passages.map(({ claims }) => claimsOf(claims, 'speech').map(({ args }) => args.text))
    expect(told).toEqual([['one'], ['two'], []])
  })

  test('a film without a sound track says so', () => {
    const input = { ...emptyInput, facts: { ...videoFacts, hasSound: false }, ledger: ledgerOf([8000]) }
    expect(claimsOf(all(planDescription(input)), 'sound')[0]?.args.state).toBe('no-sound')
  })
})

describe('look and quality of a film', () => {
  test('light that changes between stills of a shot is not told', () => {
    expect(claimsOf(shot([light('dark', 1000), light('even', 3000)]), 'light')).toEqual([])
  })

  test('a look that all shots share is told once, in the summary; one that changes is told where it changes', () => {
    const shared = plan([light('even', 1000), light('even', 6000)], [5000, 8000])
    expect(shared.passages.map(({ claims }) => claimsOf(claims, 'light').length)).toEqual([0, 0, 1])
    const changing = plan([light('even', 1000), light('dark', 4000), light('dark', 6000)], [3000, 5000, 8000])
    expect(changing.passages.map(({ claims }) => claimsOf(claims, 'light').length)).toEqual([1, 1, 0, 0])
  })

  test('a defect of a few frames is not one of the shot; one over most of its time is', () => {
    const frozen = (to: number): ObservationDraft => ({ kind: 'quality', defect: 'frozen', confidence: 1, where: span(0, to) })
    expect(claimsOf(shot([frozen(1000)]), 'quality')).toEqual([])
    expect(claimsOf(shot([frozen(7000)]), 'quality')[0]?.args.defect).toBe('frozen')
  })

  test('a black shot is called black and nothing else, and does not keep the others from sharing their look', () => {
    const black: ObservationDraft = { kind: 'quality', defect: 'black', confidence: 1, where: { on: 'frame', at: at(1000) } }
    const description = plan([black, light('dark', 1000), light('even', 4000), light('even', 6000)], [3000, 5000, 8000])
    expect(description.passages.map(({ claims }) => claimsOf(claims, 'light').map(({ args }) => args.light))).toEqual([
      [],
      [],
      [],
      ['even'],
    ])
  })

  test('that grey dominates is not told', () => {
    const colour: ObservationDraft = {
      kind: 'colour',
      palette: 'colour',
      dominant: ['grey', 'green'],
      confidence: 1,
      where: { on: 'media' },
    }
    expect(claimsOf(photo([colour]), 'colour')[0]?.args.dominant).toEqual(['green'])
  })

  test('a black shot is called black, and not said to show nothing recognisable', () => {
    const black: ObservationDraft = { kind: 'quality', defect: 'black', confidence: 1, where: { on: 'frame', at: at(1000) } }
    expect(shot([black]).map(({ kind }) => kind)).not.toContain('nothing-recognised')
  })
})

describe('the summary of a film', () => {
  const twoShots = [...objects('dog', ['stated'], 1000), ...objects('dog', ['stated'], 4000)]

  test('repeats nothing of up to three shots, which are read at a glance', () => {
    const summary = (ends: number[]) =>
      plan(twoShots, ends)
        .passages.at(-1)
        ?.claims.map(({ kind }) => kind)
    expect(summary([3000, 6000, 8000])).toEqual(['film'])
    expect(summary([3000, 6000, 7000, 8000])).toEqual(['film', 'film-object'])
  })

  test('leaves out what was less than certain in one shot alone', () => {
    const drafts = [...twoShots, ...objects('bench', ['likely'], 1000), ...objects('cup', ['stated'], 1000)]
    const told = claimsOf(filmOf(drafts, [3000, 6000, 7000, 8000]), 'film-object')
    expect(told.map(({ args }) => args.object)).toEqual(['dog', 'cup'])
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
    const caseContext = { stack: 's' as StackId, stackOthers: 1, faceGroups: groups }
    const claims = all(planDescription({ ...emptyInput, observations: [face], caseContext }))
    expect(claimsOf(claims, 'face-group').map(({ args, support }) => [args.group, support])).toEqual([['F1', [face.id]]])
    expect(claimsOf(claims, 'same-picture')[0]?.args.others).toBe(1)
    const alone = planDescription({ ...emptyInput, caseContext: { stack: 's' as StackId, stackOthers: 0, faceGroups: [] } })
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

function all(description: Description): Claim[] {
  return description.passages.flatMap(({ claims }) => claims)
}

function photo(drafts: readonly ObservationDraft[]): Claim[] {
  return all(planDescription({ ...emptyInput, observations: observations(drafts) }))
}

function plan(drafts: readonly ObservationDraft[], ends: readonly number[]): Description {
  return planDescription({ ...emptyInput, facts: videoFacts, ledger: ledgerOf(ends), observations: observations(drafts) })
}

function filmOf(drafts: readonly ObservationDraft[], ends: readonly number[]): Claim[] {
  return all(plan(drafts, ends))
}

function shot(drafts: readonly ObservationDraft[]): Claim[] {
  return plan(drafts, [8000]).passages[0]?.claims.slice() ?? []
}

function tooWeak(code: ObservationDraft<'object'>['code']): ObservationDraft {
  return { kind: 'object', code, agreed: false, confidence: 0.3, where: region(boxNumber(5)) }
}

function utter(text: string, from: number, to: number): ObservationDraft {
  return said(text, 'likely', { from, to, language: 'en' })
}

function light(value: 'dark' | 'even', milliseconds: number): ObservationDraft {
  return { kind: 'light', light: value, confidence: 1, where: { on: 'frame', at: at(milliseconds) } }
}
