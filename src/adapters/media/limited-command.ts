import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { DecodeLimits } from '../../application/ports/media-decoder.ts'

/** A decoder program with its arguments. */
export interface DecoderCommand {
  readonly command: string
  readonly args: readonly string[]
  /** Memory that the program reserves before it decodes anything; it comes on top of the limit. */
  readonly reservedBytes: number
}

/** The same command under `prlimit` where that exists: bounded data memory and CPU time, no core dump, no file written. */
export function limitedCommand(command: DecoderCommand, limits: DecodeLimits): { command: string; args: string[] } {
  const prlimit = findCommand('prlimit')
  if (prlimit === null) return { command: command.command, args: [...command.args] }
  const cpuSeconds = Math.ceil(limits.wallSeconds * 4)
  const bounds = [`--data=${limits.memoryBytes + command.reservedBytes}`, `--cpu=${cpuSeconds}`, '--core=0', '--fsize=0']
  return { command: prlimit, args: [...bounds, command.command, ...command.args] }
}

/** Absolute path of a program on PATH; null when it is not installed. */
export function findCommand(name: string): string | null {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name + suffix)).find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
