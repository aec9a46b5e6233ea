import type { Analyzer } from '../analysis/analyzer.ts'
import { appearance } from '../analysis/appearance/appearance.ts'
import { camera } from '../analysis/camera/camera.ts'
import { defects } from '../analysis/defects/defects.ts'
import { faces } from '../analysis/faces/faces.ts'
import { filmHash } from '../analysis/film-match/film-hash.ts'
import { metadata } from '../analysis/metadata/metadata.ts'
import { objects } from '../analysis/objects/objects.ts'
import { people } from '../analysis/people/people.ts'
import { pictureHash } from '../analysis/picture-hash/picture-hash.ts'
import { orderAnalyzers } from '../analysis/plan.ts'
import { speech } from '../analysis/speech/speech.ts'
import { text } from '../analysis/text/text.ts'
import { tone } from '../analysis/tone/tone.ts'
import { translationInto, translationModel } from '../analysis/translation/translation.ts'
import { vision, visionModel } from '../analysis/vision/vision.ts'
import { voice } from '../analysis/voice/voice.ts'
import { locales } from '../language/locale-tag.ts'

/** Text comes early: while it waits for its second reader, the networks of the others run. */
const all: readonly Analyzer[] = [
  pictureHash,
  filmHash,
  camera,
  metadata,
  text,
  tone,
  defects,
  objects,
  faces,
  people,
  vision,
  appearance,
  voice,
  speech,
]

/** One for each language that Wordveil writes; a run plans those that its reports are to be in. */
const translations: readonly Analyzer[] = locales.map(translationInto)

/**
 * The analyzers of this installation in an order in which each finds what it needs. Looking for faces can be switched off; a vision model
 * and a translation model are asked only where they were added.
 */
export function installedAnalyzers(options: InstalledOptions): readonly Analyzer[] {
  const known = options.translation === true ? [...all, ...translations] : all
  return orderAnalyzers(known).filter(({ id }) => (options.faces || id !== faces.id) && (options.vision || id !== vision.id))
}

/** The same, with those that ask a model only where its manifest is among these. */
export function analyzersFor(
  manifests: readonly { readonly id: string }[],
  { faces }: Pick<InstalledOptions, 'faces'>,
): readonly Analyzer[] {
  const isAdded = (model: string) => manifests.some(({ id }) => id === model)
  return installedAnalyzers({ faces, vision: isAdded(visionModel), translation: isAdded(translationModel) })
}

interface InstalledOptions {
  readonly faces: boolean
  readonly vision: boolean
  readonly translation?: boolean
}
