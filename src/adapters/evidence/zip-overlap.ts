/** Where an entry says that its bytes lie. */
export interface EntryPlace {
  readonly relativeOffsetOfLocalHeader: number
  readonly compressedSize: number
  readonly fileNameLength: number
}

/** A local header before its name and extra fields. */
const headerBytes = 30

/** Entries that claim bytes of another entry: no program writes such an archive, only a bomb that counts the same bytes many times. */
export function overlappingEntries<Place extends EntryPlace>(entries: readonly Place[]): ReadonlySet<Place> {
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  const overlapping = new Set<Place>()
  let last: { readonly place: Place; readonly end: number } | null = null
  for (const place of inOrder) {
    if (last !== null && place.relativeOffsetOfLocalHeader < last.end) overlapping.add(last.place).add(place)
    const end = place.relativeOffsetOfLocalHeader + headerBytes + place.fileNameLength + place.compressedSize
    if (last === null || end >= last.end) last = { place, end }
  }
  return overlapping
}
