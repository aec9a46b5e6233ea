import { describe, expect, test } from 'vitest'
import { type KnownLanguages, spokenTo } from './language-codes.ts'

const none: KnownLanguages = { codes: [], marks: [], source: null, target: null }

describe('how a model is told the languages', () => {
  test.each([
    ['M2M100', ['en', 'fr', 'zh'], { src_lang: 'fr', tgt_lang: 'en' }],
    ['mBART-50', ['en_XX', 'fr_XX', 'zh_CN'], { src_lang: 'fr_XX', tgt_lang: 'en_XX' }],
    ['NLLB', ['eng_Latn', 'fra_Latn', 'zho_Hans'], { src_lang: 'fra_Latn', tgt_lang: 'eng_Latn' }],
  ])('%s by its own codes', (_name, codes, options) => {
    expect(spokenTo({ ...none, codes }, 'fr', 'en')).toEqual({ options, before: '' })
    expect(spokenTo({ ...none, codes }, 'is', 'en')).toBeNull()
    expect(spokenTo({ ...none, codes }, 'fr', 'sv')).toBeNull()
  })

  test('MarianMT of one pair takes that pair alone', () => {
    const pair = { ...none, source: 'fr', target: 'en' }
    expect(spokenTo(pair, 'fr', 'en')).toEqual({ options: {}, before: '' })
    expect(spokenTo(pair, 'de', 'en')).toBeNull()
    expect(spokenTo(pair, 'fr', 'sv')).toBeNull()
  })

  test('MarianMT from a group of languages takes any of them, and with marks says which to write', () => {
    expect(spokenTo({ ...none, source: 'mul', target: 'eng' }, 'is', 'en')).toEqual({ options: {}, before: '' })
    expect(spokenTo({ ...none, source: 'fra', target: 'eng' }, 'de', 'en')).toBeNull()
    expect(spokenTo({ ...none, source: 'en', marks: ['>>fra<<', '>>spa<<'] }, 'en', 'es')).toEqual({ options: {}, before: '>>spa<< ' })
    expect(spokenTo({ ...none, source: 'en', marks: ['>>fra<<'] }, 'en', 'es')).toBeNull()
  })

  test('a folder that does not say what it writes is asked for nothing', () => {
    expect(spokenTo({ ...none, source: 'fr' }, 'fr', 'en')).toBeNull()
  })
})
