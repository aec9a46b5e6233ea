import { describe, expect, test } from 'vitest'
import { emptyInput, ledgerOf, line, objects, observations, span } from '../../../test/language/observe.ts'
import { all, filmOf, plan, videoFacts } from '../../../test/language/plan-drafts.ts'
import type { Certainty } from '../../domain/description.ts'
import type { ObservationDraft } from '../../domain/observation.ts'
import { localeTag } from '../locale-tag.ts'
import { claimsOf } from '../realize/claims-of.ts'
import { realize } from '../realize/realize.ts'
import { planDescription } from './plan-description.ts'

function over(text: string, milliseconds: number, certainty: Certainty = 'stated'): ObservationDraft<'text'> {
  return { ...line(text, certainty, { milliseconds }), overlay: true }
}

const ends = [2000, 4000, 6000, 8000]
const texts = (drafts: readonly ObservationDraft[], shots: readonly number[] = ends) =>
  claimsOf(filmOf(drafts, shots), 'text').map(({ args, where }) => ({ text: args.text, overlay: args.overlay === true, where }))

describe('text laid over a film', () => {
  test('is told once with the film where it stays over several shots, and not in each', () => {
    const description = plan(
      [500, 2500, 4500].map((time) => over('NEWS 9', time)),
      ends,
    )
    expect(description.passages.map(({ claims }) => claimsOf(claims, 'text').length)).toEqual([0, 0, 0, 0, 1])
    expect(texts([500, 2500, 4500].map((time) => over('NEWS 9', time)))).toEqual([{ text: 'NEWS 9', overlay: true, where: span(0, 6000) }])
  })

  test('is told in the shot that first shows it where it belongs to one, and where it lasts into the next', () => {
    const description = plan([over('Good evening', 2500), over('The harbour opens', 3500), over('The harbour opens', 4500)], ends)
    expect(description.passages.map(({ claims }) => claimsOf(claims, 'text').map(({ args }) => args.text))).toEqual([
      [],
      ['Good evening', 'The harbour opens'],
      [],
      [],
      [],
    ])
  })

  test('stands apart from scene text of the same words', () => {
    expect(texts([over('Stadsparken', 500), line('Stadsparken', 'stated', { milliseconds: 600 })])).toEqual([
      { text: 'Stadsparken', overlay: false, where: span(0, 2000) },
      { text: 'Stadsparken', overlay: true, where: span(0, 2000) },
    ])
  })

  test('is read by the vote of all frames: the reading most like the others is told, with all of them as support', () => {
    const readings = ['Copyright O2013 Brandon', 'Copyright 2013 Brandon', 'Copyright 2013 Brandom']
    const claims = claimsOf(
      filmOf(
        readings.map((text, index) => over(text, 500 + 2000 * index)),
        ends,
      ),
      'text',
    )
    expect(claims.map(({ args, support }) => [args.text, support.length])).toEqual([['Copyright 2013 Brandon', 3]])
  })

  test('spaces and capitals are voted on as well', () => {
    const readings = ['Good evening andWelcome', 'Good evening and welcome', 'Good evening and welcome']
    expect(texts(readings.map((text, index) => over(text, 500 + 2000 * index))).map(({ text }) => text)).toEqual([
      'Good evening and welcome',
    ])
  })

  test('a clock is told by its first and its last reading', () => {
    const clock = ['12:03:44', '12:05:10', '12:07:59'].map((time, index) => over(time, 500 + 2000 * index))
    expect(texts(clock).map(({ text }) => text)).toEqual(['12:03:44', '12:07:59'])
  })

  test('is worded as what it is', () => {
    const input = { ...emptyInput, facts: videoFacts, ledger: ledgerOf([8000]) }
    const drafts = [...objects('dog', ['stated'], 500), over('NEWS 9', 500), line('Bakery', 'stated', { milliseconds: 500 })]
    const description = planDescription({ ...input, observations: observations(drafts) })
    expect(claimsOf(all(description), 'text')).toHaveLength(2)
    const told = realize(description, localeTag('en')).passages[0]?.sentences.map(({ text }) => text)
    expect(told).toEqual(expect.arrayContaining(['The text “Bakery” can be read.', 'The text “NEWS 9” is laid over the picture.']))
  })
})
