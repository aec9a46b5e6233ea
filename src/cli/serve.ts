import { type Command, Option } from 'commander'
import { formatMessage } from '../language/interface/format-message.ts'
import { type CommandContext, exitCodes } from './command-context.ts'
import { parseWhole } from './options.ts'

/** `serve`: the console, until it is stopped. */
export function addServe(program: Command, context: CommandContext): void {
  program
    .command('serve')
    .description('open the console in a browser on this machine')
    .addOption(
      new Option('--port <n>', 'port; 0 takes a free one (default: 8484, or a free one where that is taken)').argParser(
        parseWhole(0, 65_535),
      ),
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--data <dir>', 'workspace', context.defaultData)
    .option('--json', 'print one JSON document', false)
    .action(async (options: { port?: number; host: string; data: string; json: boolean }) => {
      await using installation = await context.open({ data: options.data, date: null, faces: true, workers: null })
      await using server = await installation.serve(options.port ?? null, options.host)
      context.terminal.out(
        options.json
          ? JSON.stringify({ address: server.address })
          : formatMessage(context.locale, 'command.console-address', { address: server.address }),
      )
      if ((await installation.people.people.people()).length === 0)
        context.terminal.err(formatMessage(context.locale, 'command.first-profile'))
      await stopped(context.signal)
      process.exitCode = exitCodes.done
    })
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })))
}
