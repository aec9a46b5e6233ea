import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The floor: decoding a film with two threads and nothing else. */
export async function bareDecode(path: string): Promise<void> {
  await promisify(execFile)('ffmpeg', ['-v', 'error', '-nostdin', '-threads', '2', '-i', path, '-f', 'null', '-'])
}
