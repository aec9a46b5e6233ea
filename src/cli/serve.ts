import { type Command, Option } from 'commander'
import { Problem } from '../domain/problem.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { type CommandContext, exitCodes, type ServePlace } from './command-context.ts'
import { parseWhole } from './options.ts'

interface ServeOptions {
  port?: number
  host: string
  tlsCert?: string
  tlsKey?: string
  unencrypted: boolean
  data: string
  json: boolean
}

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
    .option('--tls-cert <file>', 'certificate (PEM), so that the way is encrypted; a network is served no other way')
    .option('--tls-key <file>', 'its key (PEM)')
    .option('--unencrypted', 'serve a network without encryption, because something else encrypts the way', false)
    .option('--data <dir>', 'workspace', context.defaultData)
    .option('--json', 'print one JSON document', false)
    .action(async (options: ServeOptions) => {
      await using installation = await context.open({ data: options.data, date: null, faces: true, workers: null, create: true })
      await using server = await installation.serve(placeOf(options))
      context.terminal.out(
        options.json
          ? JSON.stringify({ address: server.address })
          : formatMessage(context.locale, 'command.console-address', { address: server.address }),
      )
      if (server.readable) context.terminal.err(formatMessage(context.locale, 'command.console-unencrypted'))
      if ((await installation.people.people.people()).length === 0)
        context.terminal.err(formatMessage(context.locale, 'command.first-profile'))
      await stopped(context.signal)
      process.exitCode = exitCodes.done
    })
}

function placeOf({ port, host, tlsCert, tlsKey, unencrypted }: ServeOptions): ServePlace {
  if ((tlsCert === undefined) !== (tlsKey === undefined)) throw new Problem('tls-unfit', tlsKey === undefined ? '--tls-key' : '--tls-cert')
  const tls = tlsCert === undefined || tlsKey === undefined ? null : { cert: tlsCert, key: tlsKey }
  return { port: port ?? null, host, tls, unencrypted }
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })))
}
