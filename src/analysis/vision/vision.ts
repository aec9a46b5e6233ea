import type { Observation, ObservationDraft } from '../../domain/observation.ts'
import { Problem } from '../../domain/problem.ts'
import type { Locator } from '../../domain/timeline.ts'
import { type AnalyzerContext, defineAnalyzer, type Still, type Subject, type VisionReader } from '../analyzer.ts'
import type { Picture } from '../pixels/picture.ts'
import { stillLocator } from '../pixels/still-locator.ts'
import { answersToDrafts, type SeenKind } from './answers-to-drafts.ts'
import { coverText } from './cover-text.ts'
import type { QuestionSheet } from './question.ts'
import { markSheet, sceneSheet } from './question-sheet.ts'
import { readAnswers } from './read-answers.ts'

/** The id under which operators mount a vision model. */
export const visionModel = 'vision'

const params = {
  /** Stills of a shot that are shown together, in order of time. */
  stillsTogether: 4,
  /** Shots of a film that are asked about, the first ones; what is left is told by the other analyzers alone. */
  mostShots: 24,
} as const

type Params = typeof params
type Draft = ObservationDraft<SeenKind>

/**
 * What a vision-language model answers to a closed question sheet, scene by scene. Text that was read in a still is painted over before the
 * still is shown, so that it cannot steer the answers; marks and signs alone are asked about with the text in sight.
 */
export const vision = defineAnalyzer({
  contract: 1,
  id: 'vision',
  version: 1,
  media: ['image', 'video'],
  needs: ['text'],
  makes: ['thing', 'setting', 'clothing', 'posture', 'position', 'age-range', 'mark', 'making', 'event', 'answer'],
  models: [visionModel],
  params,
  repeatable: false,
  analyze: async (subject, found, context) => {
    const scenes = scenesOf(subject, context.params)
    if (scenes.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
    const asking = { found, context, reader: context.models.vision(visionModel) }
    const observations: Draft[] = []
    for (const scene of scenes) observations.push(...(await askScene(scene, asking)))
    failWhereNothingWasAnswered(observations, scenes.length)
    return { outcome: 'done', observations }
  },
})

interface Asking {
  readonly found: readonly Observation<'text'>[]
  readonly context: AnalyzerContext<Params>
  readonly reader: VisionReader
}

/** The stills of a photo or of one shot, in order of time. */
type Scene = readonly [Still, ...Still[]]

function scenesOf({ stills, ledger }: Subject, limits: Params): Scene[] {
  const shotOf = (still: Still) => (still.entry === null ? null : (ledger?.entries[still.entry]?.shot ?? null))
  const byShot = [...Map.groupBy(stills, shotOf).values()].slice(0, limits.mostShots)
  return byShot.flatMap(([first, ...others]): Scene[] => (first === undefined ? [] : [spread([first, ...others], limits.stillsTogether)]))
}

/** At most so many of them, the first and the last among them. */
function spread(stills: Scene, most: number): Scene {
  const [first, ...others] = stills
  if (stills.length <= most) return stills
  return [
    first,
    ...others.filter(
      (_, index) => Math.floor(((index + 1) * (most - 1)) / others.length) > Math.floor((index * (most - 1)) / others.length),
    ),
  ]
}

async function askScene(scene: Scene, asking: Asking): Promise<Draft[]> {
  const [first] = scene
  const where = placeOf(scene)
  const covered = scene.map((still) => coverText(still.picture, textBoxes(still, asking.found)))
  const seen = await askSheet(covered, sceneSheet(scene.length), { ...asking, where })
  const marks = await askSheet([first.picture], markSheet, { ...asking, where: stillLocator(first) })
  return [...seen, ...marks]
}

function placeOf(scene: Scene): Locator {
  const [from, to] = [scene[0].at, scene.at(-1)?.at ?? null]
  return from === null || to === null || scene.length === 1 ? stillLocator(scene[0]) : { on: 'span', from, to }
}

function textBoxes(still: Still, found: readonly Observation<'text'>[]) {
  return found.flatMap(({ where }) => (where.on === 'region' && sameTime(where.at, still.at) ? [where.box] : []))
}

function sameTime(a: Still['at'], b: Still['at']): boolean {
  return a === null || b === null ? a === b : a.pts === b.pts && a.timeBase.join() === b.timeBase.join()
}

/** One sheet, asked at most twice: a reply that is not what was asked for is no answer. */
async function askSheet(
  pictures: readonly Picture[],
  sheet: QuestionSheet,
  asking: Asking & { readonly where: Locator },
): Promise<Draft[]> {
  const { reader, context, where } = asking
  for (const _attempt of ['first', 'second']) {
    context.signal.throwIfAborted()
    const reply = await reader.ask({ pictures, sheet }, context.signal)
    if (reply.outcome === 'refused') return [unanswered('refused', reply.reason, where)]
    const answers = readAnswers(sheet, reply.text)
    if (answers !== null) return answersToDrafts(answers, where)
  }
  return [unanswered('invalid', null, where)]
}

/** That a sheet came back without answers is itself on record. */
function unanswered(answer: 'refused' | 'invalid', detail: string | null, where: Locator): Draft {
  return { kind: 'answer', question: 'sheet', answer, detail, where, confidence: 1 }
}

function failWhereNothingWasAnswered(observations: readonly Draft[], scenes: number): void {
  const failed = observations.filter((one) => one.kind === 'answer' && one.question === 'sheet')
  if (failed.length === 0 || failed.length < observations.length) return
  const refused = failed.some((one) => one.kind === 'answer' && one.answer === 'refused')
  throw new Problem(refused ? 'model-refused' : 'model-answer-invalid', `${scenes} scenes`)
}
