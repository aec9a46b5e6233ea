import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimGrid } from '../../../scripts/language/claim-grid.ts'
import { claimSweep, describe as described } from '../../../scripts/language/claim-sweep.ts'
import { examples } from '../../../test/language/examples.ts'
import { at, emptyInput, exampleMedia, line, observations } from '../../../test/language/observe.ts'
import type { Claim, Description } from '../../domain/description.ts'
import type { ClaimId } from '../../domain/id.ts'
import { punctuationOf, withoutGaps } from '../../domain/punctuation.ts'
import { locales, localeTag } from '../locale-tag.ts'
import { planDescription } from '../plan/plan-description.ts'
import { realize } from './realize.ts'
import type { RealizedDescription } from './realized-description.ts'

const [english, swedish] = [localeTag('en'), localeTag('sv')]
const everyClaim = claimSweep().flatMap(({ description }) => description.passages.flatMap(({ claims }) => claims))

/** Any set of claims in any order, as one paragraph or as shots with a summary. */
const anyDescription = fc
  .array(fc.array(fc.constantFrom(...everyClaim), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs): Description => {
    const passages = paragraphs.map((claims, index) => ({ passage: { of: 'shot' as const, shot: index }, claims: numbered(claims, index) }))
    const [first] = passages
    return first !== undefined && passages.length === 1 ? described(...first.claims) : { ...described(), passages }
  })

function numbered(claims: readonly Claim[], paragraph: number): Claim[] {
  return claims.map((claim, index): Claim => ({ ...claim, id: `c-${paragraph}-${index}` as ClaimId }))
}

describe.each(locales)('realize in %s', (locale) => {
  test('no set of claims gives a sentence with a hole, a doubled space or an empty list', () => {
    fc.assert(
      fc.property(anyDescription, (description) => {
        for (const text of texts(realize(description, locale))) {
          expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object|\s\s| [,.;:]|^\s|\s$|,\s*\.|:\s*\.|“”|””\s|「」|（）|[、，：；（]。/u)
          expect(text).toMatch(/[.!?。！？][”“»」]?\u2069?[\u00a0\u202f]?[”“»」]?$/u)
          expect(text).not.toMatch(/^\p{Lowercase_Letter}/u)
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test.runIf(punctuationOf(locale).gap === '')('there is no space between words, and no mark of another script outside quotes', () => {
    for (const { description } of claimSweep()) {
      for (const text of texts(realize(description, locale))) {
        expect(withoutGaps(text)).toBe(text)
        expect(text.replace(/「[^」]*」|“[^”]*”/gu, '')).not.toMatch(/[,;!?()]|:\D|\.\s/u)
      }
    }
  })

  test('every claim is told, each by one sentence or heading, but for the head of a shot', () => {
    fc.assert(
      fc.property(anyDescription, (description) => {
        const realized = realize(description, locale)
        const told = realized.passages.flatMap(({ sentences }) => sentences.flatMap(({ claims }) => claims))
        expect(new Set(told).size).toBe(told.length)
        const untold = claimsOf(description).filter((claim) => claim.kind !== 'shot' && !told.includes(claim.id))
        // A translation is told to its own readers, and to nobody else.
        expect(untold).toEqual(claimsOf(description).filter((claim) => claim.kind === 'translation' && claim.args.language !== locale))
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  test('the same description always gives the same words', () => {
    for (const input of Object.values(examples))
      expect(realize(planDescription(input), locale)).toEqual(realize(planDescription(input), locale))
  })
})

describe('realize', () => {
  test('all languages name the same claims in the same order', () => {
    const inputs = Object.values(examples).map(planDescription)
    const swept = claimSweep().filter(({ name }) => !name.startsWith('translation '))
    for (const description of [...inputs.map(untranslated), ...swept.map((one) => one.description)]) {
      const [one, ...others] = locales.map((locale) => structure(realize(description, locale)))
      for (const other of others) expect(other).toEqual(one)
    }
  })

  test('a shot that shows the same as the one before is told in one sentence, which rests on all of its claims', () => {
    const description = planDescription(examples.walk)
    const third = realize(description, english).passages[2]
    const same = third?.sentences.find(({ text }) => text === 'What can be seen is the same as in the previous shot.')
    const seen = description.passages[2]?.claims.filter(({ kind }) => ['people', 'object', 'text'].includes(kind)) ?? []
    expect(seen.length).toBe(3)
    expect(same?.claims).toEqual(seen.map(({ id }) => id))
  })

  test('a picture that has just been named is not named again for its defects, and the surest text is told first', () => {
    const blurred = { kind: 'quality', defect: 'blurred', confidence: 1, where: { on: 'media' } } as const
    const texts = [line('Perhaps', 'likely'), line('Surely', 'stated', { y: 0.5 })]
    const input = { ...emptyInput, observations: observations([blurred, ...texts]) }
    expect(
      realize(planDescription(input), english)
        .passages[0]?.sentences.slice(1)
        .map(({ text }) => text),
    ).toEqual(['It is blurred.', 'The text “Surely” can be read.', 'There is text that probably reads “Perhaps”.'])
  })

  test('headings carry the number and the times of the shot, with tenths where a shot is short', () => {
    const headings = realize(planDescription(examples.cuts), english).passages.map(({ heading }) => heading)
    expect(headings[1]).toMatchObject({ text: 'Shot 2, 0:01.5–0:03.0', shot: 2, from: '0:01.5', to: '0:03.0' })
    expect(headings.at(-1)).toMatchObject({ text: 'Summary', shot: null, from: null, claims: [] })
    expect(realize(planDescription(examples.cuts), swedish).passages[1]?.heading?.text).toBe('Tagning 2, 0:01,5–0:03,0')
    expect(realize(planDescription(examples.kitchen), english).passages[0]?.heading).toBeNull()
  })

  test('many stretches of speech are counted and not listed', () => {
    const claims = [0, 1, 2, 3, 4, 5].map(
      (index): Claim => ({
        id: `c-${index}` as ClaimId,
        kind: 'sound',
        args: { state: 'speech', transcribed: false },
        certainty: 'stated',
        where: { on: 'span', from: at(index * 10_000), to: at(index * 10_000 + 4000) },
        support: [],
      }),
    )
    const told = [english, swedish].map((locale) => texts(realize({ ...described(...claims), mediaId: exampleMedia }, locale)))
    expect(told).toEqual([['Speech is heard in six stretches from 0:00 to 0:54.'], ['Tal hörs i sex omgångar mellan 0:00 och 0:54.']])
  })

  test('the grid holds every kind of claim', () => {
    expect(new Set(everyClaim.map(({ kind }) => kind)).size).toBe(Object.keys(claimGrid).length)
  })
})

function texts(realized: RealizedDescription): string[] {
  return realized.passages.flatMap(({ heading, sentences }) => [
    ...(heading === null ? [] : [`${heading.text}.`]),
    ...sentences.map(({ text }) => text),
  ])
}

function claimsOf(description: Description): Claim[] {
  return description.passages.flatMap(({ claims }) => claims)
}

/** Translations differ from language to language; all else is the same. */
function untranslated(description: Description): Description {
  const passages = description.passages.map(({ passage, claims }) => ({
    passage,
    claims: claims.filter(({ kind }) => kind !== 'translation'),
  }))
  return { ...description, passages }
}

function structure(realized: RealizedDescription): unknown {
  return realized.passages.map(({ heading, sentences }) => [heading?.claims ?? null, sentences.map(({ claims }) => claims)])
}
