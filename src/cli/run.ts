import { type Command, Option } from 'commander'
import type { RunSummary } from '../application/run/run-case.ts'
import { damagedPaths, unreadPaths } from '../application/run/told-paths.ts'
import type { LocaleTag } from '../domain/id.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { locales } from '../language/locale-tag.ts'
import { caseLines } from './case-lines.ts'
import { type CommandContext, exitCodes, type Installation } from './command-context.ts'
import { jsonLines } from './json-lines.ts'
import { parseLocales, parseMoment, parseWhole, parseWords } from './options.ts'
import { createProgressLine } from './progress-line.ts'

interface RunOptions {
  case: string
  lang: readonly LocaleTag[]
  report: readonly ('pdf' | 'html' | 'json')[]
  out?: string
  data: string
  date?: string
  faces: boolean
  workers?: number
  json: boolean
}

/** `run EVIDENCE… --case REF`: from exhibits to reports. */
export function addRun(program: Command, context: CommandContext): void {
  program
    .command('run')
    .description('add exhibits to a case, analyse what is new, draft the descriptions and write the reports; continues where a run stopped')
    .argument('[evidence...]', 'folders, ZIP or TAR archives, or files; none: continue with what the case has')
    .requiredOption('--case <ref>', 'reference of the case; it is made if it is new')
    .addOption(new Option('--lang <list>', 'languages of the reports').argParser(parseLocales).default(['en'], 'en'))
    .addOption(
      new Option('--report <list>', 'formats: pdf, html, json')
        .argParser(parseWords(['pdf', 'html', 'json'] as const))
        .default(['pdf', 'html', 'json'], 'pdf,html,json'),
    )
    .option('--out <dir>', "folder for the reports (default: the case's own folder)")
    .option('--no-faces', 'do not look for faces or group them')
    .addOption(new Option('--workers <n>', 'media worked on at once (default: by cores and memory)').argParser(parseWhole(1, 64)))
    .addOption(new Option('--date <moment>', 'date that the reports carry (default: last change of the case)').argParser(parseMoment))
    .option('--data <dir>', 'workspace', context.defaultData)
    .option('--json', 'print one JSON document', false)
    .action(async (evidence: string[], options: RunOptions) => {
      process.exitCode = await run(evidence, options, context)
    })
}

async function run(evidence: readonly string[], options: RunOptions, context: CommandContext): Promise<number> {
  await using installation = await context.open({
    data: options.data,
    date: options.date ?? null,
    faces: options.faces,
    workers: options.workers ?? null,
    create: true,
    run: { evidence, out: options.out ?? null },
  })
  const request = {
    reference: options.case,
    evidence,
    locales: options.lang,
    draftLocales: locales,
    formats: options.report,
    out: options.out ?? null,
  }
  const progress = createProgressLine({ terminal: context.terminal, locale: context.locale, now: () => performance.now() })
  const summary = await installation.runCase(request, progress, context.signal)
  if (options.json) await printJson(summary, installation, context)
  else for (const line of summaryLines(summary, context.locale)) context.terminal.out(line)
  if (summary.stopped) return exitCodes.failed
  const { unread, damaged, counts } = summary
  return unread.count > 0 || damaged.count > 0 || counts.waiting > 0 ? exitCodes.someUnread : exitCodes.done
}

/** All paths, which the summary does not hold, are read from the case once more. */
async function printJson(summary: RunSummary, installation: Installation, { terminal }: CommandContext): Promise<void> {
  await using store = await installation.openCase(summary.reference)
  for await (const line of jsonLines({ ...summary, unread: unreadPaths(store), damaged: damagedPaths(store) })) terminal.out(line)
}

function summaryLines(summary: RunSummary, locale: LocaleTag): string[] {
  const [first] = summary.reports
  const folder = first?.slice(0, Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\'))) ?? ''
  const reports =
    first === undefined ? [] : [formatMessage(locale, 'command.reports-written', { folder }), ...summary.reports.map((path) => `  ${path}`)]
  const stopped = summary.stopped ? [formatMessage(locale, 'command.stopped')] : []
  return [...caseLines(summary, locale), ...reports, ...stopped]
}
