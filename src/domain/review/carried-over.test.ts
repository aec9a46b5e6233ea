import { describe, expect, test } from 'vitest'
import type { Claim, ClaimArgs, ClaimKind } from '../description.ts'
import type { ClaimId } from '../id.ts'
import { carriedOver } from './carried-over.ts'

function claim<K extends ClaimKind>(kind: K, args: ClaimArgs[K], where: Claim['where'] = { on: 'media' }): Claim {
  return { id: 'c-1' as ClaimId, kind, args, certainty: 'possible', where, support: [] } as unknown as Claim
}

const cups = (count: number, atLeast = false) => claim('object', { object: 'cup', count, ...(atLeast ? { atLeast: true as const } : {}) })
const line = (text: string, x = 0.2, width = 0.4) =>
  claim('text', { text, language: 'en', script: 'latin' }, { on: 'region', at: null, box: { x, y: 0.5, width, height: 0.1 } })
const yes = { verdict: 'confirm', amendment: null } as const
const no = { verdict: 'reject', amendment: null } as const

describe('what says the same', () => {
  test('takes whatever was decided, as it is', () => {
    const amended = { verdict: 'amend', amendment: { kind: 'object', args: { object: 'bowl', count: 1 } } } as const
    expect(carriedOver({ drafted: cups(1), ...amended }, cups(1))).toEqual(amended)
    expect(carriedOver({ drafted: cups(1), verdict: 'cannot-tell', amendment: null }, cups(1))?.verdict).toBe('cannot-tell')
  })

  test('is asked again where an edge or a mirror changes it', () => {
    const left = claim('position', { place: 'left' } as ClaimArgs['position'])
    expect(carriedOver({ drafted: left, ...yes }, left)).toBeNull()
  })
})

describe('a count', () => {
  test('settles what says fewer or says it less exactly, and never what says otherwise', () => {
    expect(carriedOver({ drafted: cups(2), ...yes }, cups(1, true))).toEqual(yes)
    expect(carriedOver({ drafted: cups(3, true), ...yes }, cups(2, true))).toEqual(yes)
    expect(carriedOver({ drafted: cups(1, true), ...yes }, cups(2))).toBeNull()
    expect(carriedOver({ drafted: cups(2), ...yes }, cups(3))).toBeNull()
  })

  test('that was amended settles by what it says now', () => {
    const three = { verdict: 'amend', amendment: { kind: 'object', args: { object: 'cup', count: 3 } } } as const
    expect(carriedOver({ drafted: cups(1), ...three }, cups(2, true))).toEqual(yes)
    expect(carriedOver({ drafted: cups(1), ...three }, cups(2))).toBeNull()
    const bowls = { verdict: 'amend', amendment: { kind: 'object', args: { object: 'bowl', count: 3 } } } as const
    expect(carriedOver({ drafted: cups(1), ...bowls }, cups(2, true))).toBeNull()
  })

  test('that is rejected takes with it what says even more', () => {
    expect(carriedOver({ drafted: cups(1, true), ...no }, cups(2))).toEqual(no)
    expect(carriedOver({ drafted: cups(2), ...no }, cups(1, true))).toBeNull()
    expect(carriedOver({ drafted: cups(1, true), ...no }, claim('people', { count: 2 }))).toBeNull()
  })

  test('that cannot be told says nothing of another copy, which may be sharper', () => {
    expect(carriedOver({ drafted: cups(1), verdict: 'cannot-tell', amendment: null }, cups(1, true))).toBeNull()
  })
})

describe('a line of text', () => {
  test('settles its words where a copy was read word by word, and the same letters otherwise set', () => {
    expect(carriedOver({ drafted: line('Birthday Cake'), ...yes }, line('Cake', 0.4, 0.2))).toEqual(yes)
    expect(carriedOver({ drafted: line('Birthday Cake'), ...yes }, line('Birthday: Cake'))).toMatchObject({
      verdict: 'amend',
      amendment: { args: { text: 'Birthday Cake' } },
    })
    expect(carriedOver({ drafted: line('Birthday Cake'), ...no }, line('BIRTHDAY cake'))).toEqual(no)
  })

  test('is asked anew where other letters stand there, or where it stands elsewhere', () => {
    expect(carriedOver({ drafted: line('ABC 123'), ...yes }, line('ABC 128'))).toBeNull()
    expect(carriedOver({ drafted: line('Birthday Cake'), ...yes }, line('Cake', 0.8, 0.2))).toBeNull()
    expect(carriedOver({ drafted: line('Birthday Cake'), ...no }, line('Cake', 0.4, 0.2))).toBeNull()
  })
})

describe('a measure', () => {
  test('that was found right is right on every copy, with the values that each copy has', () => {
    const size = (width: number) => claim('picture', { width, height: 100 })
    expect(carriedOver({ drafted: size(480), ...yes }, size(240))).toEqual(yes)
    expect(carriedOver({ drafted: size(480), ...no }, size(240))).toBeNull()
  })

  test('is not what a file says of itself', () => {
    const taken = (text: string) => claim('taken-at', { text })
    expect(carriedOver({ drafted: taken('2024'), ...yes }, taken('2025'))).toBeNull()
  })
})

test('where something was seen, nothing is not what is to be recognised', () => {
  const nothing = claim('nothing-recognised', {})
  expect(carriedOver({ drafted: cups(1), ...yes }, nothing)).toEqual(no)
  expect(carriedOver({ drafted: cups(1), ...no }, nothing)).toBeNull()
  expect(carriedOver({ drafted: claim('taken-at', { text: '2024' }), ...yes }, nothing)).toBeNull()
})
