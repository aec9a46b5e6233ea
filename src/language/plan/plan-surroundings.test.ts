import { describe, expect, test } from 'vitest'
import { objects } from '../../../test/language/observe.ts'
import { filmOf, photo, plan, tooWeak } from '../../../test/language/plan-drafts.ts'
import type { ObservationDraft } from '../../domain/observation.ts'
import { claimsOf } from '../realize/claims-of.ts'

const told = (drafts: readonly ObservationDraft[]) =>
  claimsOf(photo(drafts), 'setting').map(({ args, certainty, support }) => [args.setting, certainty, support.length])

describe('indoors or outdoors', () => {
  test('follows from things that are met on one side of the door, a step less certain than they are', () => {
    expect(told([...objects('oven', ['stated']), ...objects('sink', ['likely']), ...objects('cup', ['stated'])])).toEqual([
      ['indoors', 'likely', 2],
    ])
    expect(told(objects('bus', ['likely']))).toEqual([['outdoors', 'possible', 1]])
  })

  test('is left open where things speak for both, where they are only possible, and where there are none', () => {
    expect(told([...objects('car', ['stated']), ...objects('tv', ['stated'])])).toEqual([])
    expect(told([...objects('car', ['possible']), tooWeak('bus')])).toEqual([])
    expect(told(objects('dog', ['stated']))).toEqual([])
  })

  test('is not told where a model answered the question itself', () => {
    const answer: ObservationDraft = { kind: 'setting', setting: 'garage', confidence: 0.5, where: { on: 'media' } }
    expect(told([answer, ...objects('car', ['stated'])])).toEqual([['garage', 'possible', 1]])
  })

  test('is told in a film where it changes, and not in every shot', () => {
    const drafts = [500, 2500, 4500].flatMap((time) => objects(time < 4000 ? 'car' : 'bed', ['stated'], time))
    const passages = plan(drafts, [2000, 4000, 6000]).passages
    expect(passages.map(({ claims }) => claimsOf(claims, 'setting').map(({ args }) => args.setting))).toEqual([
      ['outdoors'],
      [],
      ['indoors'],
      [],
    ])
    expect(claimsOf(filmOf(drafts, [2000, 4000, 6000]), 'film-setting')).toEqual([])
  })
})
