import type { Command } from 'commander'
import { type CommandContext, exitCodes } from './command-context.ts'
import { healthLine } from './doctor.ts'

/** `models list` and `models verify`: which models there are, and whether their weights are what the manifests say. */
export function addModels(program: Command, context: CommandContext): void {
  const models = program.command('models').description('show the models and check their weights')
  const list = (name: string, summary: string, check: boolean) =>
    models
      .command(name, { isDefault: name === 'list' })
      .description(summary)
      .option('--data <dir>', 'workspace', context.defaultData)
      .option('--json', 'print one JSON document', false)
      .action(async (options: { json: boolean }) => {
        process.exitCode = await show(context, { check, json: options.json })
      })
  list('list', 'each model with version, licence and whether its weights are here', false)
  list('verify', 'read all weights and compare them with the manifests; exit code 4 where one was altered', true)
}

async function show(context: CommandContext, options: { readonly check: boolean; readonly json: boolean }): Promise<number> {
  const models = await context.models()
  if (options.json) context.terminal.out(JSON.stringify({ models }, null, 2))
  else
    for (const model of models)
      context.terminal.out(`${healthLine(model, context.locale)} (${model.version}, ${model.licence}, ${model.card})`)
  if (models.some((model) => model.state === 'altered')) return exitCodes.altered
  return models.some((model) => model.state === 'missing') && options.check ? exitCodes.failed : exitCodes.done
}
