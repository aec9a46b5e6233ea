import type { Certainty } from '../../src/domain/description.ts'
import { markdownTable } from '../quality/markdown-table.ts'
import type { Calibrated } from './calibrate.ts'
import { goals, type Tally } from './fit-bounds.ts'
import { intervalOf } from './interval.ts'

/** How often claims are right by their word, on the samples of the fit and on photos held out, as a Markdown table. */
export function calibrationTable(kinds: readonly (readonly [kind: string, calibrated: Calibrated])[]): string {
  const head = ['claim', 'word', 'goal', 'confidence from', 'right, same photos', '95 %', 'right, photos held out', '95 %', 'pictures']
  const lines = kinds.flatMap(([kind, calibrated]) => (['stated', 'likely'] as const).map((word) => rowOf(kind, word, calibrated)))
  return markdownTable(head, lines)
}

function rowOf(kind: string, word: Exclude<Certainty, 'possible'>, { bounds, inSample, heldOut, photos }: Calibrated): string[] {
  return [kind, word, String(goals[word]), String(bounds[word]), ...cellsOf(inSample[word]), ...cellsOf(heldOut[word]), String(photos)]
}

function cellsOf(tally: Tally): [string, string] {
  const { right, of } = tally
  if (of === 0) return ['–', '–']
  const [low, high] = intervalOf(tally)
  return [`${(right / of).toFixed(3)} (${shown(right)} of ${shown(of)})`, `${low.toFixed(2)}–${high.toFixed(2)}`]
}

function shown(count: number): string {
  return String(Number(count.toFixed(1)))
}
