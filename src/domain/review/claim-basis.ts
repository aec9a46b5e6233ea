import type { Certainty, ClaimKind } from '../description.ts'

/** What a claim rests on: models that saw or heard, computation over the content, or what the file says of itself. */
type ClaimBasis = 'seen' | 'computed' | 'recorded'

/** The one question that a claim puts to a person, answered by yes, no or cannot tell. */
type ClosedQuestion = 'counted' | 'seen' | 'age' | 'read' | 'heard' | 'same' | 'recorded' | 'measured' | 'nothing' | 'meaning'

interface Ground {
  readonly basis: ClaimBasis
  readonly question: ClosedQuestion
}

const ground = (basis: ClaimBasis, question: ClosedQuestion): Ground => ({ basis, question })

/** On what ground each kind of claim stands. */
export const groundOfClaim = {
  object: ground('seen', 'counted'),
  people: ground('seen', 'counted'),
  faces: ground('seen', 'counted'),
  'face-group': ground('seen', 'same'),
  text: ground('seen', 'read'),
  speech: ground('seen', 'heard'),
  sound: ground('seen', 'heard'),
  light: ground('computed', 'seen'),
  colour: ground('computed', 'seen'),
  quality: ground('computed', 'seen'),
  'taken-at': ground('recorded', 'recorded'),
  device: ground('recorded', 'recorded'),
  software: ground('recorded', 'recorded'),
  place: ground('recorded', 'recorded'),
  'name-mismatch': ground('recorded', 'recorded'),
  'same-picture': ground('computed', 'same'),
  'same-film': ground('computed', 'same'),
  shot: ground('computed', 'measured'),
  film: ground('computed', 'measured'),
  picture: ground('computed', 'measured'),
  recording: ground('computed', 'measured'),
  'film-people': ground('seen', 'counted'),
  'film-object': ground('seen', 'counted'),
  'film-text': ground('seen', 'counted'),
  'speech-total': ground('seen', 'heard'),
  'nothing-recognised': ground('seen', 'nothing'),
  setting: ground('seen', 'seen'),
  clothing: ground('seen', 'seen'),
  posture: ground('seen', 'seen'),
  position: ground('seen', 'seen'),
  'age-range': ground('seen', 'age'),
  mark: ground('seen', 'seen'),
  camera: ground('computed', 'seen'),
  making: ground('seen', 'seen'),
  event: ground('seen', 'seen'),
  'same-place': ground('computed', 'same'),
  'place-group': ground('computed', 'same'),
  continues: ground('computed', 'same'),
  translation: ground('seen', 'meaning'),
  'film-setting': ground('seen', 'seen'),
  damaged: ground('computed', 'measured'),
  'first-look': ground('computed', 'measured'),
} as const satisfies Record<ClaimKind, Ground>

/** Whether a claim is read from the file or measured from it for certain; what is only likely is asked by itself, whatever it rests on. */
export function isFact(basis: ClaimBasis, certainty: Certainty): boolean {
  return basis !== 'seen' && certainty === 'stated'
}
