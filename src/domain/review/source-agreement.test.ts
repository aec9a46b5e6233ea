import { describe, expect, test } from 'vitest'
import type { MediaId, ObservationId, RunId } from '../id.ts'
import type { Observation, ObservationBody } from '../observation.ts'
import { sourceAgreement } from './source-agreement.ts'

const runs = new Map(['text', 'objects', 'vision'].map((analyzer) => [analyzer as RunId, { analyzer }]))
const saw = (run: string, body: ObservationBody): Observation =>
  ({
    ...body,
    id: run as ObservationId,
    mediaId: 'm' as MediaId,
    run: run as RunId,
    where: { on: 'media' },
    confidence: 0.8,
  }) as Observation
const read = (engine: string, text: string) => saw('text', { kind: 'text', text, script: 'latin', language: 'sv', engine })

describe('the agreement of sources', () => {
  test('is told by the two networks that look for objects', () => {
    expect(sourceAgreement('object', [saw('objects', { kind: 'object', code: 'dog', agreed: true })], runs)).toBe('agree')
    expect(sourceAgreement('object', [saw('objects', { kind: 'object', code: 'dog', agreed: false })], runs)).toBe('one-source')
  })

  test('is that two readers of text read the same', () => {
    expect(sourceAgreement('text', [read('a', 'TAXI'), read('b', 'TAXI'), read('b', 'TAXL')], runs)).toBe('agree')
    expect(sourceAgreement('text', [read('a', 'TAXI'), read('b', 'TAXL')], runs)).toBe('disagree')
    expect(sourceAgreement('text', [read('a', 'TAXI')], runs)).toBe('one-source')
  })

  test('is that two analyzers support one claim', () => {
    const seen = [saw('vision', { kind: 'setting', setting: 'street' }), saw('objects', { kind: 'object', code: 'car', agreed: false })]
    expect(sourceAgreement('setting', seen, runs)).toBe('agree')
    expect(sourceAgreement('setting', seen.slice(0, 1), runs)).toBe('one-source')
  })

  test('is not asked of what is computed or recorded', () => {
    expect(sourceAgreement('light', [], runs)).toBe('computed')
    expect(sourceAgreement('taken-at', [], runs)).toBe('computed')
  })
})
