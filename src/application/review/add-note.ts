import type { MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import type { ReviewMeans } from './decide-claims.ts'

/** Adds a person's remark on a medium, or on the case as a whole. */
export async function addNote(
  { store, person, clock }: Pick<ReviewMeans, 'store' | 'person' | 'clock'>,
  mediaId: MediaId | null,
  text: string,
): Promise<void> {
  if (mediaId !== null && !(await store.hasMedium(mediaId))) throw new Problem('medium-missing')
  await store.joinCase(person)
  await store.saveNote({ mediaId, text, by: person.id, at: clock.now() })
}
