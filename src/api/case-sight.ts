import type { CareMeans } from '../application/care/care-means.ts'
import type { ConsoleSource } from '../application/ports/console-source.ts'
import { readsCaseBlind } from '../application/review/reads-case-blind.ts'
import { Problem } from '../domain/problem.ts'
import type { Person } from '../domain/review/person.ts'

/** What somebody may be told of how others decided: all of it; no states, as whoever reads second; nothing while claims wait for their reading. */
export type Sight = 'all' | 'no-states' | 'blind'

/** Tells what somebody may be told of a case now. */
export type SightOf = (reference: string, by: Pick<Person, 'id' | 'role'>) => Promise<Sight>

interface SightMeans extends Pick<CareMeans, 'care'> {
  readonly source: Pick<ConsoleSource, 'reviewOf'>
}

/** Looks it up in the case, for second readers alone. */
export function caseSight({ care, source }: SightMeans): SightOf {
  return async (reference, person) => {
    if (person.role !== 'second-reader') return 'all'
    const { secondReadingShare: share } = await care.policyFor(person.id)
    return (await readsCaseBlind(await source.reviewOf(reference), { person, share })) ? 'blind' : 'no-states'
  }
}

/** Refuses with the problem `reading-blind` what tells of a whole case how others decided. */
export async function requireSight(sightOf: SightOf, reference: string, by: Parameters<SightOf>[1]): Promise<void> {
  if ((await sightOf(reference, by)) === 'blind') throw new Problem('reading-blind')
}
