import { Problem } from '../../domain/problem.ts'

/** What one archive entry may hold; beyond it, the entry is a bomb. */
export interface ArchiveLimits {
  readonly maxEntryBytes: number
  /** How many times its packed size an entry may have, once it passes `ratioFromBytes`. */
  readonly maxRatio: number
  readonly ratioFromBytes: number
}

/** No photo or film packs a gigabyte two hundred times smaller; the packing itself cannot pass about a thousand. */
const archiveLimits: ArchiveLimits = { maxEntryBytes: 64 * 1024 ** 3, maxRatio: 200, ratioFromBytes: 1024 ** 3 }

/** Refuses a size that only a bomb has. `packedBytes` is null where the entry is not packed. */
export function refuseBomb(bytes: number, packedBytes: number | null, limits: ArchiveLimits = archiveLimits): void {
  const swollen = packedBytes !== null && bytes > limits.ratioFromBytes && bytes > packedBytes * limits.maxRatio
  if (swollen || bytes > limits.maxEntryBytes) throw new Problem('archive-entry-refused', 'size')
}

/** What the headers and names of a packed archive may come to, in bytes: below this anything, beyond it what real archives have. */
const listingFromBytes = 256 * 1024 ** 2

/** Refuses an archive whose listing alone swells when it is unpacked: empty entries by the million. Throws `archive-too-long`. */
export function refuseListing(bytes: number, packedBytes: number | null, fromBytes = listingFromBytes): void {
  if (packedBytes !== null && bytes > fromBytes && bytes > packedBytes * archiveLimits.maxRatio)
    throw new Problem('archive-too-long', 'listing')
}

/** What is held of the listing of one archive, far beyond what phones export; what lies behind it is told as missing. A folder has no such bound. */
export interface ListingLimits {
  readonly maxEntries: number
  readonly maxCharacters: number
}

const listingLimits: ListingLimits = { maxEntries: 1_000_000, maxCharacters: 256 * 1024 ** 2 }

/** Counts the entries of one archive with their paths, which are all held. Throws `archive-too-long` where there are more than are held. */
export function boundedListing(limits: ListingLimits = listingLimits): (path: string) => void {
  let entries = 0
  let characters = 0
  return (path) => {
    entries += 1
    characters += path.length
    if (entries > limits.maxEntries || characters > limits.maxCharacters) throw new Problem('archive-too-long', 'entries')
  }
}

/** Passes bytes on until an entry proves to be a bomb; damage in the archive is the problem `archive-broken`. */
export async function* guarded(
  chunks: AsyncIterable<Uint8Array>,
  packedBytes: number | null,
  limits: ArchiveLimits = archiveLimits,
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length
      refuseBomb(bytes, packedBytes, limits)
      yield chunk
    }
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('archive-broken', null, cause)
  }
}
