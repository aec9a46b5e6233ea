import { describe, expect, test } from 'vitest'
import { at, emptyInput, heard, ledgerOf, objects, observations, span } from '../../../test/language/observe.ts'
import { all, filmOf, light, photo, plan, shot, utter, videoFacts } from '../../../test/language/plan-drafts.ts'
import type { ObservationDraft } from '../../domain/observation.ts'
import { claimsOf } from '../realize/claims-of.ts'
import { planDescription } from './plan-description.ts'

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

test('the length of a film is never less than what was decoded of it', () => {
  const lengthAt = (end: number) =>
    claimsOf(all(planDescription({ ...emptyInput, facts: videoFacts, ledger: ledgerOf([end]) })), 'film')[0]?.args.seconds
  expect([lengthAt(9500), lengthAt(3000)]).toEqual([9.5, 8])
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

test('a shot that returns to a place says to which shot, with its time', () => {
  const samePlaces = [{ shot: 2, earlier: 0, certainty: 'likely' as const, support: [] }]
  const input = { ...emptyInput, facts: videoFacts, ledger: ledgerOf([2000, 5000, 8000]), samePlaces }
  const claims = claimsOf(all(planDescription(input)), 'same-place')
  expect(claims).toMatchObject([{ args: { shot: 1, at: 0 }, certainty: 'likely', where: span(5000, 8000) }])
})

test('a first look tells what its stills show at their moments, and of no time between them', () => {
  const ledger = ledgerOf([3000, 5000, 8000])
  const seen = observations(objects('bird', ['likely'], ledger.entries[1]?.still.at.pts))
  const description = planDescription({ ...emptyInput, facts: videoFacts, ledger, observations: seen, firstLook: true })
  const moments = claimsOf(all(description), 'shot').map(({ where }) => where)
  expect(moments).toEqual(ledger.entries.map(({ from, still }) => ({ on: 'span', from, to: at(still.at.pts + 1) })))
  expect(claimsOf(all(description), 'object')[0]?.where).toEqual(moments[1])
})
