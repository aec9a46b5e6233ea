import { scriptFolders } from '../sandbox/visible-folders.ts'
import type { DecoderCommand } from './limited-command.ts'

/** What Node.js reserves by itself (heap cages and thread stacks), measured at 620 MB; most of it is never touched. */
const reservedBytes = 700_000_000

/** A script of ours as a decoder process: the same Node.js, a small heap, and where it is asked once, one argument in JSON. */
export function nodeCommand(script: string, request?: unknown): DecoderCommand {
  const asked = request === undefined ? [] : [JSON.stringify(request)]
  const args = ['--no-warnings', '--max-old-space-size=256', script, ...asked]
  return { command: process.execPath, args, reservedBytes, reads: [...scriptFolders, script] }
}
