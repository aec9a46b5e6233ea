import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { FoundBoundary } from './score.ts'

const line = z.object({ detector: z.string(), film: z.string(), seconds: z.array(z.number()) })

/** What each detector of PySceneDetect tells of films by their paths, in seconds. */
export type PeerFindings = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

/** Runs PySceneDetect from the folder that WORDVEIL_SCENEDETECT names; null where none is named. */
export async function peerFindings(paths: readonly string[]): Promise<PeerFindings | null> {
  const folder = process.env.WORDVEIL_SCENEDETECT
  if (folder === undefined) return null
  const script = join(import.meta.dirname, 'scenedetect.py')
  const { stdout } = await promisify(execFile)('/usr/bin/python3', [script, folder, ...paths], { maxBuffer: 1e8 })
  const found = new Map<string, Map<string, readonly number[]>>()
  for (const text of stdout.split('\n').filter((each) => each !== '')) {
    const { detector, film, seconds } = line.parse(JSON.parse(text))
    found.set(detector, (found.get(detector) ?? new Map<string, readonly number[]>()).set(film, seconds))
  }
  return found
}

/** Its times as frames of the film: it does not tell cuts from other boundaries. */
export function framesOf(found: readonly number[], times: readonly number[]): FoundBoundary[] {
  return found.map((time) => {
    const frame = times.findIndex((each) => each > time - 0.001)
    return { frame: frame === -1 ? times.length : frame, gradual: null }
  })
}
