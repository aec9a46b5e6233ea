import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { TextReader } from '../../analysis/analyzer.ts'
import type { Picture } from '../../analysis/pixels/picture.ts'
import type { Sha256 } from '../../domain/id.ts'
import type { ModelRef } from '../../domain/observation.ts'

/** A text reader with what provenance needs: engine, version and the hash of its language data. Dispose of it when done. */
export interface TextEngine extends TextReader, AsyncDisposable {
  readonly ref: ModelRef
}

/** The id under which analyzers ask for it. */
export const tesseractId = 'tesseract'

/** A reference whose hash is that of the `sha256sum` listing of the language data. */
export function engineRef(version: string, data: readonly { readonly language: string; readonly bytes: Uint8Array }[]): ModelRef {
  const listing = data.map(({ language, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${language}\n`).join('')
  return { id: tesseractId, version, sha256: createHash('sha256').update(listing).digest('hex') as Sha256 }
}

/** A picture as PNG, which both engines read. */
export function toPng({ width, height, data }: Picture): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .greyscale()
    .png({ compressionLevel: 1 })
    .toBuffer()
}
