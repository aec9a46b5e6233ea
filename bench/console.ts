import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measured } from './bench.ts'
import { growStore } from './console/make-store.ts'
import { measureConsole } from './console/measure-console.ts'

const usualMedia = 1_000_000
/** Seconds that one call may spend on making the store. */
const usualPatience = 230

/**
 * How fast the console answers over a large case: `console [MEDIA [FOLDER [SECONDS]]]`, a million media of ten claims each without more words. A
 * folder keeps the store, which is made on from where it stands, some minutes at each call; without one it is made anew and removed.
 */
export async function benchConsole(_data: string, args: readonly string[]): Promise<Measured> {
  const [media = usualMedia] = args.slice(0, 1).map(Number)
  const [, kept, seconds] = args
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'wordveil-console-'))
  const patience = seconds === undefined ? (kept === undefined ? Number.POSITIVE_INFINITY : usualPatience) : Number(seconds)
  try {
    const begun = performance.now()
    const made = await growStore(folder, media, patience)
    const line = `${made.media} media were there after ${Math.round((performance.now() - begun) / 1000)} s of making.`
    if (!made.whole) return { figures: [], details: `${line} The same call makes on.` }
    const { figures, details } = await measureConsole(folder, patience)
    return { figures, details: `${line}\n\n${details}` }
  } finally {
    if (kept === undefined && existsSync(folder)) rmSync(folder, { recursive: true })
  }
}
