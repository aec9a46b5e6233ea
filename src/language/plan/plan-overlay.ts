import type { Locator, Shot } from '../../domain/timeline.ts'
import type { DraftOf } from './claim-draft.ts'
import { surestTexts, wordOfReading, writtenLines } from './plan-text.ts'
import { isSameLine } from './same-line.ts'
import { observed, type Scene, stillKey } from './scene.ts'
import { type Line, readingsOf, votedReading } from './text-readings.ts'

// A line that stays over so many shots belongs to the film and not to a shot.
const shotsOfFilm = 3

/** What is laid over the pictures of a film: what runs through it, and what belongs to single shots, by their place in the ledger. */
export interface PlannedOverlays {
  readonly film: readonly DraftOf<'text'>[]
  readonly shots: ReadonlyMap<number, readonly DraftOf<'text'>[]>
}

/**
 * Text that is laid over the pictures of a film. Each line is told once however long it stays: with the film where it stays over several
 * shots, else in the shot that first shows it. All its readings vote; of a clock that runs the first and the last reading are told.
 */
export function planOverlays(scenes: readonly Scene[], shots: readonly Shot[]): PlannedOverlays {
  const found = scenes.flatMap((scene, shot) =>
    writtenLines(observed(scene.observations, 'text')).flatMap((line) => (line.overlay === true ? [{ line, shot }] : [])),
  )
  const shotOf = new Map(found.map(({ line, shot }) => [line, shot]))
  const told = readingsOf([...shotOf.keys()], isSameOverlay).map((readings) => {
    const seen = [...new Set(readings.flatMap((line) => shotOf.get(line) ?? []))]
    return { seen, claims: claimsOf(readings, { stills: stillsBetween(scenes, readings), where: spanOf(shots, seen) }) }
  })
  const inFilm = told.filter(({ seen }) => seen.length >= shotsOfFilm)
  const inShots = Map.groupBy(
    told.filter(({ seen }) => seen.length < shotsOfFilm),
    ({ seen }) => seen[0] ?? 0,
  )
  const claims = (some: typeof told) => surestTexts(some.flatMap((one) => one.claims))
  return { film: claims(inFilm), shots: new Map([...inShots].map(([shot, some]) => [shot, claims(some)])) }
}

function isSameOverlay(one: Line, other: Line): boolean {
  return isSameLine(one, other) || isRunning(one.text, other.text)
}

/** Two readings of a clock: the same but for their digits. */
function isRunning(one: string, other: string): boolean {
  return one !== other && /\p{Number}/u.test(one) && masked(one) === masked(other)
}

function masked(text: string): string {
  return text.replace(/\p{Number}/gu, '0')
}

function claimsOf(readings: readonly Line[], { stills, where }: { stills: number; where: Locator }): DraftOf<'text'>[] {
  return toldReadings(readings).flatMap((told) => {
    const certainty = wordOfReading(told, readings, stills)
    if (certainty === null) return []
    const args = { text: told.text, language: told.language, script: told.script, overlay: true } as const
    const support = isClock(readings) ? [told.id] : readings.map(({ id }) => id)
    return [{ kind: 'text', args, certainty, where, support }]
  })
}

function toldReadings(readings: readonly Line[]): Line[] {
  const [first] = readings
  const last = readings.at(-1)
  if (isClock(readings) && first !== undefined && last !== undefined) return [first, last]
  const voted = votedReading(readings)
  return voted === null ? [] : [voted]
}

/** A mistaken digit stands alone among readings that agree; a clock never reads the same again. */
function isClock(readings: readonly Line[]): boolean {
  const texts = new Set(readings.map(({ text }) => text))
  const runs = readings.every(({ text }) => text === readings[0]?.text || isRunning(text, readings[0]?.text ?? ''))
  return runs && texts.size > 1 && texts.size === new Set(readings.map(({ where }) => stillKey(where))).size
}

/** How many stills were looked at from the first to the last that shows the line. */
function stillsBetween(scenes: readonly Scene[], readings: readonly Line[]): number {
  const order = new Map(scenes.flatMap(({ stills }) => stills).map((key, index) => [key, index]))
  const places = readings.flatMap(({ where }) => order.get(stillKey(where)) ?? [])
  return places.length === 0 ? 0 : Math.max(...places) - Math.min(...places) + 1
}

function spanOf(shots: readonly Shot[], seen: readonly number[]): Locator {
  const [first, last] = [shots[Math.min(...seen)], shots[Math.max(...seen)]]
  return first === undefined || last === undefined ? { on: 'media' } : { on: 'span', from: first.from, to: last.to }
}
