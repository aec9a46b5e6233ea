import type { AmendableField } from '../../../contract/review-parts.ts'

/** The values of the fields that a person changes, by name. */
export type AmendedValues = Readonly<Record<string, AmendableField['value']>>

/** What the draft has, to begin with. */
export function draftedValues(fields: readonly AmendableField[]): AmendedValues {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]))
}

/** What differs from the draft: what is sent. */
export function changedValues(fields: readonly AmendableField[], values: AmendedValues): Record<string, string | number | string[]> {
  const changed = fields.filter(({ name, value }) => JSON.stringify(values[name]) !== JSON.stringify(value))
  return Object.fromEntries(changed.map(({ name, value }) => [name, copied(values[name] ?? value)]))
}

function copied(value: AmendableField['value']): string | number | string[] {
  return typeof value === 'object' ? [...value] : value
}

/** The fields whose value cannot be sent: out of range, empty, or too many. */
export function unfitFields(fields: readonly AmendableField[], values: AmendedValues): readonly string[] {
  return fields.filter((field) => !isFit(field, values[field.name])).map(({ name }) => name)
}

function isFit(field: AmendableField, value: AmendableField['value'] | undefined): boolean {
  switch (field.as) {
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value >= field.least && value <= field.most
    case 'verbatim':
      return typeof value === 'string' && value.trim() !== '' && value.length <= field.longest
    case 'choice':
      return typeof value === 'string' && value !== ''
    case 'choices':
      return Array.isArray(value) && value.length > 0 && value.length <= field.most
  }
}
