import type { StackId } from '../../../src/domain/id.ts'
import type { ObservationDraft } from '../../../src/domain/observation.ts'
import type { PlanInput } from '../../../src/language/plan/plan-input.ts'
import { at, boxNumber, emptyInput, ledgerOf, noCapture, objects, observations, people, photoFacts, region, span } from './observe.ts'

const look = (milliseconds: number | null, light: 'even' | 'dim'): ObservationDraft[] => {
  const where = milliseconds === null ? ({ on: 'media' } as const) : ({ on: 'frame', at: at(milliseconds) } as const)
  return [
    { kind: 'colour', palette: 'colour', dominant: ['brown', 'green'], confidence: 1, where },
    { kind: 'light', light, confidence: 1, where },
    { kind: 'explicitness', level: 'low', confidence: 0.99, where },
  ]
}

const line = (text: string, confidence: number, milliseconds: number | null, more: { script?: 'latin' | 'cyrillic'; language?: string; row?: number } = {}): ObservationDraft => ({
  kind: 'text',
  text,
  script: more.script ?? 'latin',
  language: more.language ?? 'und',
  engine: 'example',
  confidence,
  where: region({ ...boxNumber(0), y: more.row ?? 0 }, milliseconds),
})

/** A kitchen with two people at a table. */
const kitchen: PlanInput = {
  ...emptyInput,
  capture: { ...noCapture, takenAt: '2021:05:14 10:32:05', make: 'Canon', model: 'Canon EOS 5D', latitude: 59.3293, longitude: 18.0686, software: 'GIMP 2.10' },
  observations: observations([
    ...look(null, 'even'),
    people(2, 0.93),
    ...objects('dining table', [0.91]),
    ...objects('cup', [0.85]),
    ...objects('bowl', [0.83, 0.82]),
    ...objects('laptop', [0.6]),
    ...objects('knife', [0.42]),
    { kind: 'face', vector: '', confidence: 0.98, where: region(boxNumber(2)) },
    line('Café Lund', 0.97, null),
    line('Öppet 9–18', 0.9, null, { row: 0.5 }),
  ]),
  caseContext: { stack: 's-1' as StackId, stackOthers: 2, faceGroups: [] },
}

/** A street sign in another script, with many cars. */
const street: PlanInput = {
  ...emptyInput,
  observations: observations([
    ...look(null, 'dim'),
    ...objects('car', [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9]),
    ...objects('bus', [0.9, 0.6]),
    people(1, 0.55),
    line('Добро пожаловать', 0.96, null, { script: 'cyrillic', language: 'ru' }),
    { kind: 'name-mismatch', extension: 'txt', mimeType: 'image/jpeg', confidence: 1, where: { on: 'media' } },
  ]),
}

const nothing: PlanInput = { ...emptyInput, damaged: true, observations: observations(look(null, 'even')) }

const empty: PlanInput = { ...emptyInput, facts: null }

const filmFacts = { ...photoFacts, kind: 'video', mimeType: 'video/mp4', hasSound: true } as const

/** A walk in a park: three shots, speech without a transcript. */
const walk: PlanInput = {
  ...emptyInput,
  facts: { ...filmFacts, duration: at(31_000) },
  ledger: ledgerOf([8_000, 16_000, 24_000, 31_000], ['start', 'cut', 'dissolve']),
  observations: observations([
    ...[1000, 3000, 5000].flatMap((time) => [...look(time, 'even'), people(time === 3000 ? 3 : 2, 0.9, time), ...objects('dog', [0.9], time), ...objects('bench', [0.6], time)]),
    ...[9000, 12_000].flatMap((time) => [...look(time, 'even'), people(1, 0.9, time), ...objects('dog', [0.9, 0.9], time), line('Stadsparken', 0.9, time)]),
    ...[18_000, 22_000].flatMap((time) => [...look(time, 'even'), people(1, 0.9, time), ...objects('dog', [0.9, 0.9], time), line('Stadsparken', 0.9, time)]),
    ...look(26_000, 'even'),
    { kind: 'sound', state: 'speech', confidence: 0.95, where: span(2000, 6500) },
    { kind: 'sound', state: 'speech', confidence: 0.95, where: span(7000, 11_000) },
    { kind: 'sound', state: 'silence', confidence: 0.95, where: span(11_000, 31_000) },
  ]),
}

/** One short shot without sound. */
const clip: PlanInput = {
  ...emptyInput,
  facts: { ...filmFacts, hasSound: false, duration: at(1500) },
  capture: { ...noCapture, takenAt: '2022-01-02' },
  ledger: ledgerOf([1500]),
  observations: observations([...look(500, 'dim'), ...objects('boat', [0.9], 500), { kind: 'quality', defect: 'blurred', confidence: 0.7, where: { on: 'frame', at: at(500) } }]),
}

/** Many fast cuts on the same street, transcribed. */
const cuts: PlanInput = {
  ...emptyInput,
  facts: { ...filmFacts, duration: at(9000) },
  ledger: ledgerOf([1500, 3000, 4500, 6000, 7500, 9000]),
  observations: observations([
    ...[500, 2000, 3500, 5000, 6500].flatMap((time) => [...look(time, time > 4000 ? 'dim' : 'even'), ...objects('car', [0.9], time), ...(time < 4000 ? objects('bicycle', [0.5], time) : [])]),
    { kind: 'speech', text: 'The bus leaves at ten.', language: 'en', confidence: 0.8, where: span(400, 1900) },
    { kind: 'speech', text: 'Then we should go now', language: 'en', confidence: 0.8, where: span(2100, 2900) },
    { kind: 'speech', text: 'Ja, jag kommer.', language: 'sv', confidence: 0.5, where: span(6000, 7000) },
    { kind: 'sound', state: 'speech', confidence: 0.95, where: span(400, 2900) },
    { kind: 'sound', state: 'speech', confidence: 0.95, where: span(6000, 7000) },
  ]),
}

/** A voice message. */
const voice: PlanInput = {
  ...emptyInput,
  facts: { ...photoFacts, kind: 'audio', mimeType: 'audio/mpeg', width: null, height: null, hasPicture: false, hasSound: true, duration: at(125_000) },
  observations: observations([
    { kind: 'sound', state: 'speech', confidence: 0.95, where: span(3000, 41_000) },
    { kind: 'sound', state: 'speech', confidence: 0.95, where: span(62_000, 90_000) },
  ]),
}

const tune: PlanInput = { ...voice, observations: observations([{ kind: 'sound', state: 'other', confidence: 0.95, where: span(0, 125_000) }]) }

/** Benign media as the analyzers would have seen them. */
export const examples = { kitchen, street, nothing, empty, walk, clip, cuts, voice, tune } as const satisfies Record<string, PlanInput>
