import type { MutantFindings } from '../../test/survival/survive-mutants.ts'

/** A row of the table of figures. */
export type Row = readonly [what: string, figure: string]

/** The findings of two batches of damaged files as one. */
export function addCounts(a: MutantFindings, b: MutantFindings): MutantFindings {
  return {
    files: a.files + b.files,
    archives: a.archives + b.archives,
    seconds: a.seconds + b.seconds,
    longestSeconds: Math.max(a.longestSeconds, b.longestSeconds),
    outcomes: added(a.outcomes, b.outcomes),
    problems: added(a.problems, b.problems),
    faults: [...a.faults, ...b.faults],
  }
}

/** Rows for damaged files. */
export function mutantRows(found: MutantFindings, formats: number): Row[] {
  const { files, archives, seconds, longestSeconds, outcomes, problems, faults } = found
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .toSorted(([, a], [, b]) => b - a)
      .map(([word, count]) => `${word} ${count}`)
      .join(', ')
  return [
    ['damaged files, name extensions of their sources, damaged archives', `${files}, ${formats}, ${archives}`],
    ['outcomes', list(outcomes)],
    ['problems', list(problems)],
    ['wall time', `${Math.round(seconds / 60)} min`],
    ['longest time of one medium', `${longestSeconds.toFixed(1)} s`],
    [
      'files and archives untold, media past their limit, evidence changed, things left behind, crashes and hangs of the program',
      String(faults.length),
    ],
  ]
}

function added(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const words = new Set([...Object.keys(a), ...Object.keys(b)])
  return Object.fromEntries([...words].map((word) => [word, (a[word] ?? 0) + (b[word] ?? 0)]))
}
