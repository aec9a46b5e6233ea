import type { CaseReader } from '../../application/ports/case-store.ts'
import type { ConsoleSource } from '../../application/ports/console-source.ts'
import type { CaseShown, FileWithoutMedium } from '../../contract/cases.ts'
import { followProgress } from '../follow-progress.ts'
import type { Handlers } from '../route-handlers.ts'
import { caseProgress, caseSummary } from '../views/case-view.ts'

type CaseHandlers = Pick<Handlers, 'listCases' | 'showCase' | 'listFilesWithoutMedium' | 'followCase'>

/** Cases: the list, one case, its files that led nowhere, and its progress. */
export function caseHandlers(source: ConsoleSource, pollMillis: number): CaseHandlers {
  return {
    listCases: async () => ({ cases: await allCases(source) }),
    showCase: async ({ reference }) => showCase(source, await source.openCase(reference)),
    listFilesWithoutMedium: async ({ reference, limit }) => filesWithoutMedium(await source.openCase(reference), limit),
    followCase: ({ reference }, { signal }) =>
      followProgress(async () => caseProgress(source, await source.openCase(reference), reference), { everyMillis: pollMillis, signal }),
  }
}

async function allCases(source: ConsoleSource) {
  const records = [...(await source.listCases())].sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
  return Promise.all(records.map(async ({ reference }) => caseSummary(source, await source.openCase(reference))))
}

async function showCase(source: ConsoleSource, reader: CaseReader): Promise<CaseShown> {
  const [summary, exhibits] = await Promise.all([caseSummary(source, reader), reader.exhibits()])
  const { work } = await caseProgress(source, reader, summary.reference)
  const absent = summary.state === 'ready' ? [] : await source.absentExhibits(summary.reference)
  return { ...summary, exhibits: exhibits.map(({ id, label, name, form }) => ({ id, label, name, form })), absent: [...absent], work }
}

async function filesWithoutMedium(reader: CaseReader, limit: number): Promise<{ total: number; files: FileWithoutMedium[] }> {
  const labels = new Map((await reader.exhibits()).map(({ id, label }) => [id, label]))
  const files: FileWithoutMedium[] = []
  let total = 0
  for await (const { exhibit, path, problem } of reader.filesWithoutMedium()) {
    total += 1
    if (total > limit) continue
    files.push({ exhibit: labels.get(exhibit) ?? '?', path, problem: problem && { code: problem.code, detail: problem.detail } })
  }
  return { total, files }
}
