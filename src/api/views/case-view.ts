import type { CaseCounts, CaseReader } from '../../application/ports/case-store.ts'
import type { ConsoleSource } from '../../application/ports/console-source.ts'
import type { CaseProgress, CaseState, CaseSummary, CountsShown } from '../../contract/cases.ts'

/** A case in short, as the list of cases and its own page show it. */
export async function caseSummary(source: ConsoleSource, reader: CaseReader): Promise<CaseSummary> {
  const record = await reader.record()
  return { reference: record.reference, openedAt: record.openedAt, ...(await caseProgress(source, reader, record.reference)) }
}

/** How far a case has come at this moment. */
export async function caseProgress(source: ConsoleSource, reader: CaseReader, reference: string): Promise<CaseProgress> {
  const [counts, running] = await Promise.all([reader.counts(), source.isRunning(reference)])
  return { state: stateOf(counts, running), counts: shown(counts) }
}

function stateOf(counts: CaseCounts, running: boolean): CaseState {
  if (running) return 'running'
  return counts.waiting > 0 ? 'waiting' : 'ready'
}

function shown({ files, media, byOutcome, waiting, filesWithProblem }: CaseCounts): CountsShown {
  return { files, media, byOutcome: { ...byOutcome }, waiting, filesWithProblem }
}
