import { z } from 'zod'
import { locator, mediaTime, problem } from '../../application/report/export/export-parts.ts'
import { mediaKinds } from '../../domain/evidence.ts'
import { observationForms } from './observation-forms.ts'

const whole = z.number().int().nonnegative()
const text = z.string()

const facts = z.strictObject({
  kind: z.enum(mediaKinds),
  mimeType: text,
  container: text.nullable(),
  width: whole.nullable(),
  height: whole.nullable(),
  duration: mediaTime.nullable(),
  hasPicture: z.boolean(),
  hasSound: z.boolean(),
  damaged: z.boolean(),
  decoder: text,
  omitted: z.strictObject({ stills: whole, sound: z.boolean(), pictures: whole }),
})

const capture = z.strictObject({
  takenAt: text.nullable(),
  make: text.nullable(),
  model: text.nullable(),
  software: text.nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  altitude: z.number().nullable(),
  fields: z.record(text, text),
})

const stretch = { firstFrame: whole, lastFrame: whole, from: mediaTime, to: mediaTime }

const ledger = z.strictObject({
  frameCount: whole,
  bound: z.number(),
  entries: z.array(
    z.strictObject({ ...stretch, still: z.strictObject({ frame: whole, at: mediaTime }), maxDistance: z.number(), shot: whole }),
  ),
  shots: z.array(z.strictObject({ ...stretch, index: whole, transition: z.enum(['start', 'cut', 'dissolve', 'fade', 'wipe']) })),
})

const failures = [
  'model-missing',
  'model-altered',
  'model-unreachable',
  'model-refused',
  'model-answer-invalid',
  'analyzer-failed',
  'time-limit',
  'memory-limit',
  'worker-crashed',
] as const

const run = z.strictObject({
  id: text,
  mediaId: text,
  analyzer: text,
  analyzerVersion: z.number().int(),
  models: z.array(z.strictObject({ id: text, version: text, sha256: text })),
  params: z.record(text, z.unknown()),
  decoder: text,
  runtime: text,
  outcome: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('done') }),
    z.strictObject({ outcome: z.literal('not-applicable'), reason: text }),
    z.strictObject({ outcome: z.literal('failed'), code: z.enum(failures), reason: text }),
  ]),
})

const recorded = { id: text, mediaId: text, run: text, where: locator, confidence: z.number() }
const [first, ...others] = Object.values(observationForms).map((form) => form.extend(recorded))
if (first === undefined) throw new Error('no kinds of observation')
const observation = z.discriminatedUnion('kind', [first, ...others])

const rss = z.number().nonnegative()

/** What a worker answers to a job, as `AnalysisResult` has it or with a problem. */
export const workerAnswer = z.union([
  z.strictObject({
    result: z.strictObject({
      facts: facts.nullable(),
      capture: capture.nullable(),
      ledger: ledger.nullable(),
      problems: z.array(problem),
      runs: z.array(run),
      observations: z.array(observation),
    }),
    rss,
  }),
  z.strictObject({ problem, rss }),
])

/** What a worker says instead of being ready where its decoders cannot have their walls. */
export const workerRefusal = z.strictObject({
  unfit: z.strictObject({ code: z.literal('isolation-missing'), detail: text.nullable() }),
})
