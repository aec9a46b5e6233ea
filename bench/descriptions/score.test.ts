import { describe, expect, test } from 'vitest'
import type { Claim, Description } from '../../src/domain/description.ts'
import type { ClaimId, MediaId, ObservationId } from '../../src/domain/id.ts'
import type { Locator } from '../../src/domain/timeline.ts'
import type { Fact, FactList } from './facts.ts'
import { isGrounded } from './grounded.ts'
import { scoreMedium } from './score.ts'
import { totals } from './score-tables.ts'

const fact = (over: Partial<Fact> & Pick<Fact, 'kind'>): Fact => ({
  need: 'must',
  codes: [],
  words: '',
  count: null,
  from: null,
  to: null,
  ...over,
})
const list = (...facts: Fact[]): FactList => ({ medium: 'film', path: 'film', facts })
const at = (from: number, to: number): Locator => ({
  on: 'span',
  from: { pts: from, timeBase: [1, 1] },
  to: { pts: to, timeBase: [1, 1] },
})
const placed = { id: 'c-1' as ClaimId, certainty: 'stated', where: { on: 'media' }, support: ['o-1' as ObservationId] } as const
const bottles = (count: number, over: Partial<Pick<Claim, 'certainty' | 'where'>> = {}): Claim => ({
  ...placed,
  kind: 'object',
  args: { object: 'bottle', count },
  ...over,
})
const words = (text: string): Claim => ({ ...placed, kind: 'text', args: { text, language: 'en', script: 'latin' } })
const told = (...claims: Claim[]): Description => ({
  mediaId: '0' as MediaId,
  planner: 1,
  vocabulary: 1,
  passages: [{ passage: { of: 'summary' }, claims }],
})
const score = (facts: FactList, ...claims: Claim[]) => scoreMedium(facts, told(...claims), { length: 10, sentences: 1, grounded: 1 })
const verdicts = (facts: FactList, ...claims: Claim[]) => score(facts, ...claims).claims.map(({ verdict }) => verdict)
const threeThenTwo = list(
  fact({ kind: 'object', codes: ['bottle'], count: { least: 3, most: 3 }, from: 0, to: 4 }),
  fact({ kind: 'object', codes: ['bottle'], count: { least: 2, most: 2 }, from: 4, to: 10 }),
)

describe('holding claims against facts', () => {
  test('a claim is right where the facts of its time name the thing as often', () => {
    expect(verdicts(threeThenTwo, bottles(3, { where: at(0, 3) }))).toEqual(['right'])
    expect(verdicts(threeThenTwo, bottles(3, { where: at(6, 9) }))).toEqual(['wrong-count'])
    expect(verdicts(threeThenTwo, bottles(3))).toEqual(['right'])
  })

  test('what is only possible promises no number', () => {
    expect(verdicts(threeThenTwo, bottles(5, { certainty: 'possible' }))).toEqual(['right'])
  })

  test('what no fact names is made up, and so is what a fact says is not there', () => {
    expect(verdicts(list(fact({ kind: 'people' })), bottles(1))).toEqual(['absent'])
    expect(verdicts(list(fact({ kind: 'object', need: 'not', codes: ['bottle'] })), bottles(1))).toEqual(['absent'])
  })

  test('read words are right where nine in ten of their letters stand in the facts in a row', () => {
    const sign = list(fact({ kind: 'text', words: 'Potsdamer Straße' }))
    expect(verdicts(sign, words('Potsdamer StraBe'), words('Potsdam'), words('Bahnhof'))).toEqual(['right', 'right', 'absent'])
  })

  test('a fact is told at the surest word that tells it, whatever the number', () => {
    const { facts } = score(threeThenTwo, bottles(1, { certainty: 'likely', where: at(0, 3) }))
    expect(facts.map(({ toldAs }) => toldAs)).toEqual(['likely', null])
  })

  test('a name that fits as well counts as the same', () => {
    const room = list(fact({ kind: 'setting', codes: ['office', 'indoors'] }))
    expect(verdicts(room, { ...placed, kind: 'setting', args: { setting: 'indoors' } })).toEqual(['right'])
  })

  test('a piece of clothing without a colour fits any colour', () => {
    const worn = list(fact({ kind: 'clothing', codes: ['hoodie:orange'] }))
    expect(verdicts(worn, { ...placed, kind: 'clothing', args: { item: 'hoodie', colour: 'cannot-tell' } })).toEqual(['right'])
    expect(verdicts(worn, { ...placed, kind: 'clothing', args: { item: 'hoodie', colour: 'blue' } })).toEqual(['absent'])
  })

  test('times overlap by what claims and facts share of what they cover', () => {
    expect(score(threeThenTwo, bottles(3, { where: at(0, 5) })).overlaps).toEqual([0.5])
  })

  test('edits are the claims to reject and the facts to add', () => {
    const facts = list(fact({ kind: 'people' }), fact({ kind: 'object', codes: ['bottle'] }))
    expect(totals([score(facts, bottles(1), words('nothing'))])).toMatchObject({ edits: 2, missed: 1, facts: 2 })
  })

  test('a sentence is grounded where its claims rest on observations that there are', () => {
    const description = told(bottles(1))
    const seen = (id: string) => [
      { ...placed, id: id as ObservationId, kind: 'people', count: 1, mediaId: description.mediaId, run: 'r-1', confidence: 1 } as never,
    ]
    const sentence = { claims: [placed.id], text: 'A bottle.' }
    expect(isGrounded(sentence, description, seen('o-1'))).toBe(true)
    expect(isGrounded(sentence, description, seen('o-2'))).toBe(false)
    expect(isGrounded({ claims: [], text: 'A bottle.' }, description, seen('o-1'))).toBe(false)
  })
})
