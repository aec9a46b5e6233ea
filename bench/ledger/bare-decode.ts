import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { passThreads } from '../../src/adapters/media/ffmpeg-arguments.ts'

/** The floor: decoding a film with as many threads as the one pass does, and nothing else. */
export async function bareDecode(path: string): Promise<void> {
  await promisify(execFile)('ffmpeg', ['-v', 'error', '-nostdin', '-threads', String(passThreads), '-i', path, '-f', 'null', '-'])
}
