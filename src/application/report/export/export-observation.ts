import { z } from 'zod'
import { colours, defects, lights, type ObservationBody, type ObservationKind, scripts, untranslated } from '../../../domain/observation.ts'
import { cocoCodes } from '../../../domain/vocabulary.ts'
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
} from '../../../domain/wider-vocabulary.ts'
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
    overlay: z.literal(true).optional().describe('Stands where it is laid over the picture of a film and is no part of what was filmed.'),
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
  thing: z.strictObject({
    kind: z.literal('thing'),
    code: z.enum(thingCodes).describe('A thing beyond COCO.'),
    count: count('How many.'),
  }),
  setting: z.strictObject({ kind: z.literal('setting'), setting: z.enum(settings).describe('Where it was taken, as far as it shows.') }),
  clothing: z.strictObject({
    kind: z.literal('clothing'),
    item: z.enum(clothingCodes).describe('What is worn.'),
    colour: z.enum([...colours, 'cannot-tell']).describe('Its colour.'),
  }),
  posture: z.strictObject({
    kind: z.literal('posture'),
    posture: z.enum(postures).describe('How the body is held.'),
    count: count('How many people.'),
  }),
  position: z.strictObject({ kind: z.literal('position'), place: z.enum(picturePlaces).describe('Where in the picture the person is.') }),
  'age-range': z.strictObject({
    kind: z.literal('age-range'),
    years: z.enum(ageBands).describe('Apparent age in years, a model’s estimate.'),
    count: count('How many people.'),
  }),
  mark: z.strictObject({
    kind: z.literal('mark'),
    mark: z.enum(markCodes).describe('What kind of mark or sign.'),
    text: z.string().nullable().describe('What it carries, verbatim; null where none was read.'),
  }),
  camera: z.strictObject({ kind: z.literal('camera'), motion: z.enum(cameraMotions).describe('How the camera is held.') }),
  making: z.strictObject({ kind: z.literal('making'), making: z.enum(makings).describe('How the picture came about.') }),
  event: z.strictObject({ kind: z.literal('event'), event: z.enum(events).describe('What happens.') }),
  answer: z.strictObject({
    kind: z.literal('answer'),
    question: z.string().describe('Of the question sheet.'),
    answer: z
      .enum(['cannot-tell', 'detail', 'refused', 'invalid'])
      .describe('Left open, a free answer that is never told as fact, or a sheet that came back without answers.'),
    detail: z.string().nullable().describe('The free answer.'),
  }),
  translation: z.strictObject({
    kind: z.literal('translation'),
    of: z.string().describe('Id of the observation that was translated.'),
    text: z.string().describe('Made by a machine, unchecked.'),
    language,
    from: z.string().describe('Language of the original.'),
  }),
  untranslated: z.strictObject({
    kind: z.literal('untranslated'),
    of: z.string().describe('Id of the observation that was not translated.'),
    language: z.string().describe('Language into which it was to be translated.'),
    why: z.enum(untranslated).describe('Why it was not.'),
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
