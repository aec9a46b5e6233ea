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
}

const openFiles = 256

/** The same command behind a wall and with bounded data memory and CPU time, no core dump, no file written. */
export function limitedCommand(command: DecoderCommand, limits: Pick<DecodeLimits, 'wallSeconds' | 'memoryBytes'>): WalledCommand {
  const allowance = {
    dataBytes: limits.memoryBytes + command.reservedBytes,
    cpuSeconds: Math.ceil(limits.wallSeconds * 4),
    writtenBytes: 0,
    openFiles,
  }
  return walledDecoder({ ...command, reads: command.reads ?? [] }, allowance, true)
}
