import { tempFolder } from '../test/temp-folder.ts'
import type { Benchmark } from './bench.ts'
import { measureFilmMatch } from './hash/measure-film-match.ts'
import { measureLookUps } from './hash/measure-look-ups.ts'
import { measurePdq } from './hash/measure-pdq.ts'

const usualCount = 10_000_000

/** Picture hashes, the matching of films and look-ups among ten million hashes, or as many as the first argument says. */
export const benchHash: Benchmark = async (data, [count]) => {
  using folder = tempFolder()
  const hashes = count === undefined ? usualCount : Number(count)
  return {
    figures: [...(await measurePdq(data, folder.path)), ...measureFilmMatch(data), ...measureLookUps(hashes, folder.path)],
    details: '',
  }
}
