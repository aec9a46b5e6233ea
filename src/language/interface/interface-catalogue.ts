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

/** `area.key` to MessageFormat 2 source. */
export type InterfaceCatalogue = Readonly<Record<InterfaceKey, string>>

const catalogues = {
  en: flattened({ report: enReport, console: enConsole, command: enCommand, problems: enProblems }),
  sv: flattened({ report: svReport, console: svConsole, command: svCommand, problems: svProblems }),
} as const satisfies Record<LocaleName, InterfaceCatalogue>

/** Every interface message of one language: plain data that the API may serve. */
export function interfaceCatalogue(locale: LocaleTag): InterfaceCatalogue {
  return catalogues[localeName(locale)]
}

function flattened(messages: InterfaceMessages): InterfaceCatalogue {
  const entries = Object.entries(messages).flatMap(([area, words]) =>
    Object.entries<string>(words).map(([key, source]) => [`${area}.${key}`, source] as const),
  )
  // The type of the messages lists exactly these keys.
  return Object.fromEntries(entries) as InterfaceCatalogue
}
