import { Problem } from '../../domain/problem.ts'
import type { GoOnReason } from '../../domain/review/go-on.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { SessionLock } from '../../domain/review/session-clock.ts'
import type { SessionEvent } from '../../domain/review/session-event.ts'
import type { CareMeans } from './care-means.ts'
import { workOf } from './standing.ts'

/** What somebody does with their time; going on in spite of a break that is due takes a reason. */
export interface WorkNoted {
  readonly what: SessionEvent['what']
  readonly reason: GoOnReason | null
  /** Minutes east of UTC, as their machine says. */
  readonly offsetMinutes: number
}

// A sign of the person is kept once a minute, and at least twice in the time after which they count as away.
const seenEveryMillis = 60_000
const signsInIdleTime = 2

/** When each event means something; at any other time it is left out, as when two pages say the same or a key is hit in a break. */
const meant: Readonly<Record<SessionEvent['what'], (lock: SessionLock | null) => boolean>> = {
  begin: (lock) => lock === 'not-begun',
  seen: (lock) => lock === null || lock === 'idle' || lock === 'break-due',
  idle: (lock) => lock === null,
  'break-begin': (lock) => lock === null || lock === 'break-due' || lock === 'idle',
  'break-end': (lock) => lock === 'on-break',
  'went-on': (lock) => lock === 'break-due',
  end: (lock) => lock !== 'not-begun',
}

/** Records what somebody does with their time, where it means something now. */
export async function noteWork(means: CareMeans, person: PersonId, { what, reason, offsetMinutes }: WorkNoted): Promise<void> {
  if ((what === 'went-on') !== (reason !== null)) throw new Problem('request-invalid', 'reason')
  const { events, session, policy } = await workOf(means, person)
  if (!meant[what](session.lock)) return
  const at = means.clock.now()
  const last = events.at(-1)
  const keptEveryMillis = Math.min(seenEveryMillis, (policy.idleMinutes * 60_000) / signsInIdleTime)
  const isRecent = last !== undefined && Date.parse(at) - Date.parse(last.at) < keptEveryMillis
  if (what === 'seen' && session.lock === null && isRecent) return
  await means.care.saveWorkEvent(person, { at, what, reason, offsetMinutes })
}
