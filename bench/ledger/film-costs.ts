import type { Figure } from '../figures/figure.ts'
import { bareDecode } from './bare-decode.ts'
import type { FilmKind } from './make-films.ts'
import type { FilmReader } from './read-film.ts'
import { type Cost, timedInTurn } from './timed.ts'

/** What reading one film costs in each way. */
export interface FilmCosts {
  readonly kind: FilmKind
  readonly floor: Cost
  readonly ledger: Cost
  readonly whole: Cost
  readonly firstLook: Cost
  /** Null where PySceneDetect cannot be run or is not compared. */
  readonly sceneDetect: Cost | null
}

export interface FilmToMeasure {
  readonly kind: FilmKind
  readonly path: string
  readonly turns: number
  readonly sceneDetect: ((path: string) => Promise<void>) | null
}

/** Reads one film in every way, in turn. */
export async function filmCosts(reader: FilmReader, { kind, path, turns, sceneDetect }: FilmToMeasure): Promise<FilmCosts> {
  const ways = [
    () => bareDecode(path),
    () => reader.ledger(path),
    () => reader.decode(path, 'whole'),
    () => reader.decode(path, 'keyframes'),
    ...(sceneDetect === null ? [] : [() => sceneDetect(path)]),
  ]
  const [floor, ledger, whole, firstLook, detected] = await timedInTurn(ways, turns)
  if (floor === undefined || ledger === undefined || whole === undefined || firstLook === undefined) throw new Error('nothing was measured')
  return { kind, floor, ledger, whole, firstLook, sceneDetect: detected ?? null }
}

/** The figures of one film. */
export function filmFigures({ kind, floor, ledger, whole, firstLook, sceneDetect }: FilmCosts): Figure[] {
  const share = sceneDetect === null ? [] : [addedShare(kind, { floor, ledger, sceneDetect })]
  return [
    { what: `${kind.name}: ledger over bare decoding`, measured: ledger.wall / floor.wall, unit: '×', goal: { most: 1.1 } },
    ...share,
    { what: `${kind.name}: whole decode (stills too) over bare decoding`, measured: whole.wall / floor.wall, unit: '×', goal: null },
    { what: `${kind.name}: first look, part of bare decoding`, measured: firstLook.wall / floor.wall, unit: '×', goal: null },
  ]
}

function addedShare({ name }: FilmKind, costs: { floor: Cost; ledger: Cost; sceneDetect: Cost }): Figure {
  const added = (cost: Cost) => cost.wall - costs.floor.wall
  const measured = added(costs.ledger) / added(costs.sceneDetect)
  return { what: `${name}: what the ledger adds, part of what PySceneDetect adds`, measured, unit: '×', goal: { most: 0.25 } }
}
