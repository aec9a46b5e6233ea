import type { Observation, ObservationKind } from '../../domain/observation.ts'
import type { LedgerEntry, Locator, MediaTime, Shot } from '../../domain/timeline.ts'
import { seconds } from '../../domain/timeline.ts'

/** What is told together: a photo, or one shot of a film with the stills that were looked at. */
export interface Scene {
  readonly where: Locator
  readonly observations: readonly Observation[]
  /** Keys of the stills that any analyzer looked at, in order of time; a photo has one. */
  readonly stills: readonly string[]
  /** The stretch of film that each still stands for; empty for a photo. */
  readonly held: ReadonlyMap<string, HeldStretch>
}

interface HeldStretch {
  readonly from: MediaTime
  readonly to: MediaTime
}

/** A photo as a scene: every observation belongs to its only still. */
export function photoScene(observations: readonly Observation[]): Scene {
  return { where: { on: 'media' }, observations, stills: [photoStill], held: new Map() }
}

/** The shots of a film as scenes, each with what was observed on the stills within its time; the stills stand for ledger entries. */
export function shotScenes(
  { shots, entries }: { readonly shots: readonly Shot[]; readonly entries: readonly LedgerEntry[] },
  observations: readonly Observation[],
): Scene[] {
  const entryOf = new Map(entries.map((entry) => [timeKey(entry.still.at), entry]))
  const byShot = shots.map((): Observation[] => [])
  const starts = shots.map(({ from }) => seconds(from))
  for (const observation of observations) {
    const at = stillTime(observation.where) ?? beginOfAnswer(observation)
    if (at !== null) byShot[indexAt(starts, at)]?.push(observation)
  }
  return shots.map(({ from, to }, index) => {
    const inside = byShot[index] ?? []
    const held = new Map<string, HeldStretch>()
    for (const at of timesOfStills(inside)) held.set(timeKey(at), entryOf.get(timeKey(at)) ?? { from: at, to: at })
    return { where: { on: 'span', from, to }, observations: inside, stills: [...held.keys()], held }
  })
}

/** The observations of one kind. */
export function observed<K extends ObservationKind>(observations: readonly Observation[], kind: K): Observation<K>[] {
  return observations.filter((observation): observation is Observation<K> => observation.kind === kind)
}

const photoStill = 'photo'

/** Names the still that an observation was made on. */
export function stillKey(where: Locator): string {
  if (where.on === 'media' || where.on === 'span' || where.at === null) return photoStill
  return timeKey(where.at)
}

function timeKey({ pts, timeBase }: MediaTime): string {
  return `${pts}×${timeBase.join('/')}`
}

/** When the stills were that the observations lie on, in order. */
function timesOfStills(observations: readonly Observation[]): MediaTime[] {
  const times = observations.flatMap(({ where }) => (where.on === 'media' || where.on === 'span' || where.at === null ? [] : [where.at]))
  return times.sort((a, b) => seconds(a) - seconds(b))
}

function stillTime(where: Locator): number | null {
  return where.on === 'media' || where.on === 'span' || where.at === null ? null : seconds(where.at)
}

/** What a vision model answers of several stills together stands over the time between them, within one shot. */
const answerKinds: ReadonlySet<ObservationKind> = new Set<ObservationKind>([
  'thing',
  'setting',
  'clothing',
  'posture',
  'position',
  'age-range',
  'mark',
  'making',
  'event',
])

function beginOfAnswer({ kind, where }: Observation): number | null {
  return answerKinds.has(kind) && where.on === 'span' ? seconds(where.from) : null
}

/** The last start at or before the time, by halving; -1 before the first. */
function indexAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
