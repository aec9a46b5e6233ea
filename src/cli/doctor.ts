import type { Command } from 'commander'
import type { LocaleTag } from '../domain/id.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { type CommandContext, exitCodes, type HealthItem } from './command-context.ts'

/** `doctor`: what this machine can do, and what is missing for the rest. */
export function addDoctor(program: Command, context: CommandContext): void {
  program
    .command('doctor')
    .description('show what this machine can do, and what is missing for the rest')
    .option('--data <dir>', 'workspace', context.defaultData)
    .option('--json', 'print one JSON document', false)
    .action(async (options: { json: boolean }) => {
      const items = await context.health()
      if (options.json) context.terminal.out(JSON.stringify({ items }, null, 2))
      else for (const line of healthLines(items, context.locale)) context.terminal.out(line)
      process.exitCode = items.some((item) => item.required && item.state !== 'present') ? exitCodes.failed : exitCodes.done
    })
}

function healthLines(items: readonly HealthItem[], locale: LocaleTag): string[] {
  const lacking = items.some((item) => item.state !== 'present')
  return [
    ...items.map((item) => healthLine(item, locale)),
    formatMessage(locale, lacking ? 'command.doctor-lacking' : 'command.doctor-fit'),
  ]
}

/** `✓ ffmpeg: present – 5.1.9`, with a dash of its own for what is missing. */
export function healthLine(item: HealthItem, locale: LocaleTag): string {
  const mark = item.state === 'present' ? '✓' : item.required ? '✗' : '–'
  const state = formatMessage(locale, item.state === 'altered' ? 'command.model-altered' : `command.${item.state}`)
  return `${mark} ${item.name}: ${state}${item.detail === '' ? '' : ` – ${item.detail}`}`
}
