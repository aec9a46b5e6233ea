import { Problem } from '../../domain/problem.ts'
import type { OutcomeId } from '../../domain/review/outcome-note.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { CaseRecord } from '../ports/case-store.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { CareMeans } from './care-means.ts'

/** A case as far as its people matter. */
export interface CaseOfPeople {
  readonly record: CaseRecord
  readonly review: Pick<CaseReview, 'participants'>
}

/** Tells everyone who worked on a case what came of it, but the one who writes it. Gives how many people it reaches. */
export async function writeOutcome(
  { care, clock, secrets }: CareMeans & { readonly secrets: Secrets },
  { record, review }: CaseOfPeople,
  { text, by }: { readonly text: string; readonly by: PersonId },
): Promise<number> {
  const words = text.trim()
  if (words === '') throw new Problem('request-invalid', 'text')
  const decided = (await review.participants()).map(({ id }) => id)
  const readers = [...new Set([...decided, ...(await care.peopleWhoLooked(record.id))])].filter((person) => person !== by)
  const note = { id: secrets.id('n') as OutcomeId, caseId: record.id, reference: record.reference, text: words, by, at: clock.now() }
  await care.saveOutcome(note, readers)
  return readers.length
}
