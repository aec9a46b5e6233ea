import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const script = join(import.meta.dirname, 'scene_detect.py')

/**
 * PySceneDetect's adaptive detector on a film, where Debian's Python can import it: a checkout of it may be named by the environment
 * variable `WORDVEIL_SCENEDETECT`. Null where it cannot.
 */
export async function sceneDetect(): Promise<((path: string) => Promise<void>) | null> {
  const env = { ...process.env, PYTHONPATH: process.env.WORDVEIL_SCENEDETECT ?? '' }
  const run = promisify(execFile)
  try {
    await run('/usr/bin/python3', [script], { env })
  } catch {
    return null
  }
  return async (path) => void (await run('/usr/bin/python3', [script, path], { env }))
}
