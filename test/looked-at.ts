import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { LookedAtMedium } from '../src/application/ports/look-renderer.ts'
import type { ContentType, Exhibit } from '../src/domain/evidence.ts'
import type { ExhibitId, MediaId } from '../src/domain/id.ts'

/** The SHA-256 of a file. */
export function sha256Of(path: string): MediaId {
  return createHash('sha256').update(readFileSync(path)).digest('hex') as MediaId
}

/** An exhibit for a path on disk. */
export function exhibitAt(source: string, form: Exhibit['form']): Exhibit {
  return { id: source as ExhibitId, label: 'A', name: basename(source), source, form }
}

/** A single file as a medium that a look can be asked of. */
export function fileAsMedium(path: string, type: ContentType): LookedAtMedium {
  const places = [{ exhibit: exhibitAt(path, 'file'), path: basename(path) }]
  return { ...type, media: sha256Of(path), bytes: statSync(path).size, places }
}
