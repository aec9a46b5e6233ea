import { join } from 'node:path'
import type { LoadedModels } from '../../src/analysis/analyzer.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { observed } from '../../src/language/plan/scene.ts'
import { readTable } from '../../test/read-table.ts'
import { type FactList, readFactLists } from '../descriptions/facts.ts'
import { readLabelledPhotos } from '../quality/coco-labels.ts'
import { describePhoto } from '../quality/describe-photo.ts'
import { standsIn } from '../quality/judge-text.ts'
import { readTranscripts } from '../quality/transcripts.ts'
import type { Sample } from './fit-bounds.ts'

/** The kinds of observation whose confidence is put into words by a fit. */
export const calibratedKinds = ['object', 'people', 'face', 'text'] as const
export type CalibratedKind = (typeof calibratedKinds)[number]

/** What is known of one picture; null where nobody looked for it. */
interface Truth {
  readonly path: string
  readonly objects: ReadonlySet<string> | null
  readonly hasPeople: boolean | null
  readonly hasFaces: boolean | null
  readonly lines: readonly string[] | null
}

/** Every claim that the labelled, listed and transcribed pictures of the test data could give, one a picture and class (or line). */
export async function calibrationSamples(data: string, models: LoadedModels): Promise<Record<CalibratedKind, Sample[]>> {
  const samples: Record<CalibratedKind, Sample[]> = { object: [], people: [], face: [], text: [] }
  for (const truth of await truths(data)) {
    const photo = truth.path.slice(data.length + 1)
    if (truth.objects !== null || truth.hasPeople !== null || truth.hasFaces !== null) {
      const { observations } = await describePhoto(truth.path, models)
      samples.object.push(...objectSamples(photo, truth, observations))
      samples.people.push(
        ...oneSample(
          photo,
          truth.hasPeople,
          observed(observations, 'people').filter(({ count }) => count > 0),
        ),
      )
      samples.face.push(...oneSample(photo, truth.hasFaces, observed(observations, 'face')))
    }
    if (truth.lines !== null)
      samples.text.push(...textSamples(photo, truth.lines, (await describePhoto(truth.path, models, 'text')).observations))
  }
  return samples
}

function objectSamples(photo: string, { objects }: Truth, observations: readonly Observation[]): Sample[] {
  if (objects === null) return []
  const agreed = observed(observations, 'object').filter((one) => one.agreed && one.code !== 'person')
  return [...Map.groupBy(agreed, ({ code }) => code)].map(([code, boxes]) => ({
    photo,
    confidence: Math.max(...boxes.map(({ confidence }) => confidence)),
    right: objects.has(code),
  }))
}

function oneSample(photo: string, right: boolean | null, seen: readonly Observation[]): Sample[] {
  return right === null || seen.length === 0 ? [] : [{ photo, confidence: Math.max(...seen.map(({ confidence }) => confidence)), right }]
}

/** Lines in scripts that are never told as more than possible are left out. */
function textSamples(photo: string, lines: readonly string[], observations: readonly Observation[]): Sample[] {
  return observed(observations, 'text')
    .filter(({ text, script }) => /[\p{Letter}\p{Number}]/u.test(text) && script !== 'thai' && script !== 'devanagari')
    .map(({ text, confidence }) => ({ photo, confidence, right: standsIn(text, lines) }))
}

// What the picture library of the benchmarks opens by itself.
const readable = /\.(jpg|png|webp|tif)$/

/** All pictures of which something is known, each once. A picture with a fact list is judged by the list, and by its labels if it has some. */
async function truths(data: string): Promise<Truth[]> {
  const listed = readFactLists(data)
    .filter(({ path }) => readable.test(path))
    .map(truthOfFacts)
  const labelled = await readLabelledPhotos(join(data, 'photo', 'coco'))
  const merged = new Map(listed.map((truth) => [truth.path, truth]))
  for (const { path, counts, crowds } of labelled) {
    const known = merged.get(path) ?? nothingKnown(path)
    const codes = new Set<string>([...counts.keys(), ...crowds])
    merged.set(path, {
      ...known,
      objects: new Set([...(known.objects ?? []), ...codes]),
      hasPeople: known.hasPeople === true || codes.has('person'),
    })
  }
  for (const { path, lines } of readTranscripts(join(data, 'ocr')))
    if (!merged.has(path)) merged.set(path, { ...nothingKnown(path), lines })
  for (const [file = '', , faces] of readTable(join(data, 'faces', 'identities.tsv'))) {
    const path = join(data, file)
    if (faces !== undefined && readable.test(path) && !merged.has(path))
      merged.set(path, { ...nothingKnown(path), hasFaces: true, hasPeople: true })
  }
  return [...merged.values()]
}

function nothingKnown(path: string): Truth {
  return { path, objects: null, hasPeople: null, hasFaces: null, lines: null }
}

function truthOfFacts({ path, facts }: FactList): Truth {
  const holding = facts.filter(({ need }) => need !== 'not')
  return {
    path,
    objects: new Set(holding.filter(({ kind }) => kind === 'object').flatMap(({ codes }) => codes)),
    hasPeople: holding.some(({ kind }) => kind === 'people'),
    hasFaces: holding.some(({ kind }) => kind === 'faces'),
    lines: holding.filter(({ kind }) => kind === 'text').map(({ words }) => words),
  }
}
