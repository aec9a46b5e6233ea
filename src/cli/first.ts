import type { Command } from 'commander'
import { formatMessage } from '../language/interface/format-message.ts'
import { type CommandContext, exitCodes } from './command-context.ts'

/** `first FILE… --case REF`: puts media before all others. */
export function addFirst(program: Command, context: CommandContext): void {
  program
    .command('first')
    .description('put files before all others in line; a run at work takes them next')
    .argument('<file...>', 'paths in the exhibit, or SHA-256 of the bytes')
    .requiredOption('--case <ref>', 'reference of the case')
    .option('--data <dir>', 'workspace', context.defaultData)
    .option('--json', 'print one JSON document', false)
    .action(async (files: string[], options: { case: string; data: string; json: boolean }) => {
      await using installation = await context.open({ data: options.data, date: null, faces: true, workers: null, create: false })
      await using store = await installation.openCase(options.case)
      const media = await store.mediaNamed(files)
      const moved = await store.bringForward(media)
      const words = formatMessage(context.locale, media.length === 0 ? 'command.none-named' : 'command.brought-forward', { count: moved })
      context.terminal.out(options.json ? JSON.stringify({ found: media.length, moved }) : words)
      process.exitCode = media.length === 0 ? exitCodes.usage : exitCodes.done
    })
}
