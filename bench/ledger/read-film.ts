import { decodeFilm } from '../../src/adapters/media/decode-film.ts'
import { startWholePass } from '../../src/adapters/media/film-pass.ts'
import { decodeLimits } from '../../src/application/analysis/decode-limits.ts'
import type { FilmDecoder, Look } from '../../src/application/ports/media-decoder.ts'

/** The ways in which a film is read. */
export interface FilmReader {
  /** The one pass that gives ledger, shots and hashes. */
  ledger(path: string): Promise<void>
  /** All that a worker does to decode it: probe, pass, stills, sound. */
  decode(path: string, look: Look): Promise<void>
}

/** Reads films as the product does, through one decoder. */
export function createFilmReader(film: FilmDecoder): FilmReader {
  const signal = new AbortController().signal
  const readingOf = (path: string) => ({ film, path, limits: decodeLimits('video', 10 ** 9), signal })
  return {
    async ledger(path) {
      await using pass = startWholePass(readingOf(path))
      const { ledger, problem } = await pass.read({ timeBase: [1, 1000], container: 'matroska,webm' })
      if (problem !== null || ledger.frameCount === 0) throw new Error(`${path}: ${problem?.detail ?? 'no frames'}`)
    },
    async decode(path, look) {
      const { problems } = await decodeFilm(readingOf(path), { kind: 'video', mimeType: 'video/mp4' }, look)
      const [problem] = problems
      if (problem !== undefined) throw new Error(`${path}: ${problem.code}: ${problem.detail}`)
    },
  }
}
