import { type Command, Option } from 'commander'
import type { LocaleTag } from '../domain/id.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { type CommandContext, type ExportRequest, exitCodes } from './command-context.ts'
import { parseLocales, parseMoment } from './options.ts'

interface ExportOptions {
  case: string
  as: ExportRequest['as']
  lang: readonly LocaleTag[]
  out: string
  data: string
  date?: string
  json: boolean
}

/** `export --case REF --as FORMAT --out PATH`: one export into one file. */
export function addExport(program: Command, context: CommandContext): void {
  program
    .command('export')
    .description('write one export of a case')
    .requiredOption('--case <ref>', 'reference of the case')
    .addOption(new Option('--as <format>', 'format').choices(['json', 'pdf', 'html']).makeOptionMandatory())
    .addOption(new Option('--lang <list>', 'language; json takes several').argParser(parseLocales).default(['en'], 'en'))
    .requiredOption('--out <path>', 'file to write')
    .addOption(new Option('--date <moment>', 'date that it carries (default: last change of the case)').argParser(parseMoment))
    .option('--data <dir>', 'workspace', context.defaultData)
    .option('--json', 'print one JSON document', false)
    .action(async (options: ExportOptions) => {
      await using installation = await context.open({
        data: options.data,
        date: options.date ?? null,
        faces: true,
        workers: null,
        create: false,
      })
      await using store = await installation.openCase(options.case)
      const path = await installation.exportCase(store, { as: options.as, locales: options.lang, out: options.out })
      context.terminal.out(options.json ? JSON.stringify({ path }) : formatMessage(context.locale, 'command.export-written', { path }))
      process.exitCode = exitCodes.done
    })
}
