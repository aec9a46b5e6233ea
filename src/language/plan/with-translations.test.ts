import { describe, expect, test } from 'vitest'
import { examples } from '../../../test/language/examples.ts'
import { emptyInput, line, observationNumber, observations, span } from '../../../test/language/observe.ts'
import { localeTag } from '../locale-tag.ts'
import { realize } from '../realize/realize.ts'
import { planDescription } from './plan-description.ts'

const french = { language: 'fr' } as const
const translation = (of: number, text: string, language = 'en') =>
  ({
    kind: 'translation',
    of: observationNumber(of),
    text,
    language,
    from: 'fr',
    where: { on: 'media' },
    confidence: 0.5,
  }) as const

describe('a translation', () => {
  test('is a claim of its own right after the claim that quotes the original, never surer than possible, and rests on both', () => {
    const input = { ...emptyInput, observations: observations([line('Fermé', 'stated', french), translation(0, 'Closed')]) }
    const claims = planDescription(input).passages[0]?.claims ?? []
    const at = claims.findIndex(({ kind }) => kind === 'text')
    expect(claims[at + 1]).toMatchObject({
      kind: 'translation',
      args: { text: 'Closed', language: 'en', from: 'fr', of: claims[at]?.id },
      certainty: 'possible',
      where: claims[at]?.where,
      support: [observationNumber(0), observationNumber(1)],
    })
  })

  test('of a reading that is not told, or of nothing, gives no claim', () => {
    const lines = [line('Ferme', 'possible', french), line('Fermé', 'stated', french), line('Fermé', 'stated', french)]
    const input = { ...emptyInput, observations: observations([...lines, translation(0, 'Farm'), translation(99, 'Nothing')]) }
    expect(planDescription(input).passages[0]?.claims.filter(({ kind }) => kind === 'translation')).toEqual([])
  })

  test('is told in its own language alone, right after the quote, and of quotes with one and without one apart', () => {
    const description = planDescription(examples.notice)
    const told = (locale: 'en' | 'fr' | 'sv') => realize(description, localeTag(locale)).passages[0]?.sentences.map(({ text }) => text)
    expect(told('en')).toEqual([
      'Text in French can be read: “Fermé le dimanche et les jours fériés”.',
      'Translated by a machine, not checked: “Closed on Sundays and public holidays”.',
      'There is text that probably reads “Rue 12”.',
      'Speech is heard from 0:06 to 0:11. It was not transcribed.',
      'From 0:03 to 0:06, the following is probably said, in French: “Nous revenons demain matin.”',
      'Translated by a machine, not checked: “We will be back tomorrow morning.”',
    ])
    expect(told('sv')).toContain('Maskinöversättning, inte kontrollerad: ”Stängt på söndagar och helgdagar”.')
    expect(told('fr')?.join(' ')).not.toContain('automatique')
  })

  test('that carries marks which turn the line round cannot turn the sentence', () => {
    const input = { ...emptyInput, observations: observations([line('Fermé', 'stated', french), translation(0, 'Clo\u202Esed\u2066\n!')]) }
    const text = realize(planDescription(input), localeTag('en'))
      .passages[0]?.sentences.map((sentence) => sentence.text)
      .join(' ')
    expect(text).toContain('“Closed !”')
  })

  test('of a text that two shots show stands after each, unless the second is told as the same', () => {
    const shown = (milliseconds: number) => line('Fermé', 'stated', { ...french, milliseconds })
    const input = {
      ...examples.notice,
      ledger: examples.cuts.ledger,
      observations: observations([shown(500), shown(2000), { ...translation(0, 'Closed'), where: span(0, 1) }]),
    }
    const { passages } = realize(planDescription(input), localeTag('en'))
    const texts = passages.slice(0, 2).map(({ sentences }) => sentences.map(({ text }) => text))
    expect(texts[0]).toContain('Translated by a machine, not checked: “Closed”.')
    expect(texts[1]).toContain('What can be seen is the same as in the previous shot.')
    expect(passages[1]?.sentences[0]?.claims.length).toBe(2)
  })
})
