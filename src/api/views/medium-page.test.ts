import { expect, test } from 'vitest'
import { mediumRecord } from '../../../test/fixtures/fixture-medium.ts'
import { message } from '../../../test/fixtures/fixture-recordings.ts'
import { fixtureAnalyzers } from '../../../test/fixtures/report-fixture.ts'
import type { ObservationId } from '../../domain/id.ts'
import { localeTag } from '../../language/locale-tag.ts'
import { mediumPage } from './medium-page.ts'

const translation = { id: 'translation-en', media: ['audio'] as const, makes: ['translation', 'untranslated'] as const }
const without = (as: string, why: 'refused' | 'too-many' | 'too-short') => ({
  as,
  body: { kind: 'untranslated' as const, of: 'o-1' as ObservationId, language: 'en', why },
})

test('the page of a medium says why single texts were not translated, each reason once, in the language of the reader', () => {
  const sees = [without('a', 'refused'), without('b', 'refused'), without('c', 'too-many'), without('d', 'too-short')]
  const record = mediumRecord({ ...message, runs: [{ analyzer: 'translation-en', sees }], passages: [] })
  const pageIn = (language: 'en' | 'sv') =>
    mediumPage(record, { exhibits: [], analyzers: [...fixtureAnalyzers, translation], locale: localeTag(language), together: [] })
  const untold = pageIn('en').notDone.filter(({ why }) => why === 'left-out')
  expect(untold.map(({ text }) => text)).toEqual([
    'Not translated: the texts are too long or too many.',
    'The model would not answer about this medium.',
  ])
  expect(pageIn('sv').notDone.filter(({ why }) => why === 'left-out')).toEqual([])
})
