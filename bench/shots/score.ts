import type { KnownTransition } from './truth.ts'

/** A boundary that a detector told; `gradual` null where it does not tell cuts from others. */
export interface FoundBoundary {
  readonly frame: number
  readonly gradual: boolean | null
}

/** How many boundaries there are, were told, and were told rightly. */
export interface Score {
  readonly known: number
  readonly found: number
  readonly right: number
}

/** Scores cuts or gradual transitions of one film: a cut within a frame, a gradual one anywhere within it, each counted once. */
export function scoreFilm(what: 'cut' | 'gradual', known: readonly KnownTransition[], found: readonly FoundBoundary[]): Score {
  const isGradual = what === 'gradual'
  const wanted = known.filter(({ kind }) => (kind !== 'cut') === isGradual)
  const others = known.filter(({ kind }) => (kind !== 'cut') !== isGradual)
  const told = found.filter(({ frame, gradual }) =>
    gradual === null ? !others.some((other) => holds(other, frame)) : gradual === isGradual,
  )
  const open = new Set(told)
  let right = 0
  for (const transition of wanted) {
    const hit = [...open].find(({ frame }) => holds(transition, frame))
    if (hit === undefined) continue
    open.delete(hit)
    right += 1
  }
  return { known: wanted.length, found: told.length, right }
}

function holds({ kind, first, last }: KnownTransition, frame: number): boolean {
  return kind === 'cut' ? Math.abs(frame - first) <= 1 : frame >= first && frame <= last + 1
}

/** The score of several films as one. */
export function sumOf(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number) => scores.reduce((total, score) => total + pick(score), 0)
  return { known: sum(({ known }) => known), found: sum(({ found }) => found), right: sum(({ right }) => right) }
}

/** F1: 1 when all and only what is there was told. */
export function f1({ known, found, right }: Score): number {
  return known + found === 0 ? 1 : (2 * right) / (known + found)
}
