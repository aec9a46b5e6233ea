import { parseArgs } from 'node:util'

/** What is to be survived, how often, and by which chance. */
export interface Settings {
  readonly parts: readonly string[]
  readonly files: number
  readonly kills: number
  readonly disks: number
  /** Runs in which single workers or decoders are killed. */
  readonly losses: number
  readonly seed: number
}

export const usage =
  'npm run survive -- [mutants] [kills] [workers] [decoders] [disks] [--files 2000] [--kills 100] [--losses 10] [--disks 20] [--seed 1]'

/** The settings of the command line; null where it was not understood. Without a part, all are meant. */
export function readSettings(args: readonly string[], known: readonly string[]): Settings | null {
  try {
    const number = (fallback: string) => ({ type: 'string', default: fallback }) as const
    const options = { files: number('2000'), kills: number('100'), disks: number('20'), losses: number('10'), seed: number('1') }
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [files, kills, disks, losses, seed] = [values.files, values.kills, values.disks, values.losses, values.seed].map(Number)
    const parts = positionals.length === 0 ? known : positionals
    const whole = [files, kills, disks, losses, seed].every((value) => Number.isInteger(value) && value !== undefined && value > 0)
    if (!whole || parts.some((part) => !known.includes(part))) return null
    return { parts, files: files ?? 0, kills: kills ?? 0, disks: disks ?? 0, losses: losses ?? 0, seed: seed ?? 0 }
  } catch {
    // An option that does not exist; the usage line answers it.
    return null
  }
}
