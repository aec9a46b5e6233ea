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
export function filmFigures({ kind: { name }, floor, ledger, whole, firstLook, sceneDetect }: FilmCosts): Figure[] {
  const over = (costs: readonly Cost[], what: 'wall' | 'cpu' = 'wall') => ratioByRounds(costs, floor, what)
  const cpu = over(ledger, 'cpu')
  const share = sceneDetect === null ? null : addedShare(over(ledger), over(sceneDetect))
  return [
    { what: `${name}: ledger over bare decoding`, measured: over(ledger) ?? Number.NaN, unit: '×', goal: { most: 1.1 } },
    ...(cpu === null
      ? []
      : [{ what: `${name}: ledger over bare decoding, processor time`, measured: cpu, unit: '×', goal: null } as const]),
    ...(share === null
      ? []
      : [
          {
            what: `${name}: what the ledger adds, part of what PySceneDetect adds`,
            measured: share,
            unit: '×',
            goal: { most: 0.25 },
          } as const,
        ]),
    { what: `${name}: whole decode (stills too) over bare decoding`, measured: over(whole) ?? Number.NaN, unit: '×', goal: null },
    { what: `${name}: first look, part of bare decoding`, measured: over(firstLook) ?? Number.NaN, unit: '×', goal: null },
  ]
}

/** Both as parts of bare decoding. */
function addedShare(ledger: number | null, sceneDetect: number | null): number | null {
  return ledger === null || sceneDetect === null ? null : (ledger - 1) / (sceneDetect - 1)
}
