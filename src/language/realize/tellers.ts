import type { ClaimKind } from '../../domain/description.ts'
import { tellCapture } from './tell-capture.ts'
import { tellEvents } from './tell-event.ts'
import { tellFaces } from './tell-faces.ts'
import { tellFile, tellNothing, tellQuality, tellTransition } from './tell-file.ts'
import { tellFilmContent } from './tell-film.ts'
import { tellFrame } from './tell-frame.ts'
import { tellMaking } from './tell-making.ts'
import { tellMarks } from './tell-mark.ts'
import { tellPersons } from './tell-person.ts'
import { tellSetting } from './tell-setting.ts'
import { tellSound } from './tell-sound.ts'
import { tellSpeech } from './tell-speech.ts'
import { tellText } from './tell-text.ts'
import { tellTranslation } from './tell-translation.ts'
import { tellVisible } from './tell-visible.ts'
import type { Teller } from './telling.ts'

/** The tellers in the order of telling within a paragraph. */
export const tellers = {
  transition: tellTransition,
  frame: tellFrame,
  making: tellMaking,
  quality: tellQuality,
  setting: tellSetting,
  visible: tellVisible,
  persons: tellPersons,
  faces: tellFaces,
  events: tellEvents,
  film: tellFilmContent,
  marks: tellMarks,
  text: tellText,
  sound: tellSound,
  speech: tellSpeech,
  translation: tellTranslation,
  nothing: tellNothing,
  capture: tellCapture,
  file: tellFile,
} as const satisfies Record<string, Teller>

export type TellerName = keyof typeof tellers

/** Who tells each kind of claim. A new kind does not compile until it has a teller. */
export const tellerOf = {
  object: 'visible',
  people: 'visible',
  faces: 'faces',
  'face-group': 'faces',
  text: 'text',
  speech: 'speech',
  sound: 'sound',
  light: 'frame',
  colour: 'frame',
  quality: 'quality',
  'taken-at': 'capture',
  device: 'capture',
  software: 'capture',
  place: 'capture',
  'name-mismatch': 'file',
  'same-picture': 'file',
  'same-film': 'file',
  shot: 'transition',
  film: 'frame',
  picture: 'frame',
  recording: 'frame',
  'film-people': 'film',
  'film-object': 'film',
  'film-text': 'film',
  'speech-total': 'sound',
  'nothing-recognised': 'nothing',
  damaged: 'quality',
  'first-look': 'quality',
  setting: 'setting',
  'film-setting': 'setting',
  'same-place': 'setting',
  'place-group': 'setting',
  continues: 'file',
  clothing: 'persons',
  posture: 'persons',
  position: 'persons',
  'age-range': 'persons',
  mark: 'marks',
  event: 'events',
  camera: 'making',
  making: 'making',
  translation: 'translation',
} as const satisfies Record<ClaimKind, TellerName>
