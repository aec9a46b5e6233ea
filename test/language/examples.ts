import type { StackId } from '../../src/domain/id.ts'
import type { ObservationDraft } from '../../src/domain/observation.ts'
import type { PlanInput } from '../../src/language/plan/plan-input.ts'
import {
  at,
  boxNumber,
  confidenceFor,
  emptyInput,
  heard,
  ledgerOf,
  line,
  noCapture,
  objects,
  observationNumber,
  observations,
  people,
  photoFacts,
  region,
  said,
  span,
} from './observe.ts'

const look = (milliseconds: number | null, light: 'even' | 'dim'): ObservationDraft[] => {
  const where = milliseconds === null ? ({ on: 'media' } as const) : ({ on: 'frame', at: at(milliseconds) } as const)
  return [
    { kind: 'colour', palette: 'colour', dominant: ['brown', 'green'], confidence: 1, where },
    { kind: 'light', light, confidence: 1, where },
    { kind: 'explicitness', level: 'low', confidence: 0.99, where },
  ]
}

/** A kitchen with two people at a table. */
const kitchen: PlanInput = {
  ...emptyInput,
  capture: {
    ...noCapture,
    takenAt: '2021:05:14 10:32:05',
    make: 'Canon',
    model: 'Canon EOS 5D',
    latitude: 59.3293,
    longitude: 18.0686,
    software: 'GIMP 2.10',
  },
  observations: observations([
    ...look(null, 'even'),
    people(2, 'stated'),
    ...objects('dining table', ['stated']),
    ...objects('cup', ['stated']),
    ...objects('bowl', ['stated', 'stated']),
    ...objects('laptop', ['likely']),
    ...objects('knife', ['possible']),
    { kind: 'face', vector: '', confidence: confidenceFor('face', 'stated'), where: region(boxNumber(2)) },
    line('Café Lund', 'stated'),
    line('Öppet 9–18', 'likely', { y: 0.5 }),
  ]),
  caseContext: { stack: 's-1' as StackId, stackOthers: 2, faceGroups: [], likeFilms: [] },
}

/** A street sign in another script, with many cars. */
const street: PlanInput = {
  ...emptyInput,
  observations: observations([
    ...look(null, 'dim'),
    ...objects('car', ['stated', 'stated', 'stated', 'stated', 'stated', 'stated', 'stated', 'stated', 'stated', 'stated', 'stated']),
    ...objects('bus', ['stated', 'likely']),
    people(1, 'likely'),
    line('Добро пожаловать', 'stated', { script: 'cyrillic', language: 'ru' }),
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
    ...[1000, 3000, 5000].flatMap((time) => [
      ...look(time, 'even'),
      people(time === 3000 ? 3 : 2, 'stated', time),
      ...objects('dog', ['stated'], time),
      ...objects('bench', ['possible'], time),
    ]),
    ...[9000, 12_000].flatMap((time) => [
      ...look(time, 'even'),
      people(1, 'stated', time),
      ...objects('dog', ['stated', 'stated'], time),
      line('Stadsparken', 'likely', { milliseconds: time }),
    ]),
    ...[18_000, 22_000].flatMap((time) => [
      ...look(time, 'even'),
      people(1, 'stated', time),
      ...objects('dog', ['stated', 'stated'], time),
      line('Stadsparken', 'likely', { milliseconds: time }),
    ]),
    ...look(26_000, 'even'),
    heard('speech', 2000, 6500),
    heard('speech', 7000, 11_000),
    heard('silence', 11_000, 31_000),
  ]),
}

/** One short shot without sound. */
const clip: PlanInput = {
  ...emptyInput,
  facts: { ...filmFacts, hasSound: false, duration: at(1500) },
  capture: { ...noCapture, takenAt: '2022-01-02' },
  ledger: ledgerOf([1500]),
  observations: observations([
    ...look(500, 'dim'),
    ...objects('boat', ['stated'], 500),
    { kind: 'quality', defect: 'blurred', confidence: confidenceFor('quality', 'likely'), where: { on: 'frame', at: at(500) } },
  ]),
}

