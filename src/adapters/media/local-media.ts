import type { MediaDecoder } from '../../application/ports/media-decoder.ts'
import { availableFilmDecoders } from './choose-film-decoder.ts'
import { createMediaDecoder } from './media-decoder.ts'
import { createMetadataReader, type MetadataReader } from './metadata-reader.ts'
import { createPictureDecoder } from './picture-decoder.ts'
import { createPictureProcess } from './picture-process.ts'

/** Everything that reads media on this machine; close it to end its processes. */
export interface LocalMedia extends AsyncDisposable {
  readonly decoder: MediaDecoder
  readonly metadata: MetadataReader
}

/** Puts the decoders of this machine together: the ffmpeg command where present, else the one inside npm. */
export async function openLocalMedia(): Promise<LocalMedia> {
  const films = await availableFilmDecoders()
  const metadata = createMetadataReader()
  const reading = createPictureProcess()
  const pictures = createPictureDecoder({ films, process: reading, preview: (path) => metadata.preview(path) })
  return {
    decoder: createMediaDecoder({ film: films[0] ?? null, pictures }),
    metadata,
    [Symbol.asyncDispose]: async () => {
      for (const part of [metadata, reading]) await part[Symbol.asyncDispose]()
    },
  }
}
