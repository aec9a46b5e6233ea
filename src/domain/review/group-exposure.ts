import type { PersonId } from './person.ts'
import { type ShownTier, shownTiers } from './tier.ts'

/** No answer speaks for fewer people than this. */
const leastGroup = 5

/** Days by their number (of the epoch, in the zone of the organisation), both included. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** The people whom an answer speaks for: those of the group who worked in these days, and nobody who did not. */
export interface GroupQuestion {
  readonly people: readonly PersonId[]
  readonly days: Days
}

/** What one person saw in the days of the question, in seconds by tier. */
export interface PersonSeconds {
  readonly person: PersonId
  readonly seconds: Readonly<Partial<Record<ShownTier, number>>>
}

/** Sums over a group, or why there is no answer. `difference-too-small`: together with earlier answers it would tell of fewer than five people. */
export type GroupExposure =
  | { readonly answer: 'given'; readonly people: number; readonly seconds: Readonly<Record<ShownTier, number>> }
  | { readonly answer: 'refused'; readonly because: 'too-few' | 'difference-too-small' }

/**
 * The exposure of a group for supervisors. `answered` are all questions ever answered here, to whomever: two who compare notes must not learn
 * more than one. The question of an answer that is given has to be kept among them before the answer is shown.
 */
export function groupExposure(question: GroupQuestion, rows: readonly PersonSeconds[], answered: readonly GroupQuestion[]): GroupExposure {
  const people = new Set(question.people)
  if (people.size < leastGroup) return { answer: 'refused', because: 'too-few' }
  if (tellsOfFewer(question, answered)) return { answer: 'refused', because: 'difference-too-small' }
  const own = rows.filter((row) => people.has(row.person))
  return { answer: 'given', people: people.size, seconds: sums(own) }
}

/**
 * Whether sums over these groups could be combined into one over fewer than five people. On each day, people who are in the same groups cannot
 * be told apart by any combination of sums; so it is enough that each such set of people has five or more, on every day.
 */
function tellsOfFewer(question: GroupQuestion, answered: readonly GroupQuestion[]): boolean {
  const touching = answered.filter(({ days }) => days.first <= question.days.last && days.last >= question.days.first)
  return changes(question.days, touching).some((day) => {
    const groups = [question, ...touching].filter(({ days }) => days.first <= day && day <= days.last)
    return [...alike(groups).values()].some((count) => count < leastGroup)
  })
}

/** The days of the question on which other groups begin to count; between them nothing changes. */
function changes(days: Days, groups: readonly GroupQuestion[]): readonly number[] {
  const starts = groups.flatMap((group) => [group.days.first, group.days.last + 1])
  return [...new Set([days.first, ...starts.filter((day) => day > days.first && day <= days.last)])]
}

/** How many people are in exactly the same of these groups, for each combination that occurs. */
function alike(groups: readonly GroupQuestion[]): ReadonlyMap<string, number> {
  const memberships = new Map<PersonId, string>()
  for (const [index, group] of groups.entries()) {
    for (const person of new Set(group.people)) memberships.set(person, `${memberships.get(person) ?? ''}${index} `)
  }
  const counts = new Map<string, number>()
  for (const membership of memberships.values()) counts.set(membership, (counts.get(membership) ?? 0) + 1)
  return counts
}

function sums(rows: readonly PersonSeconds[]): Record<ShownTier, number> {
  const total: Record<ShownTier, number> = { outline: 0, stylised: 0, grey: 0, still: 0, clip: 0, audio: 0 }
  for (const { seconds } of rows) {
    for (const tier of shownTiers) total[tier] += seconds[tier] ?? 0
  }
  return total
}
