import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { LocaleTag } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import type { CategoryScheme, SchemeId } from '../../domain/review/category.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { Clock } from '../ports/clock.ts'

const schemeFile = z.strictObject({
  format: z.literal('wordveil.scheme/1'),
  name: z.string().trim().min(1).max(200),
  version: z.string().trim().min(1).max(50),
  categories: z
    .array(
      z.strictObject({
        code: z.string().trim().min(1).max(50),
        key: z.string().length(1),
        names: z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.string().trim().min(1).max(200)),
      }),
    )
    .min(1)
    .max(36),
})

/** Reads a classification scheme from the text of its file. What is no such scheme is the problem `scheme-invalid`. */
export function readScheme(text: string): CategoryScheme {
  const { name, version, categories } = parsed(text)
  for (const [what, values] of [
    ['code', categories.map(({ code }) => code)],
    ['key', categories.map(({ key }) => key.toLowerCase())],
  ] as const)
    if (new Set(values).size < values.length) throw new Problem('scheme-invalid', `${what} given twice`)
  const unnamed = categories.find(({ names }) => Object.keys(names).length === 0)
  if (unnamed !== undefined) throw new Problem('scheme-invalid', `no name of ${unnamed.code}`)
  const digest = createHash('sha256').update(canonicalJson({ name, version, categories })).digest('hex')
  // The schema has checked that the keys are language tags.
  const named = categories.map(({ code, key, names }) => ({ code, key: key.toLowerCase(), names: names as Record<LocaleTag, string> }))
  return { id: `s-${digest.slice(0, 24)}` as SchemeId, name, version, categories: named }
}

/** Loads a scheme into a case; the same one again changes nothing. */
export async function loadScheme(
  { store, clock, by }: { readonly store: Pick<CaseReview, 'saveScheme'>; readonly clock: Clock; readonly by: PersonId },
  text: string,
): Promise<CategoryScheme> {
  const scheme = readScheme(text)
  await store.saveScheme(scheme, by, clock.now())
  return scheme
}

function parsed(text: string): z.output<typeof schemeFile> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new Problem('scheme-invalid', 'no JSON', cause)
  }
  const result = schemeFile.safeParse(value)
  if (!result.success) throw new Problem('scheme-invalid', result.error.issues.map(({ path }) => path.join('.')).join(', '))
  return result.data
}
