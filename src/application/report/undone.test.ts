import { describe, expect, test } from 'vitest'
import { caseFixture } from '../../../test/fixtures/case-fixture.ts'
import { type MediumPlan, mediumRecord, type RunPlan } from '../../../test/fixtures/fixture-medium.ts'
import { message } from '../../../test/fixtures/fixture-recordings.ts'
import { fixtureAnalyzers, reportFixture } from '../../../test/fixtures/report-fixture.ts'
import { translationReasons } from '../../analysis/translation/translation.ts'
import type { ObservationId } from '../../domain/id.ts'
import { type LocaleName, localeTag } from '../../language/locale-tag.ts'
import { undoneOf } from './undone.ts'

const noModel: RunPlan = { analyzer: 'speech', outcome: { outcome: 'failed', code: 'model-missing', reason: 'speech' } }
const heard = (state: 'speech' | 'other'): RunPlan => ({ analyzer: 'voice', sees: [{ as: 'voice', body: { kind: 'sound', state } }] })

/** A voice message whose claims are left out, as they would rest on what these runs did not see. */
const recording = (...runs: RunPlan[]): MediumPlan => ({ ...message, runs, passages: [] })

function told(plan: MediumPlan, language: LocaleName = 'en') {
  const locale = localeTag(language)
  const analyzers = new Map(fixtureAnalyzers.map((card) => [card.id, card]))
  return undoneOf({ locale, analyzers }, mediumRecord(plan)).map(({ analysis, why, reason }) => [analysis, why, reason.text])
}

describe('a case without a speech model', () => {
  test('says where speech was heard that nobody wrote down, and what to do', () => {
    expect(told(recording(heard('speech'), noModel))).toEqual([
      [
        'speech',
        'not-installed',
        'Speech was heard but not transcribed, because no speech model is mounted. Mount one and run again to have it transcribed.',
      ],
    ])
    expect(told(recording(heard('speech'), noModel), 'sv')[0]?.[2]).toBe(
      'Tal hördes men skrevs inte ut, eftersom ingen modell för taligenkänning är ansluten. Anslut en och kör igen för att få talet utskrivet.',
    )
  })

  test('misses nothing where nobody speaks', () => {
    expect(told(recording(heard('other'), noModel))).toEqual([['speech', 'not-applicable', 'Does not apply: no speech was found.']])
    const silent: RunPlan = { analyzer: 'voice', outcome: { outcome: 'not-applicable', reason: 'no sound' } }
    expect(told(recording(silent, noModel)).map(([, , text]) => text)).toEqual(Array(2).fill('Does not apply: the file has no sound.'))
  })

  test('does not say that nobody speaks where nobody listened', () => {
    const deaf: RunPlan = { analyzer: 'voice', outcome: { outcome: 'failed', code: 'model-missing', reason: 'silero-vad' } }
    expect(told(recording(deaf, noModel)).map(([, why]) => why)).toEqual(['not-installed', 'not-installed'])
  })
})

describe('a case with a translation model', () => {
  const [into, other] = ['translation-en', 'translation-sv'].map((id) => ({
    id,
    media: ['image', 'video', 'audio'] as const,
    makes: ['translation', 'untranslated'] as const,
  }))
  const cards = [...fixtureAnalyzers, ...[into, other].flatMap((card) => card ?? [])]
  const toldOf = (runs: readonly RunPlan[], language: LocaleName = 'en') => {
    const analyzers = new Map(cards.map((card) => [card.id, card]))
    const all = undoneOf({ locale: localeTag(language), analyzers }, mediumRecord({ ...message, runs, passages: [] }))
    return all.filter(({ analysis }) => /transl|övers/.test(analysis)).map(({ why, reason }) => [why, reason.text])
  }
  const without = (as: string, why: 'refused' | 'too-many' | 'too-short', language = 'en') => ({
    as,
    body: { kind: 'untranslated' as const, of: 'o-1' as ObservationId, language, why },
  })

  test('says in each language what was not translated into that language, and nothing of others', () => {
    const refused: RunPlan = { analyzer: 'translation-en', outcome: { outcome: 'failed', code: 'model-refused', reason: '2 texts' } }
    expect(toldOf([refused])).toEqual([['failed', 'The model would not answer about this medium.']])
    expect(toldOf([refused], 'sv')).toEqual([
      [
        'not-run',
        'Inte översatt till rapportens språk, eftersom ingen körning har bett om det. Kör igen med ”--lang sv” för att få det översatt.',
      ],
    ])
  })

  test('says why an analysis did not apply', () => {
    const reason = translationReasons.notToTell
    expect(toldOf([{ analyzer: 'translation-en', outcome: { outcome: 'not-applicable', reason } }])).toEqual([
      ['not-applicable', 'Not translated: it is too short, or its language was not recognised.'],
    ])
  })

  test('tells each reason for which single texts were left out once, but for texts that are merely short', () => {
    const sees = [without('a', 'refused'), without('b', 'refused'), without('c', 'too-many'), without('d', 'too-short')]
    expect(toldOf([{ analyzer: 'translation-en', sees }])).toEqual([
      ['left-out', 'Not translated: the texts are too long or too many.'],
      ['left-out', 'The model would not answer about this medium.'],
    ])
    expect(toldOf([{ analyzer: 'translation-sv', sees: [without('a', 'refused', 'sv')] }])).toEqual([
      ['not-run', expect.stringContaining('--lang en')],
    ])
  })
})

describe('a case without looking for faces', () => {
  test('says so once for all media, and of no medium by itself', async () => {
    const content = caseFixture()
    const without = content.media.map((record) => ({ ...record, runs: record.runs.filter(({ analyzer }) => analyzer !== 'faces') }))
    const { notAnalysed, media } = await reportFixture('en', { ...content, media: without })
    expect(notAnalysed.filter(({ analysis }) => analysis === 'faces')).toEqual([
      {
        analysis: 'faces',
        reason: {
          text: 'Faces were not looked for, because this was switched off. Run again without “--no-faces” to have them looked for.',
          detail: null,
        },
        media: '4 (all to which it applies)',
      },
    ])
    expect(media.flatMap(({ failures }) => failures)).toEqual([])
  })

  test('says so of single media where the others were looked at', async () => {
    const { notAnalysed, media } = await reportFixture('en')
    expect(notAnalysed.find(({ analysis }) => analysis === 'faces')?.media).toBe('2 (no. 2, 5)')
    expect(media.filter(({ failures }) => failures.length > 0).map(({ number }) => number)).toEqual([2, 5])
  })
})

test('an analysis that came later than the run is not taken for one that was switched off', () => {
  expect(told(recording(heard('other')))[0]).toEqual([
    'speech',
    'not-run',
    'Not done: when these media were analysed, this analysis was not part of the program. Run again to have it done.',
  ])
})
