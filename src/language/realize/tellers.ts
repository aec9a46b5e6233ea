import type { ClaimKind } from '../../domain/description.ts'
import { tellCapture } from './tell-capture.ts'
import { tellFaces } from './tell-faces.ts'
import { tellFile, tellNothing, tellQuality, tellTransition } from './tell-file.ts'
import { tellFilmContent } from './tell-film.ts'
import { tellFrame } from './tell-frame.ts'
import { tellSound } from './tell-sound.ts'
import { tellSpeech } from './tell-speech.ts'
import { tellText } from './tell-text.ts'
import { tellVisible } from './tell-visible.ts'
import type { Teller } from './telling.ts'

/** The tellers in the order of telling within a paragraph. */
export const tellers = {
  transition: tellTransition,
  frame: tellFrame,
  quality: tellQuality,
  visible: tellVisible,
  faces: tellFaces,
  film: tellFilmContent,
  text: tellText,
  sound: tellSound,
  speech: tellSpeech,
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
} as const satisfies Record<ClaimKind, TellerName>
