import type { MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import type { CategorySet, SchemeId } from '../../domain/review/category.ts'
import type { Reading } from '../../domain/review/decision.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { CaseReview } from '../ports/case-review.ts'
import { coveredMedia } from './covered-claims.ts'
import type { ReviewMeans } from './decide-claims.ts'

/** A category of one medium; `code` null takes it back, `stack` covers the media of its stack as well. */
export interface Categorising {
  readonly mediaId: MediaId
  readonly scheme: SchemeId
  readonly code: string | null
  readonly stack: boolean
}

/** Sets a category. Only a person does: nothing but this use case writes one. Gives how many media it was set of. */
export async function setCategory(
  { store, person, clock }: Pick<ReviewMeans, 'store' | 'person' | 'clock'>,
  { mediaId, scheme, code, stack }: Categorising,
): Promise<{ readonly covered: number }> {
  const known = (await store.schemes()).find(({ id }) => id === scheme)
  if (known === undefined) throw new Problem('category-missing', scheme)
  if (code !== null && !known.categories.some((category) => category.code === code)) throw new Problem('category-missing', code)
  if (!(await store.hasMedium(mediaId))) throw new Problem('medium-missing')
  const [draft] = stack ? await store.drafts([mediaId]) : []
  const media = [mediaId, ...(draft === undefined ? [] : await coveredMedia(store, mediaId, draft.stack))]
  const at = clock.now()
  const sets: CategorySet[] = []
  for (const id of media)
    sets.push({ mediaId: id, scheme, code, reading: await readingOf(store, { mediaId: id, scheme, person: person.id }), by: person.id, at })
  await store.joinCase(person)
  await store.saveCategories(sets)
  return { covered: sets.length }
}

interface Reader {
  readonly mediaId: MediaId
  readonly scheme: SchemeId
  readonly person: PersonId
}

/** Whoever sets it first has the first reading; another person's is a second one. */
async function readingOf(store: CaseReview, { mediaId, scheme, person }: Reader): Promise<Reading> {
  const first = (await store.categoriesOf(mediaId)).find((set) => set.scheme === scheme)
  return first === undefined || first.by === person ? 'first' : 'second'
}

/** The category that stands for each scheme and reading, null codes left out. */
export function standingCategories(sets: readonly CategorySet[]): readonly CategorySet[] {
  const newest = new Map(sets.map((set) => [`${set.scheme} ${set.reading}`, set]))
  return [...newest.values()].filter(({ code }) => code !== null)
}
