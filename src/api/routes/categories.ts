import type { CaseReview } from '../../application/ports/case-review.ts'
import { readsBlind } from '../../application/review/reads-blind.ts'
import { setCategory, standingCategories } from '../../application/review/set-category.ts'
import type { CategoriesShown } from '../../contract/categories.ts'
import type { MediaId } from '../../domain/id.ts'
import type { CategorySet, SchemeId } from '../../domain/review/category.ts'
import { asMediaId } from '../as-media-id.ts'
import type { Handlers } from '../route-handlers.ts'
import { namesOf, personShown, type ReviewContext } from '../views/review-shown.ts'
import { contextOf, meansOf, type ReviewDeps } from './review.ts'

/** Categories: the schemes of a case, and what people set of a medium. */
export function categoryHandlers(deps: ReviewDeps): Pick<Handlers, 'listSchemes' | 'showCategories' | 'setCategory'> {
  return {
    listSchemes: async ({ reference }) => ({ schemes: await schemesShown(await deps.source.reviewOf(reference)) }),
    showCategories: async ({ reference, id }, { by }) =>
      categoriesShown(await contextOf(deps, { reference, by, language: 'en' }), asMediaId(id)),
    setCategory: async ({ reference, id, scheme, code, stack }, { by }) => {
      const context = await contextOf(deps, { reference, by, language: 'en' })
      const mediaId = asMediaId(id)
      const { covered } = await setCategory(meansOf(deps, context, by), { mediaId, scheme: scheme as SchemeId, code, stack })
      return { covered, ...(await categoriesShown(context, mediaId)) }
    },
  }
}

async function schemesShown(store: CaseReview) {
  return (await store.schemes()).map(({ id, name, version, categories }) => ({
    id,
    name,
    version,
    categories: categories.map(({ code, key, names }) => ({ code, key, names: { ...names } })),
  }))
}

/** What stands, and all that was set; to somebody who is to read the medium blind, what they set themselves. */
async function categoriesShown(context: ReviewContext, mediaId: MediaId): Promise<CategoriesShown> {
  const { store, reader } = context
  const blind = await readsBlind(store, mediaId, reader)
  const sets = (await store.categoriesOf(mediaId)).filter(({ by }) => !blind || by === reader.person.id)
  const names = await namesOf(context)
  const shown = ({ scheme, code, reading, by, at }: CategorySet) => ({ scheme, code, reading, by: personShown(by, names), at })
  return { standing: standingCategories(sets).map(shown), history: sets.map(shown) }
}
