import { describe, expect, test } from 'vitest'
import { ledgerOf, objects, observations, people, span } from '../../../test/language/observe.ts'
import type { ObservationDraft } from '../../domain/observation.ts'
import { planAnswers } from './plan-answers.ts'
import { planScene } from './plan-scene.ts'
import { photoScene, shotScenes } from './scene.ts'

const placed = { where: { on: 'media' }, confidence: 0.5 } as const
const kitchen: ObservationDraft = { kind: 'setting', setting: 'kitchen', ...placed }
const coat: ObservationDraft = { kind: 'clothing', item: 'coat', colour: 'red', ...placed }
const sitting = (count: number): ObservationDraft => ({ kind: 'posture', posture: 'sitting', count, ...placed })

const claims = (...drafts: ObservationDraft[]) => planScene(photoScene(observations(drafts)), [])
const told = (...drafts: ObservationDraft[]) => claims(...drafts).map(({ kind, certainty }) => `${kind} ${certainty}`)

describe('what rests on a vision model', () => {
  test('is possible on its own word and likely where a detector bears it out', () => {
    expect(told(kitchen)).toEqual(['setting possible'])
    expect(told(kitchen, ...objects('refrigerator', ['stated']))).toContain('setting likely')
    expect(told(kitchen, ...objects('refrigerator', ['possible']))).toContain('setting possible')
  })

  test('is said once with the metadata where both name how a picture was made, with the word of the surer', () => {
    const screenshot = (confidence: number): ObservationDraft => ({ kind: 'making', making: 'screenshot', where: placed.where, confidence })
    expect(told(screenshot(0.5))).toContain('making possible')
    const both = claims(screenshot(0.5), screenshot(1)).filter(({ kind }) => kind === 'making')
    expect(both.map(({ certainty, support }) => [certainty, support.length])).toEqual([['likely', 2]])
  })

  test('speaks of people only where the detectors saw some', () => {
    expect(told(coat, sitting(1))).toEqual(['nothing-recognised stated'])
    expect(told(coat, sitting(1), people(1, 'stated'))).toEqual(['people stated', 'posture possible', 'clothing possible'])
  })

  test('has no more people sit than there are', () => {
    expect(told(sitting(3), people(2, 'stated')).some((claim) => claim.startsWith('posture'))).toBe(false)
  })

  test('gives counts beyond one as lower bounds', () => {
    expect(claims({ kind: 'thing', code: 'window', count: 3, ...placed })).toMatchObject([
      { kind: 'object', args: { object: 'window', count: 3, atLeast: true }, certainty: 'possible' },
    ])
  })

  test('keeps remarks and open questions out of the text', () => {
    expect(told({ kind: 'answer', question: 'detail', answer: 'detail', detail: 'a sunny day', ...placed })).toEqual([
      'nothing-recognised stated',
    ])
  })

  test('belongs to the shot in which its stills lie', () => {
    const over: ObservationDraft = { kind: 'event', event: 'vehicle-passes', where: span(4000, 6000), confidence: 0.5 }
    const scenes = shotScenes(ledgerOf([3000, 9000]), observations([over]))
    expect(scenes.map((scene) => planAnswers(scene, []).length)).toEqual([0, 1])
    expect(scenes[1]?.stills).toEqual([])
  })
})
