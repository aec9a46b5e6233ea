import type { LocaleTag } from '../../domain/id.ts'
import { type LocaleName, localeName } from '../locale-tag.ts'
import { command as enCommand } from './en/command.ts'
import { console as enConsole } from './en/console.ts'
import { problems as enProblems } from './en/problems.ts'
import { report as enReport } from './en/report.ts'
import type { InterfaceKey, InterfaceMessages } from './interface-message.ts'
import { command as svCommand } from './sv/command.ts'
import { console as svConsole } from './sv/console.ts'
import { problems as svProblems } from './sv/problems.ts'
import { report as svReport } from './sv/report.ts'

const messages = {
  en: { report: enReport, console: enConsole, command: enCommand, problems: enProblems },
  sv: { report: svReport, console: svConsole, command: svCommand, problems: svProblems },
} as const satisfies Record<LocaleName, InterfaceMessages>

/** Every interface message of one language, `area.key` to MessageFormat 2 source: plain data that the API may serve. */
export function interfaceCatalogue(locale: LocaleTag): Readonly<Record<InterfaceKey, string>> {
  const areas = Object.entries(messages[localeName(locale)])
  const entries = areas.flatMap(([area, words]) => Object.entries(words).map(([key, source]) => [`${area}.${key}`, source]))
  return Object.fromEntries(entries)
}
