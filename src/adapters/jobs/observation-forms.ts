import { z } from 'zod'
import { colours, defects, lights, type ObservationBody, type ObservationKind, scripts } from '../../domain/observation.ts'
import { cocoCodes } from '../../domain/vocabulary.ts'

const text = z.string()
const script = z.enum(scripts)
const whole = z.number().int().nonnegative()
const base64 = text.regex(/^[A-Za-z0-9+/]*={0,2}$/)

/** What each kind of observation holds: the compiler lists a kind that is missing here, and what a kind has otherwise. */
export const observationForms = {
  object: z.strictObject({ kind: z.literal('object'), code: z.enum(cocoCodes), agreed: z.boolean() }),
  people: z.strictObject({ kind: z.literal('people'), count: whole }),
  face: z.strictObject({ kind: z.literal('face'), vector: base64 }),
  text: z.strictObject({ kind: z.literal('text'), text, script, language: text, engine: text }),
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
  metadata: z.strictObject({ kind: z.literal('metadata'), field: z.enum(['taken-at', 'device', 'software', 'place']), value: text }),
  'name-mismatch': z.strictObject({ kind: z.literal('name-mismatch'), extension: text, mimeType: text }),
} satisfies { readonly [K in ObservationKind]: z.ZodType<Extract<ObservationBody, { kind: K }>> }