/** The notice and the sentence of the example, in each language; they are the first and the third observation. */
const translatedNotices = Object.entries({
  ar: ['مغلق أيام الأحد والعطل الرسمية', 'سنعود صباح الغد.'],
  de: ['Sonn- und feiertags geschlossen', 'Wir kommen morgen früh wieder.'],
  en: ['Closed on Sundays and public holidays', 'We will be back tomorrow morning.'],
  es: ['Cerrado los domingos y festivos', 'Volvemos mañana por la mañana.'],
  fr: [],
  ja: ['日曜・祝日は休業', '明日の朝また来ます。'],
  nl: ['Gesloten op zon- en feestdagen', 'Morgenochtend zijn we terug.'],
  pl: ['Nieczynne w niedziele i święta', 'Wracamy jutro rano.'],
  pt: ['Fechado aos domingos e feriados', 'Voltamos amanhã de manhã.'],
  sv: ['Stängt på söndagar och helgdagar', 'Vi kommer tillbaka i morgon bitti.'],
  uk: ['Зачинено в неділю та у святкові дні', 'Ми повернемося завтра вранці.'],
  zh: ['星期日和节假日休息', '我们明天早上回来。'],
}).flatMap(([language, texts]) =>
  texts.map((text, index): ObservationDraft<'translation'> => {
    const [of, where] = index === 0 ? [0, { on: 'frame', at: at(2000) } as const] : [2, span(3000, 6000)]
    return { kind: 'translation', of: observationNumber(of), text, language, from: 'fr', where, confidence: 0.5 }
  }),
)

/** Many fast cuts on the same street, transcribed. */
const cuts: PlanInput = {
  ...emptyInput,
  facts: { ...filmFacts, duration: at(9000) },
  ledger: ledgerOf([1500, 3000, 4500, 6000, 7500, 9000]),
  observations: observations([
    ...[500, 2000, 3500, 5000, 6500].flatMap((time) => [
      ...look(time, time > 4000 ? 'dim' : 'even'),
      ...objects('car', ['stated'], time),
      ...(time < 4000 ? objects('bicycle', ['possible'], time) : []),
    ]),
    said('The bus leaves at ten.', 'likely', { from: 400, to: 1900, language: 'en' }),
    said('Then we should go now', 'likely', { from: 2100, to: 2900, language: 'en' }),
    said('Ja, jag kommer.', 'possible', { from: 6000, to: 7000, language: 'sv' }),
    heard('speech', 400, 2900),
    heard('speech', 6000, 7000),
  ]),
}

/** A notice and a sentence in French, which a machine translated into every language; a sign that nobody translated. */
const notice: PlanInput = {
  ...emptyInput,
  facts: { ...filmFacts, duration: at(12_000) },
  ledger: ledgerOf([12_000]),
  observations: observations([
    line('Fermé le dimanche et les jours fériés', 'stated', { milliseconds: 2000, language: 'fr' }),
    line('Rue 12', 'likely', { milliseconds: 2000, y: 0.6 }),
    said('Nous revenons demain matin.', 'likely', { from: 3000, to: 6000, language: 'fr' }),
    heard('speech', 3000, 11_000),
    ...translatedNotices,
  ]),
}

/** A voice message. */
const voice: PlanInput = {
  ...emptyInput,
  facts: {
    ...photoFacts,
    kind: 'audio',
    mimeType: 'audio/mpeg',
    width: null,
    height: null,
    hasPicture: false,
    hasSound: true,
    duration: at(125_000),
  },
  observations: observations([heard('speech', 3000, 41_000), heard('speech', 62_000, 90_000)]),
}

const tune: PlanInput = { ...voice, observations: observations([heard('other', 0, 125_000)]) }

/** A long film after a first look: the ledger counts keyframes. */
const firstLook: PlanInput = { ...walk, firstLook: true, observations: walk.observations.filter(({ kind }) => kind !== 'sound') }

/** Benign media as the analyzers would have seen them. */
export const examples = { kitchen, street, nothing, empty, walk, firstLook, clip, cuts, notice, voice, tune } as const satisfies Record<
  string,
  PlanInput
>
