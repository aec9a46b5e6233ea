import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

/** The folder that holds package.json, models, dist and the sources. */
export const installationFolder = dirname(dirname(import.meta.dirname))

/** The version in package.json. */
export function programVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(installationFolder, 'package.json'), 'utf8'))).version
}
