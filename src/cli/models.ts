import type { Command } from 'commander'
import { type CommandContext, exitCodes } from './command-context.ts'
import { healthLine } from './doctor.ts'
import { parseWord } from './options.ts'

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
  addAdd(models, context)
}

/** What an operator may add: a task is what the model is asked for. */
const mountedTasks = ['vision', 'speech', 'translation'] as const

function addAdd(models: Command, context: CommandContext): void {
  models
    .command('add')
    .argument(
      '<folder or address>',
      'a folder of weights, or the base address of an OpenAI-compatible server such as http://127.0.0.1:8080/v1',
    )
    .description('add a vision, speech or translation model, with the hash of what it is; see docs/guide/models.md')
    .requiredOption('--task <task>', mountedTasks.join(', '), parseWord(mountedTasks))
    .requiredOption('--licence <text>', 'the licence that you checked')
    .option('--model <name>', 'name of the model, where the server offers several')
    .option('--model-version <text>', 'how your unit calls this version')
    .option('--json', 'print one JSON document', false)
    .action(async (source: string, options: AddOptions) => {
      const { task, licence, model = null, modelVersion = null, json } = options
      const added = await context.addModel({ source, task, licence, model, version: modelVersion })
      context.terminal.out(json ? JSON.stringify(added, null, 2) : addedLine(task, added))
    })
}

interface AddOptions {
  readonly task: string
  readonly licence: string
  readonly model?: string
  readonly modelVersion?: string
  readonly json: boolean
}

function addedLine(task: string, { manifest, files, probe }: Awaited<ReturnType<CommandContext['addModel']>>): string {
  const when = task === 'translation' ? 'when given a notice to translate' : 'when shown a made picture'
  if (files === 0) return `${manifest}: the server ${probe} ${when}`
  return probe === null ? `${manifest}: ${files} files` : `${manifest}: ${files} files; the model ${probe} ${when}`
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
