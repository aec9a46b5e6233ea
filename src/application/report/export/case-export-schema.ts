import { z } from 'zod'
import { mediaKinds, outcomes } from '../../../domain/evidence.ts'
import { claim } from './export-claim.ts'
import { exportedDecision } from './export-decision.ts'
import { exportedLook } from './export-look.ts'
import { observation } from './export-observation.ts'
import { count, hex, instant, mediaTime, model, problem } from './export-parts.ts'
import { exportedSummary } from './export-summary.ts'
import { exportedRelease, exportedVerification } from './export-verification.ts'

const exhibit = z
  .strictObject({
    label: z.string().describe('How files and reports name the exhibit: `A`, `B`, …'),
    name: z.string().describe('Last part of the path as given.'),
    form: z.enum(['folder', 'archive', 'file']).describe('As it was handed over.'),
  })
  .meta({ id: 'exhibit', description: 'A seized device or its export.' })

const place = {
  exhibit: z.string().describe('Label of the exhibit.'),
  path: z.string().describe('Path in the exhibit, `/` as separator; bytes that are no UTF-8 appear as `\\xNN`.'),
  bytes: z.number().int().nonnegative().nullable().describe('Size; null where it could not be told.'),
  modifiedAt: instant.nullable().describe('As the evidence records it.'),
  createdAt: instant.nullable().describe('As the evidence records it.'),
  problem: problem.nullable(),
}

const file = z.strictObject(place).meta({ id: 'file', description: 'One path in an exhibit.' })

const run = z
  .strictObject({
    id: z
      .string()
      .regex(/^r-[0-9a-f]{32}$/)
      .describe('The same work always has the same id.'),
    analyzer: z.string().describe('Id of the analyzer.'),
    analyzerVersion: count('Raised whenever the same input could give another output.'),
    models: z.array(model).describe('Weights that it used.'),
    params: z.record(z.string(), z.unknown()).describe('Settings of the analyzer.'),
    decoder: z.string().describe('Name and version.'),
    runtime: z.string().describe('Name and version of what the models ran on.'),
    outcome: z.enum(['done', 'not-applicable', 'failed']).describe('How it ended.'),
    code: z.string().nullable().describe('Problem code of a failed run.'),
    reason: z.string().nullable().describe('Why it was not done; null where it was.'),
  })
  .meta({ id: 'run', description: 'One analyzer applied to one medium, with all that could change its result.' })

const ledgerEntry = z
  .strictObject({
    firstFrame: count('0-based, in presentation order.'),
    lastFrame: count('Included.'),
    from: mediaTime,
    to: mediaTime,
    still: z.strictObject({ frame: count('0-based.'), at: mediaTime }).describe('The frame that stands for the stretch.'),
    maxDistance: z.number().min(0).max(1).describe('Greatest perceptual distance of a frame of the stretch from the still.'),
    shot: count('0-based index into shots.'),
  })
  .meta({ id: 'ledgerEntry', description: 'A stretch of film that one still stands for.' })

const shot = z
  .strictObject({
    firstFrame: count('The first frame of the new picture; the middle of a gradual transition.'),
    lastFrame: count('Included.'),
    from: mediaTime,
    to: mediaTime,
    transition: z.enum(['start', 'cut', 'dissolve', 'fade', 'wipe']).describe('How the picture changed at the beginning of the shot.'),
  })
  .meta({ id: 'shot', description: 'A run of frames without a change of picture.' })

const capture = z
  .strictObject({
    takenAt: z.string().nullable().describe('As written in the metadata.'),
    make: z.string().nullable().describe('Maker of the device.'),
    model: z.string().nullable().describe('Model of the device.'),
    software: z.string().nullable().describe('Program that wrote the file.'),
    latitude: z.number().nullable().describe('Degrees, north positive.'),
    longitude: z.number().nullable().describe('Degrees, east positive.'),
    altitude: z.number().nullable().describe('Metres.'),
    fields: z
      .record(z.string(), z.string())
      .describe('All fields as read, without binary values; fields beyond what any camera writes are shortened or left out, and say so.'),
  })
  .meta({ id: 'capture', description: 'Where and with what it was made, as its metadata claim.' })

const sentence = z
  .strictObject({
    claim: z.string().describe('Id of the first claim that the sentence tells.'),
    claims: z.array(z.string()).min(1).describe('Ids of all claims that the sentence tells.'),
    text: z.string().describe('A draft, not verified by a person, unless its state says otherwise.'),
    state: z
      .enum(['draft', 'decided', 'covered'])
      .optional()
      .describe(
        'decided: people decided each of its claims. covered: a sample that held its bound speaks for those that nobody decided. Left out where nobody decided anything.',
      ),
  })
  .meta({ id: 'sentence', description: 'One drafted sentence; it rests on its claims and on nothing else.' })

