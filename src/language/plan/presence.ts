import type { Locator } from '../../domain/timeline.ts'
import { seconds } from '../../domain/timeline.ts'
import { type Scene, stillKey } from './scene.ts'

// A shorter shot is read at a glance, and fewer stills do not tell when a thing comes and goes.
const shortestShot = 6
const fewestStills = 4
// A thing that fills more of the shot than this is told of the whole shot.
const narrowShare = 2 / 3
// The networks miss a thing on a still or two while it is there.
const missedStills = 2

type Span = Extract<Locator, { on: 'span' }>

/** Whether a stretch is clearly narrower than the shot it lies in, both as lengths in seconds. */
export function isNarrow(stretch: number, shot: number): boolean {
  return shot >= shortestShot && stretch < narrowShare * shot
}

/**
 * When a thing is there that is seen on the given stills of a shot: its stretches, with few stills between closed, and where there are
 * more than `most` the one around them all. Null where that is not clearly less than the shot.
 */
export function stretchesOf(scene: Scene, seenOn: ReadonlySet<string>, most: number): readonly Span[] | null {
  const { where, stills, held } = scene
  if (where.on !== 'span' || stills.length < fewestStills) return null
  const runs = runsOf(stills, seenOn)
  const around = [runs[0]?.[0] ?? 0, runs.at(-1)?.[1] ?? 0] as const
  const stretches = (runs.length > most ? [around] : runs).flatMap(([first, last]): Span[] => {
    const from = held.get(stills[first] ?? '')?.from
    const to = held.get(stills[last] ?? '')?.to
    return from === undefined || to === undefined ? [] : [{ on: 'span', from, to }]
  })
  const present = stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0)
  return stretches.length > 0 && isNarrow(present, lengthOf(where)) ? stretches : null
}

/** The part of a scene that lies in a stretch of it. */
export function sceneWithin(scene: Scene, where: Span): Scene {
  const [from, to] = [seconds(where.from), seconds(where.to)]
  const inside = (still: string) => {
    const held = scene.held.get(still)
    return held !== undefined && seconds(held.from) >= from && seconds(held.to) <= to
  }
  const observations = scene.observations.filter((observation) => inside(stillKey(observation.where)))
  return { ...scene, where, observations, stills: scene.stills.filter(inside) }
}

/** First and last place of each run of stills, gaps of few closed. */
function runsOf(stills: readonly string[], seenOn: ReadonlySet<string>): (readonly [first: number, last: number])[] {
  const runs: (readonly [number, number])[] = []
  for (const [index, still] of stills.entries()) {
    if (!seenOn.has(still)) continue
    const before = runs.at(-1)
    if (before !== undefined && index - before[1] <= missedStills + 1) runs[runs.length - 1] = [before[0], index]
    else runs.push([index, index])
  }
  return runs
}

function lengthOf({ from, to }: Span): number {
  return seconds(to) - seconds(from)
}
