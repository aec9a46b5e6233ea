import { describe, expect, test } from 'vitest'
import { at, boxNumber, confidenceFor, observations, region } from '../../../test/language/observe.ts'
import { filmOf } from '../../../test/language/plan-drafts.ts'
import type { ObservationDraft } from '../../domain/observation.ts'
import { claimsOf } from '../realize/claims-of.ts'
import { disputedCodes } from './disputed-place.ts'
import { shotScenes } from './scene.ts'

function seen(code: ObservationDraft<'object'>['code'], milliseconds: number, place: number): ObservationDraft<'object'> {
  return {
    kind: 'object',
    code,
    agreed: true,
    confidence: confidenceFor('object', 'stated', true),
    where: region(boxNumber(place), milliseconds),
  }
}

function told(drafts: readonly ObservationDraft[]): string[] {
  return claimsOf(filmOf(drafts, [8000]), 'object').map(({ args, certainty }) => `${certainty} ${args.object}`)
}

describe('a thing that goes by two names', () => {
  test('is possibly either where the name changes from one still to the next', () => {
    expect(told([seen('car', 1000, 3), seen('car', 2000, 3), seen('cell phone', 3000, 3), seen('cell phone', 4000, 3)])).toEqual([
      'possible car',
      'possible cell phone',
    ])
  })

  test('is as certain as it was where the other thing lies elsewhere', () => {
    const drafts = [1000, 2000, 3000].flatMap((time) => [seen('car', time, 3), seen('cell phone', time, 7)])
    expect(told(drafts).toSorted()).toEqual(['stated car', 'stated cell phone'])
  })

  test('names both, and no third', () => {
    const drafts = [seen('bowl', 1000, 3), seen('cup', 2000, 3), seen('chair', 2000, 9)]
    const shot = { index: 0, firstFrame: 0, lastFrame: 99, from: at(0), to: at(8000), transition: 'start' } as const
    const [scene] = shotScenes({ shots: [shot], entries: [] }, observations(drafts))
    if (scene === undefined) throw new Error('there is no scene')
    const objects = scene.observations.filter((observation) => observation.kind === 'object')
    expect([...disputedCodes(objects, scene)].toSorted()).toEqual(['bowl', 'cup'])
  })
})
