import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../../test/mutate/seeded-random.ts'
import { clipsOf, type Half } from './half.ts'
import { makeFilm } from './make-film.ts'
import { planFilm, transitionsOf } from './plan-film.ts'
import type { KnownFilm } from './truth.ts'

const seeds = { tuned: 1, 'held-out': 2 } as const satisfies Record<Half, number>

/** Makes films of a half in a folder, one by one; the same half gives the same films. */
export async function* madeFilms(
  data: string,
  half: Half,
  { count, folder }: { count: number; folder: string },
): AsyncGenerator<KnownFilm> {
  const material = { data, clips: clipsOf[half], photos: photosOf(data, half) }
  for (let number = 0; number < count; number++) {
    const plan = planFilm(material, seededRandom(seeds[half] * 1_000_003 + number))
    const name = `${half}-${String(number).padStart(3, '0')}`
    const path = join(folder, `${name}.mkv`)
    await makeFilm(plan, path)
    yield { name, path, transitions: transitionsOf(plan) }
  }
}

/** Every second photo belongs to each half. */
function photosOf(data: string, half: Half): string[] {
  const folders = [join(data, 'photo', 'coco'), join(data, 'photo', 'immich')]
  const all = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jpg'))
      .toSorted()
      .map((name) => join(folder, name)),
  )
  return all.filter((_, index) => (index % 2 === 0) === (half === 'tuned'))
}
