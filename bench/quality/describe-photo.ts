import type { Analyzer, LoadedModels, Subject } from '../../src/analysis/analyzer.ts'
import { faces } from '../../src/analysis/faces/faces.ts'
import { objects } from '../../src/analysis/objects/objects.ts'
import { people } from '../../src/analysis/people/people.ts'
import { orderAnalyzers } from '../../src/analysis/plan.ts'
import { text } from '../../src/analysis/text/text.ts'
import { observationId } from '../../src/application/analysis/plan-runs.ts'
import type { Claim } from '../../src/domain/description.ts'
import type { MediaId, RunId } from '../../src/domain/id.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { planDescription } from '../../src/language/plan/plan-description.ts'
import { decodePicture } from '../../test/decode-picture.ts'

const analyzers: Readonly<Record<'things' | 'text', readonly Analyzer[]>> = {
  things: orderAnalyzers<Analyzer>([objects, faces, people]),
  text: [text],
}
const mediaId = '0'.repeat(64) as MediaId

/** What the analyzers of things or of text saw in a photo and what the planner claims of it. */
export async function describePhoto(
  path: string,
  models: LoadedModels,
  looked: keyof typeof analyzers = 'things',
): Promise<{ observations: Observation[]; claims: Claim[] }> {
  return describeWith(path, models, analyzers[looked])
}

/** What the given analyzers saw in a photo, in their order, and what the planner claims of it. */
export async function describeWith(
  path: string,
  models: LoadedModels,
  looking: readonly Analyzer[],
): Promise<{ observations: Observation[]; claims: Claim[] }> {
  const subject = await photoSubject(path)
  const observations: Observation[] = []
  for (const analyzer of looking) {
    const found = observations.filter((observation) => analyzer.needs.includes(observation.kind))
    const context = { models, params: analyzer.params, signal: new AbortController().signal }
    const result = await analyzer.analyze(subject, found, context)
    if (result.outcome !== 'done') throw new Error(`${analyzer.id} did not apply: ${result.reason}`)
    const run = `r-${analyzer.id}` as RunId
    observations.push(...result.observations.map((draft, index) => ({ ...draft, id: observationId(run, index), mediaId, run })))
  }
  return { observations, claims: claimsOf(subject, observations) }
}

function claimsOf({ facts }: Subject, observations: readonly Observation[]): Claim[] {
  const caseContext = { stack: null, stackOthers: 0, faceGroups: [], likeFilms: [] }
  const { passages } = planDescription({ mediaId, facts, capture: null, ledger: null, observations, damaged: false, caseContext })
  return passages.flatMap((passage) => passage.claims)
}

async function photoSubject(path: string): Promise<Subject> {
  const picture = await decodePicture(path)
  const { width, height } = picture
  const facts = { kind: 'image', mimeType: 'image/jpeg', container: null, width, height, duration: null } as const
  return {
    facts: { ...facts, hasPicture: true, hasSound: false, damaged: false, decoder: 'sharp' },
    capture: null,
    extensions: [],
    stills: [{ at: null, frame: null, entry: null, picture, hashPicture: picture }],
    ledger: null,
    hashTrack: null,
    motion: null,
    sound: null,
  }
}
