import { z } from 'zod'
import { colours, defects, lights, type ObservationBody, type ObservationKind, scripts } from '../../../domain/observation.ts'
import { cocoCodes } from '../../../domain/vocabulary.ts'
import { count, hex, locator } from './export-parts.ts'

const script = z.enum(scripts).describe('Script of the letters.')
const language = z.string().describe('BCP 47 tag of the language, or `und`.')

/** What is exported of each kind. Vectors of faces and similarity stay in the case: they can lead back to a person or a picture. */
const bodies = {
  object: z.strictObject({
    kind: z.literal('object'),
    code: z.enum(cocoCodes).describe('COCO 2017 name.'),
    agreed: z.boolean().describe('Whether a second model saw it too.'),
  }),
  people: z.strictObject({ kind: z.literal('people'), count: count('People seen at once.') }),
  face: z.strictObject({ kind: z.literal('face') }),
  text: z.strictObject({
    kind: z.literal('text'),
    text: z.string().describe('As read, uncorrected.'),
    script,
    language,
    engine: z.string().describe('What read it.'),
  }),
  sound: z.strictObject({ kind: z.literal('sound'), state: z.enum(['speech', 'silence', 'other']).describe('What is heard.') }),
  speech: z.strictObject({ kind: z.literal('speech'), text: z.string().describe('As heard, uncorrected.'), language }),
  explicitness: z.strictObject({
    kind: z.literal('explicitness'),
    level: z.enum(['low', 'medium', 'high']).describe('Orders the work and chooses the first tier; says nothing in law.'),
  }),
  hash: z.strictObject({
    kind: z.literal('hash'),
    algorithm: z.literal('pdq'),
    value: hex(64, 'The hash.'),
    quality: z.number().int().min(0).max(100).describe('As PDQ defines it.'),
  }),
  'film-hash': z.strictObject({
    kind: z.literal('film-hash'),
    algorithm: z.literal('pdq'),
    timeBase: z.tuple([z.number().int(), z.number().int()]).describe('What one unit of time is, in seconds: numerator, denominator.'),
    track: z
      .string()
      .describe('Base64 of the samples, one a second, 41 bytes each: time (little-endian float64), hash (32 bytes), quality (1 byte).'),
  }),
  similarity: z.strictObject({ kind: z.literal('similarity'), space: z.string().describe('The model space that the vector lies in.') }),
  quality: z.strictObject({ kind: z.literal('quality'), defect: z.enum(defects).describe('What is wrong with the picture.') }),
  light: z.strictObject({ kind: z.literal('light'), light: z.enum(lights).describe('How bright the picture is.') }),
  colour: z.strictObject({
    kind: z.literal('colour'),
    palette: z.enum(['colour', 'greyscale']).describe('Whether it has colours.'),
    dominant: z.array(z.enum(colours)).describe('Most of the picture first.'),
  }),
  metadata: z.strictObject({
    kind: z.literal('metadata'),
    field: z.enum(['taken-at', 'device', 'software', 'place']).describe('Which field.'),
    value: z.string().describe('As written in the metadata.'),
  }),
  'name-mismatch': z.strictObject({
    kind: z.literal('name-mismatch'),
    extension: z.string().describe('Of the file name.'),
    mimeType: z.string().describe('Of the content.'),
  }),
} as const satisfies Record<ObservationKind, z.ZodType>

const shared = {
  id: z
    .string()
    .regex(/^o-[0-9a-f]{24}$/)
    .describe('What claims refer to.'),
  run: z.string().describe('Id of the run that saw it.'),
  where: locator,
  confidence: z.number().min(0).max(1).describe('The model’s own score, uncalibrated; 1 for what is computed and not guessed.'),
}

const [first, ...others] = Object.values(bodies).map((body) => body.extend(shared))
if (first === undefined) throw new Error('no kinds of observation')

export const observation = z.discriminatedUnion('kind', [first, ...others]).meta({
  id: 'observation',
  description:
    'What an analyzer saw. Vectors of faces and of similarity are left out on purpose: they could be matched against a person or a picture, and an export leaves the case.',
})

/** The fields of an observation that are exported. */
export function exportedBody(body: ObservationBody): Record<string, unknown> {
  return bodies[body.kind].strip().parse(body)
}
