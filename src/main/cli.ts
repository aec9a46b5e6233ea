import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { CommanderError } from 'commander'
import { storeError } from '../adapters/store/store-error.ts'
import { type CommandContext, exitCodes } from '../cli/command-context.ts'
import { createProgram } from '../cli/program.ts'
import { openTerminal } from '../cli/terminal.ts'
import type { LocaleTag } from '../domain/id.ts'
import { Problem, type ProblemCode } from '../domain/problem.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { problemWords } from '../language/interface/problem-words.ts'
import { isLocale } from '../language/locale-tag.ts'
import { defaultData, terminalLanguage } from './default-data.ts'
import { firstFailure } from './first-failure.ts'
import { programVersion } from './installation-folder.ts'
import { mountedModels } from './mounted-models.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(exitCodes.failed)
    stop.abort(new Problem('stopped'))
  })
}

// A reader that has seen enough, such as `head`, closes the pipe: that ends this program and is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(exitCodes.done)
})

// Models that were added are found by workers too, which know no home.
if (existsSync(mountedModels())) process.env.WORDVEIL_MODELS ??= mountedModels()

const terminal = openTerminal(process)
const locale = terminalLanguage(process.env, isLocale) as LocaleTag
const context: CommandContext = {
  version: programVersion(),
  terminal,
  locale,
  defaultData: defaultData(process.env, process.platform, homedir()),
  signal: stop.signal,
  // Loaded when a command asks for it, so that none waits for what it does not use.
  open: async (options) => (await import('./installation.ts')).openInstallation(options),
  health: async () => (await import('./health.ts')).machineHealth(),
  models: async () => (await import('./health.ts')).modelList(),
  addModel: async (request) => (await import('./add-model.ts')).addModel(request),
}

/** What whoever typed the command can put right by typing another. */
const usageFaults: ReadonlySet<ProblemCode> = new Set(['usage', 'evidence-missing', 'case-missing', 'inside-evidence'])

try {
  await createProgram(context).parseAsync(process.argv)
} catch (error) {
  process.exitCode = explain(error)
}

/** Says a failure in words with its remedy; a bug is shown whole, because someone must mend it. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  const known = storeError(firstFailure(error, (each) => storeError(each) instanceof Problem))
  if (!(known instanceof Problem)) {
    terminal.err(known instanceof Error ? (known.stack ?? known.message) : String(known))
    return exitCodes.failed
  }
  const { happened, remedy } = problemWords(locale, known.code)
  terminal.err(known.detail === null ? happened : `${happened} (${known.detail})`)
  terminal.err(formatMessage(locale, 'command.remedy', { remedy }))
  if (known.code === 'altered') return exitCodes.altered
  return usageFaults.has(known.code) ? exitCodes.usage : exitCodes.failed
}
