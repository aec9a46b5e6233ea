import type { LocaleTag } from '../../domain/id.ts'
import { formatMessage } from '../../language/interface/format-message.ts'

/** How a runtime with one provider names itself in a run; what is named otherwise stays as it is. */
const runtimeParts = /^(?<name>\S+ \S+) (?<provider>[a-z]+) (?<threads>\d+) threads$/u
const commandPart = /^(?<version>.+) command$/u

/** The runtime of a run as the report names it. */
export function shownRuntime(locale: LocaleTag, runtime: string): string {
  const { name, provider, threads } = runtimeParts.exec(runtime)?.groups ?? {}
  if (name === undefined || provider === undefined || threads === undefined) return runtime
  return formatMessage(locale, 'report.runtime', { name, provider: provider.toUpperCase(), threads })
}

/** The version of a model or engine as the report names it. */
export function shownVersion(locale: LocaleTag, written: string): string {
  const version = commandPart.exec(written)?.groups?.version
  return version === undefined ? written : formatMessage(locale, 'report.engine-command', { version })
}

/** The version alone, for where engines stand in a row. */
export function bareVersion(written: string): string {
  return commandPart.exec(written)?.groups?.version ?? written
}
