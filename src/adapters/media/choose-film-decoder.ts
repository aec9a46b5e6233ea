import type { FilmDecoder } from '../../application/ports/media-decoder.ts'
import { createFfmpegFilmDecoder } from './ffmpeg-film-decoder.ts'
import { createNodeAvFilmDecoder } from './node-av-film-decoder.ts'

/** The film decoders that this machine has, the preferred one first: the ffmpeg command, then the one inside npm. */
export async function availableFilmDecoders(): Promise<FilmDecoder[]> {
  const found = await Promise.all([createFfmpegFilmDecoder(), createNodeAvFilmDecoder()])
  return found.filter((decoder) => decoder !== null)
}

/** The film decoder to use here; null when there is none. */
export async function chooseFilmDecoder(): Promise<FilmDecoder | null> {
  return (await createFfmpegFilmDecoder()) ?? (await createNodeAvFilmDecoder())
}
