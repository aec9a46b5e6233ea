import type { Command } from 'commander'
import type { ReviewCounts } from '../application/ports/review-line.ts'
import { damagedPaths, toldPaths, unreadPaths } from '../application/run/told-paths.ts'
import type { LocaleTag } from '../domain/id.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { allCaseLines } from './case-lines.ts'
import { type CommandContext, exitCodes } from './command-context.ts'
import { jsonLines } from './json-lines.ts'
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
      await using installation = await context.open({ data: options.data, date: null, faces: true, workers: null, create: false })
      await using store = await installation.openCase(options.case)
      const review = await store.reviewCounts()
      const state = {
        reference: options.case,
        counts: await store.counts(),
        absent: await installation.absentExhibits(store),
        unread: unreadPaths(store),
        damaged: damagedPaths(store),
        exposures: review.exposures,
        decisions: review.decided,
        claims: review.claims,
        work: await installation.workAt(options.case),
      }
      if (options.json) for await (const line of jsonLines(state)) context.terminal.out(line)
      else {
        const told = { ...state, unread: await toldPaths(unreadPaths(store)), damaged: await toldPaths(damagedPaths(store)) }
        for await (const line of allCaseLines(told, state, context.locale)) context.terminal.out(line)
        if (state.work !== null) context.terminal.out(`  ${workText(state.work, context.locale)}`)
        for (const line of reviewLines(review, context.locale)) context.terminal.out(line)
      }
      process.exitCode = exitCodes.done
    })
}

function reviewLines({ claims, decided, exposures }: ReviewCounts, locale: LocaleTag): string[] {
  return [
    exposures === 0 ? formatMessage(locale, 'command.exposure-none') : formatMessage(locale, 'command.exposure-some', { count: exposures }),
    decided === 0
      ? formatMessage(locale, 'command.verification-none')
      : formatMessage(locale, 'command.verification-some', { decided, claims }),
  ]
}
