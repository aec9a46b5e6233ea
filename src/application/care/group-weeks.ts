import type { Instant } from '../../domain/id.ts'
import { type GroupExposure, type GroupQuestion, groupExposure } from '../../domain/review/group-exposure.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { SeenRow, Stretch } from '../ports/care-store.ts'
import type { CareMeans } from './care-means.ts'
import { secondsByTier } from './own-exposure.ts'

/** A whole week of everybody who worked in it, as supervisors may see it. */
export interface GroupWeek {
  /** Its Monday: `2026-11-16`. */
  readonly monday: string
  readonly exposure: GroupExposure
}

const dayMillis = 86_400_000
const weeksShown = 4

/**
 * The last four whole weeks, from Monday to Sunday by UTC. Weeks never overlap and are asked for as wholes, so that no two answers together
 * tell of fewer people than one.
 */
export async function groupWeeks(means: CareMeans, by: PersonId): Promise<readonly GroupWeek[]> {
  const weeks: GroupWeek[] = []
  for (const first of lastMondays(means.clock.now())) weeks.push(await groupWeek(means, by, first))
  return weeks
}

/** Days since the epoch of the last Mondays whose week is over, the newest first. The epoch was a Thursday. */
function lastMondays(now: Instant): readonly number[] {
  const today = Math.floor(Date.parse(now) / dayMillis)
  const thisMonday = today - ((today + 3) % 7)
  return Array.from({ length: weeksShown }, (_, back) => thisMonday - 7 * (back + 1))
}

async function groupWeek({ care, clock }: CareMeans, by: PersonId, first: number): Promise<GroupWeek> {
  const stretch: Stretch = { from: instantOf(first), to: instantOf(first + 7) }
  const question: GroupQuestion = { people: await care.peopleAtWork(stretch), days: { first, last: first + 6 } }
  const answered = await care.answeredGroups()
  const exposure = groupExposure(question, rowsByPerson(await care.seenIn(stretch)), answered)
  if (exposure.answer === 'given' && !answered.some((other) => isSame(other, question)))
    await care.saveAnsweredGroup(question, by, clock.now())
  return { monday: stretch.from.slice(0, 10), exposure }
}

function rowsByPerson(rows: readonly SeenRow[]) {
  return [...Map.groupBy(rows, ({ person }) => person)].map(([person, own]) => ({ person, seconds: secondsByTier(own) }))
}

function isSame(a: GroupQuestion, b: GroupQuestion): boolean {
  const names = (question: GroupQuestion) => question.people.toSorted().join(' ')
  return a.days.first === b.days.first && a.days.last === b.days.last && names(a) === names(b)
}

function instantOf(day: number): Instant {
  return new Date(day * dayMillis).toISOString() as Instant
}
