import type { MediaId } from '../../domain/id.ts'
import type { Reading } from '../../domain/review/decision.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { ReviewPolicy } from '../../domain/review/policy.ts'
import { secondReadingBound } from '../../domain/review/second-reading.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { HardSigns, OpenMedium } from '../ports/review-line.ts'
import { listDifferences } from './list-differences.ts'

/** Where somebody stands in their work. */
export interface NextWanted {
  readonly person: PersonId
  readonly reading: Reading
  readonly after: MediaId | null
  readonly policy: Pick<ReviewPolicy, 'hardCategories' | 'hardByLevel' | 'secondReadingShare'>
  /** Whether hard material is kept away now, as in the first and last minutes of a day. */
  readonly gentle: boolean
}

export interface NextMedium {
  readonly mediaId: MediaId | null
  readonly why: 'lead' | 'stack' | 'open' | 'second' | 'differs' | null
  /** Media with something left in this reading. */
  readonly left: number
}

/** The medium to work on next, going on behind the given one and then from the beginning. */
export async function nextMedium(store: CaseReview, wanted: NextWanted): Promise<NextMedium> {
  if (wanted.reading === 'second') return nextSecond(store, wanted)
  if (wanted.reading === 'adjudication') return nextDifference(store, wanted)
  const left = await store.countOpen()
  const found = (await firstGentle(store, wanted, wanted.after)) ?? (wanted.after === null ? null : await firstGentle(store, wanted, null))
  if (found === null) return { mediaId: null, why: null, left }
  return { mediaId: found.mediaId, why: found.lead ? 'lead' : found.stack === null ? 'open' : 'stack', left }
}

/** Whether a medium is hard material by the policy. */
export function isHard({ categories, explicit }: HardSigns, policy: Pick<ReviewPolicy, 'hardCategories' | 'hardByLevel'>): boolean {
  return (explicit && policy.hardByLevel) || categories.some((code) => policy.hardCategories.includes(code))
}

const pageSize = 50

async function firstGentle(store: CaseReview, { policy, gentle }: NextWanted, after: MediaId | null): Promise<OpenMedium | null> {
  for (let from = after; ; ) {
    const page = await store.openMedia(from, gentle ? pageSize : 1)
    const signs = gentle ? await store.hardSigns(page.map(({ mediaId }) => mediaId)) : []
    const hard = new Set(signs.filter((sign) => isHard(sign, policy)).map(({ mediaId }) => mediaId))
    const found = page.find(({ mediaId }) => !hard.has(mediaId))
    if (found !== undefined) return found
    from = page.at(-1)?.mediaId ?? null
    if (from === null) return null
  }
}

async function nextSecond(store: CaseReview, { person, after, policy }: NextWanted): Promise<NextMedium> {
  const below = secondReadingBound(policy.secondReadingShare)
  const from = (start: MediaId | null) => store.secondReadingsWanted({ reader: person, below, after: start, limit: most })
  const all = await from(null)
  const behind = all.find(({ mediaId }) => after === null || mediaId > after) ?? (all.length === most ? (await from(after))[0] : undefined)
  const mediaId = (behind ?? all[0])?.mediaId ?? null
  return { mediaId, why: mediaId === null ? null : 'second', left: new Set(all.map((one) => one.mediaId)).size }
}

/** Claims that are counted at most for a number of what is left. */
const most = 1000

async function nextDifference(store: CaseReview, { after }: NextWanted): Promise<NextMedium> {
  const media = [...new Set((await listDifferences(store)).map(({ mediaId }) => mediaId))].sort()
  const mediaId = media.find((id) => after === null || id > after) ?? media[0] ?? null
  return { mediaId, why: mediaId === null ? null : 'differs', left: media.length }
}
