import { describe, expect, test } from 'vitest'
import { at, ledgerOf, observations } from '../../../test/language/observe.ts'
import type { ObservationDraft } from '../../domain/observation.ts'
import type { Shot } from '../../domain/timeline.ts'
import { unitVector } from '../vectors/unit-vector.ts'
import { vectorToText } from '../vectors/vector-text.ts'
import { samePlaces } from './same-place.ts'

/** A still whose look is an angle in degrees; its PDQ quality tells whether there is anything in it. */
function still(milliseconds: number, degrees: number, { quality = 100, value = '0' } = {}): ObservationDraft[] {
  const angle = (degrees * Math.PI) / 180
  const vector = vectorToText(unitVector(Float32Array.of(Math.cos(angle), Math.sin(angle))))
  const where = { on: 'frame', at: at(milliseconds) } as const
  return [
    { kind: 'similarity', space: 'example', vector, confidence: 1, where },
    { kind: 'hash', algorithm: 'pdq', value: value.repeat(64), quality, confidence: 1, where },
  ]
}

const places = (drafts: readonly ObservationDraft[], transitions: readonly Shot['transition'][] = []) =>
  samePlaces(ledgerOf([2000, 4000, 6000], transitions), observations(drafts)).map(({ shot, earlier, certainty }) => [
    shot,
    earlier,
    certainty,
  ])

describe('the same place within a film', () => {
  test('a shot that looks like an earlier one returns there; one that looks otherwise does not', () => {
    expect(places([...still(500, 0), ...still(2500, 80), ...still(4500, 2)])).toEqual([[2, 0, 'likely']])
  })

  test('of several earlier shots it is the one that looks most like it', () => {
    expect(places([...still(500, 0), ...still(2500, 6), ...still(4500, 5)])).toEqual([
      [1, 0, 'likely'],
      [2, 1, 'likely'],
    ])
  })

  test('neighbours that were not cut apart are not compared', () => {
    expect(places([...still(500, 0), ...still(2500, 1), ...still(4500, 80)], ['start', 'dissolve', 'cut'])).toEqual([])
  })

  test('pictures with nothing in them do not count', () => {
    expect(places([...still(500, 0, { quality: 10 }), ...still(4500, 0, { quality: 10 })])).toEqual([])
  })

  test('a picture of the same look and another layout is another place', () => {
    expect(places([...still(500, 0), ...still(4500, 0, { value: '7' })])).toEqual([])
  })

  test('what is less alike is possible only', () => {
    expect(places([...still(500, 0), ...still(4500, 30)])).toEqual([[2, 0, 'possible']])
  })

  test('a shot rests on the stills that look alike', () => {
    const found = samePlaces(ledgerOf([2000, 4000, 6000]), observations([...still(500, 0), ...still(4500, 1)]))
    expect(found[0]?.support).toEqual([0, 2, 1, 3].map((number) => `o-${String(number).padStart(24, '0')}`))
  })
})
