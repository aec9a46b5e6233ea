import type { Observation, Script } from '../../domain/observation.ts'
import { certaintyOf } from './certainty.ts'
import type { DraftOf } from './claim-draft.ts'
import { isSameLine } from './same-line.ts'
import { observed, type Scene, stillKey } from './scene.ts'
import { atLeastAsCertain, overStills } from './shift-certainty.ts'
import { surroundingPlace } from './surrounding-place.ts'

const mostLines = 8
// Marks above and below letters are lost in reading while the engine stays sure (both lines in the test pictures).
const stackedMarks: ReadonlySet<Script> = new Set<Script>(['thai', 'devanagari'])

type Line = Observation<'text'>

/**
 * Text of a scene in the order of its observations, which is that of reading: readings of the same line are put together, and
 * the one with most weight is told.
 */
export function planText(scene: Scene): DraftOf<'text'>[] {
  const lines = observed(scene.observations, 'text').filter((line) => /[\p{Letter}\p{Number}]/u.test(line.text))
  const claims = clustersOf(lines).flatMap((readings) => claimOf(scene, readings))
  const surest = [...claims]
    .sort((a, b) => (a.certainty === b.certainty ? 0 : atLeastAsCertain(a.certainty, b.certainty) ? -1 : 1))
    .slice(0, mostLines)
  return claims.filter((claim) => surest.includes(claim))
}

function clustersOf(lines: readonly Line[]): Line[][] {
  const clusters: Line[][] = []
  for (const line of lines) {
    const cluster = clusters.find((readings) => readings.some((reading) => isSameLine(reading, line)))
    if (cluster === undefined) clusters.push([line])
    else cluster.push(line)
  }
  return clusters
}

function claimOf(scene: Scene, readings: readonly Line[]): DraftOf<'text'>[] {
  const told = votedReading(readings)
  if (told === null) return []
  const agreed = new Set(readings.filter((line) => line.text === told.text).map((line) => line.engine)).size > 1
  const certainty = certaintyOf('text', told.confidence, agreed)
  const on = new Set(readings.map((line) => stillKey(line.where))).size
  const repeated = certainty === null ? null : overStills(certainty, { on, of: scene.stills.length, ceiling: agreed ? 'stated' : 'likely' })
  const settled = repeated !== null && stackedMarks.has(told.script) ? 'possible' : repeated
  if (settled === null) return []
  const args = { text: told.text, language: told.language, script: told.script }
  return [{ kind: 'text', args, certainty: settled, where: surroundingPlace(scene, readings), support: readings.map((line) => line.id) }]
}

/** The reading whose like have the most confidence together; of its like, the most confident. */
function votedReading(readings: readonly Line[]): Line | null {
  const weights = new Map<string, number>()
  for (const line of readings) weights.set(line.text, (weights.get(line.text) ?? 0) + line.confidence)
  const byWeight = [...readings].sort((a, b) => (weights.get(b.text) ?? 0) - (weights.get(a.text) ?? 0) || b.confidence - a.confidence)
  return byWeight[0] ?? null
}
