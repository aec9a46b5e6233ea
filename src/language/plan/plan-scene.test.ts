import { expect, test } from 'vitest'
import { line, observations } from '../../../test/language/observe.ts'
import type { ObservationDraft } from '../../domain/observation.ts'
import { planScene } from './plan-scene.ts'
import { photoScene } from './scene.ts'

const black: ObservationDraft = { kind: 'quality', defect: 'black', confidence: 1, where: { on: 'media' } }
const kinds = (drafts: ObservationDraft[]) => planScene(photoScene(observations(drafts)), []).map(({ kind }) => kind)

test('a black picture is called black, unless something can be seen in it', () => {
  expect(kinds([black])).toEqual(['quality'])
  expect(kinds([black, line('Credits', 'stated')])).toEqual(['text'])
})