const exportedMedium = z
  .strictObject({
    sha256: hex(64, 'SHA-256 of the bytes; the identity of the medium.'),
    sha1: hex(40, 'SHA-1 of the bytes.'),
    md5: hex(32, 'MD5 of the bytes.'),
    bytes: count('Size.'),
    mimeType: z.string().describe('Judged by content, not by name.'),
    kind: z.enum(mediaKinds).describe('Judged by content, not by name.'),
    container: z.string().nullable().describe('As the decoder names it.'),
    width: z.number().int().nullable().describe('Pixels of the upright picture.'),
    height: z.number().int().nullable().describe('Pixels of the upright picture.'),
    durationSeconds: z.number().nullable().describe('For showing; the exact times are in ledger and shots.'),
    frameCount: z.number().int().nonnegative().nullable().describe('Decoded frames of a film; null for what has no ledger.'),
    hasPicture: z.boolean().nullable().describe('Whether it holds a picture that can be decoded.'),
    hasSound: z.boolean().nullable().describe('Whether it holds sound that can be decoded.'),
    damaged: z.boolean().nullable().describe('Whether only a part of it could be decoded.'),
    decoder: z.string().nullable().describe('Name and version of what read it.'),
    omitted: z
      .strictObject({
        stills: count('Stretches of the ledger whose still was not looked at, because the limit of stills was reached.'),
        sound: z.boolean().describe('Whether sound goes on after the limit of sound; what follows was not analysed.'),
        pictures: count('Pictures after the first in a file that holds several and is no film; they were not looked at.'),
      })
      .nullable()
      .describe('What a limit left out although it could be read; null where nothing was read.'),
    outcome: z.enum(outcomes).nullable().describe('How far the work came; null while the medium waits for it.'),
    problem: problem.nullable().describe('The first of problems.'),
    problems: z.array(problem).describe('All that went wrong with it.'),
    files: z.array(file).describe('Every path that holds these bytes.'),
    capture: capture.nullable(),
    pdq: z
      .strictObject({ hash: hex(64, 'PDQ hash of the picture.'), quality: z.number().int().min(0).max(100).describe('As PDQ defines it.') })
      .nullable()
      .describe('Of a photo; the stills of a film have theirs among the observations.'),
    stack: z.string().nullable().describe('Media with the same id here show the same or nearly the same picture.'),
    ledgerBound: z.number().nullable().describe('No frame is farther than this from its still.'),
    ledger: z.array(ledgerEntry).describe('Covers every decoded frame once; empty where there is no film.'),
    shots: z.array(shot).describe('Cover every decoded frame once; empty where there is no film.'),
    runs: z.array(run).describe('Every analysis, done or not.'),
    observations: z.array(observation).describe('What the analyses saw.'),
    claims: z.array(claim).describe('In the order of telling.'),
    looks: z.array(exportedLook).optional().describe('What people looked at for these decisions; left out where nobody decided anything.'),
    decisions: z.array(exportedDecision).optional().describe('What people decided of the claims; left out where nobody decided anything.'),
    text: z.record(z.string(), z.array(sentence)).describe('The drafted text by language tag, in the order of telling.'),
  })
  .meta({ id: 'medium', description: 'Unique bytes: one photo, film, sound or other file, however many paths hold it.' })

/** The JSON export of a case: the one declaration of which docs/schema/case-export.v1.json is made. */
export const caseExport = z
  .strictObject({
    format: z.literal('wordveil.case/1'),
    case: z.strictObject({ reference: z.string().describe('As people write it.') }).describe('The case.'),
    exhibits: z.array(exhibit).describe('In the order of adding.'),
    files: z.array(file).describe('Paths that lead to no medium, each with its problem.'),
    media: z.array(exportedMedium).describe('In the order in which the exhibits were read.'),
    summary: exportedSummary,
    verification: exportedVerification.optional().describe('How claims stand with people; left out where nothing is known of people.'),
    provenance: z
      .strictObject({
        state: z
          .enum(['draft', 'in-review', 'verified', 'released'])
          .describe(
            'draft: nothing here has been verified by a person. in-review: a part has been. verified: people decided every claim, or a sample that held its bound speaks for it. released: verified, frozen, and confirmed by the people of release.',
          ),
        release: exportedRelease.optional().describe('Left out of what was not released.'),
        mediaLeftOut: z
          .number()
          .int()
          .optional()
          .describe('Media of the case that somebody chose to leave out; left out where there are none.'),
        program: z
          .strictObject({ name: z.string().describe('Name.'), version: z.string().describe('Version.') })
          .describe('The program that wrote this document.'),
        planners: z.array(z.number().int()).describe('Versions of the rules that made claims of observations.'),
        vocabularies: z.array(z.number().int()).describe('Versions of the closed code lists.'),
        languages: z.array(z.string()).describe('Tags of the languages in text.'),
        decoders: z.array(z.string()).describe('Name and version of every decoder used.'),
        runtimes: z.array(z.string()).describe('Name and version of everything that models ran on.'),
        models: z.array(model).describe('All models that were used, once each.'),
      })
      .describe('What made this document.'),
  })
  .meta({
    title: 'Wordveil case export, version 1',
    description:
      'All that a case knows, without any imagery: no field of this format can hold a picture or a sound. It holds no time of its own making either, so the same case always gives the same bytes.',
  })

/** The same as JSON Schema 2020-12, as docs/schema/case-export.v1.json holds it. */
export function caseExportJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(caseExport, { target: 'draft-2020-12' })
  return { $schema, $id: 'case-export.v1.json', ...schema }
}
