import { z } from 'zod'
import { type ClaimKind, certainties } from '../../../domain/description.ts'
import { colours, defects, lights, scripts } from '../../../domain/observation.ts'
import {
  ageBands,
  cameraMotions,
  clothingCodes,
  events,
  makings,
  markCodes,
  objectCodes,
  picturePlaces,
  postures,
  settings,
} from '../../../domain/wider-vocabulary.ts'
import { claimStanding } from './export-decision.ts'
import { count, hex, locator } from './export-parts.ts'

const counted = count('How many; from 10 on a lower bound.')
const atLeast = z.literal(true).optional().describe('Stands where the number is a lower bound.')
const text = z.string().describe('Verbatim.')
const language = z.string().describe('BCP 47 tag, or `und`.')
const transcribed = z.boolean().describe('Whether a transcript exists.')
const missed = z.literal(true).optional().describe('Stands where this speech was not transcribed though other speech of the medium was.')
const inShots = z.array(z.number().int()).describe('Numbers of the shots, from 1 on.')

const args = {
  object: z.strictObject({
    object: z.enum(objectCodes).describe('COCO 2017 name, or a thing beyond it.'),
    count: counted,
    atLeast,
  }),
  people: z.strictObject({ count: counted, atLeast }),
  faces: z.strictObject({ count: count('Faces seen.') }),
  'face-group': z.strictObject({
    group: z.string().describe('`F1`, `F2`, … within the case.'),
    media: count('Media of the case that hold it.'),
  }),
  text: z.strictObject({
    text,
    language,
    script: z.enum(scripts).describe('Script of the letters.'),
    overlay: z.literal(true).optional().describe('Stands where it is laid over the picture of a film and is no part of what was filmed.'),
  }),
  speech: z.strictObject({ text, language }),
  sound: z.strictObject({ state: z.enum(['speech', 'silence', 'other', 'no-sound']).describe('What is heard.'), transcribed, missed }),
  light: z.strictObject({ light: z.enum(lights).describe('How bright the picture is.') }),
  colour: z.strictObject({
    palette: z.enum(['colour', 'greyscale']).describe('Whether it has colours.'),
    dominant: z.array(z.enum(colours)).describe('Most of the picture first.'),
  }),
  quality: z.strictObject({ defect: z.enum(defects).describe('What is wrong with the picture.') }),
  'taken-at': z.strictObject({ text }),
  device: z.strictObject({ text }),
  software: z.strictObject({ text }),
  place: z.strictObject({
    latitude: z.number().describe('Degrees, north positive.'),
    longitude: z.number().describe('Degrees, east positive.'),
  }),
  'name-mismatch': z.strictObject({
    extension: z.string().describe('Of the file name.'),
    mimeType: z.string().describe('Of the content.'),
  }),
  'same-picture': z.strictObject({ stack: z.string().describe('Id of the stack.'), others: count('Other media in the stack.') }),
  'same-film': z.strictObject({
    media: hex(64, 'SHA-256 of the other film.'),
    name: z.string().describe('A file name of the other film.'),
    from: z.number().describe('Seconds in the other film.'),
    to: z.number().describe('Seconds in the other film.'),
  }),
  setting: z.strictObject({ setting: z.enum(settings).describe('Where it was taken, as far as it shows.') }),
  clothing: z.strictObject({
    item: z.enum(clothingCodes).describe('What is worn.'),
    colour: z.enum([...colours, 'cannot-tell']).describe('Its colour.'),
  }),
  posture: z.strictObject({ posture: z.enum(postures).describe('How the body is held.'), count: count('How many people.') }),
  position: z.strictObject({ place: z.enum(picturePlaces).describe('Where in the picture the only person is.') }),
  'age-range': z.strictObject({
    years: z.enum(ageBands).describe('Apparent age in years: a model’s estimate, never surer than possible.'),
    count: count('How many people.'),
  }),
  mark: z.strictObject({
    mark: z.enum(markCodes).describe('What kind of mark or sign.'),
    text: z.string().nullable().describe('What it carries, verbatim; null where none was read.'),
  }),
  camera: z.strictObject({ motion: z.enum(cameraMotions).describe('How the camera is held.') }),
  making: z.strictObject({ making: z.enum(makings).describe('How the picture came about.') }),
  event: z.strictObject({ event: z.enum(events).describe('What happens, in the time of `where`.') }),
  'same-place': z.strictObject({
    shot: count('Number of the earlier shot, from 1 on.'),
    at: z.number().describe('Seconds at which it begins.'),
  }),
  'place-group': z.strictObject({
    group: z.string().describe('`P1`, `P2`, … within the case.'),
    media: count('Media of the case that hold it.'),
  }),
  continues: z.strictObject({
    media: hex(64, 'SHA-256 of the film before.'),
    name: z.string().describe('A file name of the film before.'),
  }),
  translation: z.strictObject({
    text: z.string().describe('Made by a machine.'),
    language,
    from: z.string().describe('Language of the original.'),
    of: z.string().describe('Id of the claim that quotes the original.'),
  }),
  'film-setting': z.strictObject({
    settings: z.array(z.enum(settings)).describe('Where it was taken.'),
    shots: inShots,
    of: count('Shots of the film.'),
  }),
  shot: z.strictObject({
    index: count('From 1 on.'),
    transition: z.enum(['start', 'cut', 'dissolve', 'fade', 'wipe']).describe('How the shot begins.'),
    stills: count('Stills that stand for the shot.'),
  }),
  film: z.strictObject({
    shots: count('Shots.'),
    frames: count('Decoded frames.'),
    seconds: z.number().describe('Length.'),
    width: count('Pixels.'),
    height: count('Pixels.'),
  }),
  picture: z.strictObject({ width: count('Pixels.'), height: count('Pixels.') }),
  recording: z.strictObject({ seconds: z.number().describe('Length.') }),
  'film-people': z.strictObject({ most: count('Most people counted at once.'), atLeast, shots: inShots, of: count('Shots of the film.') }),
  'film-object': z.strictObject({
    object: z.enum(objectCodes).describe('COCO 2017 name, or a thing beyond it.'),
    least: count('Fewest in one of the shots.'),
    most: count('Most in one of the shots.'),
    shots: inShots,
    of: count('Shots of the film.'),
  }),
  'film-text': z.strictObject({ texts: count('Different texts.'), shots: inShots, of: count('Shots of the film.') }),
  'speech-total': z.strictObject({ seconds: z.number().describe('Speech in all.'), transcribed }),
  'nothing-recognised': z.strictObject({}),
  'first-look': z.strictObject({ keyframes: count('Keyframes that were looked at; the whole film is still to be read.') }),
  damaged: z.strictObject({}),
} as const satisfies Record<ClaimKind, z.ZodType>

const passage = z
  .discriminatedUnion('of', [
    z.strictObject({ of: z.literal('summary') }),
    z.strictObject({ of: z.literal('shot'), shot: count('0-based.') }),
  ])
  .describe('Where in the description the claim is told.')

const shared = {
  id: z
    .string()
    .regex(/^c-[0-9a-f]{24}$/)
    .describe('What sentences and decisions refer to.'),
  certainty: z.enum(certainties).describe('How certain the program is; worded in text.'),
  where: locator,
  support: z.array(z.string()).describe('Ids of the observations that it rests on; empty where it rests on the file itself.'),
  passage,
  ...claimStanding,
}

const [first, ...others] = Object.entries(args).map(([kind, of]) =>
  z.strictObject({ kind: z.literal(kind), args: of.describe('What is claimed.'), ...shared }),
)
if (first === undefined) throw new Error('no kinds of claim')

export const claim = z
  .discriminatedUnion('kind', [first, ...others])
  .meta({ id: 'claim', description: 'One checkable statement, drafted by a program. Whether a person verified it is told by its state.' })
