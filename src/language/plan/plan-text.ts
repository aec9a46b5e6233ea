import type { Certainty } from '../../domain/description.ts'
import type { Script } from '../../domain/observation.ts'
import { certaintyOf } from './certainty.ts'
import type { DraftOf } from './claim-draft.ts'
import { isSameLine } from './same-line.ts'
import { observed, type Scene, stillKey } from './scene.ts'
import { atLeastAsCertain, overStills } from './shift-certainty.ts'
import { surroundingPlace } from './surrounding-place.ts'
import { type Line, readingsOf, votedReading } from './text-readings.ts'

const mostLines = 8
// Marks above and below letters are lost in reading while the engine stays sure (both lines in the test pictures).
const stackedMarks: ReadonlySet<Script> = new Set<Script>(['thai', 'devanagari'])

/**
 * Text of a scene in the order of its observations, which is that of reading: readings of the same line are put together, and
 * the one with most weight is told. What is laid over the picture of a film is no part of the scene.
 */
export function planText(scene: Scene): DraftOf<'text'>[] {
  const lines = writtenLines(observed(scene.observations, 'text')).filter(({ overlay }) => overlay !== true)
  return surestTexts(readingsOf(lines, isSameLine).flatMap((readings) => claimOf(scene, readings)))
}

/** Lines that hold a letter or a digit. */
export function writtenLines(lines: readonly Line[]): Line[] {
  return lines.filter((line) => /[\p{Letter}\p{Number}]/u.test(line.text))
}

/** As many claims as are still read, the surest, in their order. */
export function surestTexts(claims: readonly DraftOf<'text'>[]): DraftOf<'text'>[] {
  const surest = [...claims]
    .sort((a, b) => (a.certainty === b.certainty ? 0 : atLeastAsCertain(a.certainty, b.certainty) ? -1 : 1))
    .slice(0, mostLines)
  return claims.filter((claim) => surest.includes(claim))
}

/** The word that a reading earns among all readings of its line, which were made on so many stills `of` those where it could be. */
export function wordOfReading(told: Line, readings: readonly Line[], of: number): Certainty | null {
  const agreed = new Set(readings.filter((line) => line.text === told.text).map((line) => line.engine)).size > 1
  const certainty = certaintyOf('text', told.confidence, agreed)
  const on = new Set(readings.map((line) => stillKey(line.where))).size
  const repeated = certainty === null ? null : overStills(certainty, { on, of, ceiling: agreed ? 'stated' : 'likely' })
  return repeated !== null && stackedMarks.has(told.script) ? 'possible' : repeated
}

function claimOf(scene: Scene, readings: readonly Line[]): DraftOf<'text'>[] {
  const told = votedReading(readings)
  const certainty = told === null ? null : wordOfReading(told, readings, scene.stills.length)
  if (told === null || certainty === null) return []
  const args = { text: told.text, language: told.language, script: told.script }
  return [{ kind: 'text', args, certainty, where: surroundingPlace(scene, readings), support: readings.map((line) => line.id) }]
}
