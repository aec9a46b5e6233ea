import type { Kysely, Selectable } from 'kysely'
import type { Claimed } from '../../application/ports/case-work.ts'
import type { MediaKind } from '../../domain/evidence.ts'
import type { MediaId } from '../../domain/id.ts'
import type { CaseTables } from './schema.ts'
import { turnOfLooks } from './turns.ts'

/** How much bulk was taken since the last first look, measured in photos. */
export interface Pace {
  photos: number
}

/** Between so many photos one first look at a long film is taken, so that films have a draft long before the last photo is read. */
const photosBetweenLooks = 24
/** What is bulk before the first looks: a sound, which is listened to, takes as long as several photos. */
const inPhotos: Readonly<Record<MediaKind, number>> = { other: 0, image: 1, audio: 6, video: 0 }

/** The job to do next: the first in line, and now and then, while that is bulk, the first of the first looks. */
export async function nextJob(db: Kysely<CaseTables>, pace: Pace): Promise<Claimed | null> {
  const first = await jobsInLine(db).limit(1).executeTakeFirst()
  if (first === undefined) return null
  const job = toClaimed(first)
  const bulk = first.urgency > 0 ? 0 : inPhotos[job.kind]
  if (bulk > 0 && pace.photos >= photosBetweenLooks) {
    pace.photos = 0
    const look = await looksInLine(db).limit(1).executeTakeFirst()
    if (look !== undefined) return toClaimed(look)
  }
  pace.photos += bulk
  return job
}

/** All that waits: what a person asked for, then cheap before dear and small before large. Read in the order of one index. */
export function jobsInLine(db: Kysely<CaseTables>) {
  return waiting(db).orderBy('urgency', 'desc').orderBy('turn').orderBy('bytes').orderBy('media_id')
}

/** The first looks that wait and nobody asked for, small films before large. One range of the same index. */
export function looksInLine(db: Kysely<CaseTables>) {
  return waiting(db).where('urgency', '=', 0).where('turn', '=', turnOfLooks).orderBy('bytes').orderBy('media_id')
}

function waiting(db: Kysely<CaseTables>) {
  return db.selectFrom('job').select(['media_id', 'kind', 'bytes', 'look', 'urgency']).where('state', '=', 'waiting')
}

type JobRow = Pick<Selectable<CaseTables['job']>, 'media_id' | 'kind' | 'bytes' | 'look'>

/** A row of the line as it is given to whoever does it. */
export function toClaimed({ media_id, kind, bytes, look }: JobRow): Claimed {
  // Ids and kinds are written as such.
  return { mediaId: media_id as MediaId, kind: kind as MediaKind, bytes, look }
}
