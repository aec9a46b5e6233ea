import type { LocaleTag } from '../../domain/id.ts'
import { type LocaleName, localeName } from '../locale-tag.ts'
import { command as arCommand } from './ar/command.ts'
import { console as arConsole } from './ar/console.ts'
import { problems as arProblems } from './ar/problems.ts'
import { report as arReport } from './ar/report.ts'
import { command as deCommand } from './de/command.ts'
import { console as deConsole } from './de/console.ts'
import { problems as deProblems } from './de/problems.ts'
import { report as deReport } from './de/report.ts'
import { command as enCommand } from './en/command.ts'
import { console as enConsole } from './en/console.ts'
import { problems as enProblems } from './en/problems.ts'
import { report as enReport } from './en/report.ts'
import { command as esCommand } from './es/command.ts'
import { console as esConsole } from './es/console.ts'
import { problems as esProblems } from './es/problems.ts'
import { report as esReport } from './es/report.ts'
import { command as frCommand } from './fr/command.ts'
import { console as frConsole } from './fr/console.ts'
import { problems as frProblems } from './fr/problems.ts'
import { report as frReport } from './fr/report.ts'
import type { InterfaceKey, InterfaceMessages } from './interface-message.ts'
import { command as jaCommand } from './ja/command.ts'
import { console as jaConsole } from './ja/console.ts'
import { problems as jaProblems } from './ja/problems.ts'
import { report as jaReport } from './ja/report.ts'
import { command as nlCommand } from './nl/command.ts'
import { console as nlConsole } from './nl/console.ts'
import { problems as nlProblems } from './nl/problems.ts'
import { report as nlReport } from './nl/report.ts'
import { command as plCommand } from './pl/command.ts'
import { console as plConsole } from './pl/console.ts'
import { problems as plProblems } from './pl/problems.ts'
import { report as plReport } from './pl/report.ts'
import { command as ptCommand } from './pt/command.ts'
import { console as ptConsole } from './pt/console.ts'
import { problems as ptProblems } from './pt/problems.ts'
import { report as ptReport } from './pt/report.ts'
import { command as svCommand } from './sv/command.ts'
import { console as svConsole } from './sv/console.ts'
import { problems as svProblems } from './sv/problems.ts'
import { report as svReport } from './sv/report.ts'
import { command as ukCommand } from './uk/command.ts'
import { console as ukConsole } from './uk/console.ts'
import { problems as ukProblems } from './uk/problems.ts'
import { report as ukReport } from './uk/report.ts'
import { command as zhCommand } from './zh/command.ts'
import { console as zhConsole } from './zh/console.ts'
import { problems as zhProblems } from './zh/problems.ts'
import { report as zhReport } from './zh/report.ts'

/** `area.key` to MessageFormat 2 source. */
export type InterfaceCatalogue = Readonly<Record<InterfaceKey, string>>

const catalogues = {
  ar: flattened({ report: arReport, console: arConsole, command: arCommand, problems: arProblems }),
  de: flattened({ report: deReport, console: deConsole, command: deCommand, problems: deProblems }),
  en: flattened({ report: enReport, console: enConsole, command: enCommand, problems: enProblems }),
  pl: flattened({ report: plReport, console: plConsole, command: plCommand, problems: plProblems }),
  sv: flattened({ report: svReport, console: svConsole, command: svCommand, problems: svProblems }),
  ja: flattened({ report: jaReport, console: jaConsole, command: jaCommand, problems: jaProblems }),
  uk: flattened({ report: ukReport, console: ukConsole, command: ukCommand, problems: ukProblems }),
  zh: flattened({ report: zhReport, console: zhConsole, command: zhCommand, problems: zhProblems }),
  nl: flattened({ report: nlReport, console: nlConsole, command: nlCommand, problems: nlProblems }),
  es: flattened({ report: esReport, console: esConsole, command: esCommand, problems: esProblems }),
  fr: flattened({ report: frReport, console: frConsole, command: frCommand, problems: frProblems }),
  pt: flattened({ report: ptReport, console: ptConsole, command: ptCommand, problems: ptProblems }),
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
