import { type Reader, secondReadingBound } from '../../domain/review/second-reading.ts'
import type { CaseReview } from '../ports/case-review.ts'

/**
 * Whether somebody whose work is second reading has readings to make in this case: until they are made, what tells of the whole case how
 * others decided is kept from them. It holds for no other role: investigators read each other's claims as well, and could report nothing.
 */
export async function readsCaseBlind(store: Pick<CaseReview, 'secondReadingsWanted'>, { person, share }: Reader): Promise<boolean> {
  if (person.role !== 'second-reader') return false
  const wanted = { reader: person.id, below: secondReadingBound(share), after: null, limit: 1 }
  return (await store.secondReadingsWanted(wanted)).length > 0
}
