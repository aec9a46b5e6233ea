import { expect, test } from 'vitest'
import { describe as described } from '../../../scripts/language/claim-sweep.ts'
import type { Claim, ClaimArgs } from '../../domain/description.ts'
import type { ClaimId } from '../../domain/id.ts'
import { type LocaleName, localeTag } from '../locale-tag.ts'
import { localeData } from '../locales/locale-table.ts'
import { realize } from '../realize/realize.ts'
import { romanised } from './romanised.ts'

const english = localeData(localeTag('en')).lexicon

test.each([
  ['Привет, Київ', 'uk', 'Privet, Kiiv'],
  ['Αθήνα', 'el', 'Athina'],
  ['شارع الملك', 'ar', 'shr` lmlk'],
  ['רחוב', 'he', 'rhvv'],
  ['北京市', 'zh', 'BeiJingShi'],
  ['カメラ', 'ja', 'kamera'],
  ['서울', 'ko', 'SeoUl'],
  ['สวัสดี', 'th', 'swasdi'],
  ['दिल्ली', 'hi', 'dilli'],
])('%s has Latin letters beside it', (text, language, letters) => {
  expect(romanised(english, text, language)).toEqual({ text, letters })
})

test('Latin text, and Han of no known language or beside kana, stands alone', () => {
  for (const [text, language] of [
    ['Köln', 'de'],
    ['東京', 'und'],
    ['東京', 'ja'],
    ['東京タワー', 'zh'],
  ] as const)
    expect(romanised(english, text, language)).toBe(text)
})

test('only readers of Latin letters get them', () => {
  const args: ClaimArgs['text'] = { text: 'Київ', language: 'uk', script: 'cyrillic' }
  expect(told('en', args)).toBe('There is text in Cyrillic script that probably reads “\u2068Київ\u2069” (in Latin letters: Kiiv).')
  expect(told('sv', args)).toContain('(med latinska bokstäver: Kiiv)')
  for (const name of ['ar', 'ja', 'uk', 'zh'] as const) expect(told(name, args)).not.toContain('Kiiv')
})

function told(name: LocaleName, args: ClaimArgs['text']): string {
  // Any text: ids are not shown.
  const id = 'c-1' as ClaimId
  const claim: Claim = { id, kind: 'text', args, certainty: 'likely', where: { on: 'media' }, support: [] }
  return realize(described(claim), localeTag(name)).passages[0]?.sentences[0]?.text ?? ''
}
