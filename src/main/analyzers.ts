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
import { vision } from '../analysis/vision/vision.ts'
import { voice } from '../analysis/voice/voice.ts'

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

/**
 * The analyzers of this installation in an order in which each finds what it needs. Looking for faces can be switched off; a vision model
 * is asked only where one was added.
 */
export function installedAnalyzers(options: { readonly faces: boolean; readonly vision: boolean }): readonly Analyzer[] {
  return orderAnalyzers(all).filter(({ id }) => (options.faces || id !== faces.id) && (options.vision || id !== vision.id))
}
