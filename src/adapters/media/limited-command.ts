import type { DecodeLimits } from '../../application/ports/media-decoder.ts'
import { type WalledCommand, walledDecoder } from '../sandbox/walled-command.ts'

/** A decoder program with its arguments. */
export interface DecoderCommand {
  readonly command: string
  readonly args: readonly string[]
  /** Memory that the program reserves before it decodes anything; it comes on top of the limit. */
  readonly reservedBytes: number
  /** Files and folders that it needs besides the programs of the system. */
  readonly reads?: readonly string[]
  /** Whether it answers on descriptors 6, 7 and 8 as well. */
  readonly answersAside?: boolean
}

const openFiles = 256

type Bounds = Pick<DecodeLimits, 'wallSeconds' | 'memoryBytes'>

/**
 * The same command behind a wall and with bounded data memory and CPU time, no core dump, no file written; of files it sees the one in
 * descriptor 3 (`input`) or none.
 */
export function limitedCommand(command: DecoderCommand, limits: Bounds, sight: 'input' | 'nothing' = 'input'): WalledCommand {
  return walledDecoder(programOf(command), allowanceOf(command, limits.memoryBytes, Math.ceil(limits.wallSeconds * 4)), sight)
}

/** A command for many inputs, which come through its pipes alone; each has its own time, so that the process has none. */
export function keptCommand(command: DecoderCommand, memoryBytes: number): WalledCommand {
  return walledDecoder(programOf(command), allowanceOf(command, memoryBytes, null), 'nothing')
}

function programOf({ command, args, reads = [] }: DecoderCommand) {
  return { command, args, reads }
}

function allowanceOf({ reservedBytes }: DecoderCommand, memoryBytes: number, cpuSeconds: number | null) {
  return { dataBytes: memoryBytes + reservedBytes, cpuSeconds, writtenBytes: 0, openFiles }
}
