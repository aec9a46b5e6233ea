import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseExport, ExportedMedium } from '../e2e/wordveil.ts'
import type { Stage } from './stage.ts'

/** Where a file of a case came out. */
export interface FileOutcome {
  readonly path: string
  /** Null: the path led to no bytes. */
  readonly outcome: string | null
  readonly problems: readonly string[]
}

type ToldMedium = ExportedMedium & { readonly problems: readonly { readonly code: string }[] }
type Export = Omit<CaseExport, 'media'> & { readonly media: readonly ToldMedium[] }

/** The JSON export of a case as bytes and as data, made by the program itself. */
export async function exportFrom(
  stage: Stage,
  data: string,
  reference: string,
): Promise<{ readonly text: string; readonly value: Export }> {
  const path = join(stage.folder, `${reference}.json`)
  const ended = await stage.run(['export', '--case', reference, '--as', 'json', '--lang', 'en', '--out', path, '--data', data])
  if (ended.code !== 0) throw new Error(`the export ended with ${ended.code}: ${ended.stderr}`)
  const text = readFileSync(path, 'utf8')
  return { text, value: JSON.parse(text) as Export }
}

/** Every path that an export names, with its outcome and the codes of its problems. */
export function outcomesOf(exported: Export): FileOutcome[] {
  const ofMedia = exported.media.flatMap(({ outcome, problems, files }) =>
    files.map(({ path }) => ({ path, outcome, problems: problems.map(({ code }) => code) })),
  )
  const others = exported.files.map(({ path, problem }) => ({ path, outcome: null, problems: problem === null ? [] : [problem.code] }))
  return [...ofMedia, ...others]
}
