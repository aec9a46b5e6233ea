import { layoutApart, type PlaceGroups, type PlaceStill } from '../../analysis/places/group-places.ts'
import type { MediaId, StackId } from '../../domain/id.ts'
import type { DraftContext } from './make-draft.ts'
import type { MediumStills } from './place-stills.ts'

type PlaceGroup = NonNullable<DraftContext['placeGroups']>[number]

// Stills that PDQ calls the same show no more of a place than one of them; more views of a film cost more than they find.
const sameStill = 31
const mostViews = 24
const mostCompared = 400

/** What is told apart from surroundings: copies of a picture, and films that share a passage. */
export interface KnownLikeness {
  readonly stacks: ReadonlyMap<MediaId, StackId>
  readonly films: ReadonlyMap<MediaId, readonly { readonly media: MediaId }[]>
}

/** Adds a medium's views to the groups. */
export function addPlaces(groups: PlaceGroups, { kind, stills }: MediumStills): void {
  const seen = stills.filter((still) => still !== null)
  for (const still of kind === 'photo' ? seen : views(seen)) groups.add(still)
}

/** Groups of surroundings over the whole case, by medium. */
export function placeGroupsByMedium(groups: PlaceGroups, known: KnownLikeness): Map<MediaId, PlaceGroup[]> {
  const merged = mergeCovered(groups.joined().map(groupOf)).filter(({ media }) => unitsOf(media, known) > 1)
  const byMedium = new Map<MediaId, PlaceGroup[]>()
  for (const [index, { media, members }] of merged.entries()) {
    for (const id of media) {
      const own = members.filter(({ mediaId }) => mediaId === id).flatMap(({ support }) => support)
      byMedium.set(id, [...(byMedium.get(id) ?? []), { group: `P${index + 1}`, media: media.size, members: own }])
    }
  }
  return byMedium
}

/** The views of a film that differ from one another, evenly over its length where there are many. */
function views(stills: readonly PlaceStill[]): PlaceStill[] {
  const kept: PlaceStill[] = []
  for (const still of stills) if (kept.length < mostCompared && kept.every((one) => layoutApart(one, still) > sameStill)) kept.push(still)
  if (kept.length <= mostViews) return kept
  return Array.from({ length: mostViews }, (_, index) => kept[Math.floor(((index + 0.5) * kept.length) / mostViews)]).filter(
    (still) => still !== undefined,
  )
}

interface Group {
  readonly media: ReadonlySet<MediaId>
  readonly members: readonly Pick<PlaceStill, 'mediaId' | 'support'>[]
}

function groupOf(members: Group['members']): Group {
  return { media: new Set(members.map(({ mediaId }) => mediaId)), members }
}

/** Most media first; a group all of whose media another has too is told with that one: it is the same place seen otherwise, or would read so. */
function mergeCovered(groups: readonly Group[]): Group[] {
  const merged: Group[] = []
  const holding = new Map<MediaId, number[]>()
  for (const group of groups.filter(({ media }) => media.size > 1).toSorted((a, b) => b.media.size - a.media.size || firstOf(a, b))) {
    const [first] = group.media
    const cover =
      first === undefined ? undefined : holding.get(first)?.find((index) => [...group.media].every((id) => merged[index]?.media.has(id)))
    const into = cover === undefined ? undefined : merged[cover]
    if (cover !== undefined && into !== undefined) {
      merged[cover] = { media: into.media, members: [...into.members, ...group.members] }
      continue
    }
    for (const id of group.media) holding.set(id, [...(holding.get(id) ?? []), merged.length])
    merged.push(group)
  }
  return merged
}

function firstOf({ media: [a = ''] }: { media: Iterable<string> }, { media: [b = ''] }: { media: Iterable<string> }): number {
  return a < b ? -1 : Number(a > b)
}

/** How many there are where copies count once: that they show one place says nothing. */
function unitsOf(media: ReadonlySet<MediaId>, { stacks, films }: KnownLikeness): number {
  const unit = new Map<MediaId, string>()
  for (const id of media) {
    if (unit.has(id)) continue
    const name = stacks.get(id) ?? id
    const line = [id]
    for (const next of line) {
      if (unit.has(next)) continue
      unit.set(next, name)
      for (const { media: other } of films.get(next) ?? []) if (media.has(other)) line.push(other)
    }
  }
  return new Set(unit.values()).size
}
