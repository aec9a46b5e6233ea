import type { Figure } from '../figures/figure.ts'
import { bareDecode } from './bare-decode.ts'
import type { FilmKind } from './make-films.ts'
import type { FilmReader } from './read-film.ts'
import { type Cost, ratioByRounds, timedInTurn } from './timed.ts'

/** What reading one film costs in each way, round by round. */
export interface FilmCosts {
  readonly kind: FilmKind
  readonly floor: readonly Cost[]
  readonly ledger: readonly Cost[]
  readonly whole: readonly Cost[]
  readonly firstLook: readonly Cost[]
  /** Null where PySceneDetect cannot be run or is not compared. */
  readonly sceneDetect: readonly Cost[] | null
  /** Whether this is the film that PySceneDetect is compared on. */
  readonly isCompared: boolean
}

export interface FilmToMeasure {
  readonly kind: FilmKind
  readonly path: string
  readonly turns: number
  readonly sceneDetect: ((path: string) => Promise<void>) | null
  readonly isCompared: boolean
}

/** Reads one film in every way, in turn. */
export async function filmCosts(reader: FilmReader, { kind, path, turns, sceneDetect, isCompared }: FilmToMeasure): Promise<FilmCosts> {
  const ways = [
    () => bareDecode(path),
    () => reader.ledger(path),
    () => reader.decode(path, 'whole'),
    () => reader.decode(path, 'keyframes'),
    ...(sceneDetect === null || !isCompared ? [] : [() => sceneDetect(path)]),
  ]
  const [floor, ledger, whole, firstLook, detected] = await timedInTurn(ways, turns)
  if (floor === undefined || ledger === undefined || whole === undefined || firstLook === undefined) throw new Error('nothing was measured')
  return { kind, floor, ledger, whole, firstLook, sceneDetect: detected ?? null, isCompared }
}

/** The figures of one film. */
export function filmFigures({ kind: { name }, floor, ledger, whole, firstLook, sceneDetect, isCompared }: FilmCosts): Figure[] {
  const over = (costs: readonly Cost[], what: 'wall' | 'cpu' = 'wall') => ratioByRounds(costs, floor, what)
  const cpu = over(ledger, 'cpu')
  return [
    { what: `${name}: ledger over bare decoding`, measured: over(ledger) ?? Number.NaN, unit: '×', goal: { most: 1.1 } },
    ...(cpu === null
      ? []
      : [{ what: `${name}: ledger over bare decoding, processor time`, measured: cpu, unit: '×', goal: null } as const]),
    ...(isCompared ? [sharedFigure(name, over(ledger), sceneDetect === null ? null : over(sceneDetect))] : []),
    { what: `${name}: whole decode (stills too) over bare decoding`, measured: over(whole) ?? Number.NaN, unit: '×', goal: null },
    { what: `${name}: first look, part of bare decoding`, measured: over(firstLook) ?? Number.NaN, unit: '×', goal: null },
  ]
}

/** What both add to bare decoding, of which they are told as multiples; not measured where PySceneDetect cannot be run. */
function sharedFigure(name: string, ledger: number | null, sceneDetect: number | null): Figure {
  const measured = ledger === null || sceneDetect === null ? Number.NaN : (ledger - 1) / (sceneDetect - 1)
  return { what: `${name}: what the ledger adds, part of what PySceneDetect adds`, measured, unit: '×', goal: { most: 0.25 } }
}
