import type { ChildProcess, ChildProcessWithoutNullStreams } from 'node:child_process'
import { dirname } from 'node:path'
import { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { startWalled } from '../sandbox/start-walled.ts'
import { walledDecoder } from '../sandbox/walled-command.ts'
import type { EvidenceRanges } from './evidence-ranges.ts'

const configuration = fileURLToPath(new URL('./evidence-by-ranges.pl', import.meta.url))
const allowance = { dataBytes: 1024 ** 3, cpuSeconds: null, writtenBytes: 0, openFiles: 64 }

/** Starts ExifTool, which waits for questions, behind a wall: it opens no evidence and asks for ranges of what it is lent. */
export function startExiftool(perl: string, exiftool: string, evidence: EvidenceRanges): ChildProcessWithoutNullStreams {
  const args = [exiftool, '-config', configuration, '-stay_open', 'True', '-@', '-']
  const program = { command: perl, args, reads: [dirname(exiftool), configuration] }
  const child = startWalled(walledDecoder(program, allowance, 'nothing'), {
    pipes: ['pipe', 'pipe', 'pipe', 'pipe', 'ignore'],
    environment: { PATH: process.env.PATH, LANG: 'C' },
  })
  const channel: unknown = child.stdio[3]
  if (!hasPipes(child) || !(channel instanceof Duplex)) throw new Error('ExifTool has no pipes')
  evidence.serve(channel)
  return child
}

function hasPipes(child: ChildProcess): child is ChildProcessWithoutNullStreams {
  return child.stdin !== null && child.stdout !== null && child.stderr !== null
}
