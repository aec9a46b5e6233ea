import type { EvidenceFile } from './evidence.ts'
import type { ProblemRecord } from './problem.ts'

interface Troubled {
  readonly problems: readonly ProblemRecord[]
  readonly files: readonly Pick<EvidenceFile, 'problem'>[]
}

/** All that went wrong with a medium: first in looking at it, then where it lies, each problem of its places once. */
export function problemsOf({ problems, files }: Troubled): ProblemRecord[] {
  const all = [...problems]
  for (const { problem } of files) if (problem !== null && !all.some(({ code }) => code === problem.code)) all.push(problem)
  return all
}
