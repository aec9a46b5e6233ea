import { groupFaces } from '../../analysis/faces/group-faces.ts'
import { createPlaceGroups } from '../../analysis/places/group-places.ts'
import { type StackEntry, stackMedia } from '../../analysis/stacks/stack-media.ts'
import type { MediaId, ObservationId, StackId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import type { CaseReader } from '../ports/case-store.ts'
import type { CaseWalks } from '../ports/case-work.ts'
import type { HashIndexes } from '../ports/hash-indexes.ts'
import { addEnds, continuedFilms, type FilmViews } from './continued-films.ts'
import { likeFilmsByMedium } from './like-films.ts'
import { alone, type DraftContext } from './make-draft.ts'
import { addPlaces, type KnownLikeness, placeGroupsByMedium } from './place-groups.ts'
import { placeStills } from './place-stills.ts'

/** Near-duplicates, face groups and films that agree, of a whole case, by medium. */
export interface CaseContext {
  of(media: MediaId): DraftContext
}

/** Reads hashes and faces alone, one after another, and forms stacks and face groups of them. */
export async function readCaseContext(store: CaseWalks & Pick<CaseReader, 'medium'>, indexes: HashIndexes): Promise<CaseContext> {
  const stacks = stackMedia(await photoHashes(store), (words, of) => indexes.over(of, words))
  const films = await likeFilmsByMedium(store, (words) => indexes.over('films', words))
  const sizes = sizesOf(stacks)
  const groups = groupsByMedium(await faces(store))
  const { placeGroups, goesOn } = await readPlaces(store, { stacks, films })
  return {
    of: (media) => {
      const stack = stacks.get(media) ?? null
      const faceGroups = groups.get(media)
      const likeFilms = films.get(media)
      const places = placesOf(placeGroups.get(media), goesOn.get(media))
      if (stack === null && faceGroups === undefined && likeFilms === undefined && Object.keys(places).length === 0) return alone
      const stackOthers = stack === null ? 0 : (sizes.get(stack) ?? 1) - 1
      return { stack, stackOthers, faceGroups: faceGroups ?? [], likeFilms: likeFilms ?? [], ...places }
    },
  }
}

/** Surroundings that look alike, and films that go on where others end: both from the pictures' look and layout, read once. */
async function readPlaces(store: CaseWalks & Pick<CaseReader, 'medium'>, known: KnownLikeness) {
  const groups = createPlaceGroups()
  const ends: FilmViews = new Map()
  for await (const medium of placeStills(store)) {
    addPlaces(groups, medium)
    addEnds(ends, medium)
  }
  return { placeGroups: placeGroupsByMedium(groups, known), goesOn: await continuedFilms(store, ends) }
}

/** A key that stands there undefined would be another context than one that is not there. */
function placesOf(placeGroups: DraftContext['placeGroups'], goesOn: DraftContext['goesOn']): Pick<DraftContext, 'placeGroups' | 'goesOn'> {
  return { ...(placeGroups === undefined ? {} : { placeGroups }), ...(goesOn === undefined ? {} : { goesOn }) }
}

/** The hash of a photo stands for the whole of it, those that come behind it for its inner parts; those of a film are of its stills. */
async function photoHashes(store: CaseWalks): Promise<StackEntry[]> {
  const entries: (StackEntry & { readonly inner: { pdq: string; quality: number }[] })[] = []
  for await (const { mediaId, value, quality, where } of store.observationsOf('hash')) {
    const last = entries.at(-1)
    if (where.on === 'media' && last?.mediaId !== mediaId) entries.push({ mediaId, pdq: value, quality, inner: [] })
    if (where.on === 'region' && last?.mediaId === mediaId) last.inner.push({ pdq: value, quality })
  }
  return entries
}

async function faces(store: CaseWalks): Promise<Observation<'face'>[]> {
  const found: Observation<'face'>[] = []
  for await (const face of store.observationsOf('face')) found.push(face)
  return found
}

function sizesOf(stacks: ReadonlyMap<MediaId, StackId>): Map<StackId, number> {
  const sizes = new Map<StackId, number>()
  for (const stack of stacks.values()) sizes.set(stack, (sizes.get(stack) ?? 0) + 1)
  return sizes
}

/** Only a group that joins several media is worth a name; names follow the order of the first member. */
function groupsByMedium(found: readonly Observation<'face'>[]): Map<MediaId, DraftContext['faceGroups'][number][]> {
  const mediaOf = new Map<ObservationId, MediaId>(found.map((face) => [face.id, face.mediaId]))
  const joined = groupFaces(found)
    .map(({ members }) => ({ members, media: new Set(members.flatMap((member) => mediaOf.get(member) ?? [])) }))
    .filter((group) => group.media.size > 1)
  const groups = new Map<MediaId, DraftContext['faceGroups'][number][]>()
  for (const [index, { members, media }] of joined.entries()) {
    for (const id of media) {
      const own = members.filter((member) => mediaOf.get(member) === id)
      groups.set(id, [...(groups.get(id) ?? []), { group: `F${index + 1}`, media: media.size, members: own }])
    }
  }
  return groups
}
