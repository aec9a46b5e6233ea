import { shotRulesVersion } from '../../analysis/ledger/shot-detector.ts'
import type { FilmDecoder, MediaDecoder } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { decodeFilm } from './decode-film.ts'
import { decodePhoto } from './decode-photo.ts'
import { stillRulesVersion } from './entries-with-still.ts'
import type { PictureDecoder } from './picture-decoder.ts'

export interface MediaDecoderParts {
  /** Null where no film decoder is installed: films and sounds are then `format-unsupported`. */
  readonly film: FilmDecoder | null
  readonly pictures: PictureDecoder
}

/** Decodes photos, films and sounds. Meant to run inside an analysis worker; film decoders are processes of their own. */
export function createMediaDecoder({ film, pictures }: MediaDecoderParts): MediaDecoder {
  return {
    id: [film?.id ?? 'no film decoder', pictures.id, `shot rules ${shotRulesVersion}`, `still rules ${stillRulesVersion}`].join(' + '),
    async decode(path, type, limits, signal, look) {
      if (type.kind === 'other') throw new Problem(type.mimeType === 'application/x-empty' ? 'empty-file' : 'not-media', type.mimeType)
      if (type.kind === 'image') return decodePhoto(pictures, path, type, limits, signal)
      if (film === null) throw new Problem('format-unsupported', 'no film decoder is installed')
      return decodeFilm({ film, path, limits, signal }, type, look)
    },
  }
}
