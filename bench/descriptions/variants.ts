import type { Analyzer, LoadedModels, Subject, VisionReader } from '../../src/analysis/analyzer.ts'
import { detectWithCenterNet } from '../../src/analysis/objects/centernet.ts'
import { fuseDetections } from '../../src/analysis/objects/fuse.ts'
import { detectWithNanoDet } from '../../src/analysis/objects/nanodet.ts'
import { objects } from '../../src/analysis/objects/objects.ts'
import { regionLocator } from '../../src/analysis/pixels/still-locator.ts'
import { text } from '../../src/analysis/text/text.ts'
import { vision, visionModel } from '../../src/analysis/vision/vision.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Ledger } from '../../src/domain/timeline.ts'
import { installedAnalyzers } from '../../src/main/analyzers.ts'
import type { FactList } from './facts.ts'

/** One way to describe the media: which analyzers look, and who answers questions where one does. */
export interface Variant {
  readonly name: string
  readonly analyzers: readonly Analyzer[]
  readonly reader: ((list: FactList, subject: Subject) => VisionReader) | null
  /** Which observations are told of; all where it is left out. */
  readonly kept?: (observations: readonly Observation[], ledger: Ledger | null) => readonly Observation[]
}

/** Whatever makes claims; hashes and likeness tell nothing of a single medium. */
const silent: ReadonlySet<string> = new Set(['picture-hash', 'film-hash', 'appearance'])
// What a changed analyzer gives must never be taken for what the real one gave: another version has other runs.
const changed = 1000

/** The first engine alone: the second has no languages. */
const oneTextEngine: Analyzer = {
  ...text,
  version: changed,
  analyze: (subject, _found, context) =>
    text.analyze(subject, [], {
      ...context,
      params: text.params,
      models: { ...context.models, text: () => ({ languages: [], read: async () => [] }) },
    }),
}

const standard = telling({ faces: true, vision: false })

/** The product as it is installed. */
export const asInstalled: Variant = { name: 'default models', analyzers: standard, reader: null }

/** The product with one half switched off at a time. */
export const halves: readonly Variant[] = [
  { name: 'CenterNet alone, believed like both', analyzers: replaced(oneNetwork('centernet', detectWithCenterNet)), reader: null },
  { name: 'NanoDet alone, believed like both', analyzers: replaced(oneNetwork('nanodet', detectWithNanoDet)), reader: null },
  { name: 'without the second OCR engine', analyzers: replaced(oneTextEngine), reader: null },
  { name: 'without faces', analyzers: telling({ faces: false, vision: false }), reader: null },
]

/** The product with a vision model mounted. */
export function withVision(name: string, reader: NonNullable<Variant['reader']>): Variant {
  return { name, analyzers: telling({ faces: true, vision: true }), reader }
}

/** The models with the reader that answers for the vision model of a variant. */
export function modelsFor(models: LoadedModels, reader: VisionReader | null): LoadedModels {
  return reader === null ? models : { ...models, vision: (id) => (id === visionModel ? reader : models.vision(id)) }
}

/** Whether a variant asks a vision model. */
export function asksVision({ analyzers }: Variant): boolean {
  return analyzers.some(({ id }) => id === vision.id)
}

function telling(options: { faces: boolean; vision: boolean }): Analyzer[] {
  return installedAnalyzers(options).filter(({ id }) => !silent.has(id))
}

/** The analyzers of the product with one of them put in another way. */
export function replaced(analyzer: Analyzer): Analyzer[] {
  return standard.map((one) => (one.id === analyzer.id ? analyzer : one))
}

/** One detector whose score counts as if the other had given the same: what the agreement of two is worth shows in the difference. */
function oneNetwork(id: string, detect: typeof detectWithCenterNet): Analyzer<never, 'object', typeof objects.params> {
  return {
    ...objects,
    version: changed + id.length,
    models: [id],
    analyze: async ({ stills }, _found, { models, params }) => {
      if (stills.length === 0) return { outcome: 'not-applicable', reason: 'no picture' }
      const found = await Promise.all(
        stills.map(async (still) => {
          const seen = await detect(models.network(id), still.picture, params.lowestScore)
          return fuseDetections(seen, seen, params).map(
            ({ code, agreed, score, box }) =>
              ({ kind: 'object', code, agreed, confidence: score, where: regionLocator(still, box) }) as const,
          )
        }),
      )
      return { outcome: 'done', observations: found.flat() }
    },
  }
}
