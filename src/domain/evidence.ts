import type { ExhibitId, Instant, MediaId } from './id.ts'
import type { ProblemRecord } from './problem.ts'
import type { MediaTime } from './timeline.ts'

/** A seized device or its export, as it was handed to us: a folder, an archive or a single file. */
export interface Exhibit {
  readonly id: ExhibitId
  /** `A`, `B`, … in the order of adding; how reports name it. */
  readonly label: string
  /** Last part of the path as given. */
  readonly name: string
  /** Absolute path on the machine that added it. Never leaves in an export. */
  readonly source: string
  readonly form: 'folder' | 'archive' | 'file'
}

/** One path in an exhibit. The same bytes at many paths are one medium. */
export interface EvidenceFile {
  readonly exhibit: ExhibitId
  /** Relative to the exhibit, `/` as separator; bytes that are no UTF-8 appear as `\xNN`. */
  readonly path: string
  readonly media: MediaId | null
  readonly bytes: number | null
  readonly modifiedAt: Instant | null
  readonly createdAt: Instant | null
  readonly problem: ProblemRecord | null
}

/** The three digests that agencies exchange, from one read. Lower-case hex. */
export interface Hashes {
  readonly md5: string
  readonly sha1: string
  readonly sha256: MediaId
}

export const mediaKinds = ['image', 'video', 'audio', 'other'] as const
export type MediaKind = (typeof mediaKinds)[number]

/** What the bytes are, judged by content and not by name. */
export interface ContentType {
  readonly kind: MediaKind
  readonly mimeType: string
}

/** How far we came with a medium. `described`: all asked was done. `partly`: something failed or is damaged. */
export const outcomes = ['described', 'partly', 'unreadable', 'unsupported', 'known'] as const
export type Outcome = (typeof outcomes)[number]

/** Unique bytes. Sizes are of the upright picture. */
export interface Medium extends Hashes, ContentType {
  readonly bytes: number
}

/** What decoding told of a medium. */
export interface MediaFacts {
  readonly kind: MediaKind
  readonly mimeType: string
  readonly container: string | null
  readonly width: number | null
  readonly height: number | null
  readonly duration: MediaTime | null
  readonly hasPicture: boolean
  readonly hasSound: boolean
  readonly damaged: boolean
  readonly decoder: string
}

/** What a limit left out although it could be read; all zero when everything was taken. */
export interface Omitted {
  /** Ledger entries whose still was not taken because of `maxStills`; the taken ones are spread evenly. */
  readonly stills: number
  /** Whether sound goes on after `maxSoundSeconds`. */
  readonly sound: boolean
  /** Pictures after the first in a file that holds several and is not a film. */
  readonly pictures: number
}

/** What decoding told of a medium, and what its limits left out. */
export interface AnalysedFacts extends MediaFacts {
  readonly omitted: Omitted
}

/** Where and with what a picture was made, as its metadata claim. Null: the metadata do not say. */
export interface CaptureFacts {
  readonly takenAt: string | null
  readonly make: string | null
  readonly model: string | null
  readonly software: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly altitude: number | null
  /** All fields as read, name to text; binary values are left out. */
  readonly fields: Readonly<Record<string, string>>
}
