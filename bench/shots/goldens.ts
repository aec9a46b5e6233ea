import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { FoundBoundary } from './score.ts'

const golden = z.object({ cuts: z.array(z.number()) })

/** What PySceneDetect's goldens tell of a film of its own; null where there is none. */
export function goldenOf(data: string, film: string, detector: string): FoundBoundary[] | null {
  const path = join(data, 'shots', 'pyscenedetect', 'goldens', `${film}.${detector}.default.json`)
  if (!existsSync(path)) return null
  return golden.parse(JSON.parse(readFileSync(path, 'utf8'))).cuts.map((frame) => ({ frame, gradual: null }))
}
