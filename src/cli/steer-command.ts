import type { Command } from 'commander'
import type { Wish } from '../application/ports/case-work.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { type CommandContext, exitCodes } from './command-context.ts'

/** A command that tells the run at work on a case what a person wishes. */
interface Steering {
  readonly name: string
  readonly description: string
  readonly wish: Wish
  readonly done: 'told-pause' | 'told-go' | 'told-stop'
}

/** Adds a command that steers a run from another terminal; without a run at work it says so and ends with 1. */
export function addSteering(program: Command, context: CommandContext, { name, description, wish, done }: Steering): void {
  program
    .command(name)
    .description(description)
    .requiredOption('--case <ref>', 'reference of the case')
    .option('--data <dir>', 'workspace', context.defaultData)
    .option('--json', 'print one JSON document', false)
    .action(async (options: { case: string; data: string; json: boolean }) => {
      await using installation = await context.open({ data: options.data, date: null, faces: true, workers: null, create: false })
      const running = await installation.steer(options.case, wish)
      const words = formatMessage(context.locale, running ? `command.${done}` : 'command.no-run', { reference: options.case })
      context.terminal.out(options.json ? JSON.stringify({ reference: options.case, running, wish }) : words)
      process.exitCode = running ? exitCodes.done : exitCodes.usage
    })
}
