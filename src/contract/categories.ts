import { z } from 'zod'
import { mediaId, reference } from './parts.ts'
import { personShown, reading } from './review-parts.ts'
import { defineRoute, json } from './route.ts'

const schemeId = z.string().regex(/^s-[0-9a-f]{24}$/)

const category = z.object({
  code: z.string(),
  /** The one key that sets it. */
  key: z.string(),
  /** By language tag, as the agency gave them. */
  names: z.record(z.string(), z.string()),
})

const categorySet = z.object({ scheme: schemeId, code: z.string().nullable(), reading, by: personShown, at: z.iso.datetime() })

/** The classification schemes that the agency loaded for this case; Wordveil brings none. */
export const listSchemes = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/schemes',
  input: z.object({ reference }),
  reply: json(
    z.object({ schemes: z.array(z.object({ id: schemeId, name: z.string(), version: z.string(), categories: z.array(category) })) }),
  ),
})

/** What people set of one medium: the standing category of each scheme, and all settings as they came. */
const mediumCategories = z.object({ standing: z.array(categorySet), history: z.array(categorySet) })

export const showCategories = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/cases/:reference/media/:id/categories',
  input: z.object({ reference, id: mediaId }),
  reply: json(mediumCategories),
})

/** Sets the category of a medium, or takes it back with null; with `stack` also of the media of its stack that were not taken out. */
export const setCategory = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/cases/:reference/media/:id/categories',
  input: z.object({ reference, id: mediaId, scheme: schemeId, code: z.string().max(50).nullable(), stack: z.boolean() }),
  reply: json(mediumCategories.extend({ covered: z.number().int().positive() })),
})

export type SchemesShown = z.output<(typeof listSchemes)['reply']['schema']>
export type CategoriesShown = z.output<typeof mediumCategories>
