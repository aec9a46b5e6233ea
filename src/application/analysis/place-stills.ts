import { lookSpace } from '../../analysis/appearance/look-space.ts'
import { hashWords } from '../../analysis/picture-hash/hash-distance.ts'
import type { PlaceStill } from '../../analysis/places/group-places.ts'
import { createSketcher } from '../../analysis/places/look-sketch.ts'
import { textToVector } from '../../analysis/vectors/vector-text.ts'
import type { MediaId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import { seconds } from '../../domain/timeline.ts'
import type { CaseWalks } from '../ports/case-work.ts'

// A picture with so little in it (PDQ's own measure, 0…100) looks like every other such picture: black, a wall, a title.
const leastQuality = 50

/** The stills of one medium in the order of time; null stands for one that shows too little. */
export interface MediumStills {
  readonly mediaId: MediaId
  readonly kind: 'photo' | 'film'
  readonly stills: readonly (PlaceStill | null)[]
}

/** What the pictures of a case show of their surroundings, medium by medium in the order of ids; one medium at a time is held. */
export async function* placeStills(store: CaseWalks): AsyncGenerator<MediumStills> {
  const sketch = createSketcher()
  const hashes = mediumByMedium<'hash'>(store.observationsOf('hash'))
  let hashed = await hashes.next()
  for await (const looks of mediumByMedium<'similarity'>(store.observationsOf('similarity'))) {
    const { mediaId, where } = looks.first
    while (hashed.done !== true && hashed.value.first.mediaId < mediaId) hashed = await hashes.next()
    if (hashed.done === true) return
    if (hashed.value.first.mediaId !== mediaId) continue
    const byTime = new Map(hashed.value.all.filter(ofWhole).map((hash) => [timeOf(hash), hash]))
    const stills = looks.all.filter(({ space }) => space === lookSpace).map((look) => stillOf(look, byTime.get(timeOf(look)), sketch))
    yield { mediaId, kind: where.on === 'media' ? 'photo' : 'film', stills }
  }
}

function stillOf(
  look: Observation<'similarity'>,
  hash: Observation<'hash'> | undefined,
  sketch: (look: Float32Array) => Uint32Array,
): PlaceStill | null {
  if (hash === undefined || hash.quality < leastQuality) return null
  return { mediaId: look.mediaId, sketch: sketch(textToVector(look.vector)), hash: hashWords(hash.value), support: [hash.id, look.id] }
}

interface OfMedium<K extends 'hash' | 'similarity'> {
  readonly first: Observation<K>
  readonly all: readonly Observation<K>[]
}

async function* mediumByMedium<K extends 'hash' | 'similarity'>(walk: AsyncIterable<Observation<K>>): AsyncGenerator<OfMedium<K>> {
  let all: Observation<K>[] = []
  for await (const one of walk) {
    const [first] = all
    if (first !== undefined && first.mediaId !== one.mediaId) {
      yield { first, all }
      all = []
    }
    all.push(one)
  }
  const [first] = all
  if (first !== undefined) yield { first, all }
}

/** Whether a hash is of a whole still, and not of an inner part of it. */
function ofWhole({ where }: Observation): boolean {
  return where.on !== 'region'
}

/** Seconds; null for a photo. */
function timeOf({ where }: Observation): number | null {
  return where.on === 'media' || where.on === 'span' || where.at === null ? null : seconds(where.at)
}
