import { describe, expect, test } from 'vitest'
import { mediumRecord } from '../../../test/fixtures/fixture-medium.ts'
import { smallStreet, street } from '../../../test/fixtures/fixture-pictures.ts'
import { message, walk } from '../../../test/fixtures/fixture-recordings.ts'
import { locales, localeTag } from '../../language/locale-tag.ts'
import { leftOut, leftOutInShort } from './left-out.ts'

const told = (plan: Parameters<typeof mediumRecord>[0]) =>
  [localeTag('en'), localeTag('sv')].map((locale) => leftOut(locale, mediumRecord(plan)))

describe('what a limit left out of a medium', () => {
  test('stills are counted, with the limit and what it does not touch', () => {
    expect(told(walk)).toEqual([
      ['One further still was not looked at, because the limit of 4 stills was reached; the frame account is complete.'],
      [
        'Ytterligare en stillbild har inte undersökts, eftersom gränsen på 4 stillbilder nåddes; redovisningen av bildrutorna är fullständig.',
      ],
    ])
  })

  test('further pictures of a file are counted', () => {
    expect(told(smallStreet)).toEqual([
      ['The file holds 4 further pictures that were not looked at.'],
      ['Filen innehåller ytterligare 4 bilder, som inte har undersökts.'],
    ])
  })

  test('sound is told with the length that was analysed', () => {
    expect(told({ ...message, omitted: { sound: true } })).toEqual([
      ['Sound after the first 60 minutes was not analysed.'],
      ['Ljudet efter de första 60 minuterna har inte analyserats.'],
    ])
  })

  test('nothing is said where everything was taken or nothing could be read', () => {
    expect(told(street).flat()).toEqual([])
    expect(locales.flatMap((locale) => leftOutInShort(locale, { facts: null }))).toEqual([])
  })
})
