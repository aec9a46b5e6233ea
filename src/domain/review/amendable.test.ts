import { describe, expect, test } from 'vitest'
import type { Claim, ClaimKind } from '../description.ts'
import { amend, amendableFields, amendmentLists } from './amendable.ts'
import { groundOfClaim } from './claim-basis.ts'

type Said = Pick<Claim, 'kind' | 'args'>
const dogs: Said = { kind: 'object', args: { object: 'dog', count: 10, atLeast: true } }
const sign: Said = { kind: 'mark', args: { mark: 'shop sign', text: 'BAGERI' } }
const refused = expect.objectContaining({ code: 'amendment-invalid' })

function failureOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe('an amendment', () => {
  test('changes the named fields within the vocabulary and leaves the others', () => {
    expect(amend(dogs, { object: 'cat' })).toEqual({ kind: 'object', args: { object: 'cat', count: 10, atLeast: true } })
    expect(amend({ kind: 'colour', args: { palette: 'colour', dominant: ['red'] } }, { dominant: ['blue', 'red'] })).toEqual({
      kind: 'colour',
      args: { palette: 'colour', dominant: ['blue', 'red'] },
    })
  })

  test('makes a counted number exact', () => {
    expect(amend(dogs, { count: 12 })).toEqual({ kind: 'object', args: { object: 'dog', count: 12 } })
  })

  test('says that a mark carries no text, and never that a text has none', () => {
    expect(amend(sign, { text: ' ' })).toEqual({ kind: 'mark', args: { mark: 'shop sign', text: null } })
    const text: Said = { kind: 'text', args: { text: 'BAGERI', language: 'sv', script: 'latin' } }
    expect(amend(text, { text: 'BAGERIET' }).args).toEqual({ text: 'BAGERIET', language: 'sv', script: 'latin' })
    expect(failureOf(() => amend(text, { text: '' }))).toEqual(refused)
  })

  test.each<[string, Said, Record<string, string | number | string[]>]>([
    ['a word outside the list', dogs, { object: 'unicorn' }],
    ['a field that the kind does not have', dogs, { setting: 'kitchen' }],
    ['a field that may not be amended', sign, { kind: 'x' }],
    ['a number that is none', dogs, { count: 1.5 }],
    ['a number out of range', dogs, { count: 0 }],
    ['a word for a number', dogs, { count: '3' }],
    ['a list for a word', dogs, { object: ['cat'] }],
    ['the same word twice', { kind: 'colour', args: { palette: 'colour', dominant: ['red'] } }, { dominant: ['blue', 'blue'] }],
    ['an empty list', { kind: 'colour', args: { palette: 'colour', dominant: ['red'] } }, { dominant: [] }],
    ['nothing', dogs, {}],
    ['what is said already', dogs, { object: 'dog' }],
    ['a least above the most', { kind: 'film-object', args: { object: 'dog', least: 1, most: 2, shots: [1], of: 1 } }, { least: 3 }],
    ['a kind that stands or falls as a whole', { kind: 'device', args: { text: 'Camera' } }, { text: 'Other' }],
  ])('is refused for %s', (_, claim, changes) => {
    expect(failureOf(() => amend(claim, changes))).toEqual(refused)
  })

  test('is told for every kind of claim, and what is read from the file is never amended', () => {
    const kinds = Object.keys(amendableFields) as ClaimKind[]
    expect(kinds.toSorted()).toEqual(Object.keys(groundOfClaim).toSorted())
    const recorded = kinds.filter((kind) => groundOfClaim[kind].basis === 'recorded')
    expect(recorded.flatMap((kind) => amendableFields[kind])).toEqual([])
    expect(Object.values(amendmentLists).every((list) => new Set<string>(list).size === list.length)).toBe(true)
  })
})
