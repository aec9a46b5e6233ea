import { describe, expect, test } from 'vitest'
import {
  emptyInput,
  exampleMedia,
  heard,
  ledgerOf,
  line,
  noCapture,
  objects,
  observations,
  people,
} from '../../../test/language/observe.ts'
import { videoFacts } from '../../../test/language/plan-drafts.ts'
import type { MediaKind } from '../../domain/evidence.ts'
import type { MediaId, StackId } from '../../domain/id.ts'
import type { ObservationDraft } from '../../domain/observation.ts'
import { locales, localeTag } from '../locale-tag.ts'
import { planDescription } from '../plan/plan-description.ts'
import type { PlanInput } from '../plan/plan-input.ts'
import { addToTally, type CaseTally, noTally } from './case-tally.ts'
import { tellCase, tellMembers } from './tell-case.ts'

const idOf = (number: number) => `${number}${exampleMedia.slice(1)}` as MediaId

function add(tally: CaseTally, number: number, kind: MediaKind, input: Partial<PlanInput>): void {
  addToTally(tally, { media: idOf(number), kind, description: planDescription({ ...emptyInput, mediaId: idOf(number), ...input }) })
}

const photo = (drafts: readonly ObservationDraft[]) => ({ observations: observations(drafts) })

function street(): CaseTally {
  const tally = noTally()
  const capture = { ...noCapture, model: 'Canon EOS 5D', latitude: 59.3, longitude: 18.1 }
  add(tally, 1, 'image', {
    ...photo([people(1, 'stated'), ...objects('person', ['stated']), ...objects('cup', ['stated'])]),
    capture: { ...capture, takenAt: '2021:05:14 10:32:05' },
  })
  add(tally, 2, 'image', {
    ...photo([...objects('cup', ['stated']), ...objects('dog', ['stated']), ...objects('fork', ['likely']), line('EXIT', 'stated')]),
    capture: { ...noCapture, takenAt: '2020:01:01 08:00:00' },
  })
  add(tally, 3, 'video', { facts: videoFacts, ledger: ledgerOf([8000]), ...photo([heard('speech', 1000, 5000)]) })
  addToTally(tally, { media: idOf(4), kind: 'other', description: null })
  return tally
}

describe('the summary of a case', () => {
  test('tells what the media hold, each sentence with the media that it rests on', () => {
    expect(
      tellCase(street(), localeTag('en')).map(({ text, media }) => `${text} [${media.map((id) => id.slice(0, 1)).join(' ')}]`),
    ).toEqual([
      'The case holds two photos and a film. [1 2 3]',
      'People are seen in one medium of 3. [1]',
      'Seen most often, with the number of media: cups (2) and dogs (1). [1 2]',
      'Text can be read in one medium. [2]',
      'Speech is heard in one medium, 4 seconds in all. [3]',
      'Devices named in the metadata: “Canon EOS 5D”. [1]',
      'The metadata give times from 1 January 2020 at 08:00 to 14 May 2021 at 10:32. [2 1]',
      'The metadata of one medium hold a position. [1]',
    ])
  })

  test('groups of pictures that are almost the same are counted, and their members told without the word case', () => {
    const tally = noTally()
    const stack = 'stack-1' as StackId
    const caseContext = { ...emptyInput.caseContext, stack, stackOthers: 1 }
    for (const number of [1, 2]) add(tally, number, 'image', { ...photo(objects('dog', ['stated'])), caseContext })
    expect(tellCase(tally, localeTag('en')).map(({ text }) => text)).toContain(
      'One group of pictures that are almost the same holds 2 media.',
    )
    expect(tellMembers(tally, localeTag('en')).map(({ text }) => text)).toEqual(['Seen most often, with the number of media: dogs (2).'])
  })

  test('a place that a model answered and a detector bears out is counted', () => {
    const tally = noTally()
    const kitchen: ObservationDraft = { kind: 'setting', setting: 'kitchen', confidence: 0.9, where: { on: 'media' } }
    add(tally, 1, 'image', photo([kitchen, ...objects('oven', ['stated'])]))
    expect(tellCase(tally, localeTag('sv')).map(({ text }) => text)).toContain(
      'Platser som går att urskilja, med antal medier: i ett kök (1).',
    )
  })

  test('a case of nothing is told by nothing', () => {
    expect(tellCase(noTally(), localeTag('en'))).toEqual([])
  })

  test.each(locales)('in %s it reads as it was approved, and tells the same facts as in English', async (locale) => {
    const told = tellCase(street(), locale)
    expect(told.map(({ media }) => media)).toEqual(tellCase(street(), localeTag('en')).map(({ media }) => media))
    const text = `${told.map((sentence) => sentence.text).join('\n')}\n`
    await expect(text).toMatchFileSnapshot(`../../../test/golden/language/case-summary.${locale}.txt`)
  })
})
