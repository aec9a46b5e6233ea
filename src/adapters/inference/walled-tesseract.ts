import { isAbsolute } from 'node:path'
import { findCommand } from '../sandbox/find-command.ts'
import { type WalledCommand, walledDecoder } from '../sandbox/walled-command.ts'
import type { Sight } from '../sandbox/walls.ts'

const allowance = { dataBytes: 2 * 1024 ** 3, cpuSeconds: null, writtenBytes: 0, openFiles: 64 }

/** Tesseract behind its wall: it reads pictures that we made, from its pipes or descriptors, and its language data. */
export function walledTesseract(command: string, args: readonly string[], sight: Sight): WalledCommand {
  const named = [command, ...args].filter((word) => isAbsolute(word))
  const data = process.env.TESSDATA_PREFIX ?? ''
  return walledDecoder(
    { command: findCommand(command) ?? command, args, reads: [...named, ...(data === '' ? [] : [data])] },
    allowance,
    sight,
  )
}
