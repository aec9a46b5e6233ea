import type { Figure } from '../figures/figure.ts'
import { bareDecode } from './bare-decode.ts'
import type { FilmKind } from './make-films.ts'
import type { FilmReader } from './read-film.ts'
import { type Cost, meanByRounds, ratioByRounds, timedInTurn } from './timed.ts'

/** What reading one film costs in each way, round by round. */
export interface FilmCosts {
  readonly kind: FilmKind
  readonly floor: readonly Cost[]
  readonly ledger: readonly Cost[]
  /** These two are null where the ledger alone is measured. */
  readonly whole: readonly Cost[] | null
  readonly firstLook: readonly Cost[] | null
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
  /** Whether nothing but the ledger is measured, so that more rounds fit into the time. */
  readonly isAlone: boolean
}

/** Reads one film in every way, in turn. It is decoded barely before and after the ledger: a machine that grows slower meanwhile then favours neither. */
export async function filmCosts(
  reader: FilmReader,
  { kind, path, turns, sceneDetect, isCompared, isAlone }: FilmToMeasure,
): Promise<FilmCosts> {
  const around = [() => bareDecode(path), () => reader.ledger(path), () => bareDecode(path)]
  const beside = isAlone ? [] : [() => reader.decode(path, 'whole'), () => reader.decode(path, 'keyframes')]
  const other = isAlone || sceneDetect === null || !isCompared ? [] : [() => sceneDetect(path)]
  const [before, ledger, after, ...others] = await timedInTurn([...around, ...beside, ...other], turns)
  if (before === undefined || ledger === undefined || after === undefined) throw new Error('nothing was measured')
  const [whole = null, firstLook = null, detected = null] = others
  return { kind, floor: meanByRounds(before, after), ledger, whole, firstLook, sceneDetect: detected, isCompared }
}

/** The figures of one film. */
export function filmFigures({ kind: { name }, floor, ledger, whole, firstLook, sceneDetect, isCompared }: FilmCosts): Figure[] {
  const over = (costs: readonly Cost[], what: 'wall' | 'cpu' = 'wall') => ratioByRounds(costs, floor, what)
  const told = (what: string, costs: readonly Cost[] | null, kindOfTime: 'wall' | 'cpu' = 'wall'): Figure[] => {
    const measured = costs === null ? null : over(costs, kindOfTime)
    return measured === null ? [] : [{ what: `${name}: ${what}`, measured, unit: '×', goal: null }]
  }
  return [
    { what: `${name}: ledger over bare decoding`, measured: over(ledger) ?? Number.NaN, unit: '×', goal: { most: 1.1 } },
    ...told('ledger over bare decoding, processor time', ledger, 'cpu'),
    ...(isCompared ? [sharedFigure(name, over(ledger), sceneDetect === null ? null : over(sceneDetect))] : []),
    ...told('whole decode (stills too) over bare decoding', whole),
    ...told('first look, part of bare decoding', firstLook),
  ]
}

/** What both add to bare decoding, of which they are told as multiples; not measured where PySceneDetect cannot be run. */
function sharedFigure(name: string, ledger: number | null, sceneDetect: number | null): Figure {
  const measured = ledger === null || sceneDetect === null ? Number.NaN : (ledger - 1) / (sceneDetect - 1)
  return { what: `${name}: what the ledger adds, part of what PySceneDetect adds`, measured, unit: '×', goal: { most: 0.25 } }
}
