import type { ClaimArgs, ClaimKind } from '../../src/domain/description.ts'
import type { ClaimId, MediaId, StackId } from '../../src/domain/id.ts'
import { colours, defects, lights, scripts } from '../../src/domain/observation.ts'
import type { Locator } from '../../src/domain/timeline.ts'
import {
  cameraMotions,
  clothingCodes,
  events,
  makings,
  markCodes,
  objectCodes,
  picturePlaces,
  postures,
  settings,
} from '../../src/domain/wider-vocabulary.ts'
import { localeNames } from '../../src/language/locale-tag.ts'

/** One of each number class of the languages of the world: one, two, few, many, above the words, another one. */
const counts = [1, 2, 3, 5, 9, 10, 12, 21] as const
const stretch: Locator = { on: 'span', from: { pts: 3, timeBase: [1, 1] }, to: { pts: 9, timeBase: [1, 1] } }
const whole: Locator = { on: 'media' }

interface Case<K extends ClaimKind> {
  readonly args: ClaimArgs[K]
  readonly where?: Locator
}

/** For each kind of claim the arguments that reach every form of its words. A new kind does not compile until it is here. */
export const claimGrid: { readonly [K in ClaimKind]: readonly Case<K>[] } = {
  object: [
    ...objectCodes.flatMap((object) => [1, 2].map((count) => ({ args: { object, count } }))),
    ...counts.flatMap((count) => (['cup', 'apple'] as const).map((object) => ({ args: { object, count } }))),
    { args: { object: 'cup', count: 1, atLeast: true } },
    { args: { object: 'apple', count: 1, atLeast: true } },
    { args: { object: 'apple', count: 3, atLeast: true } },
  ],
  people: [...counts.map((count) => ({ args: { count } })), { args: { count: 1, atLeast: true } }, { args: { count: 2, atLeast: true } }],
  faces: counts.map((count) => ({ args: { count } })),
  'face-group': [2, 3, 6, 22].map((media) => ({ args: { group: 'F1', media } })),
  text: [
    ...scripts.map((script) => ({ args: { text: 'Ab 12', language: 'und', script } })),
    { args: { text: 'Ce magasin est fermé le dimanche', language: 'fr', script: 'latin' } },
    { args: { text: 'אבג', language: 'he', script: 'hebrew' } },
    { args: { text: 'Ab 12', language: 'und', script: 'latin', overlay: true } },
    { args: { text: 'Ce magasin est fermé le dimanche', language: 'fr', script: 'latin', overlay: true } },
    { args: { text: 'אבג', language: 'he', script: 'hebrew', overlay: true } },
  ],
  speech: ['und', 'en', 'sv', 'pl'].flatMap((language) =>
    ['We go now.', 'we go'].map((text) => ({ args: { text, language }, where: stretch })),
  ),
  sound: [
    ...(['speech', 'silence', 'other', 'no-sound'] as const).flatMap((state) =>
      [whole, stretch].map((where) => ({ args: { state, transcribed: false }, where })),
    ),
    ...[whole, stretch].map((where) => ({ args: { state: 'speech' as const, transcribed: false, missed: true as const }, where })),
  ],
  'first-look': counts.map((keyframes) => ({ args: { keyframes } })),
  light: lights.map((light) => ({ args: { light } })),
  colour: [
    { args: { palette: 'greyscale', dominant: [] } },
    { args: { palette: 'colour', dominant: [] } },
    { args: { palette: 'colour', dominant: [...colours] } },
    ...colours.map((colour) => ({ args: { palette: 'colour' as const, dominant: [colour] } })),
  ],
  quality: defects.map((defect) => ({ args: { defect } })),
  'taken-at': ['2021:05:14 10:32:05', '2021-05-14T10:32:05+02:00', '2021-05-14', 'last summer'].map((text) => ({ args: { text } })),
  device: [{ args: { text: 'Canon EOS 5D' } }],
  software: [{ args: { text: 'GIMP 2.10' } }],
  place: [1, -1].flatMap((north) => [1, -1].map((east) => ({ args: { latitude: north * 59.3293, longitude: east * 18.0686 } }))),
  'name-mismatch': [{ args: { extension: 'txt', mimeType: 'image/jpeg' } }],
  'same-picture': [1, 2, 5, 21].map((others) => ({ args: { stack: stackId(), others } })),
  'same-film': [{ args: { media: mediaId(), name: 'b.mp4', from: 2, to: 30 }, where: stretch }],
  shot: (['start', 'cut', 'dissolve', 'fade', 'wipe'] as const).map((transition) => ({
    args: { index: 2, transition, stills: 1 },
    where: stretch,
  })),
  film: [1, 2, 5, 21].flatMap((shots) =>
    [3.25, 72, 3725].map((seconds) => ({ args: { shots, frames: 100, seconds, width: 1920, height: 1080 } })),
  ),
  picture: [{ args: { width: 4032, height: 3024 } }],
  recording: [1, 59.96, 61, 7200].map((seconds) => ({ args: { seconds } })),
  'film-people': [
    ...[1, 2, 5, 12].flatMap((most) => shotLists().map((shots) => ({ args: { most, ...shots } }))),
    ...[1, 2].map((most) => ({ args: { most, atLeast: true as const, shots: [1, 3], of: 4 } })),
  ],
  'film-object': [
    ...shotLists().map((shots) => ({ args: { object: 'dog' as const, least: 1, most: 1, ...shots } })),
    ...objectCodes.map((object) => ({ args: { object, least: 1, most: 3, shots: [2], of: 3 } })),
  ],
  'film-text': shotLists().map((shots) => ({ args: { texts: 1, ...shots } })),
  'speech-total': [true, false].map((transcribed) => ({ args: { seconds: 83, transcribed } })),
  'nothing-recognised': [{ args: {} }],
  damaged: [{ args: {} }],
  setting: settings.map((setting) => ({ args: { setting } })),
  clothing: [
    ...clothingCodes.flatMap((item) => (['red', 'cannot-tell'] as const).map((colour) => ({ args: { item, colour } }))),
    ...colours.flatMap((colour) => (['jacket', 'apron', 'trousers', 'necklace'] as const).map((item) => ({ args: { item, colour } }))),
  ],
  posture: postures.flatMap((posture) => counts.map((count) => ({ args: { posture, count } }))),
  position: picturePlaces.map((place) => ({ args: { place } })),
  'age-range': (['18-40', '60-100'] as const).flatMap((years) => [1, 2, 5].map((count) => ({ args: { years, count } }))),
  mark: markCodes.flatMap((mark) => [null, 'Ab 12'].map((text) => ({ args: { mark, text } }))),
  camera: cameraMotions.map((motion) => ({ args: { motion } })),
  making: makings.map((making) => ({ args: { making } })),
  event: events.map((event) => ({ args: { event }, where: stretch })),
  'same-place': [{ args: { shot: 2, at: 12 } }],
  'place-group': [2, 3, 6, 22].map((media) => ({ args: { group: 'P1', media } })),
  continues: [{ args: { media: mediaId(), name: 'b.mp4' } }],
  translation: localeNames.map((language) => ({ args: { text: 'Closed on Sundays', language, from: 'fr', of: claimId() } })),
  'film-setting': shotLists().map((shots) => ({ args: { settings: ['kitchen', 'street'], ...shots } })),
}

function shotLists(): { shots: number[]; of: number }[] {
  return [
    { shots: [2], of: 3 },
    { shots: [1, 3], of: 4 },
    { shots: [1, 2], of: 2 },
    { shots: [1, 2, 3], of: 3 },
    { shots: [1, 2, 3, 5, 8], of: 20 },
  ]
}

function mediaId(): MediaId {
  // Any text: sentences never show it.
  return 'example' as MediaId
}

function claimId(): ClaimId {
  // Any text: sentences never show it.
  return 'example' as ClaimId
}

function stackId(): StackId {
  // Any text: sentences never show it.
  return 'example' as StackId
}
