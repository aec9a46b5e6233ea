import { z } from 'zod'
import type { ObservationId } from '../../domain/id.ts'
import { colours, defects, lights, type ObservationBody, type ObservationKind, scripts, untranslated } from '../../domain/observation.ts'
import { cocoCodes } from '../../domain/vocabulary.ts'
import {
  ageBands,
  cameraMotions,
  clothingCodes,
  events,
  makings,
  markCodes,
  picturePlaces,
  postures,
  settings,
  thingCodes,
} from '../../domain/wider-vocabulary.ts'

const text = z.string()
const script = z.enum(scripts)
const whole = z.number().int().nonnegative()
const observationId = z.custom<ObservationId>((id) => typeof id === 'string' && /^o-[0-9a-f]{24}$/.test(id))
const base64 = text.regex(/^[A-Za-z0-9+/]*={0,2}$/)

/** What each kind of observation holds: the compiler lists a kind that is missing here, and what a kind has otherwise. */
export const observationForms = {
  object: z.strictObject({ kind: z.literal('object'), code: z.enum(cocoCodes), agreed: z.boolean() }),
  people: z.strictObject({ kind: z.literal('people'), count: whole }),
  face: z.strictObject({ kind: z.literal('face'), vector: base64 }),
  text: z.strictObject({ kind: z.literal('text'), text, script, language: text, engine: text, overlay: z.literal(true).exactOptional() }),
  sound: z.strictObject({ kind: z.literal('sound'), state: z.enum(['speech', 'silence', 'other']) }),
  speech: z.strictObject({ kind: z.literal('speech'), text, language: text }),
  explicitness: z.strictObject({ kind: z.literal('explicitness'), level: z.enum(['low', 'medium', 'high']) }),
  hash: z.strictObject({
    kind: z.literal('hash'),
    algorithm: z.literal('pdq'),
    value: text.regex(/^[0-9a-f]{64}$/),
    quality: whole.max(100),
  }),
  'film-hash': z.strictObject({
    kind: z.literal('film-hash'),
    algorithm: z.literal('pdq'),
    timeBase: z.tuple([z.number().int(), z.number().int()]),
    track: base64,
  }),
  similarity: z.strictObject({ kind: z.literal('similarity'), space: text, vector: base64 }),
  quality: z.strictObject({ kind: z.literal('quality'), defect: z.enum(defects) }),
  light: z.strictObject({ kind: z.literal('light'), light: z.enum(lights) }),
  colour: z.strictObject({ kind: z.literal('colour'), palette: z.enum(['colour', 'greyscale']), dominant: z.array(z.enum(colours)) }),
  thing: z.strictObject({ kind: z.literal('thing'), code: z.enum(thingCodes), count: whole }),
  setting: z.strictObject({ kind: z.literal('setting'), setting: z.enum(settings) }),
  clothing: z.strictObject({ kind: z.literal('clothing'), item: z.enum(clothingCodes), colour: z.enum([...colours, 'cannot-tell']) }),
  posture: z.strictObject({ kind: z.literal('posture'), posture: z.enum(postures), count: whole }),
  position: z.strictObject({ kind: z.literal('position'), place: z.enum(picturePlaces) }),
  'age-range': z.strictObject({ kind: z.literal('age-range'), years: z.enum(ageBands), count: whole }),
  mark: z.strictObject({ kind: z.literal('mark'), mark: z.enum(markCodes), text: text.nullable() }),
  camera: z.strictObject({ kind: z.literal('camera'), motion: z.enum(cameraMotions) }),
  making: z.strictObject({ kind: z.literal('making'), making: z.enum(makings) }),
  event: z.strictObject({ kind: z.literal('event'), event: z.enum(events) }),
  answer: z.strictObject({
    kind: z.literal('answer'),
    question: text,
    answer: z.enum(['cannot-tell', 'detail', 'refused', 'invalid']),
    detail: text.nullable(),
  }),
  translation: z.strictObject({ kind: z.literal('translation'), of: observationId, text, language: text, from: text }),
  untranslated: z.strictObject({ kind: z.literal('untranslated'), of: observationId, language: text, why: z.enum(untranslated) }),
  metadata: z.strictObject({ kind: z.literal('metadata'), field: z.enum(['taken-at', 'device', 'software', 'place']), value: text }),
  'name-mismatch': z.strictObject({ kind: z.literal('name-mismatch'), extension: text, mimeType: text }),
} satisfies { readonly [K in ObservationKind]: z.ZodType<Extract<ObservationBody, { kind: K }>> }
