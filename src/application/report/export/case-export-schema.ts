import { z } from 'zod'
import { mediaKinds, outcomes } from '../../../domain/evidence.ts'
import { claim } from './export-claim.ts'
import { observation } from './export-observation.ts'
import { count, hex, instant, mediaTime, model, problem } from './export-parts.ts'

const exhibit = z
  .strictObject({
    label: z.string().describe('How files and reports name the exhibit: `A`, `B`, …'),
    name: z.string().describe('Last part of the path as given.'),
    form: z.enum(['folder', 'archive', 'file']),
  })
  .meta({ id: 'exhibit', description: 'A seized device or its export.' })

const place = {
  exhibit: z.string().describe('Label of the exhibit.'),
  path: z.string().describe('Path in the exhibit, `/` as separator; bytes that are no UTF-8 appear as `\\xNN`.'),
  bytes: z.number().int().nonnegative().nullable(),
  modifiedAt: instant.nullable().describe('As the evidence records it.'),
  createdAt: instant.nullable().describe('As the evidence records it.'),
  problem: problem.nullable(),
}

const file = z.strictObject(place).meta({ id: 'file', description: 'One path in an exhibit.' })

const run = z
  .strictObject({
    id: z.string().regex(/^r-[0-9a-f]{32}$/),
    analyzer: z.string(),
    analyzerVersion: count('Raised whenever the same input could give another output.'),
    models: z.array(model),
    params: z.record(z.string(), z.unknown()),
    decoder: z.string(),
    runtime: z.string(),
    outcome: z.enum(['done', 'not-applicable', 'failed']),
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
    still: z.strictObject({ frame: count('The frame that stands for the stretch.'), at: mediaTime }),
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
    takenAt: z.string().nullable(),
    make: z.string().nullable(),
    model: z.string().nullable(),
    software: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    altitude: z.number().nullable(),
    fields: z.record(z.string(), z.string()).describe('All fields as read; binary values are left out.'),
  })
  .meta({ id: 'capture', description: 'Where and with what it was made, as its metadata claim.' })

const sentence = z
  .strictObject({
    claim: z.string().describe('Id of the first claim that the sentence tells.'),
    claims: z.array(z.string()).min(1).describe('Ids of all claims that the sentence tells.'),
    text: z.string(),
  })
  .meta({ id: 'sentence', description: 'One drafted sentence; it rests on its claims and on nothing else.' })

const exportedMedium = z
  .strictObject({
    sha256: hex(64, 'SHA-256 of the bytes; the identity of the medium.'),
    sha1: hex(40, 'SHA-1 of the bytes.'),
    md5: hex(32, 'MD5 of the bytes.'),
    bytes: count('Size.'),
    mimeType: z.string().describe('Judged by content, not by name.'),
    kind: z.enum(mediaKinds),
    container: z.string().nullable(),
    width: z.number().int().nullable().describe('Pixels of the upright picture.'),
    height: z.number().int().nullable().describe('Pixels of the upright picture.'),
    durationSeconds: z.number().nullable().describe('For showing; the exact times are in ledger and shots.'),
    frameCount: z.number().int().nonnegative().nullable().describe('Decoded frames of a film; null for what has no ledger.'),
    hasPicture: z.boolean().nullable(),
    hasSound: z.boolean().nullable(),
    damaged: z.boolean().nullable(),
    decoder: z.string().nullable(),
    outcome: z.enum(outcomes).nullable().describe('How far the work came; null while the medium waits for it.'),
    problem: problem.nullable().describe('The first of problems.'),
    problems: z.array(problem),
    files: z.array(file).describe('Every path that holds these bytes.'),
    capture: capture.nullable(),
    pdq: z
      .strictObject({ hash: hex(64, 'PDQ hash of the picture.'), quality: z.number().int().min(0).max(100) })
      .nullable()
      .describe('Of a photo; the stills of a film have theirs among the observations.'),
    stack: z.string().nullable().describe('Media with the same id here show the same or nearly the same picture.'),
    ledgerBound: z.number().nullable().describe('No frame is farther than this from its still.'),
    ledger: z.array(ledgerEntry).describe('Covers every decoded frame once; empty where there is no film.'),
    shots: z.array(shot),
    runs: z.array(run),
    observations: z.array(observation),
    claims: z.array(claim).describe('In the order of telling.'),
    text: z.record(z.string(), z.array(sentence)).describe('The drafted text by language tag, in the order of telling.'),
  })
  .meta({ id: 'medium', description: 'Unique bytes: one photo, film, sound or other file, however many paths hold it.' })

/** The JSON export of a case: the one declaration of which docs/schema/case-export.v1.json is made. */
export const caseExport = z
  .strictObject({
    format: z.literal('wordveil.case/1'),
    case: z.strictObject({ reference: z.string() }),
    exhibits: z.array(exhibit),
    files: z.array(file).describe('Paths that lead to no medium, each with its problem.'),
    media: z.array(exportedMedium).describe('In the order of SHA-256.'),
    provenance: z
      .strictObject({
        state: z.literal('draft').describe('Nothing here has been verified by a person.'),
        program: z.strictObject({ name: z.string(), version: z.string() }),
        planners: z.array(z.number().int()).describe('Versions of the rules that made claims of observations.'),
        vocabularies: z.array(z.number().int()).describe('Versions of the closed code lists.'),
        languages: z.array(z.string()),
        decoders: z.array(z.string()),
        runtimes: z.array(z.string()),
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
