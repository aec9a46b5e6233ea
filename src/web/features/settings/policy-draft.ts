import { type PolicyValues, savePolicy, saveWishes, type WishesShown } from '../../../contract/care.ts'
import { shownTiers } from '../../../domain/review/tier.ts'

/** What stands in the fields of a form, by the name of the field; an empty one follows the organisation. */
export type PolicyDraft = Readonly<Record<string, string>>

/** The fields of a policy, or of wishes, as text. */
export function draftOf(values: WishesShown): PolicyDraft {
  return Object.fromEntries(Object.entries(values).flatMap(([field, value]) => textsOf(field, value)))
}

function textsOf(field: string, value: unknown): [string, string][] {
  if (value === undefined) return []
  if (Array.isArray(value)) return [[field, value.join(', ')]]
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([tier, seconds]) => [`${field}.${tier}`, String(seconds)])
  if (field === 'secondReadingShare') return [[field, String(Number(value) * 100)]]
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[field, `${value}`]] : []
}

/** The policy that a form holds; null where a field is empty or beyond what is sensible. */
export function policyFrom(draft: PolicyDraft): PolicyValues | null {
  const parsed = savePolicy.input.shape.policy.safeParse(valuesOf(draft))
  return parsed.success ? parsed.data : null
}

/** The wishes that a form holds; null where a field is beyond what is sensible. */
export function wishesFrom(draft: PolicyDraft): WishesShown | null {
  const parsed = saveWishes.input.shape.wishes.safeParse(valuesOf(draft))
  return parsed.success ? parsed.data : null
}

function valuesOf(draft: PolicyDraft): Record<string, unknown> {
  const filled = Object.entries(draft).filter(([field, text]) => !field.includes('.') && (text.trim() !== '' || field === 'hardCategories'))
  const values: Record<string, unknown> = Object.fromEntries(filled.map(([field, text]) => [field, valueOf(field, text.trim())]))
  const seconds = shownTiers.flatMap((tier) => {
    const text = (draft[`lookSeconds.${tier}`] ?? '').trim()
    return text === '' ? [] : [[tier, numberOf(text)] as const]
  })
  return seconds.length === 0 ? values : { ...values, lookSeconds: Object.fromEntries(seconds) }
}

function valueOf(field: string, text: string): unknown {
  if (field === 'highestTier') return text
  if (field === 'hardCategories')
    return text === ''
      ? []
      : text
          .split(/[,،、，]/)
          .map((code) => code.trim())
          .filter((code) => code !== '')
  if (text === 'true' || text === 'false') return text === 'true'
  return field === 'secondReadingShare' ? numberOf(text) / 100 : numberOf(text)
}

/** Not a number where it is none, which no rule of the contract lets through. */
function numberOf(text: string): number {
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
}
