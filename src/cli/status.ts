import type { Command } from 'commander'
import { unreadPaths } from '../application/run/run-case.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { caseLines } from './case-lines.ts'
import { type CommandContext, exitCodes } from './command-context.ts'
import { workText } from './progress-line.ts'

/** `status --case REF`: counts by outcome, work that waits, exposure and verification so far. */
export function addStatus(program: Command, context: CommandContext): void {
  program
    .command('status')
    .description('show where a case stands')
    .requiredOption('--case <ref>', 'reference of the case')
    .option('--data <dir>', 'workspace', context.defaultData)
    .option('--json', 'print one JSON document', false)
    .action(async (options: { case: string; data: string; json: boolean }) => {
      await using installation = await context.open({ data: options.data, date: null, faces: true, workers: null })
      await using store = await installation.openCase(options.case)
      const state = {
        reference: options.case,
        counts: await store.counts(),
        unread: await unreadPaths(store),
        exposures: 0,
        decisions: 0,
        work: await installation.workAt(options.case),
      }
      if (options.json) context.terminal.out(JSON.stringify(state, null, 2))
      else {
        for (const line of caseLines(state, context.locale, Number.POSITIVE_INFINITY)) context.terminal.out(line)
        if (state.work !== null) context.terminal.out(`  ${workText(state.work, context.locale)}`)
        context.terminal.out(formatMessage(context.locale, 'command.exposure-none'))
        context.terminal.out(formatMessage(context.locale, 'command.verification-none'))
      }
      process.exitCode = exitCodes.done
    })
}
