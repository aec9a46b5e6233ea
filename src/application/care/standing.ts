import type { Instant } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import { mayShow, type ShowAnswer, type Standing, type Wanted } from '../../domain/review/may-show.ts'
import type { PersonId } from '../../domain/review/person.ts'
import { sessionAt } from '../../domain/review/session-clock.ts'
import { dayOf } from '../../domain/review/work-state.ts'
import type { WorkEvent } from '../ports/care-store.ts'
import type { CareMeans } from './care-means.ts'

// Longer than any day of work, so that the state at its beginning does not matter.
const readBackMillis = 36 * 3_600_000

/** All that limits what somebody may be shown now. */
export async function standingOf(means: CareMeans, person: PersonId): Promise<Standing> {
  const { session, policy, dayBegan } = await workOf(means, person)
  return { session, policy, today: await means.care.seenSince(person, dayBegan) }
}

/** Refuses with the problem `work-covered` where nothing of a case may be shown to somebody now; its detail is the lock of their session. */
export async function requireUncovered(means: CareMeans, person: PersonId): Promise<void> {
  const { lock } = (await workOf(means, person)).session
  if (lock !== null) throw new Problem('work-covered', lock)
}

/** Whether something may be shown to somebody now: the words of a medium, or a look at it. */
export async function mayShowNow(means: CareMeans, person: PersonId, wanted: Wanted): Promise<ShowAnswer> {
  return mayShow(wanted, await standingOf(means, person))
}

/** The work of somebody's day: its events, how it stands, and when the day began where they are. */
export async function workOf({ care, clock }: CareMeans, person: PersonId) {
  const now = clock.now()
  const since = new Date(Date.parse(now) - readBackMillis).toISOString() as Instant
  const [events, policy] = await Promise.all([care.workEvents(person, since), care.policyFor(person)])
  const sessionIn = (offsetMinutes: number) => sessionAt(events, { now, offsetMinutes }, policy)
  const { newest, before } = offsetsOf(events)
  const session = before.map(sessionIn).reduce((most, one) => (one.workedToday > most.workedToday ? one : most), sessionIn(newest))
  const beginnings = [newest, ...before].map((offsetMinutes) => dayOf(Date.parse(now), offsetMinutes).from)
  return { events, session, policy, dayBegan: new Date(Math.min(...beginnings)).toISOString() as Instant }
}

/**
 * Where the person is, as their newest event says, and where they said to be before. Their own machine tells it, so the place that counts most
 * of their work holds: nobody begins a new day by naming another place.
 */
function offsetsOf(events: readonly WorkEvent[]): { readonly newest: number; readonly before: readonly number[] } {
  const [newest = 0, ...before] = new Set(events.map(({ offsetMinutes }) => offsetMinutes).toReversed())
  return { newest, before }
}
