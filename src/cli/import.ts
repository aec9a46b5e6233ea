import { readFile } from 'node:fs/promises'
import { Argument, type Command } from 'commander'
import { loadScheme } from '../application/review/load-scheme.ts'
import { Problem } from '../domain/problem.ts'
import type { PersonId } from '../domain/review/person.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { type CommandContext, exitCodes } from './command-context.ts'

interface ImportOptions {
  readonly case: string
  readonly data: string
  readonly json: boolean
}

/** Whoever may start a command has the machine; what they load is not put on a person with a profile. */
const operator = 'operator' as PersonId

/** `import scheme FILE --case REF`: reads a category scheme into a case. */
export function addImport(program: Command, context: CommandContext): void {
  program
    .command('import')
    .description('read a category scheme into a case')
    .addArgument(new Argument('<what>', 'what the file holds').choices(['scheme']))
    .argument('<file>', 'the file')
    .requiredOption('--case <ref>', 'reference of the case')
    .option('--data <dir>', 'workspace', context.defaultData)
    .option('--json', 'print one JSON document', false)
    .action(async (_what: string, file: string, options: ImportOptions) => {
      const text = await readFile(file, 'utf8').catch((cause: unknown) => {
        throw new Problem('file-missing', null, cause)
      })
      await using installation = await context.open({ data: options.data, date: null, faces: true, workers: null, create: false })
      await using store = await installation.openCase(options.case)
      const { id, name, version, categories } = await loadScheme({ store, clock: installation.people.clock, by: operator }, text)
      const told = { name, version, count: categories.length }
      context.terminal.out(options.json ? JSON.stringify({ id, ...told }) : formatMessage(context.locale, 'command.scheme-loaded', told))
      process.exitCode = exitCodes.done
    })
}
