import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { claimSweep } from '../../../scripts/language/claim-sweep.ts'
import { examples } from '../../../test/language/examples.ts'
import type { LocaleTag } from '../../domain/id.ts'
import { punctuationOf } from '../../domain/punctuation.ts'
import { locales } from '../locale-tag.ts'
import { planDescription } from '../plan/plan-description.ts'
import { realize } from './realize.ts'
import type { RealizedDescription } from './realized-description.ts'

const golden = join(import.meta.dirname, '..', '..', '..', 'test', 'golden', 'language')

describe.each(locales)('golden texts in %s', (locale) => {
  test('each kind of claim, number class and certainty reads as it was approved', async () => {
    const texts = claimSweep().map(({ name, description }) => ({ name, text: plain(realize(description, locale)) }))
    // A translation is told to its own readers alone.
    const told = texts.filter(({ name, text }) => text !== '' || !name.startsWith('translation '))
    const lines = told.map(({ name, text }) => `${name}\n    ${text}`)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(golden, `claims.${locale}.txt`))
  })

  test('each example reads as it was approved', async () => {
    const texts = Object.entries(examples).map(([name, input]) => `## ${name}\n${plain(realizeExample(input, locale))}\n`)
    await expect(texts.join('\n')).toMatchFileSnapshot(join(golden, `examples.${locale}.txt`))
  })
})

function realizeExample(input: (typeof examples)[keyof typeof examples], locale: LocaleTag): RealizedDescription {
  return realize(planDescription(input), locale)
}

function plain(realized: RealizedDescription): string {
  const passages = realized.passages.map(({ heading, sentences }) => [
    ...(heading === null ? [] : [`[${heading.text}]`]),
    sentences.map(({ text }) => text).join(punctuationOf(realized.locale).gap),
  ])
  return passages.flat().join('\n')
}
