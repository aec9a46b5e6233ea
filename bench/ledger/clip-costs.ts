import type { Figure } from '../figures/figure.ts'
import { bareDecode } from './bare-decode.ts'
import type { FilmReader } from './read-film.ts'
import { type Cost, timed } from './timed.ts'

/** What many short films cost, one after the other. */
export interface ClipCosts {
  readonly size: string
  readonly count: number
  readonly floor: Cost
  readonly ledger: Cost
  /** Of the first clips, `wholeClips` at most, as their number says no more of it. */
  readonly whole: Cost
  readonly floorOfWhole: Cost
}

const wholeClips = 100

/** Reads each clip in every way before the next one, and adds up. */
export async function clipCosts(reader: FilmReader, size: string, clips: readonly string[]): Promise<ClipCosts> {
  const sums = { floor: nothing, ledger: nothing, whole: nothing, floorOfWhole: nothing }
  for (const [index, clip] of clips.entries()) {
    const floor = await timed(() => bareDecode(clip))
    sums.floor = plus(sums.floor, floor)
    sums.ledger = plus(sums.ledger, await timed(() => reader.ledger(clip)))
    if (index >= wholeClips) continue
    sums.floorOfWhole = plus(sums.floorOfWhole, floor)
    sums.whole = plus(sums.whole, await timed(() => reader.decode(clip, 'whole')))
  }
  return { size, count: clips.length, ...sums }
}

const nothing: Cost = { wall: 0, cpu: 0 }

function plus(a: Cost, b: Cost): Cost {
  return { wall: a.wall + b.wall, cpu: a.cpu === null || b.cpu === null ? null : a.cpu + b.cpu }
}

/** The goal is for the one pass over films as cameras make them; of tiny ones the starts of the processes are most, and that is told. */
export function clipFigures({ size, count, floor, ledger, whole, floorOfWhole }: ClipCosts): Figure[] {
  const what = `${count} clips of 5 s, ${size}`
  const goal = size === '1920:1080' ? { most: 1.3 } : null
  return [
    { what: `${what}: ledger over bare decoding`, measured: ledger.wall / floor.wall, unit: '×', goal },
    { what: `${what}: whole decode over bare decoding`, measured: whole.wall / floorOfWhole.wall, unit: '×', goal: null },
  ]
}
