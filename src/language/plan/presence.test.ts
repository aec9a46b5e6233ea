import { describe, expect, test } from 'vitest'
import { at, boxNumber, emptyInput, ledgerOf, objects, observations, people, region, span } from '../../../test/language/observe.ts'
import { all, light, videoFacts } from '../../../test/language/plan-drafts.ts'
import type { ObservationDraft } from '../../domain/observation.ts'
import type { Ledger } from '../../domain/timeline.ts'
import { localeTag } from '../locale-tag.ts'
import { claimsOf } from '../realize/claims-of.ts'
import { realize } from '../realize/realize.ts'
import { planDescription } from './plan-description.ts'

/** One shot of ten seconds, with a still in the middle of each that stands for it. */
function tenStills(): Ledger {
  const [shot] = ledgerOf([10_000]).shots
  if (shot === undefined) throw new Error('no shot')
  const entries = Array.from({ length: 10 }, (_, index) => ({
    firstFrame: index * 10,
    lastFrame: index * 10 + 9,
    from: at(index * 1000),
    to: at(index * 1000 + 1000),
    still: { frame: index * 10 + 5, at: at(still(index)) },
    maxDistance: 0.05,
    shot: 0,
  }))
  return { frameCount: 100, bound: 0.1, entries, shots: [shot] }
}

const still = (index: number) => index * 1000 + 500
const stills = Array.from({ length: 10 }, (_, index) => light('even', still(index)))

function described(drafts: readonly ObservationDraft[]) {
  const ledger = tenStills()
  return planDescription({ ...emptyInput, facts: videoFacts, ledger, observations: observations([...stills, ...drafts]) })
}

const dogOn = (...places: number[]) => places.flatMap((place) => objects('dog', ['stated'], still(place)))
const dogs = (...places: number[]) => claimsOf(all(described(dogOn(...places))), 'object')

describe('presence over time', () => {
  test('a thing that is there for a part of the shot is told with its times, and a still that missed it does not part them', () => {
    expect(dogs(2, 3, 5).map(({ where }) => where)).toEqual([span(2000, 6000)])
    const texts = realize(described(dogOn(2, 3, 5)), localeTag('en')).passages[0]?.sentences.map(({ text }) => text) ?? []
    expect(texts).toContain('From 0:02 to 0:06, a dog can be seen.')
  })

  test('a thing that comes back is told twice; one that comes and goes is told from its first to its last appearance', () => {
    expect(dogs(0, 1, 8, 9).map(({ where }) => where)).toEqual([span(0, 2000), span(8000, 10_000)])
    expect(dogs(0, 1, 2, 4, 6, 8).map(({ where }) => where)).toEqual([span(0, 10_000)])
  })

  test('each stretch counts what is there in it', () => {
    const two = [0, 1].flatMap((place) => objects('dog', ['stated', 'stated'], still(place)))
    const claims = claimsOf(all(described([...two, ...dogOn(8, 9)])), 'object')
    expect(claims.map(({ args, where }) => [args.count, where])).toEqual([
      [2, span(0, 2000)],
      [1, span(8000, 10_000)],
    ])
  })

  test('what only a weak detection saw widens the time and not the count', () => {
    const weak = objects('dog', ['possible'], still(7))
    expect(claimsOf(all(described([...dogOn(3, 4, 5), ...weak])), 'object').map(({ where }) => where)).toEqual([span(3000, 8000)])
  })

  test('people of a part of the shot are told with their times', () => {
    const drafts = [6, 7, 8].flatMap((place) => [people(1, 'stated', still(place)), ...person(still(place))])
    const [claim] = claimsOf(all(described(drafts)), 'people')
    expect(claim?.where).toEqual(span(6000, 9000))
    const texts = realize(described(drafts), localeTag('sv')).passages[0]?.sentences.map(({ text }) => text) ?? []
    expect(texts.some((text) => text.includes('0:06') && text.includes('0:09'))).toBe(true)
  })
})

function person(milliseconds: number): ObservationDraft[] {
  return [{ kind: 'object', code: 'person', agreed: true, confidence: 0.9, where: region(boxNumber(1), milliseconds) }]
}
